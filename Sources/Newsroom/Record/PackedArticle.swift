internal import Prose

/// An article as an archive holds it: what ``Article`` has, with the paragraphs packed.
package struct PackedArticle: Hashable, Sendable {
  package let kind: Article.Kind
  package let title: String?
  package let source: String?
  package let authors: [String]
  package let url: String?
  package let language: String?
  package let published: Publication
  package let modified: DateStamp?
  package let summary: [String]
  package let updates: [Update]
  package let paragraphs: PackedParagraphs
  package let raw: RawReference?

  package init(_ article: Article) {
    kind = article.kind
    title = article.title
    source = article.source
    authors = article.authors
    url = article.url
    language = article.language
    published = article.published
    modified = article.modified
    summary = article.summary
    updates = article.updates
    paragraphs = PackedParagraphs(article.paragraphs)
    raw = article.raw
  }

  package var unpacked: Article {
    Article(
      kind: kind, title: title, source: source, authors: authors, url: url, language: language, published: published,
      modified: modified, summary: summary, updates: updates, paragraphs: paragraphs.map(\.unpacked), raw: raw)
  }

  /// The plain text of a passage.
  package func text(of passage: Passage) -> String {
    passage.text(title: title, summary: summary, updates: updates) { paragraphs[$0].text }
  }

  /// The text of a span.
  package func text(of span: Span) -> Substring {
    guard case .paragraph = span.passage else { return text(of: span.passage)[span.range] }
    return String(decoding: utf8(of: span), as: UTF8.self)[...]
  }

  /// The bytes of a passage’s text.
  package func utf8(of passage: Passage) -> ArraySlice<UInt8> {
    guard case .paragraph(let index) = passage else { return Array(text(of: passage).utf8)[...] }
    return paragraphs[index].utf8
  }

  /// The bytes of a span’s text.
  package func utf8(of span: Span) -> ArraySlice<UInt8> {
    let bytes = utf8(of: span.passage)
    return bytes[bytes.startIndex + span.range.start..<bytes.startIndex + span.range.end]
  }

  /// The update that a passage belongs to.
  package func update(of passage: Passage) -> Int? {
    passage.update { paragraphs[$0].update }
  }
}

extension PackedArticle: Recordable {
  package func write(to writer: inout RecordWriter) {
    writer.write(kind)
    writer.write(title)
    writer.write(source)
    writer.write(authors)
    writer.write(url)
    writer.write(language)
    writer.write(published)
    writer.write(modified)
    writer.write(summary)
    writer.write(updates)
    writer.write(paragraphs)
    writer.write(raw)
  }

  package init(from reader: inout RecordReader) throws(RecordReader.Damage) {
    kind = try reader.choice()
    title = try reader.optional()
    source = try reader.optional()
    authors = try reader.list()
    url = try reader.optional()
    language = try reader.optional()
    published = try reader.value()
    modified = try reader.optional()
    summary = try reader.list()
    updates = try reader.list()
    paragraphs = try reader.value()
    raw = try reader.optional()
  }
}
