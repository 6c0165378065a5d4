/// A chart of small bars, with its table.
struct StripView: View {
  var svg: String
  var first: String
  var last: String
  var rows: [LinkView]

  static let fields = Fields<StripView>(
    "strip",
    .html("svg", "The chart.") { $0.svg },
    .text("first", "The period of the first bar.") { $0.first },
    .text("last", "The period of the last bar.") { $0.last },
    .list("rows", "The same figures: label is the period, detail the number.") { $0.rows }
  )
}
