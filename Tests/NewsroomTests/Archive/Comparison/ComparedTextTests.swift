import Newsroom
import Testing

@Suite("ComparedText")
struct ComparedTextTests {
  private func read(_ text: String) -> ComparedText {
    var compared = ComparedText()
    // The room of a longer text is used again.
    compared.read(Array("Une très longue phrase que personne ne lira jamais jusqu’au bout".utf8)[...])
    compared.read(Array(text.utf8)[...])
    return compared
  }

  @Test(
    "the matter of words is their long words by their beginnings, and their numbers, each once",
    arguments: [
      ("La digue cédera vendredi, la digue", ["digue", "cedera", "vendre"]),
      ("Il y a 12 ponts et 12 routes", ["12", "ponts", "routes"]),
      ("oui, non, 7", ["7"]), ("", []),
      // A letter of another script is one of the six, however many bytes it takes.
      ("Михайлова", ["михайл"]),
    ])
  func matter(text: String, stems: [String]) {
    #expect(read(text).matter == Set(stems.map { StableHash.of($0) }).sorted())
  }

  @Test(
    "holds the folded text, with the hashes of its words",
    arguments: ["L’Élysée, à l’œuvre", "", "… !", "Straße 12–14, Михайлова", "  un\u{AD}deux\u{A0}trois — ﷲ"])
  func folds(text: String) {
    let compared = read(text)
    #expect(compared.text == text.folded && compared.count == text.folded.utf8.count)
    #expect(compared.hash == StableHash.of(text.folded))
    var words: [UInt64] = []
    compared.forEachWord { words.append($0.hash) }
    #expect(words == text.folded.split(separator: " ").map { StableHash.of($0) })
  }

  @Test(
    "knows whether any word tells of taking, losing or fighting",
    arguments: [
      ("La prise de Nantes", true), ("Nous avons repris la ville", true), ("Ils ont perdu le pont", true),
      ("La digue tiendra", false), ("", false), ("reprises", false),
    ])
  func deeds(text: String, hasDeed: Bool) { #expect(read(text).hasDeed == hasDeed) }

  @Test("knows whether some letters stand anywhere in it")
  func contains() {
    let compared = read("L’armée a REVENDIQUÉ la prise")
    #expect(compared.contains(Array("revendiqu".utf8)) && compared.contains(Array("se".utf8)) && compared.contains([]))
    #expect(!compared.contains(Array("revendiquer".utf8)) && !compared.contains(Array("prises".utf8)))
  }
}
