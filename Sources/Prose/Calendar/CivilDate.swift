/// A day of the proleptic Gregorian calendar, of no time zone.
package struct CivilDate: Hashable, Sendable {
  // An archive holds hundreds of thousands: three `Int` would take three times as much.
  private let storedYear: Int32
  private let storedMonth: UInt8
  private let storedDay: UInt8

  package var year: Int { Int(storedYear) }
  /// 1 to 12.
  package var month: Int { Int(storedMonth) }
  /// 1 to 31.
  package var day: Int { Int(storedDay) }

  /// Nil where no such day exists: 31 April, 29 February of a common year. Years run from 1 to 9999.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= Self.days(inMonth: month, of: year)
    else { return nil }
    storedYear = Int32(year)
    storedMonth = UInt8(month)
    storedDay = UInt8(day)
  }

  /// A day by its number, 1970-01-01 being 0.
  ///
  /// The arithmetic is H. Hinnant’s «chrono-Compatible Low-Level Date Algorithms».
  package init(dayNumber: Int) {
    let shifted = dayNumber + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    storedDay = UInt8(dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    storedMonth = UInt8(shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9)
    storedYear = Int32(clamping: yearOfEra + era * 400 + (storedMonth <= 2 ? 1 : 0))
  }

  /// The days since 1970-01-01.
  package var dayNumber: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  package func adding(days: Int) -> CivilDate { CivilDate(dayNumber: dayNumber + days) }

  /// The same day of another month; the last of that month where it is shorter.
  package func adding(months: Int) -> CivilDate {
    let count = year * 12 + month - 1 + months
    let newYear = count / 12
    let newMonth = count % 12 + 1
    let newDay = min(day, Self.days(inMonth: newMonth, of: newYear))
    return CivilDate(year: newYear, month: newMonth, day: newDay) ?? self
  }

  package var weekday: Weekday {
    // 1970-01-01 was a Thursday.
    let index = (dayNumber + 3) % 7
    return Weekday.allCases[index >= 0 ? index : index + 7]
  }

  /// The ISO 8601 week and the year it counts in.
  package var isoWeek: (year: Int, week: Int) {
    let thursday = adding(days: 3 - weekday.rawValue)
    let first = CivilDate(year: thursday.year, month: 1, day: 1)?.dayNumber ?? thursday.dayNumber
    return (thursday.year, (thursday.dayNumber - first) / 7 + 1)
  }

  package static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: isLeap(year) ? 29 : 28
    default: 31
    }
  }

  package static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }
}

extension CivilDate: Comparable {
  package static func < (a: CivilDate, b: CivilDate) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }
}

extension CivilDate: LosslessStringConvertible {
  /// `2025-12-02`, as ISO 8601 writes it; nil for anything else.
  package init?(_ description: String) {
    self.init(iso: Array(description.utf8)[...])
  }

  /// The same of the bytes.
  package init?(iso bytes: ArraySlice<UInt8>) {
    guard bytes.count == 10 else { return nil }
    var (year, month, day) = (0, 0, 0)
    for (position, byte) in bytes.enumerated() {
      if position == 4 || position == 7 {
        guard byte == UInt8(ascii: "-") else { return nil }
        continue
      }
      guard (0x30...0x39).contains(byte) else { return nil }
      let digit = Int(byte - 0x30)
      switch position {
      case 0..<4: year = year * 10 + digit
      case 5..<7: month = month * 10 + digit
      default: day = day * 10 + digit
      }
    }
    self.init(year: year, month: month, day: day)
  }

  /// ISO 8601: `2025-12-02`.
  package var description: String {
    let twoDigits = Self.twoDigits
    return twoDigits[year / 100] + twoDigits[year % 100] + Self.daysOfYear[32 * month + day]
  }

  /// `-12-02` for each day of a year, at 32 times the month and the day.
  private static let daysOfYear: [String] = (0..<13 * 32).map { "-" + twoDigits[$0 / 32] + "-" + twoDigits[$0 % 32] }

  /// `00` to `99`: short texts that are joined without asking for memory.
  static let twoDigits: [String] = (0..<100).map { $0 < 10 ? "0\($0)" : "\($0)" }
}
