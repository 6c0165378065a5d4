internal import Prose

/// A time expression that names a place on the calendar, with its tokens.
struct Dating {
  let value: String
  let tokens: Range<Int>
  let kind: TimeExpression.Kind
  /// Whether it lies after the day of writing; nil where that day is unknown.
  let isAhead: Bool?
  /// Whether it lies wholly before the day of writing; nil where that day is unknown.
  let isPast: Bool?

  /// Nil for durations, habits, and times of which a part is unknown.
  init?(_ time: TimeExpression, in text: TokenizedText, anchor: CivilDate?) {
    guard time.kind == .date || time.kind == .time, !time.value.utf8.contains(UInt8(ascii: "X")),
      let moment = Moment(timex: time.value),
      moment.precision < .decade
    else { return nil }
    value = time.value
    kind = time.kind
    tokens = text.tokenIndices(in: time.span.range)
    isAhead = anchor.map { moment.start > $0 }
    isPast = anchor.map { moment.start < $0 && (moment.precision <= .day || moment.start.year < $0.year) }
    if tokens.isEmpty { return nil }
  }

  /// `2025-12-02` of `2025-12-02T10:31`.
  var day: Substring { Substring(value.utf8.prefix { $0 != UInt8(ascii: "T") }) }

  /// Whether it is a time of the clock, which has its day from other words.
  var isHour: Bool { kind == .time && value.utf8.count == 16 }

  /// Whether the words give it in full or nearly so, a month or a year at least: `en août 2024`, not `mardi`.
  func isExplicit(in text: TokenizedText) -> Bool {
    tokens.contains {
      text.tokens[$0].isA(.month) || text.tokens[$0].kind == .number && text.tokens[$0].folded.utf8.count == 4
    }
  }
}
