/// Endings of words, asked of a word by its last byte first: most words have none of them, and one look tells.
///
/// Bytes are compared, not characters: folded words are composed.
struct Endings: Sendable, ExpressibleByArrayLiteral {
  /// By their last byte.
  private let endings: [[[UInt8]]]

  init(arrayLiteral elements: String...) {
    var endings = [[[UInt8]]](repeating: [], count: 256)
    for element in elements {
      let bytes = Array(element.utf8)
      if let last = bytes.last { endings[Int(last)].append(bytes) }
    }
    self.endings = endings
  }

  /// Whether a word ends with one of them.
  func end(_ word: String) -> Bool {
    let bytes = word.utf8
    guard let last = bytes.last else { return false }
    for ending in endings[Int(last)] where ending.count <= bytes.count {
      if bytes.suffix(ending.count).elementsEqual(ending) { return true }
    }
    return false
  }
}
