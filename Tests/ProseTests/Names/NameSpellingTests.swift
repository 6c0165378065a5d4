import Prose
import Testing

@Suite("NameSpelling")
struct NameSpellingTests {
  @Test(
    "gives the spellings of one name the same key",
    arguments: [
      ["zelensky", "zelenskyy", "zelenski", "zelenskiy"], ["ouchakov", "ushakov"], ["iouri", "yuri", "youri"],
      ["volodymyr", "volodimir"], ["benoît", "benoit"], ["jean-luc", "jeanluc"],
    ])
  func same(spellings: [String]) {
    #expect(Set(spellings.map { NameSpelling.key(Word($0)) }).count == 1)
  }

  @Test("keeps other names apart", arguments: [("morel", "moreau"), ("petit", "petiot"), ("marin", "martin")])
  func apart(a: String, b: String) {
    #expect(NameSpelling.key(Word(a)) != NameSpelling.key(Word(b)))
  }

  @Test("compares written names without case, accents and hyphens")
  func plain() {
    #expect(NameSpelling.plain("Maison-Blanche") == NameSpelling.plain("MAISON  BLANCHE"))
    #expect(NameSpelling.plain("L’Écho") == "l'echo")
  }
}
