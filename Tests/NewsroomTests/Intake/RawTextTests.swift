import Newsroom
import Testing

@Suite("Decoding of raw texts")
struct RawTextTests {
  private static let text = "L’été à Œuf-en-Ternois : « 12 € », dit-elle.\nFin."

  private static func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return bigEndian ? [high, low] : [low, high]
    }
  }

  private static let windows1252: [UInt8] =
    Array("L".utf8) + [0x92, 0xE9] + Array("t".utf8) + [0xE9] + Array(" ".utf8) + [0xE0] + Array(" ".utf8) + [0x8C]
    + Array("uf-en-Ternois : ".utf8) + [0xAB] + Array(" 12 ".utf8) + [0x80] + Array(" ".utf8) + [0xBB]
    + Array(", dit-elle.\nFin.".utf8)

  @Test(
    "recognises every encoding that saved pages come in",
    arguments: [
      (Array(text.utf8), RawText.Encoding.utf8, text),
      (Array(("\u{FEFF}" + text).utf8), .utf8, "\u{FEFF}" + text),
      (utf16("\u{FEFF}" + text, bigEndian: false), .utf16LittleEndian, "\u{FEFF}" + text),
      (utf16("\u{FEFF}" + text, bigEndian: true), .utf16BigEndian, "\u{FEFF}" + text),
      (utf16(text, bigEndian: false), .utf16LittleEndian, text),
      (utf16(text, bigEndian: true), .utf16BigEndian, text),
      (windows1252, .windows1252, text),
    ])
  func encodings(bytes: [UInt8], encoding: RawText.Encoding, expected: String) throws {
    let raw = try RawText(decoding: bytes)
    #expect(raw.encoding == encoding)
    #expect(raw.text == expected)
    #expect(raw.replacements == 0)
  }

  @Test("makes every line end one line feed", arguments: ["a\r\nb\rc\nd", "a\nb\r\nc\rd"])
  func lineEnds(text: String) throws {
    #expect(try RawText(decoding: Array(text.utf8)).text == "a\nb\nc\nd")
    #expect(RawText(text).text == "a\nb\nc\nd")
  }

  @Test("mends a few damaged bytes of UTF-8, and counts them")
  func damage() throws {
    let raw = try RawText(decoding: Array("déjà été".utf8) + [0xFF] + Array(" là".utf8))
    #expect(raw.text == "déjà été\u{FFFD} là")
    #expect(raw.replacements == 1)
  }

  @Test(
    "refuses what is no text, and says why",
    arguments: [
      ([], RawText.Failure.empty), (Array(" \n\u{FEFF}\t".utf8), .empty),
      (Array("%PDF-1.7 …".utf8), .binary(kind: "PDF")), ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], .binary(kind: "PNG")),
      (Array("PK\u{3}\u{4}abc".utf8), .binary(kind: "ZIP")),
      (Array("abc\u{0}\u{0}\u{0}def, et encore".utf8), .binary(kind: nil)),
      ([0xFF, 0xFE, 0, 0, 0x41, 0, 0, 0], .binary(kind: "UTF-32")),
    ])
  func refusals(bytes: [UInt8], failure: RawText.Failure) {
    #expect(throws: failure) { try RawText(decoding: bytes) }
    #expect(!failure.description.hasSuffix("."))
  }

  @Test("finds lines and columns in scalars")
  func positions() {
    let table = LineTable(RawText("été\nDate: x\n\nfin"))
    #expect(table.position(of: 0) == (1, 1))
    #expect(table.position(of: 5) == (1, 4))
    #expect(table.position(of: 12) == (2, 7))
    #expect(table.position(of: 14) == (3, 1))
    #expect(table.position(of: 999) == (4, 4))
  }
}
