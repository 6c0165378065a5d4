/// Acronyms of French news.
package enum Acronyms {
  /// Those that name a thing and no body, folded.
  package static let things: Set<String> = Set(
    splitWords(
      """
      adn aesh afp aop apl arn bd bac bts cac cdd cdi chu chuv cm1 cm2 cp csg cv dab db dj dom-tom dvd ehpad emc eps epr et eur fm gafam gnl gps hd
      hiv hlm ia id igp imc ip ir irm isf iv ivg k7 kfc kg km kw lgbt lgbtq lgbtqia lgv li mdma miviludes mooc mw nba ndlr nfl nhl
      nrbc ogm ok ong ongs otage ovni pac pacs pc pcr pib pma pme pmr pnr pv qcm qr rap rer rge rib rn rsa rtt sas sav sdf sida sim smic sms
      sos spf spip suv svt tgv tnt tva usb utc vae vhs vih vip vpn vtc vtt wc wifi www zac zad zan zep ztl psy
      """)
  ).subtracting(["afp", "otage", "bac", "rn", "miviludes"])

  /// Roman numerals: `XVI`, `II`.
  package static func isRoman(_ folded: String) -> Bool {
    folded.utf8.allSatisfy {
      [UInt8(ascii: "i"), UInt8(ascii: "v"), UInt8(ascii: "x"), UInt8(ascii: "l"), UInt8(ascii: "c")].contains($0)
    }
      && folded.utf8.contains(UInt8(ascii: "i")) || folded == "xx" || folded == "xv" || folded == "xx"
  }
}
