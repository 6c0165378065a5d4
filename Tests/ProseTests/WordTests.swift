import Prose
import Testing

@Suite("Word")
struct WordTests {
  @Test(
    "keeps a word of up to 31 bytes whole",
    arguments: [
      "", "l'", "élysée", "quatre-vingt-dix-neuf", "saint-pierre-et-miquelonnaises", "président-directeur-générale",
    ])
  func whole(text: String) {
    let word = Word(text)
    #expect(word.isWhole)
    #expect(word.text == text)
    #expect(word.utf8.count == text.utf8.count)
    #expect(word.utf8.first == text.utf8.first)
    #expect(word.utf8.last == text.utf8.last)
    #expect(word.scalarCount == text.unicodeScalars.count)
  }

  @Test("is the same word as a literal of the source, at every length", arguments: 0..<40)
  func literal(length: Int) {
    let literal: Word = "abcdefghijklmnopqrstuvwxyz0123456789ABCD"
    let letters = "abcdefghijklmnopqrstuvwxyz0123456789ABCD"
    #expect(Word(letters) == literal)
    let cut = Word(letters.prefix(length))
    #expect((cut == literals[length]) && (length == 0 || cut != literals[length - 1]))
  }

  @Test(
    "has what stands between its hyphens",
    arguments: [
      ("saint-pierre-d'aube", ["saint", "pierre", "d'aube"]), ("aube", ["aube"]), ("-t-il", ["t", "il"]),
      ("a--b-", ["a", "b"]),
      ("", []), ("une-bien-longue-suite-de-mots-joints", []),
    ] as [(String, [String])])
  func hyphenated(text: String, parts: [String]) { #expect(Word(text).hyphenated == parts.map { Word($0) }) }

  @Test("gives its bytes to a list", arguments: ["", "l'", "élysée", "quatre-vingt-dix-neuf"])
  func appends(text: String) {
    var bytes = Array("le ".utf8)
    Word(text).append(to: &bytes)
    #expect(bytes == Array("le \(text)".utf8))
  }

  private let literals: [Word] = [
    "", "a", "ab", "abc", "abcd", "abcde", "abcdef", "abcdefg", "abcdefgh", "abcdefghi", "abcdefghij", "abcdefghijk",
    "abcdefghijkl", "abcdefghijklm", "abcdefghijklmn", "abcdefghijklmno", "abcdefghijklmnop", "abcdefghijklmnopq",
    "abcdefghijklmnopqr", "abcdefghijklmnopqrs", "abcdefghijklmnopqrst", "abcdefghijklmnopqrstu",
    "abcdefghijklmnopqrstuv", "abcdefghijklmnopqrstuvw", "abcdefghijklmnopqrstuvwx", "abcdefghijklmnopqrstuvwxy",
    "abcdefghijklmnopqrstuvwxyz", "abcdefghijklmnopqrstuvwxyz0", "abcdefghijklmnopqrstuvwxyz01",
    "abcdefghijklmnopqrstuvwxyz012", "abcdefghijklmnopqrstuvwxyz0123", "abcdefghijklmnopqrstuvwxyz01234",
    "abcdefghijklmnopqrstuvwxyz012345", "abcdefghijklmnopqrstuvwxyz0123456", "abcdefghijklmnopqrstuvwxyz01234567",
    "abcdefghijklmnopqrstuvwxyz012345678", "abcdefghijklmnopqrstuvwxyz0123456789",
    "abcdefghijklmnopqrstuvwxyz0123456789A", "abcdefghijklmnopqrstuvwxyz0123456789AB",
    "abcdefghijklmnopqrstuvwxyz0123456789ABC",
  ]

  @Test("begins and ends as its text does, however long", arguments: 0..<40)
  func ends(length: Int) {
    let text = String("l'été-où-l'élève-aîné-naquit-à-orléans-".prefix(length))
    let word = Word(text)
    for part in 0...min(8, text.utf8.count) {
      let head = Array(text.utf8.prefix(part))
      let tail = Array(text.utf8.suffix(part))
      #expect(word.hasPrefix(Word(utf8: head)))
      #expect(word.hasSuffix(Word(utf8: tail)))
      #expect(part == 0 || !word.hasPrefix(Word(utf8: head.dropLast() + [0x7A])))
      #expect(part == 0 || !word.hasSuffix(Word(utf8: [0x7A] + tail.dropFirst())))
    }
    #expect(!word.hasPrefix(Word(text + "s")))
    #expect(!word.hasSuffix(Word("s" + text)))
  }

  @Test("tells long words apart by any byte and by their length")
  func long() {
    let text = String(repeating: "abcdefgh", count: 6)
    var bytes = Array(text.utf8)
    for index in bytes.indices {
      bytes[index] ^= 1
      #expect(Word(utf8: bytes) != Word(text))
      bytes[index] ^= 1
    }
    #expect(Word(utf8: bytes) == Word(text))
    #expect(Word(text) != Word(text + "abcdefgh"))
  }

  @Test("says nothing of the middle of a word of more than 31 bytes")
  func longMiddle() {
    let word = Word("anticonstitutionnellement-vôtre-mais")
    #expect(!word.isWhole)
    #expect(word.hasPrefix("anticons"))
    #expect(!word.hasPrefix("anticonst"))
    #expect(word.hasSuffix("tre-mais"))
    #expect(!word.hasSuffix("ôtre-mais"))
    #expect(!word.contains("vôtre"))
    #expect(word.firstHyphen == nil)
    #expect(word.text == "anticons…tre-mais")
  }

  @Test("is no other word than one that it opens, or that has zeros behind it")
  func zeros() {
    #expect(Word(utf8: [0x61]) != Word(utf8: [0x61, 0]))
    #expect(Word(utf8: [0x61, 0]) != Word(utf8: [0x61, 0, 0]))
    #expect(Word(utf8: [0]) != Word.none)
  }

  @Test("is cut by bytes")
  func cuts() {
    #expect(Word("ex-ministre").dropFirst(3) == "ministre")
    #expect(Word("xxième").dropLast(5) == "xx")
    #expect(Word("jean-pierre-marie").beforeHyphen == "jean")
    #expect(Word("jean").beforeHyphen == nil)
    #expect(Word("celle-là").contains("elle"))
    #expect(!Word("ce").contains("elle"))
  }

  @Test("takes 32 bytes, and a token no reference")
  func size() {
    #expect(MemoryLayout<Word>.size == 32)
    #expect(_isPOD(Word.self))
    #expect(_isPOD(Token.self))
  }
}
