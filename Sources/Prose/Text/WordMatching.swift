extension Array where Element == String {
  /// Whether one of a few words is a word: what rules ask at every turn.
  ///
  /// The lengths are looked at first. Comparing two texts that differ and have an accent would else ask what Unicode takes for
  /// the same, which costs fifty times as much; folded words are composed, so that the same word has the same bytes.
  @inlinable package func contains(_ word: String) -> Bool {
    let count = word.utf8.count
    for element in self where element.utf8.count == count && element == word { return true }
    return false
  }
}
