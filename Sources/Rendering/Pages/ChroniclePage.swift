internal import Newsroom
internal import Prose

extension SiteModel {
  /// So many of the latest days stand on the front page, and so many events before years have pages of their own.
  static let latestDays = 14
  static let mostEventsOnFrontPage = 150
  static let undatedOnFrontPage = 50
  static let eventsOnYearPage = 250

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
  var timelineYears: [(year: Int, entries: ArraySlice<TimelineEntry>)] { Self.years(of: archive.timeline) }

  private static func years(of timeline: [TimelineEntry]) -> [(year: Int, entries: ArraySlice<TimelineEntry>)] {
    timeline.chunked { $0.moment.start.year }.map { ($0.key, $0.elements) }
  }

  /// The pages of the timeline, each with its events: the front page where it has room for all, else those of years.
  static func timelinePages(_ timeline: [TimelineEntry]) -> [(path: String, entries: ArraySlice<TimelineEntry>)] {
    guard timeline.count > mostEventsOnFrontPage else { return [(SitePath.chronicle, timeline[...])] }
    return years(of: timeline).flatMap { year, entries in
      chunks(of: entries).enumerated().map { (SitePath.year(year, page: $0 + 1), $1) }
    }
  }

  private static func chunks(of entries: ArraySlice<TimelineEntry>) -> [ArraySlice<TimelineEntry>] {
    Array(entries).chunks(of: eventsOnYearPage, weighing: mostBytes) {
      640 + 180 * min($0.statements.count, mostTellers)
    }
  }

  /// The years of the timeline that have pages of their own; none where the front page has all of it.
  var yearsWithPages: [(year: Int, entries: ArraySlice<TimelineEntry>)] {
    archive.timeline.count > Self.mostEventsOnFrontPage ? timelineYears : []
  }

  /// The pages of one year.
  ///
  /// - Parameters:
  ///   - number: An index into `all`.
  ///   - all: ``yearsWithPages``.
  func yearPages(
    _ number: Int, of all: [(year: Int, entries: ArraySlice<TimelineEntry>)]
  ) -> [(path: String, view: YearView)] {
    let year = all[number]
    let chunks = Self.chunks(of: year.entries)
    let paths = chunks.indices.map { SitePath.year(year.year, page: $0 + 1) }
    func neighbour(_ other: Int) -> LinkView? {
      guard all.indices.contains(other) else { return nil }
      return LinkView(
        label: String(all[other].year), address: "../" + SitePath.year(all[other].year),
        detail: words.phrase(other < number ? .yearBefore : .yearAfter))
    }
    return zip(paths, chunks).enumerated().map { index, page in
      let title = String(year.year) + (index == 0 ? "" : ", " + words.page(index + 1, of: chunks.count))
      return (
        page.0,
        YearView(
          page: frame(path: page.0, title: words.phrase(.timeline) + ", " + title, part: .chronicle, here: title),
          title: title, line: words.counted(year.entries.count, .event), years: years(page.1, root: "../"),
          pager: chunks.count > 1 ? pager(pages: paths, current: index, root: "../") : nil,
          previous: neighbour(number - 1), next: neighbour(number + 1))
      )
    }
  }

  func daySummary(_ day: ArchivedDay, root: String) -> DaySummaryView {
    DaySummaryView(
      label: words.capitalised(words.longDate(day.date)), date: day.date.description,
      address: root + SitePath.day(day.date), points: essentials(of: day, root: root, most: 3), counts: line(of: day))
  }
}
