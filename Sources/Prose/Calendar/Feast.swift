/// A feast of the calendar, which has one day in each year.
package enum Feast: Hashable, Sendable {
  case fixed(MonthDay)
  /// So many days after Easter Sunday.
  case easter(Int)

  /// Its day in a year; nil where the calendar has none.
  package func day(of year: Int) -> CivilDate? {
    switch self {
    case .fixed(let day): CivilDate(year: year, month: day.month, day: day.day)
    case .easter(let days): Self.easter(of: year)?.adding(days: days)
    }
  }

  /// Easter Sunday of the Gregorian calendar, by the anonymous algorithm (J. Meeus, «Astronomical Algorithms», 1991).
  package static func easter(of year: Int) -> CivilDate? {
    let a = year % 19
    let (b, c) = (year / 100, year % 100)
    let (d, e) = (b / 4, b % 4)
    let f = (b + 8) / 25
    let g = (b - f + 1) / 3
    let h = (19 * a + b - d - g + 15) % 30
    let (i, k) = (c / 4, c % 4)
    let l = (32 + 2 * e + 2 * i - h - k) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let month = (h + l - 7 * m + 114) / 31
    let day = (h + l - 7 * m + 114) % 31 + 1
    return CivilDate(year: year, month: month, day: day)
  }
}

/// A day of any year.
package struct MonthDay: Hashable, Sendable {
  package let month: Int
  package let day: Int

  package init(month: Int, day: Int) {
    self.month = month
    self.day = day
  }
}
