import Prose
import Testing

@Suite("Towns")
struct TownsTests {
  @Test(
    "has the first and the last of its list, and those between",
    arguments: [
      "abbeville", "amberieu-en-bugey", "la courneuve", "kaedi", "trois pistoles", "vrigne-aux-bois", "xi'an", "zwolle",
    ])
  func has(name: String) { #expect(Towns.contains(Array(name.utf8))) }

  @Test(
    "has neither parts of names nor names of none",
    arguments: ["", "a", "amberieu", "ribonne", "zzz", ",", "abbeville,", "en-bugey"])
  func hasNot(name: String) { #expect(!Towns.contains(Array(name.utf8))) }
}
