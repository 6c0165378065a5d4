package import Prose

/// A raw text, read: the article found in it, and the account of every character.
package struct IntakeResult: Sendable {
  package var article: Article
  /// In order, without overlap; every character that is not white space lies in exactly one entry.
  package var ledger: [LedgerEntry]
  /// Where each passage of the article stands in the decoded text.
  package var sources: [Passage: SourceMap]
  /// What a person should know of the text, without the file’s name.
  package var diagnostics: [Diagnostic]

  package init(article: Article, ledger: [LedgerEntry], sources: [Passage: SourceMap], diagnostics: [Diagnostic] = []) {
    self.article = article
    self.ledger = ledger
    self.sources = sources
    self.diagnostics = diagnostics
  }
}

/// What became of one part of a raw text.
package struct LedgerEntry: Hashable, Sendable {
  package enum Use: Hashable, Sendable {
    case title
    case summary
    case headline
    case time
    case source
    case date
    case paragraph
    /// Set aside, by the named rule: `related-link`, `newsletter`, `caption`.
    case removed(rule: String)

    /// The word for it in `digest inspect`.
    package var name: String {
      switch self {
      case .title: "title"
      case .summary: "summary"
      case .headline: "headline"
      case .time: "time"
      case .source: "source"
      case .date: "date"
      case .paragraph: "paragraph"
      case .removed: "removed"
      }
    }
  }

  /// UTF-8 offsets into the decoded text.
  package var range: TextRange
  package var use: Use

  package init(_ range: TextRange, _ use: Use) {
    self.range = range
    self.use = use
  }
}
