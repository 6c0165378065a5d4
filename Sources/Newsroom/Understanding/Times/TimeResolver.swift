internal import Prose

/// Gives a phrase its value in a context.
///
/// Without an anchor only what needs none gets a full value: the rest has `X` for what nobody knows, as TIMEX3 allows
/// (`XXXX-WXX-2` for a Tuesday), for a wrong day is worse than none.
struct TimeResolver {
  let context: TimeContext

  func value(of phrase: TimePhrase) -> TimeValue {
    value(of: phrase.meaning, modifier: phrase.modifier).with(part: phrase.part)
  }

  private func value(of meaning: TimeMeaning, modifier: TimeModifier?) -> TimeValue {
    switch meaning {
    case .calendar(let date, let relation): return calendar(date, relation)
    case .weekday(let weekday, let relation): return self.weekday(weekday, relation)
    case .nthWeekday(let number, let weekday, let date): return nthWeekday(number, weekday, of: date)
    case .day(let days, let origin): return day(days, from: origin)
    case .period(let unit, let relation): return period(unit, relation)
    case .weekEnding(let relation): return period(context.isQuebec ? .weekend : .week, relation)
    case .week(let date):
      let day = calendar(date, .bare)
      return day.narrated.map { .week(of: $0.date) } ?? day
    case .weekend(let date):
      let day = calendar(date, .bare)
      return day.narrated.map { .weekend(of: $0.date) } ?? day
    case .shifted(let amount, let direction, let origin): return shifted(amount, direction, from: origin)
    case .clock(let time):
      if context.isHabit { return TimeValue(.time, "T\(time)") }
      // `dans la nuit de lundi à mardi …, à 3 h 20` is on Tuesday.
      let day = time.hour < context.nightHours ? sentenceDay?.adding(days: 1) : sentenceDay
      return TimeValue(.time, "\(day?.description ?? "XXXX-XX-XX")T\(time)")
    case .endOfDay:
      return TimeValue(.time, "\(sentenceDay?.description ?? "XXXX-XX-XX")T24:00")
    case .partOfDay(let part, let relation): return partOfDay(part, relation)
    case .night(let first, let last): return night(first, last)
    case .season(let season, let year, let relation): return self.season(season, year, relation)
    case .fraction(let unit, let number, let year, let relation): return fraction(unit, number, year, relation)
    case .decade(let decade): return TimeValue(.date, String(decade))
    case .century(let century): return TimeValue(.date, TimeValue.padded(century, 2))
    case .feast(let feast, let offset, let year, let relation): return self.feast(feast, offset, year, relation)
    case .duration(let amount): return .duration(amount)
    case .repeated(let amount): return TimeValue(.set, amount.timex)
    case .everyWeekday(let weekday): return TimeValue(.set, "XXXX-WXX-\(weekday.rawValue + 1)")
    case .everySeason(let season): return TimeValue(.set, "XXXX-\(season.rawValue)")
    case .everyPartOfDay(let part): return TimeValue(.set, "XXXX-XX-XXT\(part.rawValue)")
    case .reference(let reference): return .reference(reference)
    }
  }

  // MARK: Days

  private var sentenceDay: CivilDate? { context.dayOfSentence ?? context.narrativeDay }

  private func weekday(_ weekday: Weekday, _ relation: TimeRelation) -> TimeValue {
    let unknown = TimeValue(.date, "XXXX-WXX-\(weekday.rawValue + 1)")
    switch relation {
    case .following, .preceding, .same:
      guard let base = context.narrativeDay else { return unknown }
      if relation == .same, base.weekday == weekday { return .day(base) }
      return .day(relation == .following ? weekday.after(base) : weekday.before(base))
    case .last:
      return context.anchor.map { .day(weekday.before($0)) } ?? unknown
    case .next:
      return context.anchor.map { .day(weekday.after($0)) } ?? unknown
    case .this:
      guard let anchor = context.anchor else { return unknown }
      let next = weekday.onOrAfter(anchor)
      // `avant un vote ce jeudi`, told on a Wednesday: of six days ago it would be `jeudi dernier`.
      return .day(context.tense == .past && next > anchor.adding(days: 2) ? weekday.onOrBefore(anchor) : next)
    case .any: return unknown
    case .bare:
      guard let anchor = context.anchor else { return unknown }
      switch context.tense {
      case .past: return .day(weekday.onOrBefore(anchor))
      case .future: return .day(weekday.onOrAfter(anchor))
      case .open:
        // Where no verb tells, tomorrow is nearer than six days ago.
        let tomorrow = anchor.adding(days: 1)
        return .day(tomorrow.weekday == weekday ? tomorrow : weekday.onOrBefore(anchor))
      }
    }
  }

  private func nthWeekday(_ number: Int, _ weekday: Weekday, of date: CalendarDate) -> TimeValue {
    let month = calendar(date, .bare)
    guard let first = month.narrated?.date else { return month }
    if number < 0 { return .day(weekday.before(first.adding(months: 1))) }
    return .day(weekday.onOrAfter(first).adding(days: 7 * (number - 1)))
  }

  private func day(_ days: Int, from origin: TimeOrigin) -> TimeValue {
    let base = origin == .speech ? context.anchor : context.narrativeDay
    if let base { return .day(base.adding(days: days)) }
    return .reference(days < 0 ? .past : days > 0 ? .future : .present)
  }

  private func partOfDay(_ part: PartOfDay, _ relation: TimeRelation) -> TimeValue {
    let day: CivilDate? =
      switch relation {
      case .this: context.anchor
      case .last: context.anchor?.adding(days: -1)
      case .next: context.anchor
      case .following: context.narrativeDay?.adding(days: 1)
      case .preceding: context.narrativeDay?.adding(days: -1)
      case .same: context.narrativeDay
      // Behind `la nuit de lundi à mardi`, the morning is Tuesday’s.
      case .bare, .any:
        context.nightHours == 12 && part != .night ? sentenceDay?.adding(days: 1) : sentenceDay
      }
    guard let day else { return TimeValue(.time, "XXXX-XX-XXT\(part.rawValue)") }
    return part == .day ? .day(day) : .day(day).with(part: part)
  }

  /// A night has the date of its first day, by which it is told: on a Monday evening `la nuit de lundi à mardi` has begun.
  private func night(_ first: TimeMeaning, _ last: TimeMeaning) -> TimeValue {
    if case .weekday(let from, .bare) = first, case .weekday(_, let relation) = last, relation != .bare {
      return value(of: last, modifier: nil).narrated.map { .day(from.before($0.date)) }
        ?? value(of: first, modifier: nil)
    }
    return value(of: first, modifier: nil)
  }

  // MARK: Dates of the calendar

  private func calendar(_ date: CalendarDate, _ relation: TimeRelation) -> TimeValue {
    guard let month = date.month else {
      if let year = date.year { return .year(year) }
      return dayOfMonth(date, relation)
    }
    guard let year = date.year ?? year(month: month, date: date, relation) else {
      let day = date.day.map { "-" + TimeValue.padded($0, 2) } ?? ""
      return TimeValue(.date, "XXXX-\(TimeValue.padded(month, 2))\(day)")
    }
    guard let day = date.day, let full = CivilDate(year: year, month: month, day: day) else {
      return .month(year, month)
    }
    return .day(full)
  }

  /// The year of a date that has none: the sentence’s, else the one that its weekday asks for, else the nearest.
  private func year(month: Int, date: CalendarDate, _ relation: TimeRelation) -> Int? {
    if relation == .bare, let year = context.yearOfSentence { return year }
    guard let anchor = context.anchor else { return nil }
    guard let day = date.day else { return yearOfMonth(month, relation, anchor: anchor) }
    let candidates = (anchor.year - 1...anchor.year + 1).compactMap { CivilDate(year: $0, month: month, day: day) }
    guard !candidates.isEmpty else { return anchor.year }
    if relation == .last || relation == .next { return chosen(of: candidates, relation, anchor: anchor)?.year }
    let fitting = candidates.filter { $0.weekday == date.weekday }
    if let fit = fitting.min(by: { abs($0.dayNumber - anchor.dayNumber) < abs($1.dayNumber - anchor.dayNumber) }) {
      return fit.year
    }
    return chosen(of: candidates, relation, anchor: anchor)?.year
  }

  /// The day of several years that is meant: the nearest, unless a word or the tense says otherwise.
  private func chosen(of candidates: [CivilDate], _ relation: TimeRelation, anchor: CivilDate) -> CivilDate? {
    if relation == .last { return candidates.last { $0 < anchor } }
    if relation == .next { return candidates.first { $0 > anchor } }
    let nearest = candidates.min { abs($0.dayNumber - anchor.dayNumber) < abs($1.dayNumber - anchor.dayNumber) }
    // A future tense asks for a day to come, unless the day is so near that the tense may be the narrative’s.
    if context.tense == .future, let nearest, nearest.adding(days: 7) < anchor {
      return candidates.first { $0 >= anchor }
    }
    // `Les faits remontent au 3 février`, told in November.
    if context.tense == .past, let nearest, nearest.adding(days: -60) > anchor {
      return candidates.last { $0 <= anchor }
    }
    return nearest
  }

  private func feast(_ feast: Feast, _ offset: Int, _ year: Int?, _ relation: TimeRelation) -> TimeValue {
    if let year = year ?? context.yearOfSentence {
      return feast.day(of: year).map { .day($0.adding(days: offset)) } ?? .year(year)
    }
    if let anchor = context.anchor {
      let candidates = (anchor.year - 1...anchor.year + 1).compactMap { feast.day(of: $0)?.adding(days: offset) }
      if let day = chosen(of: candidates, relation, anchor: anchor) { return .day(day) }
    }
    guard case .fixed(let day) = feast else { return .reference(.present) }
    return TimeValue(.date, "XXXX-\(TimeValue.padded(day.month, 2))-\(TimeValue.padded(day.day, 2))")
  }

  private func yearOfMonth(_ month: Int, _ relation: TimeRelation, anchor: CivilDate) -> Int {
    switch relation {
    case .last, .preceding: return month < anchor.month ? anchor.year : anchor.year - 1
    case .next, .following: return month > anchor.month ? anchor.year : anchor.year + 1
    case .this: return anchor.year
    default: break
    }
    switch context.tense {
    case .past: return month <= anchor.month ? anchor.year : anchor.year - 1
    case .future: return month >= anchor.month ? anchor.year : anchor.year + 1
    case .open:
      let ahead = (month - anchor.month + 12) % 12
      let isAhead = ahead <= 5
      return isAhead
        ? (month >= anchor.month ? anchor.year : anchor.year + 1)
        : (month <= anchor.month ? anchor.year : anchor.year - 1)
    }
  }

  /// `le 15`, `mardi 2`: the month is the one around the anchor that fits.
  private func dayOfMonth(_ date: CalendarDate, _ relation: TimeRelation) -> TimeValue {
    guard let day = date.day else { return .reference(.present) }
    guard let base = context.narrativeDay ?? context.anchor else {
      let weekday = date.weekday.map { "XXXX-WXX-\($0.rawValue + 1)" }
      return TimeValue(.date, weekday ?? "XXXX-XX-\(TimeValue.padded(day, 2))")
    }
    let candidates = (-2...2).compactMap { offset -> CivilDate? in
      let month = CivilDate(year: base.year, month: base.month, day: 1)?.adding(months: offset)
      return month.flatMap { CivilDate(year: $0.year, month: $0.month, day: day) }
    }
    let fitting = date.weekday.map { weekday in candidates.filter { $0.weekday == weekday } } ?? candidates
    let ordered = fitting.isEmpty ? candidates : fitting
    let chosen: CivilDate? =
      switch relation == .last ? .past : relation == .next ? .future : context.tense {
      case .future: ordered.first { $0 >= base }
      case .past: ordered.last { $0 <= base }
      case .open: ordered.min { abs($0.dayNumber - base.dayNumber) < abs($1.dayNumber - base.dayNumber) }
      }
    return (chosen ?? ordered.first).map(TimeValue.day) ?? .reference(.present)
  }
}

extension Weekday {
  /// The nearest such day that is not after a day.
  func onOrBefore(_ date: CivilDate) -> CivilDate { date.adding(days: -((date.weekday.rawValue - rawValue + 7) % 7)) }

  /// The nearest such day that is not before a day.
  func onOrAfter(_ date: CivilDate) -> CivilDate { date.adding(days: (rawValue - date.weekday.rawValue + 7) % 7) }

  /// The last such day before a day.
  func before(_ date: CivilDate) -> CivilDate { onOrBefore(date.adding(days: -1)) }

  /// The first such day after a day.
  func after(_ date: CivilDate) -> CivilDate { onOrAfter(date.adding(days: 1)) }
}
