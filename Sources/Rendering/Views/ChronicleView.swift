/// The front page.
struct ChronicleView: View {
  var page: PageFrame
  var description: String?
  var summary: String
  var strip: StripView?
  var days: [DaySummaryView]
  var years: [TimelineYearView]
  var otherYears: [LinkView]
  var allDays: String?
  var undated: [LinkView]
  var allUndated: String?
  var isEmpty: Bool

  static let fields = Fields<ChronicleView>(
    "chronicle",
    .object("page", "The frame of the page.") { $0.page },
    .text("description", "What a person says of the site.") { $0.description },
    .text("summary", "One sentence that sums up the archive.") { $0.summary },
    .object("strip", "How much was published on each day.") { $0.strip },
    .list("days", "The latest days, the newest first.") { $0.days },
    .flag("hasTimeline", "Whether there is any dated event.") { !$0.years.isEmpty || !$0.otherYears.isEmpty },
    .list("years", "Dated events, by year and month.") { $0.years },
    .list("otherYears", "Years that have a page of their own.") { $0.otherYears },
    .text("allDays", "The list of all days, where there are more than stand here.") { $0.allDays },
    .list("undated", "Articles that nobody knows the date of.") { $0.undated },
    .text("allUndated", "The list of these, where there are more than stand here.") { $0.allUndated },
    .flag("isEmpty", "Whether the archive has no article.") { $0.isEmpty }
  )
}

/// One day, in a list of days.
struct DaySummaryView: View {
  var label: String
  var date: String
  var address: String
  var points: [LinkView]
  var counts: String

  static let fields = Fields<DaySummaryView>(
    "daySummary",
    .text("label", "The day, in words.") { $0.label },
    .text("date", "The day, for a time element.") { $0.date },
    .text("address", "Its page.") { $0.address },
    .list("points", "Up to three things of the day.") { $0.points },
    .text("counts", "What was published, counted.") { $0.counts }
  )
}

/// The events of one year, where the front page has not room for all years.
struct YearView: View {
  var page: PageFrame
  var title: String
  var line: String
  var years: [TimelineYearView]
  var pager: PagerView?
  var previous: LinkView?
  var next: LinkView?

  static let fields = Fields<YearView>(
    "year",
    .object("page", "The frame of the page.") { $0.page },
    .text("title", "The year.") { $0.title },
    .text("line", "The events of the year, counted.") { $0.line },
    .list("years", "The year with its months.") { $0.years },
    .object("pager", "The pages of a long year.") { $0.pager },
    .object("previous", "The year before.") { $0.previous },
    .object("next", "The year after.") { $0.next }
  )
}
