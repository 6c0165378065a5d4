internal import Newsroom
internal import Prose

/// One source with all that it published.
struct Publisher: Sendable {
  var name: String
  var slug: String
  /// Newest first, and what has no date last.
  var articles: [Int]
  /// How much of what several sources tell it tells as well, and how much of that it told first.
  var sharedAccounts = 0
  var firstAccounts = 0
}

extension SiteModel {
  private static let articlesOnPage = 300
  /// So many speakers and places of a source are named.
  private static let mostNames = 12

  /// All sources, from A to Z. Of two that would have the same slug the later one has a number.
  static func publishers(
    of archive: Archive, datedCount: Int, source: (ArchivedArticle) -> String
  ) -> [Publisher] {
    var articles: [String: [Int]] = [:]
    for (index, archived) in archive.articles.enumerated() { articles[source(archived), default: []].append(index) }
    var taken: [String: Int] = [:]
    var publishers = articles.sorted { isBefore($0.key, $1.key) }.map { name, articles in
      let slug = Address.slug(name)
      let count = taken[slug, default: 0] + 1
      taken[slug] = count
      return Publisher(
        name: name, slug: count > 1 ? "\(slug)-\(count)" : slug,
        articles: newestFirst(articles, datedCount: datedCount) { $0 })
    }
    var publisherOfArticle = [Int](repeating: 0, count: archive.articles.count)
    for (number, publisher) in publishers.enumerated() {
      for article in publisher.articles { publisherOfArticle[article] = number }
    }
    for account in archive.accounts {
      for number in Set(account.tellings.map { publisherOfArticle[$0.article] }) {
        publishers[number].sharedAccounts += 1
      }
      if account.isFirstCertain { publishers[publisherOfArticle[account.tellings[0].article]].firstAccounts += 1 }
    }
    return publishers
  }

  private static func isBefore(_ one: String, _ other: String) -> Bool { (one.folded, one) < (other.folded, other) }

  /// The list of all sources.
  func sourcesPage() -> ListView {
    let title = words.phrase(.sources)
    let root = "../"
    let groups = publishers.enumerated().map { number, publisher in
      let latest = latestArticles(of: publisher)
      return ListGroupView(
        label: publisher.name, address: root + SitePath.publisher(publisher.slug), detail: self.line(of: publisher),
        anchor: "s\(number + 1)",
        links: latest.map { index in
          let date = archived(index).article.published.value?.date
          return LinkView(
            label: self.title(of: archived(index)), address: root + SitePath.article(archived(index)),
            detail: date.map(words.date) ?? words.phrase(.noDate), date: date?.description)
        })
    }
    let line = lineOfSources
    return ListView(
      page: frame(path: SitePath.sources, title: title, description: line, part: .sources), title: title, line: line,
      groups: groups, isCompact: false)
  }

  /// What the list of all sources shows of each.
  func latestArticles(of publisher: Publisher) -> ArraySlice<Int> {
    publisher.articles.prefix(publishers.count > 40 ? 0 : 5)
  }

  var lineOfSources: String {
    // Texts of an unknown source stand together, but are no source.
    let known = Set(archive.articles.compactMap { $0.article.source }).count
    return words.counted(known, .source) + " · " + words.counted(archive.articles.count, .article)
  }

  /// The pages of one source: one, or several where there is much.
  func publisherPages(_ publisher: Publisher) -> [(path: String, view: PublisherView)] {
    let chunks = publisher.articles.chunks(of: Self.articlesOnPage)
    let paths = chunks.indices.map { SitePath.publisher(publisher.slug, page: $0 + 1) }
    let root = SitePath.root(of: paths[0])
    let line = self.line(of: publisher)
    return zip(paths, chunks).enumerated().map { number, page in
      let isFirst = number == 0
      let title = isFirst ? publisher.name : publisher.name + ", " + words.page(number + 1, of: chunks.count)
      return (
        page.0,
        PublisherView(
          page: frame(
            path: page.0, title: title, description: line, part: .sources,
            way: [(words.phrase(.sources), SitePath.sources)]),
          title: title, line: line, figures: isFirst ? figures(of: publisher) : [],
          strip: isFirst ? activity(of: publisher, root: root) : nil, days: days(of: Array(page.1), root: root),
          speakers: isFirst ? speakers(of: publisher, root: root) : [],
          places: isFirst ? places(of: publisher, root: root) : [],
          pager: chunks.count > 1 ? pager(pages: paths, current: number, root: root) : nil)
      )
    }
  }

  private func quotationCount(_ publisher: Publisher) -> Int {
    publisher.articles.reduce(0) { $0 + items.quotationCount(of: $1) }
  }

  /// `4 articles, 31 citations, du 14 avril au 2 décembre 2025`
  func line(of publisher: Publisher) -> String {
    let quotations = quotationCount(publisher)
    let dates = publisher.articles.compactMap { archived($0).article.published.value?.date }
    var parts = [words.counted(publisher.articles.count, .article)]
    if quotations > 0 { parts.append(words.counted(quotations, .quotation)) }
    if let first = dates.min(), let last = dates.max() { parts.append(words.span(from: first, to: last)) }
    return parts.joined(separator: ", ")
  }

  /// Its share of the archive, and how much of what several sources tell it told first; nothing of an only source.
  func figures(of publisher: Publisher) -> [LinkView] {
    guard publisher.articles.count < archive.articles.count else { return [] }
    var figures = [
      LinkView(
        label: words.phrase(.shareOfArticles), detail: words.share(publisher.articles.count, of: archive.articles.count)
      )
    ]
    let quotations = quotationCount(publisher)
    if quotations > 0 {
      figures.append(
        LinkView(
          label: words.phrase(.shareOfQuotations), detail: words.share(quotations, of: items.quotationCount)))
    }
    if publisher.sharedAccounts > 0 {
      figures.append(LinkView(label: words.phrase(.sharedAccounts), detail: words.number(publisher.sharedAccounts)))
      figures.append(LinkView(label: words.phrase(.firstAccounts), detail: words.number(publisher.firstAccounts)))
    }
    return figures
  }

  private func activity(of publisher: Publisher, root: String) -> StripView? {
    let counts = publisher.articles.reversed().compactMap { index -> (date: CivilDate, count: Int)? in
      archived(index).article.published.value.map { ($0.date, 1) }
    }
    return ActivityStrip.view(counts, .article, words: words) { dayNumbers[$0] == nil ? nil : root + SitePath.day($0) }
  }

  private func days(of articles: [Int], root: String) -> [PublisherDayView] {
    articles.chunked { archived($0).article.published.value?.date }.map { date, articles in
      PublisherDayView(
        label: date.map { words.capitalised(words.longDate($0)) } ?? words.phrase(.noDate), date: date?.description,
        address: date.flatMap { dayNumbers[$0] == nil ? nil : root + SitePath.day($0) },
        articles: articles.map { link(ofPublished: $0, root: root) })
    }
  }

  /// An article of a source: its hour, what kind it is, and how much is in it.
  private func link(ofPublished index: Int, root: String) -> LinkView {
    let archived = archived(index)
    let article = archived.article
    var parts = [words.phrase(article.kind == .live ? .livePage : .article)]
    if let time = article.published.value?.time { parts.append(words.time(time)) }
    if article.kind == .live { parts.append(words.counted(article.updates.count, .update)) }
    let quotations = archived.annotations.quotationCount
    if quotations > 0 { parts.append(words.counted(quotations, .quotation)) }
    return LinkView(
      label: title(of: archived), address: root + SitePath.article(archived), detail: parts.joined(separator: " · "))
  }

  /// Whom a source quotes, the most often first.
  private func speakers(of publisher: Publisher, root: String) -> [LinkView] {
    var counts: [Int: Int] = [:]
    for index in publisher.articles {
      for quotation in archived(index).annotations.quotations {
        guard let speaker = quotation.speaker else { continue }
        counts[archive.actorsOfArticles[index][speaker], default: 0] += 1
      }
    }
    return most(counts).map { number, count in
      LinkView(
        label: name(of: archive.actors[number]), address: root + SitePath.actor(archive.actors[number]),
        detail: words.counted(count, .quotation))
    }
  }

  /// The places that a source names, the most often first.
  private func places(of publisher: Publisher, root: String) -> [LinkView] {
    var counts: [Int: Int] = [:]
    for index in publisher.articles {
      for (place, number) in zip(archived(index).annotations.places, archive.placesOfArticles[index]) {
        counts[number, default: 0] += place.mentions.count
      }
    }
    return most(counts).map { number, count in
      LinkView(
        label: name(of: archive.places[number]), address: root + SitePath.place(archive.places[number]),
        detail: words.counted(count, .mention))
    }
  }

  private func most(_ counts: [Int: Int]) -> [(Int, Int)] {
    counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(Self.mostNames).map { ($0.key, $0.value) }
  }
}
