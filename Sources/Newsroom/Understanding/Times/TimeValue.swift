internal import Prose

/// A value as TIMEX3 writes it, with what later expressions may count from.
struct TimeValue: Hashable {
  var kind: TimeExpression.Kind
  /// `2025-12-02`, `2025-W48`, `P3Y`, `PRESENT_REF`.
  var text: String
  /// What it tells of, where that is a place on the calendar.
  var narrated: NarratedTime?

  init(_ kind: TimeExpression.Kind, _ text: String, _ narrated: NarratedTime? = nil) {
    self.kind = kind
    self.text = text
    self.narrated = narrated
  }

  static func day(_ date: CivilDate) -> TimeValue {
    TimeValue(.date, date.description, NarratedTime(date: date, unit: .day))
  }

  static func month(_ year: Int, _ month: Int) -> TimeValue {
    TimeValue(
      .date, "\(padded(year, 4))-\(padded(month, 2))",
      CivilDate(year: year, month: month, day: 1).map { NarratedTime(date: $0, unit: .month) })
  }

  static func year(_ year: Int) -> TimeValue {
    TimeValue(
      .date, padded(year, 4), CivilDate(year: year, month: 1, day: 1).map { NarratedTime(date: $0, unit: .year) })
  }

  /// The ISO week that holds a day.
  static func week(of date: CivilDate) -> TimeValue {
    let monday = date.adding(days: -date.weekday.rawValue)
    return TimeValue(.date, weekText(date), NarratedTime(date: monday, unit: .week))
  }

  /// The week-end of the week that holds a day.
  static func weekend(of date: CivilDate) -> TimeValue {
    let saturday = date.adding(days: 5 - date.weekday.rawValue)
    return TimeValue(.date, weekText(date) + "-WE", NarratedTime(date: saturday, unit: .weekend))
  }

  static func reference(_ reference: TimeReference) -> TimeValue { TimeValue(.date, reference.rawValue) }

  static func duration(_ amount: TimeAmount) -> TimeValue { TimeValue(.duration, amount.timex) }

  /// The same day’s morning, evening or night.
  func with(part: PartOfDay?) -> TimeValue {
    guard let part, kind != .time, kind != .duration else { return self }
    return TimeValue(kind == .set ? .set : .time, text + "T" + part.rawValue, narrated)
  }

  static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  private static func weekText(_ date: CivilDate) -> String {
    let (year, week) = date.isoWeek
    return "\(padded(year, 4))-W\(padded(week, 2))"
  }
}
