internal import Newsroom
internal import Prose

extension SiteModel {
  /// So many of the latest days stand on the front page, and so many events before years have pages of their own.
  static let latestDays = 14
  static let mostEventsOnFrontPage = 150

  /// The front page.
  func chroniclePage() -> ChronicleView {
    let dates = archive.days.map(\.date)
    let summary = words.summary(
      articles: archive.articles.count, sources: archive.sources.count, actors: archive.actors.count,
      first: dates.first,
      last: dates.last)
    let isWhole = archive.timeline.count <= Self.mostEventsOnFrontPage
    return ChronicleView(
      page: frame(
        path: SitePath.chronicle, title: nil, description: settings.description ?? summary, part: .chronicle),
      summary: summary, strip: nil,
      days: archive.days.suffix(Self.latestDays).reversed().map { daySummary($0, root: "") },
      years: isWhole ? years(archive.timeline, root: "") : [], otherYears: [],
      undated: archive.articles.filter { $0.article.published.value == nil }.prefix(100).map {
        LinkView(label: title(of: $0.article), address: SitePath.article($0), detail: source(of: $0.article))
      },
      isEmpty: archive.articles.isEmpty)
  }

  func daySummary(_ day: ArchivedDay, root: String) -> DaySummaryView {
    DaySummaryView(
      label: words.capitalised(words.longDate(day.date)), date: day.date.description,
      address: root + SitePath.day(day.date), points: essentials(of: day, root: root, most: 3), counts: line(of: day))
  }
}
