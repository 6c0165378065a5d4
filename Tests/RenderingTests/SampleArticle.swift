import Markdown
import MarkedText
import Newsroom
import Prose

/// An article written with what is to be found in it, so that pages can be tested without understanding:
///
///     ⟦Anna Morel⟧{person Anna Morel} a dit ⟦mardi⟧{DATE 2025-12-02} « ⟦Nous partons⟧{direct Anna Morel} ».
///
/// A label is a kind of actor, `direct`, `reported`, a TIMEX3 type, `place` or `event`, and what belongs to it.
struct SampleArticle {
  var archived: ArchivedArticle

  /// - Parameter updates: Each with its time, of the day of publication or with a day of its own, headline and marked paragraphs;
  ///   makes the article a live page.
  init(
    _ address: String, title: String? = nil, source: String? = nil, published: String? = nil, summary: [String] = [],
    paragraphs: [String] = [], updates: [(time: String?, headline: String, paragraphs: [String])] = [],
    roles: [String: String] = [:]
  ) {
    var article = Article(kind: updates.isEmpty ? .article : .live, title: title, source: source, summary: summary)
    if let stamp = published.flatMap({ DateStamp($0) }) { article.published = Publication(stamp, basis: .given) }
    var annotations = Annotations()
    var body: [String] = []

    func actor(_ name: String, _ kind: Actor.Kind = .person) -> Int {
      if let known = annotations.actors.firstIndex(where: { $0.name == name }) { return known }
      annotations.actors.append(Actor(name: name, kind: kind, role: roles[name]))
      return annotations.actors.count - 1
    }
    func read(_ marked: String, update: Int?) {
      let text = MarkedText(marked)
      let passage = Passage.paragraph(article.paragraphs.count)
      article.paragraphs.append(Paragraph(text.text, update: update))
      body.append(MarkdownText.escaped(text.text))
      for mark in text.marks {
        let words = mark.label.split(separator: " ", maxSplits: 1).map(String.init)
        let span = Span(passage, mark.range)
        let rest = words.count > 1 ? words[1] : String(text.text[mark.range])
        if let kind = Actor.Kind(rawValue: words[0]) {
          annotations.mentions.append(Mention(span: span, actor: actor(rest, kind)))
        } else if let kind = Quotation.Kind(rawValue: words[0]) {
          annotations.quotations.append(
            Quotation(kind: kind, span: span, speaker: words.count > 1 ? actor(rest) : nil))
        } else if let kind = TimeExpression.Kind(rawValue: words[0]) {
          annotations.times.append(TimeExpression(span: span, kind: kind, value: rest))
        } else if words[0] == "place" {
          if let known = annotations.places.firstIndex(where: { $0.name == rest }) {
            annotations.places[known].mentions.append(span)
          } else {
            annotations.places.append(Place(name: rest, mentions: [span]))
          }
        } else if words[0] == "event" {
          annotations.events.append(Event(value: rest, span: span))
        } else {
          preconditionFailure("a mark that a sample does not know: \(mark.label)")
        }
      }
    }

    for paragraph in paragraphs { read(paragraph, update: nil) }
    for (number, update) in updates.enumerated() {
      let stamp = update.time.flatMap { DateStamp($0) }
      article.updates.append(
        Update(
          headline: update.headline, time: stamp?.time ?? update.time.flatMap { ClockTime($0) },
          date: stamp?.date ?? article.published.value?.date))
      body.append("## " + MarkdownText.escaped(update.headline))
      for paragraph in update.paragraphs { read(paragraph, update: number) }
    }
    archived = ArchivedArticle(
      address: address, article: article, annotations: annotations, body: body.joined(separator: "\n\n"))
  }
}
