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

/// A place to which links may lead.
struct AnchorView: View {
  var anchor: String

  static let fields = Fields<AnchorView>("anchor", .text("anchor", "The id.") { $0.anchor })
}

/// A dated event.
struct TimelineItemView: View {
  var anchor: String?
  var otherAnchors: [AnchorView] = []
  var moment: String
  var momentValue: String?
  var text: String
  var address: String
  var status: String?
  var sources: [LinkView]
  var others: String?

  static let fields = Fields<TimelineItemView>(
    "timelineItem",
    .text("anchor", "The id of the event; only in the timeline itself.") { $0.anchor },
    .list("otherAnchors", "Ids that it had before an earlier text told it, or may have had.") { $0.otherAnchors },
    .text("moment", "When it happened, as fine as that is known.") { $0.moment },
    .text("momentValue", "When it happened, for a time element; missing where that has no notation.") {
      $0.momentValue
    },
    .text("text", "The statement, as its first source has it.") { $0.text },
    .text("address", "The paragraph of the statement.") { $0.address },
    .text("status", "What kind of statement it is, where it does not just tell what happened.") { $0.status },
    .list("sources", "Who told it, the first first; of very many the first eight.") { $0.sources },
    .text("others", "How many more told it.") { $0.others }
  )
}
