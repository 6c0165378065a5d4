/// The word lists of a language, joined into one table: one look-up a word, however many lists.
package struct Lexicon: Sendable {
  private let classes: [String: WordClasses]

  /// - Parameter lists: each list's words, folded as ``Token/folded`` has them, with the class that being in it gives.
  package init(_ lists: [(WordClasses, [String])]) {
    var classes: [String: WordClasses] = [:]
    for (wordClass, words) in lists {
      for word in words {
        classes[word, default: []].formUnion(wordClass)
      }
    }
    self.classes = classes
  }

  /// What the lists know of a folded word; empty where it is in none.
  package func classes(of folded: String) -> WordClasses { classes[folded] ?? [] }
}
