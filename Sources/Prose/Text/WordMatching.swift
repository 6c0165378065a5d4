extension Array where Element == Word {
  // What rules ask at every turn of a few words that stand right there. Inlined, the compiler unrolls `forEach` over an array
  // literal and drops the array: what is left are comparisons with constants. Any other loop would fill an array each time.

  /// Whether one of a few words is a word.
  @inlinable @inline(__always)
  package func contains(_ word: Word) -> Bool {
    var found = false
    forEach { if $0 == word { found = true } }
    return found
  }
}
