/// An article that is to be put beside others, with what of it can be compared: of no use any more once that is done.
package struct UnderstoodArticle: Sendable {
  package let archived: ArchivedArticle
  package let comparable: ComparableFindings

  /// - Parameter comparable: nil to have it found.
  package init(_ archived: ArchivedArticle, comparable: ComparableFindings? = nil) {
    self.archived = archived
    self.comparable = comparable ?? ComparableFindings(archived, archived.article.unpacked)
  }
}

/// One article of an archive, with all that its pages are made from.
///
/// A class, because pages ask for articles at every turn: a value of as many parts would be copied each time.
package final class ArchivedArticle: Sendable {
  /// The name of its pages, unique in the archive, in lower-case ASCII: `2025-12-02-combats-a-pokrovsk`.
  package let address: String
  /// Addresses that it had before, which nothing else has.
  package let aliases: [String]
  package let article: PackedArticle
  package let annotations: PackedAnnotations
  /// The Markdown that the article’s paragraphs were read from: the file without its front matter.
  package let body: String
  /// The raw text behind it; nil for an article that a person wrote.
  package let original: Original?
  /// What tells all of the above from what it was before. Whoever makes a site without remembering another can leave it out.
  package let fingerprint: Fingerprint
  /// What it says more than once in the same words.
  package let repetitions: Repetitions

  /// - Parameter repetitions: nil to have them found.
  package init(
    address: String, aliases: [String] = [], article: PackedArticle, annotations: PackedAnnotations, body: String,
    original: Original? = nil, fingerprint: Fingerprint = Fingerprint(), repetitions: Repetitions? = nil
  ) {
    self.address = address
    self.aliases = aliases
    self.article = article
    self.annotations = annotations
    self.body = body
    self.original = original
    self.fingerprint = fingerprint
    self.repetitions = repetitions ?? Repetitions(article, annotations)
  }

  package convenience init(
    address: String, aliases: [String] = [], article: Article, annotations: Annotations, body: String,
    original: Original? = nil
  ) {
    self.init(
      address: address, aliases: aliases, article: PackedArticle(article),
      annotations: PackedAnnotations(annotations), body: body, original: original)
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
  // Archives hold millions of them.
  private let storedArticle: Int32
  private let storedItem: Int32

  /// An index into ``Archive/articles``.
  package var article: Int { Int(storedArticle) }
  /// An index into the list of annotations that the context tells.
  package var item: Int { Int(storedItem) }

  package init(article: Int, item: Int) {
    storedArticle = Int32(article)
    storedItem = Int32(item)
  }
}

extension ItemReference: Comparable {
  /// In the order of the archive, then of the text.
  package static func < (a: ItemReference, b: ItemReference) -> Bool { (a.article, a.item) < (b.article, b.item) }
}
