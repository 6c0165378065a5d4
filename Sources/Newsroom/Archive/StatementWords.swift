internal import Prose

/// The words by which a dated statement is compared with others of its date.
enum StatementWords {
  /// Words of four letters and more, and numbers, each as a hash, once. Thirty-two bits are enough among the words of one date.
  static func hashes(of text: Substring) -> [UInt32] {
    var words: [UInt32] = []
    var hash = StableHash.empty
    var length = 0
    var isNumber = true
    func close() {
      if length >= 4 || length > 0 && isNumber { words.append(UInt32(truncatingIfNeeded: hash ^ hash >> 32)) }
      hash = StableHash.empty
      length = 0
      isNumber = true
    }
    for byte in text.folded.utf8 {
      if byte == UInt8(ascii: " ") {
        close()
      } else {
        hash = StableHash.adding(byte, to: hash)
        length += 1
        if byte >= 0x3A { isNumber = false }
      }
    }
    close()
    var unique: [UInt32] = []
    for word in words.sorted() where unique.last != word { unique.append(word) }
    return unique
  }
}
