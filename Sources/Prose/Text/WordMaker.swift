/// A word in the making, byte by byte, without room of its own on the heap.
struct WordMaker {
  /// Eight bytes each, as far as there are.
  private var parts: (UInt64, UInt64, UInt64) = (0, 0, 0)
  /// The bytes since then.
  private var rest: UInt64 = 0
  private(set) var count = 0
  // Of a word that is too long to be held whole: its last eight bytes, and the hash of all.
  private var last: UInt64 = 0
  private var hash: UInt64 = 0

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    guard count < Word.longestWhole else { return appendBeyond(byte) }
    rest |= UInt64(byte) &<< UInt64(8 &* (count & 7))
    count &+= 1
    if count & 7 == 0 { keepEight() }
  }

  private mutating func keepEight() {
    switch count >> 3 {
    case 1: parts.0 = rest
    case 2: parts.1 = rest
    default: parts.2 = rest
    }
    rest = 0
  }

  /// The word of what was appended.
  var word: Word {
    let length = UInt64(truncatingIfNeeded: count) &<< 56
    return switch count >> 3 {
    case 0: Word(rest, 0, 0, length)
    case 1: Word(parts.0, rest, 0, length)
    case 2: Word(parts.0, parts.1, rest, length)
    case 3: Word(parts.0, parts.1, parts.2, rest | length)
    default: Word(parts.0, last, hash, Word.longMark << 56 | UInt64(count))
    }
  }

  private mutating func appendBeyond(_ byte: UInt8) {
    if count == Word.longestWhole {
      // FNV-1a.
      hash = 0xCBF2_9CE4_8422_2325
      let whole = word
      for index in 0..<count { add(whole.byte(index)) }
    }
    add(byte)
    count += 1
  }

  private mutating func add(_ byte: UInt8) {
    hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    last = last >> 8 | UInt64(byte) << 56
  }
}
