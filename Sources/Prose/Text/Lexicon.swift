/// The word lists of a language, joined into one table: one look-up a word, however many lists.
package struct Lexicon: Sendable {
  private let table: WordMap<WordClasses>

  /// - Parameter lists: each list's words, folded as ``Token/folded`` has them, with the class that being in it gives.
  package init(_ lists: [(WordClasses, [Word])]) {
    table = WordMap(
      lists.lazy.flatMap { wordClass, words in words.lazy.map { ($0, wordClass) } }, uniquingKeysWith: { $0.union($1) })
  }

  /// What the lists know of a folded word; empty where it is in none.
  package func classes(of folded: Word) -> WordClasses { table[folded] ?? [] }
}
