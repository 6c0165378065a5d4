/// Acronyms of French news.
package enum Acronyms {
  /// Parties whose members news calls by them: `la PLR Anne Morel`, `le LR Paul Morel`.
  package static let parties: WordSet = [
    "afd", "apr", "bq", "caq", "cd&v", "cdu", "csu", "défi", "dvc", "dvd", "dvg", "ecolo", "eelv", "ffs", "fln",
    "fpi", "groen", "horizons", "lct", "lfi", "lr", "mcg", "modem", "mr", "n-va", "npd", "pastef", "pcc", "pcf",
    "pcq", "pdci", "pjd", "plc", "plq", "plr", "podemos", "pq", "ps", "psoe", "ptb", "pvda", "pvl", "qs", "rcd",
    "rdpc", "reconquête", "renaissance", "rhdp", "rn", "sdf", "spd", "udc", "udi", "udps", "udr", "usfp", "vooruit",
    "vox",
  ]

  /// Those that name a thing and no body, folded.
  package static let things: WordSet = WordSet(
    splitWords(
      """
      adn aesh  aop apl arn bd bac bts cac cdd cdi cm1 cm2 cp cse csg cv dab db dj dom-tom dvc dvd dvg ehpad emc eps epr et eur fm gafam gnl gps hd
      hiv hlm ia id igp imc ip ir irm isf iv ivg k7 kfc kg km kw lgbt lgbtq lgbtqia lgv li mdma mooc mw nba ndlr nfl nhl
      nrbc ogm ok ong ongs ovni pac pacs pc pcr pib pma pme pmr pnr pv qcm qg qr rap rer rge rib rsa rtt sar sas sav sdf sida sim sm smic sms
      sos spf spip suv svt tgv ter tnt tva usb utc vae vhs vih vip vpn vtc vtt wc wifi www zac zad zan zep ztl psy
      """)
  )

  /// `RN4`, `A7`, `D915`: roads.
  package static func isRoad(_ folded: Word) -> Bool {
    guard folded.isWhole, folded.bytes.last.map(digits.contains) ?? false else { return false }
    let letters = folded.bytes.prefix { !digits.contains($0) }
    return roads.contains(Word(utf8: letters)) && folded.bytes.dropFirst(letters.count).allSatisfy(digits.contains)
  }

  private static let digits: ClosedRange<UInt8> = UInt8(ascii: "0")...UInt8(ascii: "9")
  private static let roads: WordSet = ["a", "d", "e", "n", "rd", "re", "rn"]

  /// Two letters in brackets after a town that say in which canton it lies: `Verbier (VS)`.
  package static let cantons: WordSet = WordSet(
    splitWords("ag ai ar be bl bs fr ge gl gr ju lu ne nw ow sg sh so sz tg ti ur vd vs zg zh"))

  /// Roman numerals as popes and kings have them: `XVI`, `II`.
  package static func isRoman(_ folded: Word) -> Bool {
    folded.isWhole && folded.bytes.allSatisfy(romanDigits.contains)
  }

  private static let romanDigits: Set<UInt8> = [
    UInt8(ascii: "i"), UInt8(ascii: "v"), UInt8(ascii: "x"), UInt8(ascii: "l"),
  ]
}
