internal import Prose

/// The words by which a dated statement is compared with others of its date.
enum StatementWords {
  /// Words of four letters and more, and numbers, each as a hash, once. Thirty-two bits are enough among the words of one date.
  static func hashes(of text: ComparedText) -> [UInt32] {
    var words: [UInt32] = []
    words.reserveCapacity(text.count / 5)
    text.forEachWord { word in
      if word.range.count >= 4 || word.isNumber {
        words.append(UInt32(truncatingIfNeeded: word.hash ^ word.hash >> 32))
      }
    }
    words.sort()
    return words.withoutRepetitions
  }
}
