internal import Prose

/// A word as patterns compare it: a hash of its letters in lower case and without accents.
///
/// Pages write `À LIRE AUSSI`, `A lire aussi` and `à lire aussi`; all three have the same keys. Two words of a language do not
/// meet in 64 bits.
struct WordKey: Hashable, Sendable {
  fileprivate var hash: UInt64 = 0xCBF2_9CE4_8422_2325

  init() {}

  /// The key of one word or mark.
  init(_ word: String) {
    for scalar in word.unicodeScalars { add(scalar) }
  }

  /// The key of a mark.
  init(_ scalar: Unicode.Scalar) { add(scalar) }

  /// FNV-1a over the folded scalar.
  mutating func add(_ scalar: Unicode.Scalar) {
    switch PageCharacter.folded(scalar) {
    case .none: break
    case .one(let value): mix(value)
    case .two(let first, let second):
      mix(first)
      mix(second)
    }
  }

  private mutating func mix(_ value: UInt32) {
    hash = (hash ^ UInt64(value)) &* 0x100_0000_01B3
  }
}

/// One word, number or mark of a page.
///
/// Unlike the tokens of prose, words are cut where pages glue their parts together: `minutePOURSUITE` and `POURSUITEMinute`
/// are two words, `POKROVSK10:31` four.
struct PageWord: Sendable {
  enum Kind: Sendable {
    case letters
    case digits
    case mark
  }

  let start: Int
  let end: Int
  let key: WordKey
  let kind: Kind
  /// White space, or the beginning of the text, stands before it.
  let spaceBefore: Bool
  let letters: Int
  let capitals: Int
  /// The value of up to four digits; -1 for anything else.
  let number: Int
  /// The value of the last two digits.
  let lastDigits: Int
  /// Its ending is that of a finite verb in the imperfect, the conditional, the simple past or the future.
  var endsAsVerb = false

  var isLower: Bool { kind == .letters && capitals == 0 }
  /// Opens with a capital: words are cut before a capital that follows a small letter, so any capital is at the front.
  var isCapitalised: Bool { kind == .letters && capitals > 0 }
  /// `à`, and `A` where a line leaves its accent out, have the key of `a`, which is a verb.
  var isPreposition: Bool { key == Self.a && (end - start > 1 || capitals > 0) }
  private static let a = WordKey("a")
  var digitCount: Int { kind == .digits ? end - start : 0 }
}

/// Endings that finite verbs alone have in French, a few nouns aside: `donnait`, `partiront`, `arrivèrent`.
enum FiniteEndings {
  /// - Parameter tail: the last letters in lower case, a byte of Latin-1 each, the last one in the lowest byte.
  static func match(_ tail: UInt64, letters: Int, key: WordKey) -> Bool {
    guard letters >= 5, tail & 0xFF == 0x74 else { return false }
    for (ending, mask) in endings where tail & mask == ending { return !nouns.contains(key) }
    return false
  }

  private static let endings: [(UInt64, UInt64)] = ["aient", "ait", "ront", "èrent"].map { ending in
    (
      ending.unicodeScalars.reduce(0) { $0 << 8 | UInt64($1.value) },
      (UInt64(1) << UInt64(8 * ending.unicodeScalars.count)) - 1
    )
  }

  /// Nouns and participles with such an ending.
  private static let nouns = PageVocabulary.keys(
    "abstrait affront attrait autoportrait bienfait contrefait distrait extrait forfait front imparfait insatisfait méfait parfait portrait retrait satisfait souhait soustrait stupéfait surfait trait"
  )
}

/// What the characters of a page count as.
enum PageCharacter {
  enum Folded {
    case none
    case one(UInt32)
    case two(UInt32, UInt32)
  }

  /// A scalar without case and accent; marks of one use are one mark.
  static func folded(_ scalar: Unicode.Scalar) -> Folded {
    let value = scalar.value
    if value < 0x80 { return .one((0x41...0x5A).contains(value) ? value + 32 : value == 0x60 ? 0x27 : value) }
    if Folding.isApostrophe(scalar) { return .one(0x27) }
    if Folding.isQuotationMark(scalar) { return .one(0x22) }
    if (0x300...0x36F).contains(value) || Folding.isInvisible(scalar) { return .none }
    switch value {
    case 0x2010...0x2015, 0x2212: return .one(0x2D)
    case 0x152, 0x153: return .two(0x6F, 0x65)
    case 0xC6, 0xE6: return .two(0x61, 0x65)
    case 0xDF: return .two(0x73, 0x73)
    default: break
    }
    let lower = Folding.lowercase(scalar).value
    if (0xE0...0xFF).contains(lower) { return .one(latin[Int(lower) - 0xE0]) }
    return .one(lower)
  }

  /// The bare letters of U+00E0 to U+00FF.
  private static let latin: [UInt32] = Array("aaaaaaaceeeeiiiidnooooo\u{F7}ouuuuypy".unicodeScalars.map(\.value))

  /// Characters that show nothing and carry nothing in French: they are taken out of the text.
  static func isRemovable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F: !Folding.isSpace(scalar)
    case 0x7F...0x9F: scalar.value != 0x85
    case 0xAD, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }

  /// Characters at which a line of a page ends.
  static func endsLine(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A...0x0D, 0x1C...0x1E, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// The scalar of valid UTF-8 at an offset.
  static func decode(_ bytes: [UInt8], at index: Int) -> (Unicode.Scalar, Int) {
    let first = UInt32(bytes[index])
    func trail(_ step: Int) -> UInt32 { UInt32(bytes[index + step] & 0x3F) }
    let (value, length): (UInt32, Int) =
      switch first {
      case 0x00..<0x80: (first, 1)
      case 0x80..<0xE0: ((first & 0x1F) << 6 | trail(1), 2)
      case 0xE0..<0xF0: ((first & 0x0F) << 12 | trail(1) << 6 | trail(2), 3)
      default: ((first & 0x07) << 18 | trail(1) << 12 | trail(2) << 6 | trail(3), 4)
      }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }
}
