/// Folding of names and words for what ignores their dress: the merging of actors, sorting, search.
extension StringProtocol {
  /// The words of the text in lower-case letters without accents, one space between them: `L’Élysée, à l’œuvre` gives
  /// `l elysee a l oeuvre`.
  ///
  /// Ligatures are spelt out, apostrophes, hyphens and every other sign part words, combining accents fall away. Letters
  /// of other scripts stay, in lower case. The search script folds what a reader types in the same way.
  package var folded: String {
    var room: [UInt8] = []
    let count = FoldedBytes.fold(Array(utf8).span, into: &room)
    return String(decoding: room[..<count], as: UTF8.self)
  }
}

/// Folding of texts that are held as bytes.
enum FoldedBytes {
  /// Writes what ``Swift/StringProtocol/folded`` says of a text over bytes that are there, because that is faster than to add them.
  ///
  /// - Parameters:
  ///   - text: sound UTF-8.
  ///   - room: of as many bytes as there may be; it is made larger where it has to be.
  /// - Returns: how many bytes were written.
  static func fold(_ text: Swift.Span<UInt8>, into room: inout [UInt8]) -> Int {
    // No letter takes more than twice its bytes when it is small.
    if room.count < 2 * text.count { room = [UInt8](repeating: 0, count: 2 * text.count) }
    var bytes = room.mutableSpan
    return write(text, to: &bytes)
  }

  private static func write(_ text: Swift.Span<UInt8>, to room: inout MutableSpan<UInt8>) -> Int {
    // Held here: a global is asked whether it has been made at each look.
    let latinLetters = latinLetters
    var count = 0
    // Whether a sign stands between the next letter and the last.
    var isParted = false
    func add(_ byte: UInt8, _ room: inout MutableSpan<UInt8>) {
      if isParted {
        if count > 0 {
          room[count] = UInt8(ascii: " ")
          count += 1
        }
        isParted = false
      }
      room[count] = byte
      count += 1
    }
    var index = 0
    while index < text.count {
      let byte = text[index]
      index += 1
      switch byte {
      case 0x61...0x7A, 0x30...0x39: add(byte, &room)
      case 0x41...0x5A: add(byte + 32, &room)
      case 0..<0x80: isParted = true
      case 0xC3...0xC5:
        // U+00C0 to U+017F, of which × and ÷ are no letters.
        let letter = latinLetters[Int(byte & 0x1F) << 6 + Int(text[index] & 0x3F) - 0xC0]
        index += 1
        if letter.first == 0 {
          isParted = true
        } else {
          add(letter.first, &room)
          if letter.second != 0 { add(letter.second, &room) }
        }
      default:
        let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        var value = UInt32(byte) & 0x7F >> UInt32(length)
        for _ in 1..<length {
          value = value << 6 | UInt32(text[index] & 0x3F)
          index += 1
        }
        switch value {
        case 0x218, 0x219: add(UInt8(ascii: "s"), &room)
        case 0x21A, 0x21B: add(UInt8(ascii: "t"), &room)
        // Combining accents, soft hyphen and zero-width signs have no letter of their own.
        case 0x300...0x36F, 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: continue
        // What nearly all signs are that stand outside of Latin-1: dashes, quotation marks, spaces.
        case 0x2010...0x2027, 0x202F: isParted = true
        default:
          guard value > 0x17F, let properties = Unicode.Scalar(value)?.properties,
            properties.isAlphabetic || properties.numericType != nil
          else {
            isParted = true
            continue
          }
          for byte in properties.lowercaseMapping.utf8 { add(byte, &room) }
        }
      }
    }
    return count
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
