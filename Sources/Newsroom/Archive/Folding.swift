/// Folding of names and words for what ignores their dress: the merging of actors, sorting, search.
extension StringProtocol {
  /// The words of the text in lower-case letters without accents, one space between them: `L’Élysée, à l’œuvre` gives
  /// `l elysee a l oeuvre`.
  ///
  /// Ligatures are spelt out, apostrophes, hyphens and every other sign part words, combining accents fall away. Letters
  /// of other scripts stay, in lower case. The search script folds what a reader types in the same way.
  package var folded: String {
    let source = Array(utf8)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.count)
    var pending = false
    func begin() {
      if pending, !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
      pending = false
    }
    var index = 0
    while index < source.count {
      let byte = source[index]
      index += 1
      switch byte {
      case 0x61...0x7A, 0x30...0x39:
        begin()
        bytes.append(byte)
      case 0x41...0x5A:
        begin()
        bytes.append(byte + 32)
      case 0..<0x80:
        pending = true
      case 0xC3...0xC5:
        // U+00C0 to U+017F, of which × and ÷ are no letters.
        let letter = latinLetters[Int(byte & 0x1F) << 6 + Int(source[index] & 0x3F) - 0xC0]
        index += 1
        if letter.first == 0 {
          pending = true
        } else {
          begin()
          bytes.append(letter.first)
          if letter.second != 0 { bytes.append(letter.second) }
        }
      default:
        let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        let value = source[index..<index + length - 1].reduce(UInt32(byte) & 0x7F >> length) {
          $0 << 6 | UInt32($1 & 0x3F)
        }
        index += length - 1
        switch value {
        case 0x218, 0x219:
          begin()
          bytes.append(UInt8(ascii: "s"))
        case 0x21A, 0x21B:
          begin()
          bytes.append(UInt8(ascii: "t"))
        // Combining accents, soft hyphen and zero-width signs have no letter of their own.
        case 0x300...0x36F, 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF:
          continue
        default:
          guard value > 0x17F, let properties = Unicode.Scalar(value)?.properties,
            properties.isAlphabetic || properties.numericType != nil
          else {
            pending = true
            continue
          }
          begin()
          bytes.append(contentsOf: properties.lowercaseMapping.utf8)
        }
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// U+00C0 to U+017F in plain letters, sixteen to a line; `_` stands for × and ÷, which give zero. So does what is no second letter.
private let latinLetters: [(first: UInt8, second: UInt8)] = """
  a a a a a a ae c e e e e i i i i
  d n o o o o o _ o u u u u y th ss
  a a a a a a ae c e e e e i i i i
  d n o o o o o _ o u u u u y th y
  a a a a a a c c c c c c c c d d
  d d e e e e e e e e e e g g g g
  g g g g h h h h i i i i i i i i
  i i ij ij j j k k k l l l l l l l
  l l l n n n n n n n n n o o o o
  o o oe oe r r r r r r s s s s s s
  s s t t t t t t u u u u u u u u
  u u u u w w y y y z z z z z z s
  """.split(whereSeparator: \.isWhitespace).map { letters in
    let bytes = letters == "_" ? [0, 0] : Array(letters.utf8) + [0]
    return (bytes[0], bytes[1])
  }
