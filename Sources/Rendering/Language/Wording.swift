package import Newsroom
package import Prose

/// A language of the interface: every word that digest itself writes on a page.
///
/// One file holds one language. What the texts say is never touched by it.
package protocol Wording: Sendable {
  /// BCP 47 tag: `fr`.
  var tag: String { get }
  /// As Open Graph wants it: `fr_FR`.
  var locale: String { get }

  /// A fixed piece of the interface.
  func phrase(_ phrase: Phrase) -> String
  /// A number with its noun: `1 article`, `1 234 articles`.
  func counted(_ count: Int, _ noun: Noun) -> String
  /// A number with its thousands parted.
  func number(_ number: Int) -> String
  /// A share in per cent: `12 %`.
  func share(_ part: Int, of whole: Int) -> String
  /// `a, b et c`
  func list(_ items: [String]) -> String

  /// Appends `2 décembre 2025`.
  func write(_ date: CivilDate, to output: inout Output)
  /// `mardi 2 décembre 2025`
  func longDate(_ date: CivilDate) -> String
  /// `2 déc.`
  func shortDate(_ date: CivilDate) -> String
  /// `décembre`
  func month(_ month: Int) -> String
  /// Appends `10 h 31`.
  func write(_ time: ClockTime, to output: inout Output)
  /// `10 h`
  func hour(_ hour: Int) -> String
  /// A date as fine as it is known, as an entry of a timeline: `2014`, `août 2024`, `24 février 2022`, `nuit du 3 mars 2025`.
  /// A day is told as ``date(_:)`` tells it.
  func moment(_ moment: Moment) -> String
  /// `2 décembre 2025 à 10 h 31`
  func stamp(_ stamp: DateStamp) -> String
  /// `de 6 h 58 à 10 h 31`
  func span(from first: ClockTime, to last: ClockTime) -> String
  /// `du 1er au 4 décembre 2025`
  func span(from first: CivilDate, to last: CivilDate) -> String
  /// `heure de Paris`, from an IANA time zone: `Europe/Paris`.
  func timeZone(_ name: String) -> String

  /// `Mardi 2 décembre 2025 : minute par minute`
  func dayTitle(_ date: CivilDate) -> String
  /// `Publié le 2 décembre 2025 à 10 h 31`
  func published(_ stamp: DateStamp) -> String
  /// `mis à jour le 2 décembre 2025 à 12 h`
  func modified(_ stamp: DateStamp) -> String
  /// What tells that date: `d’après le texte`.
  func basis(_ basis: Publication.Basis) -> String?
  /// `page 2 sur 5`
  func page(_ number: Int, of count: Int) -> String
  /// A label and what it labels: `Source : TF1info`.
  func labelled(_ label: String, _ text: String) -> String
  /// The rest of a list that is cut: `et 42 autres`.
  func others(_ count: Int) -> String
  /// What a toll counts: `nombre de morts`.
  func fate(_ fate: Toll.Fate) -> String
  /// Why an article is near another: `nomme aussi Anna Morel et Luc Andrieu`.
  func sharing(_ names: [String]) -> String
  /// Appends somebody’s words between this language’s quotation marks.
  func write(quoted text: String, to output: inout Output)
  /// One sentence that sums up an archive.
  func summary(articles: Int, sources: Int, actors: Int, first: CivilDate?, last: CivilDate?) -> String
  /// A rule by which intake set something aside, in words; the rule’s own name where there are none.
  func rule(_ name: String) -> String
  /// What a part of a raw text became: `titre`, `paragraphe`.
  func use(_ use: LedgerEntry.Use) -> String
}

/// Things that are counted.
package enum Noun: CaseIterable, Sendable {
  case actor
  case article
  case character
  case country
  case day
  case event
  case line
  case mention
  case organisation
  case paragraph
  case person
  case place
  case quotation
  case source
  case text
  case update
}

extension Wording {
  /// `2 décembre 2025`
  package func date(_ date: CivilDate) -> String { String { write(date, to: &$0) } }

  /// `10 h 31`
  package func time(_ time: ClockTime) -> String { String { write(time, to: &$0) } }

  /// Appends a date as ``moment(_:)`` has it.
  func write(_ moment: Moment, to output: inout Output) {
    if moment.precision == .day { write(moment.start, to: &output) } else { output += self.moment(moment).utf8 }
  }

  /// Somebody’s words between this language’s quotation marks.
  package func quoted(_ text: String) -> String { String { write(quoted: text, to: &$0) } }

  /// The text with a capital first.
  func capitalised(_ text: String) -> String {
    // Figures and most names are as they should be: a letter with all its accents need not be looked for.
    if let byte = text.utf8.first, byte < UInt8(ascii: "a") { return text }
    guard let first = text.first else { return text }
    return first.uppercased() + text.dropFirst()
  }
}

/// The languages that digest can write pages in.
package enum Wordings {
  package static let all: [any Wording] = [FrenchWording(), EnglishWording()]

  /// The language of a tag, its region aside: `fr-CA` is French. Nil for one that digest does not know.
  package static func wording(for tag: String) -> (any Wording)? {
    let language = tag.split(separator: "-").first.map { $0.lowercased() }
    return all.first { $0.tag == language }
  }
}
