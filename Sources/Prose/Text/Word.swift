/// A folded word as a value of 32 bytes: no reference to count, nothing to allocate, compared as four numbers.
///
/// A word of up to 31 bytes of UTF-8 is held whole. Of a longer one remain the first eight bytes, the last eight, the number of
/// all and a hash of all; so that two of those are equal if they begin and end alike, are as long and share 64 bits of FNV-1a.
/// No two words of a language do. Somebody who looks for such a pair can make one, and gets two unlike words of more than
/// 31 bytes taken for one: nothing else depends on it.
///
/// Whatever asks how a word begins or ends is right for words of up to 31 bytes, and for up to eight bytes of a longer one;
/// more of a longer one is never there.
@usableFromInline
package struct Word: Sendable {
  // The bytes in order, from the lowest of the first number on; the highest byte of the last is their count. Bytes that are not
  // there are zero. A long word: its first eight bytes, its last eight, its hash, its count under a highest byte of FF.
  @usableFromInline let first: UInt64
  @usableFromInline let second: UInt64
  @usableFromInline let third: UInt64
  @usableFromInline let fourth: UInt64

  @inlinable @inline(__always)
  init(_ first: UInt64, _ second: UInt64, _ third: UInt64, _ fourth: UInt64) {
    self.first = first
    self.second = second
    self.third = third
    self.fourth = fourth
  }

  /// The longest word that is held whole, in bytes.
  package static let longestWhole = 31
  /// What the highest byte of a long word says.
  @usableFromInline static let longMark: UInt64 = 0xFF

  /// The word of no bytes: what rules get where there is no word.
  @inlinable package static var none: Word { Word(0, 0, 0, 0) }

  /// A word of the bytes that encode it.
  package init(utf8 bytes: some Sequence<UInt8>) {
    var maker = WordMaker()
    for byte in bytes { maker.append(byte) }
    self = maker.word
  }

  // Two of these, and not one for both: the one would look for what it needs at each byte.

  /// A word that is folded already.
  package init(_ folded: String) { self.init(utf8: folded.utf8) }

  /// A word that is folded already.
  package init(_ folded: Substring) { self.init(utf8: folded.utf8) }

  /// Whether its bytes are held whole.
  @inlinable package var isWhole: Bool { fourth >> 56 != Self.longMark }

  @inlinable package var isEmpty: Bool { fourth == 0 }

  /// A number that tells words apart in the tables of this package, which are made of words of the source: what a text holds cannot
  /// make them slow.
  @inlinable @inline(__always)
  var tableHash: UInt64 {
    var hash = (first ^ third &* 5) &* 0x9E37_79B9_7F4A_7C15
    hash ^= hash >> 32
    hash = (hash ^ second ^ fourth >> 8 ^ fourth >> 56) &* 0xD6E8_FEB8_6659_FD93
    return hash ^ hash >> 32
  }
}

extension Word: Hashable {
  @inlinable @inline(__always)
  package static func == (a: Word, b: Word) -> Bool {
    // Most words differ in their first eight bytes.
    a.first == b.first && (a.second ^ b.second) | (a.third ^ b.third) | (a.fourth ^ b.fourth) == 0
  }

  @inlinable
  package func hash(into hasher: inout Hasher) {
    // The numbers of bytes that are not there are zero in all words of that length. In a word of up to 24 bytes the fourth is the
    // length alone, with which the first makes one number: as many words as there are lengths may have the same.
    let count = fourth >> 56
    if count <= 24 {
      hasher.combine(first ^ count &* 0x9E37_79B9_7F4A_7C15)
    } else {
      hasher.combine(fourth)
      hasher.combine(first)
    }
    if count > 8 { hasher.combine(second) }
    if count > 16 { hasher.combine(third) }
  }
}

extension Word: ExpressibleByStringLiteral {
  /// A word of the source.
  ///
  /// All of it is inlined, and the bytes of a literal are known to the compiler: in optimised code `word == "le"` is a comparison
  /// with constants. So that it is inlined in long functions too, it has as few branches as can be: the compiler counts them before
  /// it knows that they all are decided.
  @inlinable @inline(__always)
  package init(stringLiteral literal: StaticString) {
    let count = literal.utf8CodeUnitCount
    if count <= 31 {
      // The compiler cannot check what is read here. It stays inside of the literal, which has `count` bytes.
      let bytes = unsafe literal.utf8Start
      unsafe self.init(
        Word.part(of: bytes, at: 0, until: count), Word.part(of: bytes, at: 8, until: count),
        Word.part(of: bytes, at: 16, until: count),
        Word.part(of: bytes, at: 24, until: count) | UInt64(truncatingIfNeeded: count) &<< 56)
    } else {
      self.init(long: literal)
    }
  }

  @usableFromInline
  init(long literal: StaticString) { self.init(literal.description) }

  /// Up to eight bytes from an offset on, the first one lowest; zeros past the end.
  @inlinable @inline(__always)
  static func part(of bytes: UnsafePointer<UInt8>, at offset: Int, until end: Int) -> UInt64 {
    var part: UInt64 = 0
    var index = end < offset &+ 8 ? end : offset &+ 8
    while index > offset {
      index &-= 1
      part = unsafe part &<< 8 | UInt64(truncatingIfNeeded: bytes[index])
    }
    return part
  }
}

extension Word {
  /// The bytes of a word as far as one may ask for them.
  @usableFromInline
  package struct Bytes: Sendable {
    @usableFromInline let word: Word

    @inlinable package init(_ word: Word) { self.word = word }

    @inlinable package var count: Int {
      word.isWhole ? Int(truncatingIfNeeded: word.fourth >> 56) : Int(truncatingIfNeeded: (word.fourth << 8) >> 8)
    }

    @inlinable package var isEmpty: Bool { word.isEmpty }

    @inlinable package var first: UInt8? { isEmpty ? nil : UInt8(truncatingIfNeeded: word.first) }

    @inlinable @inline(__always) package var last: UInt8? {
      isEmpty ? nil : UInt8(truncatingIfNeeded: word.lastEight >> 56)
    }
  }

  @inlinable package var utf8: Bytes { Bytes(self) }

  /// Adds the bytes of a word that is held whole; none of another.
  package func append(to bytes: inout [UInt8]) {
    guard isWhole else { return }
    for index in 0..<utf8.count { bytes.append(byte(index)) }
  }

  /// The bytes of a word that is held whole; none of another.
  package var bytes: [UInt8] {
    guard isWhole else { return [] }
    return (0..<utf8.count).map(byte)
  }

  /// How many scalars it has; of a long word, its bytes.
  @inlinable package var scalarCount: Int {
    guard isWhole else { return utf8.count }
    let inner =
      Self.innerBytes(first) + Self.innerBytes(second) + Self.innerBytes(third) + Self.innerBytes(fourth << 8)
    return utf8.count - inner
  }

  /// The number of bytes that go on with a scalar: 10xxxxxx.
  @inlinable static func innerBytes(_ part: UInt64) -> Int {
    (part & ~(part << 1) & 0x8080_8080_8080_8080).nonzeroBitCount
  }

  /// Whether it has no letters but those of ASCII; false for a long word.
  package var isASCII: Bool { isWhole && (first | second | third | fourth << 8) & 0x8080_8080_8080_8080 == 0 }

  /// The index of its first hyphen; nil in a long word.
  package var firstHyphen: Int? { isWhole ? (0..<utf8.count).first { byte($0) == UInt8(ascii: "-") } : nil }

  /// What stands between its hyphens, and is not nothing; nothing of a long word.
  package var hyphenated: [Word] {
    guard isWhole else { return [] }
    var parts: [Word] = []
    var maker = WordMaker()
    for index in 0..<utf8.count {
      if byte(index) != UInt8(ascii: "-") {
        maker.append(byte(index))
      } else if maker.count > 0 {
        parts.append(maker.word)
        maker = WordMaker()
      }
    }
    if maker.count > 0 { parts.append(maker.word) }
    return parts
  }

  /// What stands before its first hyphen.
  package var beforeHyphen: Word? { firstHyphen.map { part(0..<$0) } }

  /// What is left without some bytes at its beginning; nothing of a long word.
  package func dropFirst(_ count: Int) -> Word { part(min(count, utf8.count)..<utf8.count) }

  /// What is left without some bytes at its end; nothing of a long word.
  package func dropLast(_ count: Int) -> Word { part(0..<max(utf8.count - count, 0)) }

  /// The word with `é` for its first letter; nothing of a long word.
  var withAcuteBeginning: Word {
    guard isWhole else { return .none }
    var maker = WordMaker()
    maker.append(0xC3)
    maker.append(0xA9)
    for index in 1..<max(1, utf8.count) { maker.append(byte(index)) }
    return maker.word
  }

  /// Some of its bytes; nothing of a long word.
  private func part(_ range: Range<Int>) -> Word {
    guard isWhole else { return .none }
    var maker = WordMaker()
    for index in range { maker.append(byte(index)) }
    return maker.word
  }

  /// - Precondition: the word is whole, and has as many.
  @inlinable
  package func byte(_ index: Int) -> UInt8 {
    let part = index < 16 ? (index < 8 ? first : second) : (index < 24 ? third : fourth)
    return UInt8(truncatingIfNeeded: part >> UInt64(8 * (index & 7)))
  }

  /// The last eight bytes, the last one highest; zeros below where there are fewer.
  @inlinable @inline(__always)
  package var lastEight: UInt64 {
    if !isWhole { return second }
    let count = utf8.count
    if count <= 8 { return count == 0 ? 0 : first << UInt64(64 - 8 * count) }
    let start = count - 8
    let low = start < 8 ? first : start < 16 ? second : third
    let high = start < 8 ? second : start < 16 ? third : fourth
    let shift = UInt64(8 * (start & 7))
    return shift == 0 ? low : low >> shift | high << (64 - shift)
  }

  /// Whether it begins with some bytes.
  @inlinable @inline(__always)
  package func hasPrefix(_ prefix: Word) -> Bool {
    let length = prefix.utf8.count
    if length > 8 { return hasLongPrefix(prefix) }
    return length == 0 || (first ^ prefix.first) << UInt64(64 - 8 * length) == 0 && utf8.count >= length
  }

  /// Whether it ends with some bytes.
  @inlinable @inline(__always)
  package func hasSuffix(_ suffix: Word) -> Bool {
    let length = suffix.utf8.count
    if length > 8 { return hasLongSuffix(suffix) }
    return length == 0 || (lastEight ^ suffix.lastEight) >> UInt64(64 - 8 * length) == 0 && utf8.count >= length
  }

  /// Whether some bytes stand anywhere in it; never in a long word.
  package func contains(_ part: Word) -> Bool {
    guard isWhole, part.isWhole else { return false }
    let (bytes, wanted) = (bytes, part.bytes)
    guard wanted.count <= bytes.count else { return false }
    return (0...bytes.count - wanted.count).contains { bytes[$0...].starts(with: wanted) }
  }

  @usableFromInline
  func hasLongPrefix(_ prefix: Word) -> Bool { prefix.isWhole && bytes.starts(with: prefix.bytes) }

  @usableFromInline
  func hasLongSuffix(_ suffix: Word) -> Bool {
    suffix.isWhole && bytes.suffix(suffix.utf8.count).elementsEqual(suffix.bytes)
  }
}

extension Word: CustomStringConvertible {
  @usableFromInline package var description: String { text }

  /// The word as text; of a long one what it begins and ends with.
  package var text: String {
    if isWhole { return String(decoding: bytes, as: UTF8.self) }
    let ends = (0..<8).map { UInt8(truncatingIfNeeded: first >> UInt64(8 * $0)) }
    let rest = (0..<8).map { UInt8(truncatingIfNeeded: second >> UInt64(8 * $0)) }
    return String(decoding: ends, as: UTF8.self) + "…" + String(decoding: rest, as: UTF8.self)
  }
}
