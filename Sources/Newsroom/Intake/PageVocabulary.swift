internal import Prose

/// The small closed classes of words and marks that tell what a line is.
enum PageVocabulary {
  static let stop = WordKey(".")
  static let comma = WordKey(",")
  static let colon = WordKey(":")
  static let apostrophe = WordKey("'")
  static let quotationMark = WordKey("\"")
  static let sentenceEnds = keys(". ! ? …")
  static let closingMarks = keys("\" ) ] ' *")
  static let continuingMarks = keys(", ; ) .")
  static let bullets = keys("• ▪ ■ ► ▶ · ‣ ● ○ ◦ ✓ → ➡ ⇒ ◆ ♦")
  /// List marks only with a space behind them.
  static let listDashes = keys("- * >")

  /// Words and marks that no line of a title ends with.
  static let openEnds = keys(
    ", ( ' le la les un une des de du d l au aux en dans sur sous pour par avec sans et ou que qu qui dont où ce cet cette ces son sa ses leur leurs selon chez entre vers ne n s se"
  )

  /// Words that speak to the reader; news prose has them inside quotations alone.
  static let reader = keys("vous votre vos vôtre")

  static let finiteVerbs = Set(FiniteVerbs.forms.map { WordKey($0.text) })

  /// The keys of words, written with spaces between.
  static func keys(_ words: String) -> Set<WordKey> { Set(words.split(separator: " ").map { WordKey(String($0)) }) }
}
