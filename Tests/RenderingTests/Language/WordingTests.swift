import Newsroom
import Prose
import Rendering
import Testing

@Suite("Wording")
struct WordingTests {
  @Test(
    "counts as each language does",
    arguments: [
      (0, "0 citation", "0 quotations"), (1, "1 citation", "1 quotation"), (2, "2 citations", "2 quotations"),
      (1_234_567, "1\u{202F}234\u{202F}567 citations", "1,234,567 quotations"),
    ])
  func counts(_ count: Int, _ french: String, _ english: String) {
    #expect(FrenchWording().counted(count, .quotation).replacing("\u{A0}", with: " ") == french)
    #expect(EnglishWording().counted(count, .quotation).replacing("\u{A0}", with: " ") == english)
  }

  @Test(
    "writes a date as fine as it is known",
    arguments: [
      ("2014", "2014", "2014"), ("2024-08", "août 2024", "August 2024"),
      ("2025-12-01", "1er décembre 2025", "1 December 2025"),
      ("2025-12-02T10:31", "2 décembre 2025 à 10 h 31", "2 December 2025 at 10:31"),
      ("2025-12-02T09:00", "2 décembre 2025 à 9 h", "2 December 2025 at 9:00"),
      ("2025-12-01TNI", "nuit du 1er décembre 2025", "night of 1 December 2025"),
      ("2024-SU", "été 2024", "summer 2024"), ("2025-Q1", "1er trimestre 2025", "1st quarter of 2025"),
      ("199", "années 1990", "1990s"), ("20", "21e siècle", "21st century"),
      ("2025-W48-WE", "week-end du 29 novembre 2025", "weekend of 29 November 2025"),
    ])
  func moments(_ value: String, _ french: String, _ english: String) throws {
    let moment = try #require(Moment(timex: value))
    #expect(FrenchWording().moment(moment).replacing("\u{A0}", with: " ") == french)
    #expect(EnglishWording().moment(moment).replacing("\u{A0}", with: " ") == english)
  }

  @Test("writes French as French typography has it")
  func typography() throws {
    let words = FrenchWording()
    let date = try #require(CivilDate("2025-12-02"))
    #expect(words.dayTitle(date) == "Mardi 2\u{A0}décembre 2025\u{A0}: minute par minute")
    #expect(words.time(try #require(ClockTime("08:05"))) == "8\u{A0}h\u{A0}05")
    #expect(words.quoted("Il dit «\u{A0}oui\u{A0}»") == "«\u{A0}Il dit “oui”\u{A0}»")
    #expect(words.quoted("Oui") == "«\u{A0}Oui\u{A0}»")
    #expect(words.share(123, of: 1_000) == "12,3\u{A0}%")
    #expect(words.list(["a", "b", "c"]) == "a, b et c")
    #expect(words.timeZone("Europe/Paris") == "heure de Paris")
    #expect(words.timeZone("Africa/Abidjan") == "heure d’Abidjan")
  }

  @Test(
    "has no plain space before a mark, and no straight apostrophe, in any phrase of French", arguments: Phrase.allCases)
  func typography(of phrase: Phrase) {
    let text = FrenchWording().phrase(phrase)
    let wrong = [" :", " ;", " !", " ?", "« ", " »", "'", "..."].filter { text.contains($0) }
    #expect(!text.isEmpty && wrong == [])
  }

  @Test(
    "names a span of days once where it can",
    arguments: [
      ("2025-12-01", "2025-12-01", "le 1er décembre 2025"), ("2025-12-01", "2025-12-04", "du 1er au 4 décembre 2025"),
      ("2025-11-30", "2025-12-04", "du 30 novembre au 4 décembre 2025"),
      ("2024-12-31", "2025-01-01", "du 31 décembre 2024 au 1er janvier 2025"),
    ])
  func spans(_ first: String, _ last: String, _ expected: String) throws {
    let span = FrenchWording().span(from: try #require(CivilDate(first)), to: try #require(CivilDate(last)))
    #expect(span.replacing("\u{A0}", with: " ") == expected)
  }

  @Test("has no empty phrase in any language", arguments: Phrase.allCases)
  func phrases(_ phrase: Phrase) {
    for words in Wordings.all { #expect(!words.phrase(phrase).isEmpty) }
  }

  @Test("has words for every rule of intake", arguments: CleaningRules.builtIn.names)
  func rules(_ name: String) {
    // A rule whose name is a word of its language is its own translation.
    let sameInBoth: Set = [
      "address", "advertisement", "byline", "caption", "markup", "navigation", "newsletter", "paywall", "tags",
    ]
    for words in Wordings.all where !sameInBoth.contains(name) { #expect(words.rule(name) != name) }
  }

  @Test("finds a language by its tag, whatever the region")
  func tags() {
    #expect(Wordings.wording(for: "fr-CA")?.tag == "fr")
    #expect(Wordings.wording(for: "EN")?.tag == "en")
    #expect(Wordings.wording(for: "de") == nil)
  }
}
