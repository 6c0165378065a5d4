/// A text as it is compared with others: its words folded, as ``Swift/StringProtocol/folded`` has them, each with its hash.
///
/// One is read after another into the same room.
package struct ComparedText {
  /// One word of a text.
  package struct Word {
    /// Its bytes among those of the folded text.
    package let range: Range<Int>
    package let hash: UInt64
    /// Whether it has no byte above the digits.
    package let isNumber: Bool
    package let isASCII: Bool
  }

  /// The folded text, and what is left of longer ones.
  private var room: [UInt8] = []
  /// How many bytes the folded text has.
  package private(set) var count = 0

  package init() {}

  private var folded: ArraySlice<UInt8> { room[..<count] }

  /// The folded text.
  package var text: String { String(decoding: folded, as: UTF8.self) }

  /// The hash of the folded text.
  package var hash: UInt64 { StableHash.of(bytes: folded) }

  /// - Parameter utf8: the bytes of the text as it is written.
  package mutating func read(_ utf8: ArraySlice<UInt8>) {
    count = FoldedBytes.fold(utf8.span, into: &room)
  }

  /// Takes the words in their order.
  @inline(__always)
  package func forEachWord(_ take: (Word) -> Void) {
    let bytes = room.span
    let count = count
    var start = 0
    while start < count {
      var end = start
      var hash = StableHash.empty
      var isNumber = true
      var bits: UInt8 = 0
      while end < count, case let byte = bytes[end], byte != UInt8(ascii: " ") {
        hash = StableHash.adding(byte, to: hash)
        if byte >= 0x3A { isNumber = false }
        bits |= byte
        end += 1
      }
      take(Word(range: start..<end, hash: hash, isNumber: isNumber, isASCII: bits < 0x80))
      start = end + 1
    }
  }

  /// Whether any word tells of taking, losing or fighting: those of most people do not, and need not be looked at one by one.
  package var hasDeed: Bool {
    let deeds = ControlStance.hashesOfDeeds
    var found = false
    forEachWord { if deeds.contains($0.hash) { found = true } }
    return found
  }

  /// Whether some letters stand anywhere in it.
  package func contains(_ letters: [UInt8]) -> Bool { folded.contains(letters) }

  /// Words of five letters and more by their beginnings, so that forms of one word count as one; and numbers: the hash of each,
  /// once.
  package var matter: [UInt64] {
    var hashes: [UInt64] = []
    hashes.reserveCapacity(count / 6)
    forEachWord { word in
      if word.isNumber {
        hashes.append(word.hash)
      } else if word.range.count >= 5 {
        hashes.append(beginning(of: word))
      }
    }
    hashes.sort()
    return hashes.withoutRepetitions
  }

  /// The hash of the first six letters of a word.
  private func beginning(of word: Word) -> UInt64 {
    if word.range.count <= 6, word.isASCII { return word.hash }
    // Letters of other scripts have several bytes, and marks that are part of them.
    return word.isASCII
      ? StableHash.of(bytes: folded[word.range.prefix(6)])
      : StableHash.of(String(decoding: folded[word.range], as: UTF8.self).prefix(6))
  }
}

extension ArraySlice<UInt8> {
  /// Whether some bytes stand anywhere among these.
  func contains(_ bytes: [UInt8]) -> Bool {
    guard let first = bytes.first else { return true }
    return indices.contains { self[$0] == first && self[$0...].starts(with: bytes) }
  }
}

extension Array where Element: Equatable {
  /// The elements, which are in order, each once.
  var withoutRepetitions: [Element] {
    var unique = self
    unique.removeAll(keepingCapacity: true)
    for element in self where unique.last != element { unique.append(element) }
    return unique
  }
}
