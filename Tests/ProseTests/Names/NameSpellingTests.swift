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

  @Test(
    "has the first word of a written name in small letters, with its accents and apostrophes",
    arguments: [
      ("Électricité du Midi", "électricité"), ("Vazor", "vazor"), ("L’Écho du Nord", "l’écho"),
      ("Œuvre Duval", "œuvre"),
      ("×Ray Plus", "×ray"), ("ŠKODA Lens", "škoda"), ("", ""), (" Midi", ""),
    ])
  func firstWord(name: String, word: String) { #expect(NameSpelling.firstWord(of: name) == Word(word)) }

  @Test("compares written names without case, accents and hyphens")
  func plain() {
    #expect(NameSpelling.plain("Maison-Blanche") == NameSpelling.plain("MAISON  BLANCHE"))
    #expect(NameSpelling.plain("L’Écho") == "l'echo")
  }
}
