internal import Newsroom
internal import Prose

extension SiteModel {
  static let mostArticlesOfRelated = 50

  /// The pages of one article: one, or several where it is very long.
  func articlePages(_ index: Int) -> [(path: String, view: ArticleView)] {
    let archived = archived(index)
    let article = archived.article
    let root = "../"
    let parts = ArticleParts(article)
    let paths = (0..<parts.count).map { SitePath.article(archived, page: $0 + 1) }
    let body = ArticleBody(index, of: self, root: root, isOwnPage: true)
    return paths.indices.map { page in
      var view = articlePage(index, path: paths[page], page: page, of: parts.count, root: root)
      view.sections = sections(of: index, parts: parts, page: page, body: body, root: root)
      if parts.count > 1 { view.pager = pager(pages: paths, current: page, root: root) }
      return (paths[page], view)
    }
  }

  /// A page of an article without its body.
  private func articlePage(_ index: Int, path: String, page: Int, of count: Int, root: String) -> ArticleView {
    let archived = archived(index)
    let article = archived.article
    let title = title(of: archived, letters: 110) + (page == 0 ? "" : ", " + words.page(page + 1, of: count))
    let published = article.published.value
    let day = published.flatMap { self.day(of: $0.date) }
    let frame = frame(
      path: path, title: title, description: article.summary.first ?? description(of: article), part: .chronicle,
      way: day.map { [(words.date($0.date), SitePath.day($0.date))] } ?? [],
      here: Excerpt.beginning(of: title, letters: 60), structuredData: page == 0 ? linkedData(ofArticle: index) : nil,
      kind: "article", published: published, modified: article.modified)
    let isFirst = page == 0
    // A page without a headline has its first bullet for one: it need not say it twice.
    let isLeadTitle = isFirst && article.title == nil && title == article.summary.first
    return ArticleView(
      page: frame,
      kicker: [article.source, words.phrase(article.kind == .live ? .livePage : .article)].compactMap { $0 }
        .joined(separator: " · "), title: title,
      titleAnchor: isLeadTitle ? "r1" : "titre",
      summary: isFirst
        ? article.summary.enumerated().map { LinkView(label: $1, anchor: "r\($0 + 1)") }.filter {
          !isLeadTitle || $0.anchor != "r1"
        }
        : [],
      published: published.map(words.published), publishedValue: published?.description,
      modified: article.modified.map(words.modified), basis: words.basis(article.published.basis),
      authors: article.authors.isEmpty ? nil : words.list(article.authors),
      url: isFirst ? webAddress(of: article) : nil,
      dayAddress: (entries.address(of: nil, in: index) ?? day.map { SitePath.day($0.date) }).map { root + $0 },
      sections: [], isLive: article.kind == .live,
      people: isFirst ? people(in: index, root: root) : [], related: isFirst ? related(to: index, root: root) : [],
      original: archived.original == nil ? nil : root + SitePath.original(archived),
      counts: words.counted(article.paragraphs.count, .paragraph) + " · "
        + words.counted(archived.annotations.quotationCount, .quotation))
  }

  /// Where an article stood on the Web, where that is an address to follow.
  private func webAddress(of article: PackedArticle) -> String? {
    article.url.flatMap { $0.hasPrefix("https://") || $0.hasPrefix("http://") ? $0 : nil }
  }

  /// The archive’s day of a date.
  func day(of date: CivilDate) -> ArchivedDay? { dayNumbers[date].map { archive.days[$0] } }

  private func description(of article: PackedArticle) -> String? {
    article.paragraphs.first.map { Excerpt.beginning(of: $0.text, letters: 160) }
  }

  /// - Parameter root: The way to the site’s folder, for links to the day; nil where there are no such pages.
  func sections(
    of index: Int, parts: ArticleParts, page: Int, body: ArticleBody, root: String?
  ) -> [SectionView] {
    let article = archived(index).article
    var sections: [SectionView] = []
    var updates = parts.updates(of: page)[...]
    let hasDays = Set(article.updates.compactMap(\.date)).count > 1
    var lastDay: CivilDate?
    func open(through last: Int) {
      while let number = updates.first, number <= last {
        updates.removeFirst()
        let update = article.updates[number]
        let stamp = (update.date ?? article.published.value?.date).map { DateStamp($0, update.time) }
        let day = hasDays && update.date != lastDay ? update.date : nil
        lastDay = update.date
        sections.append(
          SectionView(
            heading: update.headline, isUpdate: true, anchor: "u\(number + 1)",
            day: day.map { words.capitalised(words.longDate($0)) }, dayValue: day?.description,
            time: update.time.map(words.time),
            timeValue: stamp?.description ?? update.time?.description,
            dayAddress: root.flatMap { root in entries.address(of: number, in: index).map { root + $0 } },
            isCapitals: Self.isCapitals(update.headline), blocks: []))
      }
    }
    var own: Int?
    for number in parts.paragraphs(of: page) {
      let update = article.paragraphs[number].update
      if let update { open(through: update) }
      // Before the first update, or in the middle of one that began on the page before.
      if sections.isEmpty || (update != own && sections.last?.blocks.isEmpty == false) {
        sections.append(SectionView(isUpdate: false, anchor: "p\(number + 1)-suite", blocks: []))
      }
      own = update
      sections[sections.count - 1].blocks.append(BlockView(body: body, number: number))
    }
    open(through: article.updates.count)
    return sections
  }

  /// The actors of an article, those with most mentions first.
  private func people(in index: Int, root: String) -> [LinkView] {
    let annotations = archived(index).annotations
    let numbers = archive.actorsOfArticles[index]
    var mentions: [Int: Int] = [:]
    for mention in annotations.mentions { mentions[numbers[mention.actor], default: 0] += 1 }
    for number in numbers { mentions[number, default: 0] += 0 }
    return mentions.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(12).map { number, count in
      LinkView(
        label: actorLinks[number].name, address: root + actorLinks[number].path,
        detail: archive.actors[number].mainRole ?? (count > 0 ? words.counted(count, .mention) : nil))
    }
  }

  /// At most five other articles, those with most actors in common first and of these the nearest in time, each with the
  /// reason.
  private func related(to index: Int, root: String) -> [LinkView] {
    let own = Set(archive.actorsOfArticles[index])
    var shared: [Int: Int] = [:]
    for number in own {
      // Who is everywhere tells nothing, and costs most.
      guard archive.actors[number].articles.count <= Self.mostArticlesOfRelated else { continue }
      for (other, _) in archive.actors[number].articles where other != index { shared[other, default: 0] += 1 }
    }
    let date = archive.articles[index].article.published.value?.date
    func distance(_ other: Int) -> Int {
      guard let date, let otherDate = archive.articles[other].article.published.value?.date else { return 10_000 }
      return abs(date.dayNumber - otherDate.dayNumber)
    }
    return shared.map { (article: $0.key, shared: $0.value, distance: distance($0.key)) }
      .sorted { ($1.shared, $0.distance, $0.article) < ($0.shared, $1.distance, $1.article) }
      .prefix(5).map { other, _, _ in
        var link = link(to: other, root: root)
        let names = archive.actorsOfArticles[other].filter { own.contains($0) }.prefix(2).map {
          archive.actors[$0].name
        }
        link.detail = (link.detail.map { $0 + " · " } ?? "") + words.sharing(Array(names))
        return link
      }
  }
}
