internal import Newsroom
internal import Prose

extension SiteModel {
  private static let linksOnPage = 300

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

  /// So many days stand on one page of the list of all, and on the page of the search.
  static let daysOnPage = 1_000

  /// All days by month, the newest first.
  func daysPages() -> [(path: String, view: ListView)] {
    let chunks = Array(archive.days.reversed()).chunks(of: Self.daysOnPage)
    let paths = daysPaths
    return zip(paths, chunks).enumerated().map { number, page in
      let title =
        words.phrase(.allDays) + (number == 0 ? "" : ", " + words.page(number + 1, of: chunks.count))
      return (
        page.0,
        ListView(
          page: frame(path: page.0, title: title, part: .chronicle), title: title,
          line: words.counted(archive.days.count, .day), groups: months(of: page.1, root: "../"),
          pager: chunks.count > 1 ? pager(pages: paths, current: number, root: "../") : nil, isCompact: true)
      )
    }
  }

  /// The pages of the list of all days.
  var daysPaths: [String] { (0..<archive.days.count.pages(of: Self.daysOnPage)).map { SitePath.days(page: $0 + 1) } }

  /// The days of each month, the newest month first, as links that are just their numbers.
  ///
  /// - Parameter days: the newest first.
  func months(of days: some Sequence<ArchivedDay>, root: String) -> [ListGroupView] {
    var groups: [ListGroupView] = []
    var month: (Int, Int)?
    for day in days {
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
