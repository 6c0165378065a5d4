/// One article of an archive, with all that its pages are made from.
///
/// A class, because pages ask for articles at every turn: a value of as many parts would be copied each time.
package final class ArchivedArticle: Sendable {
  /// The name of its pages, unique in the archive, in lower-case ASCII: `2025-12-02-combats-a-pokrovsk`.
  package let address: String
  /// Addresses that it had before, which nothing else has.
  package let aliases: [String]
  package let article: Article
  package let annotations: Annotations
  /// The Markdown that the article’s paragraphs were read from: the file without its front matter.
  package let body: String
  /// The raw text behind it; nil for an article that a person wrote.
  package let original: Original?
  /// What of it can be set beside other texts.
  package let comparable: ComparableFindings
  /// What tells all of the above from what it was before. Whoever makes a site without remembering another can leave it out.
  package let fingerprint: Fingerprint

  /// - Parameter comparable: nil to have it found.
  package init(
    address: String, aliases: [String] = [], article: Article, annotations: Annotations, body: String,
    original: Original? = nil, comparable: ComparableFindings? = nil, fingerprint: Fingerprint = Fingerprint()
  ) {
    self.address = address
    self.aliases = aliases
    self.article = article
    self.annotations = annotations
    self.body = body
    self.original = original
    self.comparable = comparable ?? ComparableFindings(article, annotations)
    self.fingerprint = fingerprint
  }

  /// A raw text and the account of what became of it.
  package struct Original: Sendable {
    package var raw: RawText
    package var ledger: [LedgerEntry]
    /// Where each passage stands in the raw text; empty where a person has changed the article since it was read.
    package var sources: [Passage: SourceMap]

    package init(raw: RawText, ledger: [LedgerEntry], sources: [Passage: SourceMap]) {
      self.raw = raw
      self.ledger = ledger
      self.sources = sources
    }
  }
}

/// One quotation, event or mention of an archive: its article, and its place in that article’s annotations.
package struct ItemReference: Hashable, Sendable {
  /// An index into ``Archive/articles``.
  package var article: Int
  /// An index into the list of annotations that the context tells.
  package var item: Int

  package init(article: Int, item: Int) {
    self.article = article
    self.item = item
  }
}

extension ItemReference: Comparable {
  /// In the order of the archive, then of the text.
  package static func < (a: ItemReference, b: ItemReference) -> Bool { (a.article, a.item) < (b.article, b.item) }
}
