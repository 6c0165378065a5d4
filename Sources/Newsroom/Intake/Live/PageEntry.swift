internal import Prose

/// A live update as the page has it.
struct PageEntry: Hashable, Sendable {
  /// The first line that belongs to it.
  var firstLine: Int
  var time: ClockTime
  /// The day that stands beside its time.
  var day: DayWord?
}

/// A day as a live page names it.
enum DayWord: Hashable, Sendable {
  case date(PageDate)
  case weekday(Weekday)
  case today
  case yesterday
  case beforeYesterday
}

/// A line of a live page that names the day of what follows.
struct PageDayMark: Hashable, Sendable {
  var line: Int
  var day: DayWord
}
