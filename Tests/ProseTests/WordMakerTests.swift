import Prose
import Testing

@Suite("Words as they are made")
struct WordMakerTests {
  @Test("a word of any length is that of its bytes, and no other", arguments: [0, 1, 8, 16, 30, 31, 32, 33, 64, 200])
  func lengths(count: Int) {
    let bytes = (0..<count).map { UInt8(ascii: "a") + UInt8($0 % 23) }
    let word = Word(utf8: bytes)
    #expect(word.utf8.count == count)
    #expect(word == Word(String(decoding: bytes, as: UTF8.self)))
    #expect(word.isWhole == (count <= 31))
    for index in bytes.indices {
      var other = bytes
      other[index] = UInt8(ascii: "z")
      #expect(Word(utf8: other) != word)
    }
  }

  @Test("what is left of a word is the word of those bytes")
  func parts() {
    let word: Word = "sous-préfète"
    #expect(word.dropFirst(5) == "préfète")
    #expect(word.dropLast(10) == "sous")
    #expect(word.beforeHyphen == "sous")
    #expect(word.dropFirst(50) == .none)
    #expect(word.dropLast(50) == .none)
  }

  @Test(
    "accents fall away",
    arguments: [
      ("élysée", "elysee"), ("ça", "ca"), ("œuvre", "oeuvre"), ("ægir", "aegir"), ("łódź", "lodz"),
      ("straße", "straße"),
      ("naïveté", "naivete"), ("київ", "київ"),
    ])
  func plain(_ text: String, _ expected: String) {
    #expect(Folding.withoutAccents(Word(text)) == Word(expected))
    #expect(Folding.withoutAccents(text) == expected)
  }
}
