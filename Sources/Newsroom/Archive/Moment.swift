package import Prose

/// A date of the timeline, no finer than its text: what a TIMEX3 value says of when.
package struct Moment: Hashable, Sendable {
  package enum Precision: Int, CaseIterable, Comparable, Sendable {
    case minute
    case partOfDay
    case day
    case weekend
    case week
    case month
    case season
    case quarter
    case half
    case year
    case decade
    case century

    package static func < (a: Precision, b: Precision) -> Bool { a.rawValue < b.rawValue }
  }

  /// A part of a day or of a year as TIMEX3 names it.
  package enum Part: String, CaseIterable, Sendable {
    case morning = "MO"
    case midday = "MI"
    case afternoon = "AF"
    case evening = "EV"
    case night = "NI"
    case daytime = "DT"
    case spring = "SP"
    case summer = "SU"
    case autumn = "FA"
    case winter = "WI"
  }

  /// All of it in one number, so that moments come in the order of their numbers: from the highest bits down the first day, how
  /// coarse it is, the minute, the part and the number, of these three 0 where there is none.
  private let code: UInt64
  /// What is added to the number of a day, so that none is negative.
  private static let dayOffset = 800_000

  private init(
    _ precision: Precision, _ start: CivilDate, time: ClockTime? = nil, part: Part? = nil, number: Int? = nil
  ) {
    var code = UInt64(start.dayNumber + Self.dayOffset)
    // On one day the coarser comes first.
    code = code << 4 | UInt64(Precision.century.rawValue - precision.rawValue)
    code = code << 11 | UInt64(time.map { $0.minutes + 1 } ?? 0)
    code = code << 4 | UInt64(part.map { $0.order + 1 } ?? 0)
    self.code = code << 6 | UInt64(number.map { $0 + 1 } ?? 0)
  }

  /// Some bits of the code.
  private func bits(_ count: UInt64, above shift: UInt64) -> Int { Int(code >> shift & (1 << count - 1)) }

  package var precision: Precision { Precision.allCases[Precision.century.rawValue - bits(4, above: 21)] }

  /// The first day of the period.
  package var start: CivilDate { CivilDate(dayNumber: bits(23, above: 25) - Self.dayOffset) }

  package var time: ClockTime? {
    let number = bits(11, above: 10) - 1
    return number < 0 ? nil : ClockTime(hour: number / 60, minute: number % 60)
  }

  package var part: Part? {
    let number = bits(4, above: 6) - 1
    return number < 0 ? nil : Part.allCases[number]
  }

  /// The number of the week, quarter or half.
  package var number: Int? {
    let number = bits(6, above: 0) - 1
    return number < 0 ? nil : number
  }

  package init(_ stamp: DateStamp) {
    self.init(stamp.time == nil ? .day : .minute, stamp.date, time: stamp.time)
  }

  /// The week of a day, from Monday.
  package init(weekOf day: CivilDate) {
    self.init(.week, day.adding(days: -day.weekday.rawValue), number: day.isoWeek.week)
  }

  /// Nil for what names no period of the calendar: durations, sets, `PRESENT_REF`, values with unknown digits.
  package init?(timex value: String) { self.init(timex: Array(value.utf8)[...]) }

  private init?(timex value: ArraySlice<UInt8>) {
    if let date = CivilDate(iso: value) {
      self.init(.day, date)
      return
    }
    if let mark = value.firstIndex(of: UInt8(ascii: "T")) {
      guard let date = CivilDate(iso: value[..<mark]) else { return nil }
      self.init(date, hour: value[(mark + 1)...])
      return
    }
    let parts = value.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let digits = parts.first, let number = Self.number(digits) else { return nil }
    switch (digits.count, parts.count) {
    case (2, 1):
      guard let start = CivilDate(year: max(number * 100, 1), month: 1, day: 1) else { return nil }
      self.init(.century, start)
    case (3, 1):
      guard let start = CivilDate(year: max(number * 10, 1), month: 1, day: 1) else { return nil }
      self.init(.decade, start)
    case (4, 1):
      guard let start = CivilDate(year: number, month: 1, day: 1) else { return nil }
      self.init(.year, start)
    case (4, 2...3):
      guard let moment = Moment(year: number, period: parts[1], rest: parts.count == 3 ? parts[2] : nil) else {
        return nil
      }
      self = moment
    default:
      return nil
    }
  }

  /// `10:31`, `10` or `NI` of a day.
  private init?(_ date: CivilDate, hour: ArraySlice<UInt8>) {
    if let part = Part(timex: hour) {
      self.init(.partOfDay, date, part: part)
    } else if let time = ClockTime(iso: hour.prefix(5)) {
      self.init(.minute, date, time: time)
    } else if hour.count == 2, let number = Self.number(hour), let time = ClockTime(hour: number, minute: 0) {
      self.init(.minute, date, time: time)
    } else {
      return nil
    }
  }

  /// `08`, `W48`, `W48-WE`, `SU`, `Q1`, `H2` of a year.
  private init?(year: Int, period: ArraySlice<UInt8>, rest: ArraySlice<UInt8>?) {
    func first(_ month: Int) -> CivilDate? { CivilDate(year: year, month: month, day: 1) }
    if period.count == 3, period.first == UInt8(ascii: "W"), let week = Self.number(period.dropFirst()) {
      // The week that holds 4 January is the first (ISO 8601).
      guard let fourth = CivilDate(year: year, month: 1, day: 4), (1...53).contains(week) else { return nil }
      let monday = fourth.adding(days: -fourth.weekday.rawValue + 7 * (week - 1))
      if let rest {
        guard rest.elementsEqual("WE".utf8) else { return nil }
        self.init(.weekend, monday.adding(days: 5), number: week)
      } else {
        self.init(.week, monday, number: week)
      }
      return
    }
    guard rest == nil, period.count == 2 else { return nil }
    if let month = Self.number(period), let start = first(month) {
      self.init(.month, start)
      return
    }
    switch Part(timex: period) {
    case .spring: if let start = first(3) { self.init(.season, start, part: .spring) } else { return nil }
    case .summer: if let start = first(6) { self.init(.season, start, part: .summer) } else { return nil }
    case .autumn: if let start = first(9) { self.init(.season, start, part: .autumn) } else { return nil }
    case .winter: if let start = first(12) { self.init(.season, start, part: .winter) } else { return nil }
    default:
      guard let letter = period.first, let number = Self.number(period.dropFirst()) else { return nil }
      switch letter {
      case UInt8(ascii: "Q"):
        guard (1...4).contains(number), let start = first(number * 3 - 2) else { return nil }
        self.init(.quarter, start, number: number)
      case UInt8(ascii: "H"):
        guard (1...2).contains(number), let start = first(number * 6 - 5) else { return nil }
        self.init(.half, start, number: number)
      default:
        return nil
      }
    }
  }

  /// A number of a few digits; nil for anything else.
  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard (1...9).contains(digits.count) else { return nil }
    var number = 0
    for digit in digits {
      guard (0x30...0x39).contains(digit) else { return nil }
      number = number * 10 + Int(digit - 0x30)
    }
    return number
  }

  /// Whether HTML’s `time` element has a notation for the period.
  package var isMachineReadable: Bool {
    switch precision {
    case .minute: time != nil
    case .partOfDay, .day, .week, .weekend, .month, .year: true
    case .season, .quarter, .half, .decade, .century: false
    }
  }

  /// As HTML’s `time` element takes it; nil where it has no notation for the period (a season, a decade).
  package var machineReadable: String? {
    switch precision {
    case .minute: time.map { "\(start)T\($0)" }
    case .partOfDay, .day: start.description
    case .week, .weekend:
      "\(start.isoWeek.year)-W" + (start.isoWeek.week < 10 ? "0" : "") + "\(start.isoWeek.week)"
    case .month: String(start.description.prefix(7))
    case .year: String(start.description.prefix(4))
    case .season, .quarter, .half, .decade, .century: nil
    }
  }

  /// The day, where the value is at least as fine as one.
  package var day: CivilDate? { precision <= .day ? start : nil }
}

extension Moment: Comparable {
  /// By the first day; on one day the coarser comes first, then the earlier time.
  package static func < (a: Moment, b: Moment) -> Bool { a.code < b.code }
}

extension Moment: Recordable {
  package func write(to writer: inout RecordWriter) { writer.write(word: code) }

  package init(from reader: inout RecordReader) throws(RecordReader.Damage) {
    code = try reader.word()
    guard code >> 48 == 0, bits(4, above: 21) < Precision.allCases.count, bits(4, above: 6) <= Part.allCases.count
    else {
      throw RecordReader.Damage()
    }
  }
}

extension Moment.Part {
  /// By its two letters.
  fileprivate init?(timex letters: ArraySlice<UInt8>) {
    guard letters.count == 2, let first = letters.first, let second = letters.last,
      let part = Self.byLetters[UInt16(first) << 8 | UInt16(second)]
    else { return nil }
    self = part
  }

  private static let byLetters = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0.rawValue.utf8.reduce(0) { $0 << 8 | UInt16($1) }, $0) })

  fileprivate var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
