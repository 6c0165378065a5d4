/// Acronyms of French news.
package enum Acronyms {
  /// Those that name a thing and no body, folded.
  package static let things: WordSet = WordSet(
    splitWords(
      """
      adn aesh  aop apl arn bd bac bts cac cdd cdi cm1 cm2 cp csg cv dab db dj dom-tom dvd ehpad emc eps epr et eur fm gafam gnl gps hd
      hiv hlm ia id igp imc ip ir irm isf iv ivg k7 kfc kg km kw lgbt lgbtq lgbtqia lgv li mdma mooc mw nba ndlr nfl nhl
      nrbc ogm ok ong ongs ovni pac pacs pc pcr pib pma pme pmr pnr pv qcm qr rap rer rge rib rsa rtt sas sav sdf sida sim smic sms
      sos spf spip suv svt tgv ter tnt tva usb utc vae vhs vih vip vpn vtc vtt wc wifi www zac zad zan zep ztl psy
      """)
  )

  /// Roman numerals as popes and kings have them: `XVI`, `II`.
  package static func isRoman(_ folded: Word) -> Bool {
    folded.isWhole && folded.bytes.allSatisfy(romanDigits.contains)
  }

  private static let romanDigits: Set<UInt8> = [
    UInt8(ascii: "i"), UInt8(ascii: "v"), UInt8(ascii: "x"), UInt8(ascii: "l"),
  ]
}
