/// The front page.
struct ChronicleView: View {
  var page: PageFrame
  var summary: String
  var strip: StripView?
  var days: [DaySummaryView]
  var years: [TimelineYearView]
  var otherYears: [LinkView]
  var undated: [LinkView]
  var isEmpty: Bool

  static let fields = Fields<ChronicleView>(
    "chronicle",
    .object("page", "The frame of the page.") { $0.page },
    .text("summary", "One sentence that sums up the archive.") { $0.summary },
    .object("strip", "How much was published on each day.") { $0.strip },
    .list("days", "The latest days, the newest first.") { $0.days },
    .list("years", "Dated events, by year and month.") { $0.years },
    .list("otherYears", "Years that have a page of their own.") { $0.otherYears },
    .list("undated", "Articles that nobody knows the date of.") { $0.undated },
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

/// A chart of small bars, with its table.
struct StripView: View {
  var svg: String
  var rows: [LinkView]

  static let fields = Fields<StripView>(
    "strip",
    .html("svg", "The chart.") { $0.svg },
    .list("rows", "The same figures: label is the period, detail the number.") { $0.rows }
  )
}

/// A year of the timeline.
struct TimelineYearView: View {
  var label: String
  var anchor: String
  var months: [TimelineMonthView]

  static let fields = Fields<TimelineYearView>(
    "timelineYear",
    .text("label", "The year.") { $0.label },
    .text("anchor", "The id of the year.") { $0.anchor },
    .list("months", "Its months; events that are only known by the year come first.") { $0.months }
  )
}

/// A month of the timeline.
struct TimelineMonthView: View {
  var label: String?
  var items: [TimelineItemView]

  static let fields = Fields<TimelineMonthView>(
    "timelineMonth",
    .text("label", "The month; missing for events that are known by the year alone.") { $0.label },
    .list("items", "Its events.") { $0.items }
  )
}

/// A dated event.
struct TimelineItemView: View {
  var moment: String
  var momentValue: String?
  var text: String
  var address: String
  var status: String?
  var sources: [LinkView]

  static let fields = Fields<TimelineItemView>(
    "timelineItem",
    .text("moment", "When it happened, as fine as that is known.") { $0.moment },
    .text("momentValue", "When it happened, for a time element; missing where that has no notation.") {
      $0.momentValue
    },
    .text("text", "The statement, as its first source has it.") { $0.text },
    .text("address", "The paragraph of the statement.") { $0.address },
    .text("status", "What kind of statement it is, where it does not just tell what happened.") { $0.status },
    .list("sources", "Who told it, the first first.") { $0.sources }
  )
}
