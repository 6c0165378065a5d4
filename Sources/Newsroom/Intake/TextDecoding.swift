/// Bytes → text, for the encodings that saved pages come in.
enum TextDecoding {
  /// Decodes bytes of UTF-16 after a byte order mark or without one; a lone surrogate becomes U+FFFD.
  static func utf16(_ bytes: ArraySlice<UInt8>, bigEndian: Bool) -> String {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(bigEndian ? first << 8 | second : second << 8 | first)
      index += 2
    }
    return String(decoding: units, as: UTF16.self)
  }

  /// Decodes windows-1252 as the WHATWG Encoding Standard has it: the five bytes without a character are C1 controls.
  static func windows1252(_ bytes: [UInt8]) -> String {
    var text = String.UnicodeScalarView()
    for byte in bytes {
      let value = (0x80...0x9F).contains(byte) ? highControls[Int(byte) - 0x80] : UInt32(byte)
      text.append(Unicode.Scalar(value) ?? "\u{FFFD}")
    }
    return String(text)
  }

  /// The characters of bytes 0x80 to 0x9F.
  private static let highControls: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D,
    0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,
    0x017E, 0x0178,
  ]

  /// How well bytes read as UTF-8.
  struct UTF8Census {
    /// Whole sequences of two bytes or more.
    var sequences = 0
    /// Bytes that are part of no sequence.
    var strays = 0
    var nuls = 0
    /// Control characters that no text has, NUL aside.
    var controls = 0

    init(_ bytes: [UInt8]) {
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        guard byte >= 0x80 else {
          if byte == 0 {
            nuls += 1
          } else if byte < 0x20, !(0x09...0x0D).contains(byte), !(0x1B...0x1F).contains(byte) {
            controls += 1
          }
          index += 1
          continue
        }
        let length = Self.sequenceLength(of: byte)
        let whole =
          length > 0 && index + length <= bytes.count
          && bytes[(index + 1)..<(index + length)].allSatisfy { $0 & 0xC0 == 0x80 }
        if whole { sequences += 1 } else { strays += 1 }
        index += whole ? length : 1
      }
    }

    private static func sequenceLength(of byte: UInt8) -> Int {
      switch byte {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 0
      }
    }
  }
}
