internal import Crypto
internal import Foundation
internal import Newsroom

/// SHA-256 (FIPS 180-4): what tells one content from another.
struct ContentHash: Hashable, Sendable {
  private let words: (UInt64, UInt64, UInt64, UInt64)

  init(_ bytes: some DataProtocol) {
    var words: [UInt64] = [0, 0, 0, 0]
    for (index, byte) in SHA256.hash(data: bytes).enumerated() {
      words[index / 8] = words[index / 8] << 8 | UInt64(byte)
    }
    self.words = (words[0], words[1], words[2], words[3])
  }

  private init(words: (UInt64, UInt64, UInt64, UInt64)) { self.words = words }

  /// In lower-case hexadecimal.
  var hexadecimal: String {
    var digits: [UInt8] = []
    digits.reserveCapacity(64)
    addHexadecimal(to: &digits)
    return String(decoding: digits, as: UTF8.self)
  }

  /// Adds the bytes of ``hexadecimal``.
  func addHexadecimal(to digits: inout [UInt8]) {
    for word in [words.0, words.1, words.2, words.3] {
      for shift in stride(from: 60, through: 0, by: -4) {
        let digit = UInt8(truncatingIfNeeded: word >> UInt64(shift)) & 15
        digits.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
      }
    }
  }

  /// Half of it, to go into a larger whole.
  var fingerprint: Fingerprint { Fingerprint(high: words.0, low: words.1) }

  /// A quarter of it, to tell the contents of one file from those that it had before.
  var tag: UInt64 { words.0 }

  static func sha256(_ bytes: [UInt8]) -> String { ContentHash(bytes).hexadecimal }

  static func == (a: ContentHash, b: ContentHash) -> Bool { a.words == b.words }

  func hash(into hasher: inout Hasher) { hasher.combine(words.0) }
}

extension ContentHash: Recordable {
  func write(to writer: inout RecordWriter) {
    for word in [words.0, words.1, words.2, words.3] { writer.write(Int(bitPattern: UInt(word))) }
  }

  init(from reader: inout RecordReader) throws(RecordReader.Damage) {
    func word() throws(RecordReader.Damage) -> UInt64 { UInt64(UInt(bitPattern: try reader.number())) }
    self.init(words: (try word(), try word(), try word(), try word()))
  }
}
