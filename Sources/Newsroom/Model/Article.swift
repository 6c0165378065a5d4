package import Prose

/// One news text: what its Markdown file holds, whether it came from a raw text or from a person’s hand.
package struct Article: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case article
    /// A live page: a run of dated updates.
    case live
  }

  package var kind: Kind
  package var title: String?
  /// The publisher as readers know it: `TF1info`; with the apostrophes of print, so that `L'Express` and `L’Express` are one.
  package var source: String? {
    didSet { source = source.map(Self.printed) }
  }
  package var authors: [String]
  package var url: String?
  /// BCP 47 tag of the text’s language.
  package var language: String?
  package var published: Publication
  /// The last change that the text itself tells of.
  package var modified: DateStamp?
  /// The lead bullets, without their marks.
  package var summary: [String]
  /// The live updates, in the order of the text; empty in an article.
  package var updates: [Update]
  /// The body, in order; those before the first update belong to none.
  package var paragraphs: [Paragraph]
  /// The raw text it was made from.
  package var raw: RawReference?

  package init(
    kind: Kind = .article, title: String? = nil, source: String? = nil, authors: [String] = [], url: String? = nil,
    language: String? = nil, published: Publication = .unknown, modified: DateStamp? = nil, summary: [String] = [],
    updates: [Update] = [], paragraphs: [Paragraph] = [], raw: RawReference? = nil
  ) {
    self.kind = kind
    self.title = title
    self.source = source.map(Self.printed)
    self.authors = authors
    self.url = url
    self.language = language
    self.published = published
    self.modified = modified
    self.summary = summary
    self.updates = updates
    self.paragraphs = paragraphs
    self.raw = raw
  }

  private static func printed(_ name: String) -> String { name.replacing("'", with: "’") }
}

/// One entry of a live page.
package struct Update: Hashable, Sendable {
  package var headline: String
  package var time: ClockTime?
  /// The day of the update, where it is known; the day of publication unless the page says otherwise.
  package var date: CivilDate?

  package init(headline: String, time: ClockTime? = nil, date: CivilDate? = nil) {
    self.headline = headline
    self.time = time
    self.date = date
  }
}

/// One block of an article’s body.
package struct Paragraph: Hashable, Sendable {
  package enum Kind: CaseIterable, Hashable, Sendable {
    case text
    /// A heading inside the body.
    case subheading
    /// Markdown that a person wrote and intake never does: a list, a block quotation, a table of code.
    case other
  }

  /// Plain text, without any markup: what is understood, searched and counted.
  package var text: String
  /// The Markdown it was read from, where that is not just the text escaped: emphasis, links, lists.
  package var markdown: String?
  // Archives hold millions of paragraphs.
  private var storedUpdate: Int32?
  package var kind: Kind

  /// The index of the update it belongs to; nil before the first.
  package var update: Int? {
    get { storedUpdate.map(Int.init) }
    set { storedUpdate = newValue.map { Int32($0) } }
  }

  package init(_ text: String, kind: Kind = .text, markdown: String? = nil, update: Int? = nil) {
    self.kind = kind
    self.text = text
    self.markdown = markdown
    storedUpdate = update.map { Int32($0) }
  }
}

/// The raw text that an article was made from.
package struct RawReference: Hashable, Sendable {
  /// The file, relative to `Content/raw`.
  package var file: String
  /// The SHA-256 of its bytes, in lower-case hexadecimal.
  package var sha256: String

  package init(file: String, sha256: String) {
    self.file = file
    self.sha256 = sha256
  }
  /// Whether a path stays in the folder that it starts from.
  static func isInside(_ path: String) -> Bool {
    !path.hasPrefix("/") && !path.utf8.contains(0) && !path.split(separator: "/").contains("..")
  }
}
