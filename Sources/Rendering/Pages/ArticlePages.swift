internal import Newsroom
internal import Prose

extension SiteModel {
  private static let mostArticlesOfRelated = 50

  /// The page of one article.
  func articlePage(_ index: Int) -> ArticleView {
    let archived = archived(index)
    let article = archived.article
    let path = SitePath.article(archived)
    let root = SitePath.root(of: path)
    let title = title(of: article)
    let published = article.published.value
    let day = published.flatMap { self.day(of: $0.date) }
    var way: [(label: String, path: String)] = []
    if let day { way.append((words.date(day.date), SitePath.day(day.date))) }
    let frame = frame(
      path: path, title: title, description: article.summary.first ?? description(of: article), part: .chronicle,
      way: way, here: Excerpt.beginning(of: title, letters: 60), structuredData: linkedData(ofArticle: index),
      kind: "article")
    let url = article.url.flatMap { $0.hasPrefix("https://") || $0.hasPrefix("http://") ? $0 : nil }
    return ArticleView(
      page: frame,
      kicker: source(of: article) + " · " + words.phrase(article.kind == .live ? .livePage : .article), title: title,
      summary: article.summary.enumerated().map { LinkView(label: $1, anchor: "r\($0 + 1)") },
      published: published.map(words.published),
      publishedValue: published?.description, modified: article.modified.map(words.modified),
      basis: words.basis(article.published.basis), authors: article.authors.isEmpty ? nil : words.list(article.authors),
      url: url,
      dayAddress: day.map { root + SitePath.day($0.date) },
      sections: sections(of: article, blocks: ArticleBody(index, of: self, root: root, isOwnPage: true).blocks),
      isLive: article.kind == .live, people: people(in: index, root: root), related: related(to: index, root: root),
      original: archived.original == nil ? nil : root + SitePath.original(archived),
      counts: words.counted(article.paragraphs.count, .paragraph) + " · "
        + words.counted(archived.annotations.quotations.count, .quotation))
  }

  /// The archive’s day of a date.
  func day(of date: CivilDate) -> ArchivedDay? { dayNumbers[date].map { archive.days[$0] } }

  private func description(of article: Article) -> String? {
    article.paragraphs.first.map { Excerpt.beginning(of: $0.text, letters: 160) }
  }

  private func sections(of article: Article, blocks: [BlockView]) -> [SectionView] {
    var sections: [SectionView] = []
    var rest = blocks[...]
    func take(_ update: Int?) -> [BlockView] {
      let count = rest.indices.prefix { article.paragraphs[$0].update == update }.count
      defer { rest = rest.dropFirst(count) }
      return Array(rest.prefix(count))
    }
    let lead = take(nil)
    if !lead.isEmpty { sections.append(SectionView(isUpdate: false, anchor: "texte", blocks: lead)) }
    for (number, update) in article.updates.enumerated() {
      let stamp = (update.date ?? article.published.value?.date).map { DateStamp($0, update.time) }
      sections.append(
        SectionView(
          heading: update.headline, isUpdate: true, anchor: "u\(number + 1)", time: update.time.map(words.time),
          timeValue: stamp?.description ?? update.time?.description, blocks: take(number)))
    }
    // Paragraphs out of the order of their updates are shown all the same.
    if !rest.isEmpty { sections.append(SectionView(isUpdate: false, anchor: "suite", blocks: Array(rest))) }
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
      let actor = archive.actors[number]
      return LinkView(
        label: actor.name, address: root + SitePath.actor(actor),
        detail: actor.mainRole ?? (count > 0 ? words.counted(count, .mention) : nil))
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
        link.detail = (link.detail.map { $0 + " · " } ?? "") + words.list(names)
        return link
      }
  }
}
