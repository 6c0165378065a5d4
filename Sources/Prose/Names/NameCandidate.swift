/// Words that could be a name.
package struct NameCandidate: Sendable {
  package enum Sort: Sendable {
    /// A name of the lists.
    case known(KnownName)
    /// Capitalised words in a row, with the particles between them.
    case run
    /// A stretch of capitals only, where a capital says nothing.
    case capitals
  }

  /// Indices into the tokens of the text.
  package var tokens: Range<Int>
  package var sort: Sort
  /// Whether the place of its first word explains the capital: a sentence begins there.
  package var opensSentence: Bool
}
