/// Folding of names and words for what ignores their dress: the merging of actors, sorting, search.
extension StringProtocol {
  /// The words of the text in lower-case letters without accents, one space between them: `L’Élysée, à l’œuvre` gives
  /// `l elysee a l oeuvre`.
  ///
  /// Ligatures are spelt out, apostrophes, hyphens and every other sign part words, combining accents fall away. Letters
  /// of other scripts stay, in lower case. The search script folds what a reader types in the same way.
  package var folded: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    var pending = false
    func begin() {
      if pending, !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
      pending = false
    }
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x61...0x7A, 0x30...0x39:
        begin()
        bytes.append(UInt8(scalar.value))
      case 0x41...0x5A:
        begin()
        bytes.append(UInt8(scalar.value + 32))
      case 0xC0...0x17F where scalar.value != 0xD7 && scalar.value != 0xF7:
        begin()
        bytes.append(contentsOf: latinLetters[Int(scalar.value) - 0xC0])
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
        guard scalar.value > 0x17F, scalar.properties.isAlphabetic || scalar.properties.numericType != nil else {
          pending = true
          continue
        }
        begin()
        bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// U+00C0 to U+017F in plain letters, sixteen to a line; `_` stands for × and ÷.
private let latinLetters: [[UInt8]] = """
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
  """.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) }
