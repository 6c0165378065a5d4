/// Endings of words, asked of a word by its last byte first: most words have none of them, and one look tells.
///
/// Bytes are compared, not characters: folded words are composed.
package struct Endings: Sendable, ExpressibleByArrayLiteral {
  /// By their last byte.
  private let endings: [[Word]]

  package init(arrayLiteral elements: Word...) {
    var endings = [[Word]](repeating: [], count: 256)
    for element in elements {
      if let last = element.utf8.last { endings[Int(last)].append(element) }
    }
    self.endings = endings
  }

  /// Whether a word ends with one of them.
  package func end(_ word: Word) -> Bool {
    guard let last = word.utf8.last else { return false }
    for ending in endings[Int(last)] where word.hasSuffix(ending) { return true }
    return false
  }
}
