internal import Newsroom
internal import Prose

extension SiteModel {
  private static let linksOnPage = 300

  // MARK: Sources

  private struct Publisher {
    var name: String
    var slug: String
    /// Newest first.
    var articles: [Int]
  }

  private var publishers: [Publisher] {
    var articles: [String: [Int]] = [:]
    for (index, archived) in archive.articles.enumerated().reversed() {
      articles[source(of: archived.article), default: []].append(index)
    }
    var taken: [String: Int] = [:]
    return articles.sorted { ($0.key.folded, $0.key) < ($1.key.folded, $1.key) }.map { name, articles in
      var slug = Address.slug(name)
      taken[slug, default: 0] += 1
      if let count = taken[slug], count > 1 { slug += "-\(count)" }
      return Publisher(name: name, slug: slug, articles: articles)
    }
  }

  /// The list of all sources, and the list of texts of each.
  func sourcesPages() -> [(path: String, view: ListView)] {
    let publishers = publishers
    let title = words.phrase(.sources)
    let root = "../"
    let groups = publishers.enumerated().map { number, publisher in
      let latest = publisher.articles.prefix(publishers.count > 40 ? 0 : 5)
      return ListGroupView(
        label: publisher.name, address: root + SitePath.publisher(publisher.slug),
        detail: ([words.counted(publisher.articles.count, .article)] + span(of: publisher.articles)).joined(
          separator: ", "),
        anchor: "s\(number + 1)", links: latest.map { text($0, root: root) })
    }
    let line = words.counted(publishers.count, .source) + " · " + words.counted(archive.articles.count, .article)
    let first = ListView(
      page: frame(path: SitePath.sources, title: title, description: line, part: .sources), title: title, line: line,
      groups: groups, isCompact: false)
    return [(SitePath.sources, first)]
      + publishers.flatMap { publisher in
        list(
          publisher.articles, title: publisher.name, part: .sources,
          way: [(title, SitePath.sources)], path: { SitePath.publisher(publisher.slug, page: $0) },
          view: { self.text($0, root: "../../") })
      }
  }

  private func span(of articles: [Int]) -> [String] {
    let dates = articles.compactMap { archived($0).article.published.value?.date }
    guard let first = dates.min(), let last = dates.max() else { return [] }
    return [words.span(from: first, to: last)]
  }

  private func text(_ index: Int, root: String) -> LinkView {
    let archived = archived(index)
    let date = archived.article.published.value?.date
    return LinkView(
      label: title(of: archived.article), address: root + SitePath.article(archived),
      detail: date.map(words.date) ?? words.phrase(.noDate), date: date?.description)
  }

  /// A list of links over as many pages as it takes.
  private func list(
    _ items: [Int], title: String, part: PageFrame.Part, way: [(label: String, path: String)],
    path: (Int) -> String, view: (Int) -> LinkView
  ) -> [(path: String, view: ListView)] {
    let chunks = items.chunks(of: Self.linksOnPage)
    let paths = chunks.indices.map { path($0 + 1) }
    return zip(paths, chunks).enumerated().map { number, page in
      let full = number == 0 ? title : title + ", " + words.page(number + 1, of: chunks.count)
      return (
        page.0,
        ListView(
          page: frame(path: page.0, title: full, part: part, way: way), title: full,
          line: words.counted(items.count, .article),
          groups: [ListGroupView(anchor: "liste", links: page.1.map(view))],
          pager: chunks.count > 1
            ? pager(pages: paths, current: number, root: SitePath.root(of: page.0)) : nil, isCompact: false)
      )
    }
  }

  // MARK: Undated

  /// The list of articles without a date; none where the front page has them all.
  func undatedPages() -> [(path: String, view: ListView)] {
    let undated = archive.articles.indices.filter { archive.articles[$0].article.published.value == nil }
    guard undated.count > Self.undatedOnFrontPage else { return [] }
    return list(
      undated, title: words.phrase(.undated), part: .chronicle, way: [], path: { SitePath.undated(page: $0) },
      view: { self.link(to: $0, root: "../") })
  }

  // MARK: Days

  /// All days by month.
  func daysPage() -> ListView {
    let title = words.phrase(.allDays)
    return ListView(
      page: frame(path: SitePath.days, title: title, part: .chronicle), title: title,
      line: words.counted(archive.days.count, .day), groups: months(root: "../"), isCompact: true)
  }

  /// The days of each month, the newest month first, as links that are just their numbers.
  func months(root: String) -> [ListGroupView] {
    var groups: [ListGroupView] = []
    var month: (Int, Int)?
    for day in archive.days.reversed() {
      if month?.0 != day.date.year || month?.1 != day.date.month {
        month = (day.date.year, day.date.month)
        groups.append(
          ListGroupView(
            label: words.capitalised(words.month(day.date.month)) + " \(day.date.year)",
            anchor: "m" + day.date.description.prefix(7), links: []))
      }
      groups[groups.count - 1].links.append(
        LinkView(
          label: words.shortDate(day.date), address: root + SitePath.day(day.date), date: day.date.description))
    }
    for index in groups.indices { groups[index].links.reverse() }
    return groups
  }
}
