internal import Newsroom
internal import Prose

extension SiteModel {
  private static let mentionsOnPage = 150
  private static let eventsOnPage = 60

  /// The pages of one place: one, or several where there is much.
  func placePages(_ number: Int) -> [(path: String, view: PlaceView)] {
    let place = archive.places[number]
    let root = "../"
    let mentions = place.articles.reversed().flatMap { entry in
      entry.mentions.map { (article: entry.article, span: $0) }
    }.chunks(of: Self.mentionsOnPage)
    let events = Array(place.events.reversed()).chunks(of: Self.eventsOnPage)
    let count = max(mentions.count, events.count)
    let paths = (1...count).map { SitePath.place(place, page: $0) }
    let line = ([words.counted(place.mentionCount, .mention)] + sourcesAndSpan(of: place.articles.map(\.article)))
      .joined(separator: ", ")
    return paths.enumerated().map { index, path in
      let title = index == 0 ? place.name : place.name + ", " + words.page(index + 1, of: count)
      return (
        path,
        PlaceView(
          page: frame(
            path: path, title: title, description: line, part: .places,
            way: [(words.phrase(.places), SitePath.places)], structuredData: linkedData(of: place, path: path)),
          name: title, line: line,
          firstMention: index == 0
            ? place.articles.first.flatMap { entry in
              entry.mentions.first.map { self.place(of: $0, in: entry.article, root: root) }
            } : nil,
          strip: index == 0 ? strip(place.articles.map { ($0.article, $0.mentions.count) }, root: root) : nil,
          divergences: index == 0 ? divergences(comparisons.divergencesOfPlace[number], root: root) : [],
          tolls: index == 0 ? tolls(comparisons.tollsOfPlace[number], root: root) : [],
          events: events.indices.contains(index) ? events[index].map { item($0, root: root) } : [],
          mentions: mentions.indices.contains(index)
            ? mentions[index].map { mention(of: $0.span, in: $0.article, root: root) } : [],
          pager: count > 1 ? pager(pages: paths, current: index, root: root) : nil, isFirst: index == 0)
      )
    }
  }

  /// A mention in the sentence around it.
  private func mention(of span: Span, in article: Int, root: String) -> MentionView {
    let archived = archived(article)
    let text = archived.article.text(of: span.passage)
    let range = Excerpt.surroundings(of: span.range, in: text)
    let date = archived.stamp(of: span.passage)?.date
    return MentionView(
      html: Excerpt.marked(span.range, within: range, of: text),
      context: source(of: archived.article) + ", " + words.quoted(headline(over: span.passage, of: archived.article)),
      address: root + address(of: span.passage, in: archived), date: date.map(words.date),
      dateValue: date?.description)
  }
}
