extension Array where Element == Word {
  /// Whether one of a few words is a word: what rules ask at every turn.
  @inlinable @inline(__always)
  package func contains(_ word: Word) -> Bool {
    for element in self where element == word { return true }
    return false
  }
}
