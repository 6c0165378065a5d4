import MarkedText
import Newsroom
import Prose

/// Articles of every form that intake can make, out of awkward texts.
enum GeneratedArticle {
  static func make(using random: inout SeededGenerator) -> Article {
    let text = AwkwardText.generate(using:)
    let stamp = DateStamp(
      CivilDate(dayNumber: Int.random(in: 0..<30_000, using: &random)),
      Bool.random(using: &random) ? ClockTime(hour: 9, minute: Int.random(in: 0..<60, using: &random)) : nil)
    var article = Article(kind: Bool.random(using: &random) ? .live : .article)
    article.title = Bool.random(using: &random) ? text(&random) : nil
    article.source = Bool.random(using: &random) ? text(&random) : nil
    article.url = Bool.random(using: &random) ? text(&random) : nil
    article.authors = (0..<Int.random(in: 0...2, using: &random)).map { _ in text(&random) }
    article.language = Bool.random(using: &random) ? "fr" : nil
    if Bool.random(using: &random) { article.published = Publication(stamp, basis: .filename) }
    if Bool.random(using: &random) { article.modified = stamp }
    article.summary = (0..<Int.random(in: 0...3, using: &random)).map { _ in text(&random) }
    if Bool.random(using: &random) { article.raw = RawReference(file: text(&random), sha256: "0a1b") }
    if article.kind == .live {
      article.updates = (0..<Int.random(in: 0...4, using: &random)).map { _ in
        Update(
          headline: Bool.random(using: &random) ? text(&random) : "",
          time: Bool.random(using: &random) ? ClockTime(hour: Int.random(in: 0..<24, using: &random), minute: 5) : nil,
          date: [nil, stamp.date, stamp.date.adding(days: -1)].randomElement(using: &random) ?? nil)
      }
    }
    var update: Int?
    for _ in 0..<Int.random(in: 0...6, using: &random) {
      if !article.updates.isEmpty, Bool.random(using: &random) {
        update = min((update ?? -1) + 1, article.updates.count - 1)
      }
      article.paragraphs.append(
        Paragraph(text(&random), kind: Bool.random(using: &random) ? .text : .subheading, update: update))
    }
    return article
  }
}
