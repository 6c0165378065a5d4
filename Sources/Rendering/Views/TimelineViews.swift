internal import Newsroom
internal import Prose

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

/// A dated event, with those who told it.
final class TimelineItemView: View {
  private let model: SiteModel
  /// The statements of it that are named, the first first.
  private let statements: [StatementView]
  private let moment: Moment?
  /// The ids of all its statements, on the page that links lead to.
  private let anchors: [String]
  private let others: String?

  init(_ statements: [StatementView], model: SiteModel, anchors: [String] = [], others: String? = nil) {
    self.statements = statements
    self.model = model
    self.anchors = anchors
    self.others = others
    moment = Moment(timex: statements[0].event.value)
  }

  static let fields = Fields<TimelineItemView>(
    "timelineItem",
    .text("anchor", "The id of the event; only in the timeline itself.") { $0.anchors.first },
    .list("otherAnchors", "Ids that it had before an earlier text told it, or may have had.") {
      $0.anchors.dropFirst().map(AnchorView.init)
    },
    .writtenText("moment", "When it happened, as fine as that is known.") {
      if let moment = $0.moment {
        $0.model.words.write(moment, to: &$1)
      } else {
        $1 += $0.first.event.value.utf8
      }
    },
    .text("momentValue", "When it happened, for a time element; missing where that has no notation.") {
      $0.moment?.machineReadable
    },
    .writtenText("text", "The statement, as its first source has it.") {
      $1 += $0.first.archived.utf8(of: $0.first.event.span)
    },
    .writtenText("address", "The paragraph of the statement.") { $0.first.write(addressTo: &$1) },
    .text("status", "What kind of statement it is, where it does not just tell what happened.") {
      $0.model.label(of: $0.first.event.status)
    },
    .list("sources", "Who told it, the first first; of very many the first eight.") { $0.statements },
    .text("others", "How many more told it.") { $0.others }
  )

  private var first: StatementView { statements[0] }
}

/// A link to what one text says of an event.
final class StatementView: Link {
  let model: SiteModel
  let archived: ArchivedArticle
  let event: Event
  private let stamp: DateStamp?
  private let root: String

  init(model: SiteModel, archived: ArchivedArticle, event: Event, stamp: DateStamp?, root: String) {
    self.model = model
    self.archived = archived
    self.event = event
    self.stamp = stamp
    self.root = root
  }

  static let fields = linkFields()

  func write(labelTo output: inout Output) { output += model.origin(of: archived).utf8 }
  var hasAddress: Bool { true }

  func write(addressTo output: inout Output) {
    output += root.utf8
    model.write(addressOf: event.span.passage, in: archived, to: &output)
  }

  var hasDetail: Bool { stamp != nil }
  func write(detailTo output: inout Output) { if let stamp { model.words.write(stamp.date, to: &output) } }
  var date: String? { stamp?.date.description }
  var isCapitals: Bool { SiteModel.isHeadlineInCapitals(model.origin(of: archived)) }
}
