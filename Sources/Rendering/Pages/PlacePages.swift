internal import Newsroom
internal import Prose

extension SiteModel {
  static let mentionsOnPage = 150
  private static let eventsOnPage = 60

  /// What stands on one page of a place; a list that ends before the other has an empty rest.
  struct PlaceLists {
    let mentions: ArraySlice<(article: Int, span: Span)>
    let events: Slice<ReversedCollection<[ItemReference]>>
  }

  /// The mentions of a place, the newest first: worked out once where they take several pages.
  private func mentions(ofPlace number: Int) -> [(article: Int, span: Span)] {
    manyMentions[number] ?? Self.mentions(of: archive.places[number], datedCount: datedCount)
  }

  /// For each place with more mentions than stand on one page all of them, the newest first.
  static func manyMentions(of archive: Archive, datedCount: Int) -> [Int: [(article: Int, span: Span)]] {
    var mentions: [Int: [(article: Int, span: Span)]] = [:]
    for (number, place) in archive.places.enumerated() where place.mentionCount > mentionsOnPage {
      mentions[number] = Self.mentions(of: place, datedCount: datedCount)
    }
    return mentions
  }

  private static func mentions(of place: ArchivedPlace, datedCount: Int) -> [(article: Int, span: Span)] {
    newestFirst(place.articles, datedCount: datedCount, \.article).flatMap { entry in
      entry.mentions.map { (article: entry.article, span: $0) }
    }
  }

  func lists(ofPlace number: Int, page: Int) -> PlaceLists {
    let place = archive.places[number]
    return PlaceLists(
      mentions: mentions(ofPlace: number).page(page, of: Self.mentionsOnPage),
      events: place.events.reversed().page(page, of: Self.eventsOnPage))
  }

  /// How many pages a place has: one, or several where there is much.
  func pageCount(ofPlace number: Int) -> Int {
    let place = archive.places[number]
    return max(
      place.mentionCount.pages(of: Self.mentionsOnPage), place.events.count.pages(of: Self.eventsOnPage))
  }

  /// `37 mentions, 5 sources, du … au …`
  func line(of place: ArchivedPlace) -> String {
    ([words.counted(place.mentionCount, .mention)] + sourcesAndSpan(of: place.articles.lazy.map(\.article)))
      .joined(separator: ", ")
  }

  /// One page of a place.
  ///
  /// - Parameter index: from 0.
  func placePage(_ number: Int, page index: Int) -> (path: String, view: PlaceView) {
    let place = archive.places[number]
    let root = "../"
    let lists = lists(ofPlace: number, page: index)
    let count = pageCount(ofPlace: number)
    let paths = (1...count).map { SitePath.place(place, page: $0) }
    let path = paths[index]
    let line = line(of: place)
    let name = name(of: place)
    let title = index == 0 ? name : name + ", " + words.page(index + 1, of: count)
    return (
      path,
      PlaceView(
        page: frame(
          path: path, title: title, description: line, part: .places,
          way: [(words.phrase(.places), SitePath.places)], structuredData: linkedData(of: place, path: path)),
        name: title, line: line,
        firstMention: index == 0
          ? firstMention(in: place.articles.map(\.article), root: root) {
            place.articles[$0].mentions
          } : nil,
        strip: index == 0 ? strip(place.articles.map { ($0.article, $0.mentions.count) }, root: root) : nil,
        divergences: index == 0
          ? divergences(comparisons.divergencesOfPlace[number], root: root, isOwnPlace: true) : [],
        tolls: index == 0 ? tolls(comparisons.tollsOfPlace[number], root: root) : [],
        events: lists.events.map { item($0, root: root) },
        mentions: days(of: lists.mentions, root: root),
        pager: count > 1 ? pager(pages: paths, current: index, root: root) : nil, isFirst: index == 0)
    )
  }

  /// Mentions by day and headline. A live page may go over several days, of which each stands once, the newest first.
  private func days(of mentions: ArraySlice<(article: Int, span: Span)>, root: String) -> [MentionDayView] {
    func update(_ mention: (article: Int, span: Span)) -> Int? {
      archived(mention.article).update(of: mention.span.passage)
    }
    var days: [(date: CivilDate?, view: MentionDayView)] = []
    for group in Array(mentions).chunked(by: { ItemReference(article: $0.article, item: update($0) ?? -1) }).map(
      \.elements)
    {
      guard let first = group.first else { continue }
      let archived = archived(first.article)
      let stamp = archived.stamp(of: first.span.passage)
      let groups = MentionGroupView(
        first.span.passage, of: archived, update: update(first), stamp: stamp,
        sentences: Self.sentences(of: group.map(\.span), in: archived), model: self, root: root)
      if let day = days.lastIndex(where: { $0.date == stamp?.date }) {
        days[day].view.groups.append(groups)
        continue
      }
      days.append(
        (
          stamp?.date,
          MentionDayView(
            label: stamp.map { words.capitalised(words.longDate($0.date)) } ?? words.phrase(.noDate),
            date: stamp?.date.description,
            address: stamp.flatMap { dayNumbers[$0.date] == nil ? nil : root + SitePath.day($0.date) }, groups: [groups]
          )
        ))
    }
    return days.sorted { one, other in
      guard let date = one.date else { return false }
      return other.date.map { date > $0 } ?? true
    }.map(\.view)
  }

  /// The sentences that mention a place, each once with every mention.
  private static func sentences(of spans: [Span], in archived: ArchivedArticle) -> [MarkedSentence] {
    var sentences: [MarkedSentence] = []
    for span in spans {
      if let last = sentences.last, last.passage == span.passage,
        Excerpt.isBeside(span.range, last.ranges, in: archived.utf8(of: span.passage))
      {
        sentences[sentences.count - 1].ranges.append(span.range)
      } else {
        sentences.append(MarkedSentence(passage: span.passage, ranges: [span.range]))
      }
    }
    return sentences
  }
}
