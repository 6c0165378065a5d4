internal import Newsroom
internal import Prose

enum UnderstandingProperty {
  /// Reads lines as the parts of an article: a title, then paragraphs.
  static func violation(by bytes: [UInt8]) -> String? {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    guard let title = lines.first else { return nil }
    let published = Publication(DateStamp(CivilDate(dayNumber: 20_151)), basis: .given)
    return violation(
      in: Article(title: title, published: published, paragraphs: lines.dropFirst().map { Paragraph($0) }))
  }

  static func violation(in article: Article) -> String? {
    let annotations = Understanding().annotate(article)
    guard annotations == Understanding().annotate(article) else { return "an article is understood in two ways" }
    for span in spans(of: annotations) {
      let text = article.text(of: span.passage).utf8
      let range = span.range
      guard range.end <= text.count, isBoundary(range.start, of: text), isBoundary(range.end, of: text) else {
        return "\(range) is no range of scalars in \(span.passage)"
      }
    }
    for mention in annotations.mentions where !annotations.actors.indices.contains(mention.actor) {
      return "a mention of an actor that is none"
    }
    return nil
  }

  private static func spans(of annotations: Annotations) -> [Span] {
    annotations.mentions.map(\.span) + annotations.times.map(\.span) + annotations.events.map(\.span)
      + annotations.places.flatMap(\.mentions)
      + annotations.quotations.flatMap { [$0.span, $0.evidence, $0.cue, $0.channel].compactMap(\.self) }
  }

  private static func isBoundary(_ offset: Int, of text: String.UTF8View) -> Bool {
    offset == text.count || text[text.index(text.startIndex, offsetBy: offset)] & 0xC0 != 0x80
  }
}
