internal import Markdown
internal import Newsroom
internal import Prose

extension SiteModel {
  /// So many quotations, events and articles stand on one page of an actor.
  static let quotationsOnPage = 100
  private static let eventsOnPage = 60
  private static let articlesOnPage = 150

  /// What stands on one page of an actor; a list that ends before the others has an empty rest.
  struct ActorLists {
    let quotations: ArraySlice<ItemReference>
    let events: Slice<ReversedCollection<[ItemReference]>>
    let articles: Slice<NewestFirst<(article: Int, mentions: Int)>>
  }

  func lists(ofActor number: Int, page: Int) -> ActorLists {
    let actor = archive.actors[number]
    return ActorLists(
      quotations: items.quotations(of: number, in: archive).page(page, of: Self.quotationsOnPage),
      events: actor.events.reversed().page(page, of: Self.eventsOnPage),
      articles: NewestFirst(actor.articles, datedCount: datedCount, \.article).page(page, of: Self.articlesOnPage))
  }

  /// How many pages an actor has: one, or several where there is much.
  func pageCount(ofActor number: Int) -> Int {
    let actor = archive.actors[number]
    return [
      actor.quotations.count.pages(of: Self.quotationsOnPage), actor.events.count.pages(of: Self.eventsOnPage),
      actor.articles.count.pages(of: Self.articlesOnPage),
    ].reduce(1, max)
  }

  /// One page of an actor.
  ///
  /// - Parameter index: from 0.
  func actorPage(_ number: Int, page index: Int) -> (path: String, view: ActorView) {
    let actor = archive.actors[number]
    let root = "../"
    let lists = lists(ofActor: number, page: index)
    let said = lists.quotations.map(cited)
    let count = pageCount(ofActor: number)
    let paths = (1...count).map { SitePath.actor(actor, page: $0) }
    let path = paths[index]
    let line = line(of: actor)
    let isFirst = index == 0
    let title = isFirst ? name(of: actor) : name(of: actor) + ", " + words.page(index + 1, of: count)
    return (
      path,
      ActorView(
        page: frame(
          path: path, title: title, description: [actor.mainRole, line].compactMap { $0 }.joined(separator: " · "),
          part: .actors, way: [(words.phrase(.actors), SitePath.actors)],
          structuredData: linkedData(of: actor, path: path, said: said), kind: "profile"),
        kind: words.phrase(label(of: actor.kind)), name: title, role: actor.mainRole.map(words.capitalised),
        line: line, firstMention: isFirst ? firstMention(of: number, root: root) : nil,
        aliases: isFirst && !actor.aliases.isEmpty ? words.list(actor.aliases.map(words.quoted)) : nil,
        note: isFirst ? note(on: actor) : nil, roles: isFirst ? roles(of: actor, root: root) : [],
        strip: isFirst ? strip(actor.articles.map { ($0.article, $0.mentions) }, root: root) : nil,
        divergences: isFirst ? divergences(comparisons.divergencesOfActor[number], root: root) : [],
        days: days(of: said, root: root), events: lists.events.map { item($0, root: root) },
        companions: isFirst ? companions(of: number, root: root) : [],
        articles: lists.articles.map {
          ArticleLinkView(self, article: $0.article, mentions: $0.mentions)
        },
        pager: count > 1 ? pager(pages: paths, current: index, root: root) : nil, isFirst: isFirst)
    )
  }

  func label(of kind: Actor.Kind) -> Phrase {
    switch kind {
    case .person: .person
    case .organisation: .organisation
    case .country: .country
    }
  }

  /// `37 mentions, 12 citations, 5 sources, du … au …`
  func line(of actor: ArchivedActor) -> String {
    var parts: [String] = []
    if actor.mentionCount > 0 { parts.append(words.counted(actor.mentionCount, .mention)) }
    if !actor.quotations.isEmpty { parts.append(words.counted(actor.quotations.count, .quotation)) }
    return (parts + sourcesAndSpan(of: actor.articles.lazy.map(\.article))).joined(separator: ", ")
  }

  /// The sources of some articles, which are in the order of the archive, counted, and their first and last day.
  func sourcesAndSpan(of articles: some BidirectionalCollection<Int>) -> [String] {
    var parts: [String] = []
    let sources = sourceNumbers.count(of: articles)
    if sources > 0 { parts.append(words.counted(sources, .source)) }
    if let first = articles.first, let last = articles.last(where: isDated), isDated(first),
      let firstDate = archived(first).article.published.value?.date,
      let lastDate = archived(last).article.published.value?.date
    {
      parts.append(words.span(from: firstDate, to: lastDate))
    }
    return parts
  }

  /// Where the archive names an actor first.
  private func firstMention(of number: Int, root: String) -> LinkView? {
    let articles = archive.actors[number].articles.map(\.article)
    return firstMention(in: articles, root: root) { position in
      let index = articles[position]
      let actors = archive.actorsOfArticles[index]
      return archived(index).annotations.mentions.filter { actors[$0.actor] == number }.map(\.span)
    }
  }

  /// The earliest of some mentions.
  ///
  /// Of the articles of one day that which began first need not tell it first: the updates of live pages have minutes of their own.
  /// Where no minute is known, the order of the archive stands.
  ///
  /// - Parameters:
  ///   - articles: in the order of the archive.
  ///   - spans: the mentions in the first, the second article and so on, each in the order of its text.
  func firstMention(in articles: [Int], root: String, spans: (Int) -> [Span]) -> LinkView? {
    guard let start = articles.first else { return nil }
    let day = archived(start).article.published.value?.date
    var first: (index: Int, span: Span, stamp: DateStamp?)?
    for (position, index) in articles.enumerated() {
      guard archived(index).article.published.value?.date == day else { break }
      for span in spans(position) {
        let stamp = archived(index).stamp(of: span.passage)
        if let first {
          guard let stamp, stamp.time != nil, let known = first.stamp else { continue }
          guard stamp.date < known.date || known.time == nil && stamp.date == known.date || stamp < known else {
            continue
          }
        }
        first = (index, span, stamp)
      }
    }
    return first.map { place(of: $0.span, in: $0.index, root: root) }
  }

  /// A link to a passage: its source, moment and paragraph.
  func place(of span: Span, in index: Int, root: String) -> LinkView {
    let archived = archived(index)
    var label = origin(of: archived)
    if let stamp = archived.stamp(of: span.passage) { label = words.stamp(stamp) + ", " + label }
    return LinkView(
      label: located(label, at: span.passage), address: root + address(of: span.passage, in: archived))
  }

  private func note(on actor: ArchivedActor) -> String? {
    guard let markdown = actor.note?.markdown, !markdown.isEmpty else { return nil }
    let document = MarkdownDocument(markdown)
    return document.blocks.indices.map { document.html(block: $0) }.joined()
  }

  private func roles(of actor: ArchivedActor, root: String) -> [LinkView] {
    actor.roles.prefix(12).map { role in
      let archived = archived(role.article)
      let detail = [origin(of: archived), archived.article.published.value.map { words.date($0.date) }]
        .compactMap { $0 }.joined(separator: ", ")
      return LinkView(label: role.text, address: root + SitePath.article(archived), detail: detail)
    }
  }

  /// How often something is mentioned over time, from the articles that mention it.
  func strip(_ mentions: [(article: Int, count: Int)], root: String) -> StripView? {
    var counts: [(date: CivilDate, count: Int)] = []
    for (article, count) in mentions {
      guard let date = archive.articles[article].article.published.value?.date else { continue }
      if counts.last?.date == date { counts[counts.count - 1].count += count } else { counts.append((date, count)) }
    }
    return ActivityStrip.view(counts, .mention, words: words) { dayNumbers[$0] == nil ? nil : root + SitePath.day($0) }
  }

  /// What is in the order of the archive’s articles: the newest first, and what has no date last.
  func newestFirst<Item>(_ items: [Item], _ article: (Item) -> Int) -> [Item] {
    Self.newestFirst(items, datedCount: datedCount, article)
  }

  /// - Parameter datedCount: How many of the archive’s articles have a date, which come first.
  static func newestFirst<Item>(_ items: [Item], datedCount: Int, _ article: (Item) -> Int) -> [Item] {
    Array(NewestFirst(items, datedCount: datedCount, article))
  }

  private func days(of said: [Cited], root: String) -> [QuotationDayView] {
    var days: [QuotationDayView] = []
    var last: CivilDate?
    let page = Said(said, model: self, root: root, showsSpeaker: false)
    for group in bySentence(said) {
      let date = said[group.lowerBound].stamp?.date
      if days.isEmpty || date != last {
        days.append(
          QuotationDayView(
            label: date.map { words.capitalised(words.longDate($0)) } ?? words.phrase(.noDate),
            date: date?.description,
            address: date.flatMap { dayNumbers[$0] == nil ? nil : root + SitePath.day($0) }, quotations: []))
        last = date
      }
      days[days.count - 1].quotations.append(QuotationView(said: page, group))
    }
    return days
  }

  /// Who is named in the same articles as an actor, the most often first, at most twelve.
  private func companions(of number: Int, root: String) -> [LinkView] {
    var counts: [Int: Int] = [:]
    for (article, _) in archive.actors[number].articles {
      for other in Set(archive.actorsOfArticles[article]) where other != number { counts[other, default: 0] += 1 }
    }
    return counts.filter { $0.value > 1 || counts.count <= 12 }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(12).map { other, count in
        LinkView(
          label: actorLinks[other].name, address: root + actorLinks[other].path,
          detail: words.counted(count, .article))
      }
  }

  /// A link to an article that mentions something, with its source, day and number of mentions.
  func link(to article: Int, mentions: Int? = nil, root: String) -> LinkView {
    let archived = archived(article)
    let date = archived.article.published.value?.date
    let from = [archived.article.source, date.map(words.date)].compactMap { $0 }.joined(separator: ", ")
    let count = mentions.flatMap { $0 > 0 ? words.counted($0, .mention) : nil }
    let details = [from, count].compactMap { $0 }.filter { !$0.isEmpty }
    return LinkView(
      label: title(of: archived), address: root + SitePath.article(archived),
      detail: details.isEmpty ? nil : details.joined(separator: " · "),
      date: date?.description)
  }
}
