internal import Newsroom
internal import Prose

extension SiteModel {
  /// So many of the latest days stand on the front page, and so many events before years have pages of their own.
  static let latestDays = 14
  static let mostEventsOnFrontPage = 150
  static let undatedOnFrontPage = 50
  /// No page of a year has more events than these, or more bytes of them.
  private static let eventsOnYearPage = 250
  private static let mostBytesOfYear = 160_000

  /// The front page.
  func chroniclePage() -> ChronicleView {
    let dates = archive.days.map(\.date)
    let summary = words.summary(
      articles: archive.articles.count, sources: archive.sources.count, actors: archive.actors.count,
      first: dates.first,
      last: dates.last)
    let isWhole = archive.timeline.count <= Self.mostEventsOnFrontPage
    let undated = archive.articles.indices.filter { archive.articles[$0].article.published.value == nil }
    return ChronicleView(
      page: frame(
        path: SitePath.chronicle, title: nil, description: settings.description ?? summary, part: .chronicle,
        structuredData: linkedData(ofFrontPage: summary)),
      description: settings.description, summary: summary, strip: activity,
      days: archive.days.suffix(Self.latestDays).reversed().map { daySummary($0, root: "") },
      years: isWhole ? years(archive.timeline, root: "") : [],
      otherYears: isWhole
        ? []
        : timelineYears.map {
          LinkView(
            label: String($0.year), address: SitePath.year($0.year), detail: words.counted($0.entries.count, .event))
        }, allDays: archive.days.count > Self.latestDays ? SitePath.days : nil,
      undated: undated.prefix(Self.undatedOnFrontPage).map { link(to: $0, root: "") },
      allUndated: undated.count > Self.undatedOnFrontPage ? SitePath.undated() : nil,
      isEmpty: archive.articles.isEmpty)
  }

  /// What was published over time.
  private var activity: StripView? {
    ActivityStrip.view(archive.days.map { ($0.date, $0.entries.count) }, .update, words: words) { SitePath.day($0) }
  }

  /// The entries of the timeline by year, where the front page has not room for all.
  private var timelineYears: [(year: Int, entries: ArraySlice<TimelineEntry>)] { Self.years(of: archive.timeline) }

  private static func years(of timeline: [TimelineEntry]) -> [(year: Int, entries: ArraySlice<TimelineEntry>)] {
    timeline.chunked { $0.moment.start.year }.map { ($0.key, $0.elements) }
  }

  /// The pages of the timeline, each with its events: the front page where it has room for all, else those of years.
  static func timelinePages(
    _ timeline: [TimelineEntry], years: [YearPage]
  ) -> [(path: String, entries: ArraySlice<TimelineEntry>)] {
    years.isEmpty ? [(SitePath.chronicle, timeline[...])] : years.map { ($0.path, $0.entries) }
  }

  /// One page of a year of the timeline.
  struct YearPage: Sendable {
    let year: Int
    /// From 1.
    let page: Int
    /// How many pages and how many events the year has.
    let pageCount: Int
    let eventCount: Int
    let entries: ArraySlice<TimelineEntry>
    /// The years beside it that have pages.
    let previous: Int?
    let next: Int?

    var path: String { SitePath.year(year, page: page) }
  }

  /// The pages of all years; none where the front page has the whole timeline.
  static func yearPages(of archive: Archive) -> [YearPage] {
    guard archive.timeline.count > mostEventsOnFrontPage else { return [] }
    let years = years(of: archive.timeline)
    return years.enumerated().flatMap { number, year in
      let chunks = year.entries.chunks(of: eventsOnYearPage, weighing: mostBytesOfYear) { bytes(of: $0, in: archive) }
      return chunks.enumerated().map { index, entries in
        YearPage(
          year: year.year, page: index + 1, pageCount: chunks.count, eventCount: year.entries.count, entries: entries,
          previous: number > 0 ? years[number - 1].year : nil,
          next: number + 1 < years.count ? years[number + 1].year : nil)
      }
    }
  }

  /// About how much an event weighs in the timeline: it stands in the words of its first source; links lead to the first of all
  /// who tell it, and every statement has an id.
  private static func bytes(of entry: TimelineEntry, in archive: Archive) -> Int {
    let text = archive.articles[entry.first.article].annotations.span(ofEvent: entry.first.item).range.length
    let links = entry.statements.prefix(mostTellers).reduce(0) { bytes, statement in
      let archived = archive.articles[statement.article]
      return bytes + 100 + archived.address.utf8.count + (archived.article.source?.utf8.count ?? 60)
    }
    return 150 + text + links + 32 * entry.others.count
  }

  func view(_ own: YearPage) -> YearView {
    func neighbour(_ year: Int?, _ relation: Phrase) -> LinkView? {
      year.map { LinkView(label: String($0), address: "../" + SitePath.year($0), detail: words.phrase(relation)) }
    }
    let title = String(own.year) + (own.page == 1 ? "" : ", " + words.page(own.page, of: own.pageCount))
    let paths = (1...own.pageCount).map { SitePath.year(own.year, page: $0) }
    return YearView(
      page: frame(path: own.path, title: words.phrase(.timeline) + ", " + title, part: .chronicle, here: title),
      title: title, line: words.counted(own.eventCount, .event), years: years(own.entries, root: "../"),
      pager: own.pageCount > 1 ? pager(pages: paths, current: own.page - 1, root: "../") : nil,
      previous: neighbour(own.previous, .yearBefore), next: neighbour(own.next, .yearAfter))
  }

  func daySummary(_ day: ArchivedDay, root: String) -> DaySummaryView {
    DaySummaryView(
      label: words.capitalised(words.longDate(day.date)), date: day.date.description,
      address: root + SitePath.day(day.date), points: essentials(of: day, root: root, most: 3),
      counts: line(of: day, tellsZone: false))
  }
}
