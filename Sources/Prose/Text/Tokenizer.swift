/// Cuts a text into words, numbers and marks, in one pass.
struct Tokenizer {
  private let language: Language
  private let scalars: [Unicode.Scalar]
  /// The next scalar, and its place in the bytes of the text.
  private var position = 0
  private var offset = 0
  private var tokens: [Token] = []

  init(_ text: String, language: Language) {
    self.language = language
    scalars = Self.scalars(of: text)
    tokens.reserveCapacity(scalars.count / 4)
  }

  /// The scalars of a text. Read from its bytes in a row: three times as fast as from the string.
  private static func scalars(of text: String) -> [Unicode.Scalar] {
    let bytes = Array(text.utf8)
    var scalars = [Unicode.Scalar](repeating: " ", count: bytes.count)
    var count = 0
    var index = 0
    while index < bytes.count {
      let first = bytes[index]
      index += 1
      if first < 0x80 {
        scalars[count] = Unicode.Scalar(first)
        count += 1
        continue
      }
      // What a string holds is sound UTF-8: the first byte tells how many follow, with six bits each.
      let length = first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3
      var value = UInt32(first) & (0x3F >> UInt32(length))
      for _ in 0..<length {
        value = value << 6 | UInt32(bytes[index] & 0x3F)
        index += 1
      }
      scalars[count] = Unicode.Scalar(value) ?? "\u{FFFD}"
      count += 1
    }
    scalars.removeLast(scalars.count - count)
    return scalars
  }

  consuming func run() -> [Token] {
    while position < scalars.count {
      let scalar = scalars[position]
      // Nearly all words begin with a letter of ASCII, and have one space before them.
      if scalar == " " {
        position += 1
        offset += 1
      } else if (scalar.value | 0x20) &- 0x61 < 26 {
        takeWord()
      } else if Folding.isSpace(scalar) || Folding.isInvisible(scalar) {
        position += 1
        offset += UTF8.width(scalar)
      } else if Folding.isDigit(scalar) {
        takeNumber()
      } else if Folding.isLetter(scalar) {
        takeWord()
      } else if let end = cliticEnd(at: position) {
        append(.word, to: end)
      } else {
        takeMark()
      }
    }
    return tokens
  }

  // MARK: Words

  private mutating func takeWord() {
    if takePlainWord() { return }
    var (end, hasHyphen) = wordEnd(from: position)
    if hasHyphen, let hyphen = cliticStart(in: position..<end) { end = hyphen }
    append(.word, to: end)
  }

  /// Takes a word of letters of Latin-1 up to a space, a mark or the apostrophe of an elision, which nearly all are; whether there is
  /// one. All that ``wordEnd(from:)``, ``foldedWord(_:)`` and ``shape(_:_:)`` tell of it is found at one look.
  private mutating func takePlainWord() -> Bool {
    var maker = WordMaker()
    var capitals = 0
    var isCapitalised = false
    // Letters that have two bytes.
    var accents = 0
    var end = position
    // None of these counts comes near to what an `Int` holds.
    while end < scalars.count {
      let value = scalars[end].value
      if value &- 0x61 < 26 {
        maker.append(UInt8(truncatingIfNeeded: value))
      } else if value &- 0x41 < 26 {
        maker.append(UInt8(truncatingIfNeeded: value &+ 32))
        capitals &+= 1
        if end == position { isCapitalised = true }
      } else if value &- 0xC0 < 0x40, value != 0xD7, value != 0xF7 {
        // C3, and the letter: the small ones stand 32 above their capitals.
        maker.append(0xC3)
        maker.append(UInt8(truncatingIfNeeded: (value < 0xDF ? value &+ 32 : value) &- 0x40))
        if value < 0xDF {
          capitals &+= 1
          if end == position { isCapitalised = true }
        }
        accents &+= 1
      } else {
        break
      }
      end &+= 1
    }
    let letters = end - position
    guard letters > 0 else { return false }
    var length = letters + accents
    if end < scalars.count {
      switch scalars[end].value {
      // A digit, a hyphen or an apostrophe goes on with a word, or may do so.
      case 0x30...0x39, 0x2D, 0x60: return false
      case 0x27, 0x2019:
        guard letters < Self.longestElision else { return false }
        maker.append(UInt8(ascii: "'"))
        guard language.elisions.contains(maker.word) else { return false }
        length += UTF8.width(scalars[end])
        end += 1
      case 0..<0x80, 0xA0, 0xAB, 0xBB: break
      default: return false
      }
    }
    let shape: Token.Shape =
      capitals == 0
      ? .lower
      : capitals == 1 && isCapitalised
        ? .capitalised : capitals == letters ? .capitals : self.shape(position, end)
    append(.word, maker.word, shape, hasCapitals: capitals > 0, to: end, length: length)
    return true
  }

  /// The end of a run of letters and digits, with apostrophes and hyphens that have a letter or digit on both sides, and whether
  /// it has a hyphen. An elision ends at its apostrophe, whatever follows: l’ | armée.
  private func wordEnd(from start: Int) -> (end: Int, hasHyphen: Bool) {
    var index = start
    var hasApostrophe = false
    var hasHyphen = false
    while index < scalars.count {
      let scalar = scalars[index]
      // Nearly all are letters of ASCII.
      if (scalar.value | 0x20) &- 0x61 < 26 || Folding.isLetter(scalar) || Folding.isDigit(scalar) {
        index += 1
      } else if Folding.isInvisible(scalar), index + 1 < scalars.count, Folding.isLetter(scalars[index + 1]) {
        index += 1
      } else if Folding.isApostrophe(scalar) {
        if !hasApostrophe, index - start < Self.longestElision, language.elisions.contains(folded(start, index + 1)) {
          return (index + 1, hasHyphen)
        }
        guard index + 1 < scalars.count, isInner(scalars[index + 1]) else { return (index, hasHyphen) }
        hasApostrophe = true
        index += 1
      } else if Folding.isHyphen(scalar), index + 1 < scalars.count, isInner(scalars[index + 1]) {
        hasHyphen = true
        index += 1
      } else {
        return (index, hasHyphen)
      }
    }
    return (index, hasHyphen)
  }

  /// No elision has more letters: `jusqu’`, `lorsqu’`, `quelqu’`, with room for invisible characters.
  private static let longestElision = 12
  /// No clitic has more: `-t-elles`, likewise.
  private static let longestClitic = 12

  private func isInner(_ scalar: Unicode.Scalar) -> Bool { Folding.isLetter(scalar) || Folding.isDigit(scalar) }

  /// Where a clitic begins inside a word: the hyphen of `-t-il` in `a-t-il`.
  private func cliticStart(in range: Range<Int>) -> Int? {
    guard !language.hyphenated.contains(folded(range.lowerBound, range.upperBound)) else { return nil }
    // No clitic is longer than `-t-elles`, and a page may hold a word of a million hyphens.
    return range.dropFirst().suffix(10).first {
      Folding.isHyphen(scalars[$0]) && language.clitics.contains(folded($0, range.upperBound))
    }
  }

  /// The end of a clitic that opens at a hyphen, where the word before it was cut off there.
  private func cliticEnd(at start: Int) -> Int? {
    guard Folding.isHyphen(scalars[start]), start > 0, !Folding.isSpace(scalars[start - 1]),
      start + 1 < scalars.count, Folding.isLetter(scalars[start + 1])
    else { return nil }
    let end = wordEnd(from: start + 1).end
    return language.clitics.contains(folded(start, end)) ? end : nil
  }

  // MARK: Numbers

  private mutating func takeNumber() {
    var end = digitsEnd(from: position)
    let first = end - position
    // Groups of three after a space or a full stop, and decimals after a comma or a full stop.
    while end + 1 < scalars.count, Folding.isDigit(scalars[end + 1]) {
      let separator = scalars[end]
      let groupEnd = digitsEnd(from: end + 1)
      let isGroup = first <= 3 && groupEnd - end - 1 == 3
      if separator == "," || separator == "." || (Folding.isSpace(separator) && separator != "\n" && isGroup) {
        end = groupEnd
      } else {
        break
      }
    }
    if end < scalars.count, Folding.isLetter(scalars[end]) {
      append(.alphanumeric, to: wordEnd(from: end).end)
    } else {
      append(.number, to: end)
    }
  }

  private func digitsEnd(from start: Int) -> Int {
    var index = start
    while index < scalars.count, Folding.isDigit(scalars[index]) { index += 1 }
    return index
  }

  // MARK: Marks

  private mutating func takeMark() {
    let scalar = scalars[position]
    if Folding.isQuotationMark(scalar) {
      append(.quotationMark, to: position + 1)
    } else if scalar == ".", position + 2 < scalars.count, scalars[position + 1] == ".", scalars[position + 2] == "." {
      append(.punctuation, to: position + 3)
    } else {
      append(.punctuation, to: position + 1)
    }
  }

  private mutating func append(_ kind: Token.Kind, to end: Int) {
    let (word, hasCapitals, length) = foldedWord(position..<end)
    append(
      kind, word, hasCapitals ? shape(position, end) : .lower, hasCapitals: hasCapitals, to: end, length: length)
  }

  /// - Parameters:
  ///   - hasCapitals: whether one of its letters may be a capital.
  ///   - length: how many bytes of the text it is.
  private mutating func append(
    _ kind: Token.Kind, _ word: Word, _ shape: Token.Shape, hasCapitals: Bool, to end: Int, length: Int
  ) {
    let start = offset
    offset += length
    var classes: WordClasses =
      kind == .word || kind == .alphanumeric ? language.lexicon.classes(of: word) : []
    // « l’Etat », « l’Eglise »: a capital often goes without its accent.
    if classes == [], hasCapitals, word.utf8.first == UInt8(ascii: "e") {
      classes = language.lexicon.classes(of: word.withAcuteBeginning)
    }
    tokens.append(
      Token(
        range: TextRange(start, offset), kind: kind, shape: shape,
        spaceBefore: position == 0 || Folding.isSpace(scalars[position - 1]), folded: word, classes: classes))
    position = end
  }

  /// Some scalars as a folded word, whether one of them may be a capital, and how many bytes of the text they are.
  private func foldedWord(_ range: Range<Int>) -> (word: Word, hasCapitals: Bool, length: Int) {
    var maker = WordMaker()
    var hasCapitals = false
    var length = 0
    for index in range {
      let scalar = scalars[index]
      length += UTF8.width(scalar)
      switch scalar.value {
      case 0x61...0x7A, 0x30...0x39, 0x2D, 0x2E, 0x2C: maker.append(UInt8(truncatingIfNeeded: scalar.value))
      case 0x41...0x5A:
        maker.append(UInt8(truncatingIfNeeded: scalar.value) + 32)
        hasCapitals = true
      case 0xDF...0xF6, 0xF8...0xFF:
        // Small letters of Latin-1: C3, and the letter.
        maker.append(0xC3)
        maker.append(UInt8(truncatingIfNeeded: scalar.value - 0x40))
      case 0x2019: maker.append(UInt8(ascii: "'"))
      // It may join the letter before it.
      case 0x300...0x36F:
        return (Word(Folding.fold(scalars[range])), true, range.reduce(0) { $0 + UTF8.width(scalars[$1]) })
      default:
        if Folding.isInvisible(scalar) { continue }
        if Folding.isApostrophe(scalar) {
          maker.append(UInt8(ascii: "'"))
        } else if Folding.isHyphen(scalar) {
          maker.append(UInt8(ascii: "-"))
        } else {
          for byte in UTF8.encode(Folding.lowercase(scalar)) ?? UTF8.encodedReplacementCharacter { maker.append(byte) }
          hasCapitals = true
        }
      }
    }
    return (maker.word, hasCapitals, length)
  }

  private func shape(_ start: Int, _ end: Int) -> Token.Shape {
    var letters = 0
    var capitals = 0
    var first = false
    for index in start..<end where Folding.isLetter(scalars[index]) {
      let capital = Folding.isCapital(scalars[index])
      if letters == 0 { first = capital }
      letters += 1
      if capital { capitals += 1 }
    }
    if capitals == 0 { return .lower }
    if capitals == letters { return letters > 1 ? .capitals : .capitalised }
    if !first || capitals > 1 {
      // Saint-Denis has a capital after each hyphen and is an ordinary name.
      let afterJoint = (start..<end).allSatisfy {
        !Folding.isCapital(scalars[$0]) || $0 == start || !Folding.isLetter(scalars[$0 - 1])
      }
      return first && afterJoint ? .capitalised : .mixed
    }
    return .capitalised
  }

  private func folded(_ start: Int, _ end: Int) -> Word { foldedWord(start..<end).word }
}
