import Prose
import Testing

@Suite("PhraseTable")
struct PhraseTableTests {
  private func match(_ text: String, _ phrases: [String]) -> String? {
    var table = PhraseTable()
    for (entry, phrase) in phrases.enumerated() { table.insert(phrase, entry: entry) }
    let tokenized = TokenizedText(text, language: .french)
    return table.longestMatch(tokenized.tokens, at: 0).map { "\(phrases[$0.entry]) in \($0.count)" }
  }

  @Test(
    "finds the longest phrase, whatever the accents and the apostrophe",
    arguments: [
      ("Côte d'Ivoire", "Côte d’Ivoire in 3"), ("COTE D’IVOIRE", "Côte d’Ivoire in 3"), ("Côte à Côte", "Côte in 1"),
      ("Corée du Nord", "Corée du Nord in 3"), ("Corée", nil), ("La Croix-Rouge", nil), ("La Croix", "La Croix in 2"),
    ])
  func longest(text: String, expected: String?) {
    #expect(match(text, ["Côte", "Côte d’Ivoire", "Corée du Nord", "La Croix"]) == expected)
  }

  @Test("wants the capitals that a phrase is written with")
  func capitals() {
    #expect(match("La croix", ["La Croix"]) == nil)
    #expect(match("bande de Gaza", ["bande de Gaza"]) == "bande de Gaza in 3")
  }

  @Test("takes a phrase once")
  func once() {
    var table = PhraseTable()
    let first = table.insert("Évian", entry: 0)
    let second = table.insert("Evian", entry: 1)
    #expect(first && !second)
  }
}
