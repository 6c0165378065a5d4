internal import Prose

/// Weeks, months, seasons and quarters, and days that are counted away.
extension TimeResolver {
  func period(_ unit: TimeUnit, _ relation: TimeRelation) -> TimeValue {
    let steps: Int
    let base: CivilDate?
    switch relation {
    case .bare, .this, .any: (steps, base) = (0, context.anchor)
    case .last: (steps, base) = (-1, context.anchor)
    case .next: (steps, base) = (1, context.anchor)
    case .following: (steps, base) = (1, context.narrated?.date ?? context.anchor)
    case .preceding: (steps, base) = (-1, context.narrated?.date ?? context.anchor)
    case .same: (steps, base) = (0, context.narrated?.date ?? context.anchor)
    }
    guard let base else { return .reference(steps < 0 ? .past : steps > 0 ? .future : .present) }
    switch unit {
    case .day: return .day((relation == .same ? context.narrativeDay ?? base : base).adding(days: steps))
    case .week: return .week(of: base.adding(days: 7 * steps))
    case .weekend: return weekend(relation, base: base, steps: steps)
    case .month: return monthOf(base.adding(months: steps))
    case .year: return .year(base.year + steps)
    case .quarter: return part(.quarter, of: base.adding(months: 3 * steps))
    case .halfYear: return part(.halfYear, of: base.adding(months: 6 * steps))
    case .decade: return TimeValue(.date, String((base.year + 10 * steps) / 10))
    case .century: return TimeValue(.date, TimeValue.padded((base.year + 100 * steps) / 100, 2))
    case .millennium: return TimeValue(.date, String((base.year + 1_000 * steps) / 1_000))
    case .fortnight, .hour, .minute, .second: return .duration(TimeAmount(1, unit))
    }
  }

  /// `le week-end` of Monday and Tuesday is the last one, of Wednesday on the next, unless the tense says otherwise.
  private func weekend(_ relation: TimeRelation, base: CivilDate, steps: Int) -> TimeValue {
    let isWeekend = base.weekday.rawValue >= 5
    switch relation {
    case .last: return .weekend(of: base.adding(days: -7))
    case .next: return .weekend(of: isWeekend ? base.adding(days: 7) : base)
    case .following, .preceding: return .weekend(of: base.adding(days: 7 * steps))
    default: break
    }
    let isOver =
      switch context.tense {
      // From Thursday on `ce week-end` is the one that comes: the other is `le week-end dernier`.
      case .past: relation != .this || base.weekday.rawValue < 3
      case .future: false
      case .open: relation == .bare || base.weekday.rawValue <= 1
      }
    return .weekend(of: isOver && !isWeekend ? base.adding(days: -7) : base)
  }

  private func monthOf(_ date: CivilDate) -> TimeValue { .month(date.year, date.month) }

  /// The quarter or half of a year that holds a day.
  private func part(_ unit: TimeUnit, of date: CivilDate) -> TimeValue {
    let number = unit == .quarter ? (date.month - 1) / 3 + 1 : (date.month - 1) / 6 + 1
    return fractionValue(unit, number, date.year)
  }

  private func fractionValue(_ unit: TimeUnit, _ number: Int, _ year: Int) -> TimeValue {
    TimeValue(
      .date, "\(TimeValue.padded(year, 4))-\(unit == .quarter ? "Q" : "H")\(number)",
      CivilDate(year: year, month: (number - 1) * (unit == .quarter ? 3 : 6) + 1, day: 1).map {
        NarratedTime(date: $0, unit: .month)
      })
  }

  func fraction(_ unit: TimeUnit, _ number: Int, _ year: Int?, _ relation: TimeRelation) -> TimeValue {
    if let year = year ?? context.yearOfSentence { return fractionValue(unit, number, year) }
    guard let anchor = context.anchor else {
      return TimeValue(.date, "XXXX-\(unit == .quarter ? "Q" : "H")\(number)")
    }
    let current = unit == .quarter ? (anchor.month - 1) / 3 + 1 : (anchor.month - 1) / 6 + 1
    switch relation {
    case .last: return fractionValue(unit, number, number < current ? anchor.year : anchor.year - 1)
    case .next: return fractionValue(unit, number, number > current ? anchor.year : anchor.year + 1)
    case .this: return fractionValue(unit, number, anchor.year)
    case .preceding: return fractionValue(unit, number, anchor.year - 1)
    case .following: return fractionValue(unit, number, anchor.year + 1)
    default: break
    }
    switch context.tense {
    case .past, .open: return fractionValue(unit, number, number <= current ? anchor.year : anchor.year - 1)
    // « publieront leurs résultats du troisième trimestre », which has just ended
    case .future: return fractionValue(unit, number, number >= current - 1 ? anchor.year : anchor.year + 1)
    }
  }

  func season(_ season: Season, _ year: Int?, _ relation: TimeRelation) -> TimeValue {
    if let year = year ?? (relation == .bare ? context.yearOfSentence : nil) { return seasonValue(season, year) }
    guard relation != .any, let anchor = context.anchor else { return TimeValue(.date, "XXXX-\(season.rawValue)") }
    // The season that began last, by its first month; a winter bears the year of its December.
    let begun = anchor.month >= season.firstMonth ? anchor.year : anchor.year - 1
    let isNow = (anchor.month - season.firstMonth + 12) % 12 < 3
    switch relation {
    case .last, .preceding: return seasonValue(season, isNow ? begun - 1 : begun)
    case .next, .following: return seasonValue(season, begun + 1)
    case .this:
      // « confirme en février le départ de l’attaquant cet été »: of this year, whatever the tense.
      if [.spring, .summer].contains(season), anchor.month > 1 { return seasonValue(season, anchor.year) }
      return seasonValue(
        season, isNow || context.tense == .past || season != .winter && begun == anchor.year ? begun : begun + 1)
    default: return seasonValue(season, isNow || context.tense != .future ? begun : begun + 1)
    }
  }

  private func seasonValue(_ season: Season, _ year: Int) -> TimeValue {
    TimeValue(
      .date, "\(TimeValue.padded(year, 4))-\(season.rawValue)",
      CivilDate(year: year, month: season.firstMonth, day: 1).map { NarratedTime(date: $0, unit: .month) })
  }

  /// `il y a dix jours`, `deux mois plus tard`: as fine as the unit that is counted.
  func shifted(_ amount: TimeAmount, _ direction: TimeDirection, from origin: TimeOrigin) -> TimeValue {
    let unit = amount.parts.last?.unit ?? amount.unit
    let base: CivilDate?
    switch origin {
    case .speech: base = context.anchor
    case .narrative: base = context.base(for: unit)
    }
    guard let steps = amount.calendarSteps else {
      return origin == .speech && amount.isVague && direction == .earlier && !unit.isClock
        ? .reference(.past) : .duration(amount)
    }
    guard let base else {
      return origin == .speech ? .reference(direction == .earlier ? .past : .future) : .duration(amount)
    }
    let sign = direction == .earlier ? -1 : 1
    var date = base.adding(months: sign * steps.months).adding(days: sign * steps.days)
    // « trois ans après, rien n’a changé »: no later than now, unless the tense looks ahead.
    if origin == .narrative, direction == .later, context.tense != .future, let anchor = context.anchor, base <= anchor,
      date > anchor
    {
      date = anchor
    }
    if origin == .narrative, unit == .week, let narrated = context.narrated {
      // From a day on, weeks lead to a day; from a month on, to a month.
      if narrated.unit == .day { return .day(date) }
      if narrated.unit == .month { return monthOf(narrated.date.adding(days: 14 + sign * steps.days)) }
    }
    switch unit {
    case .week: return .week(of: date)
    case .month, .quarter, .halfYear: return monthOf(date)
    case .year, .decade, .century, .millennium: return amount.isBroken ? monthOf(date) : .year(date.year)
    default: return .day(date)
    }
  }
}

extension TimeContext {
  /// The narrated time that a count of a unit may start from: one that is known at least as finely.
  fileprivate func base(for unit: TimeUnit) -> CivilDate? {
    switch unit {
    case .day, .fortnight, .week, .weekend: return narrativeDay
    case .month, .quarter, .halfYear:
      guard let narrated else { return anchor }
      return narrated.unit == .year ? narratedDay : narrated.date
    default: return narrated?.date ?? anchor
    }
  }
}

extension TimeAmount {
  /// The amount in whole months and days; nil where it is vague, or of hours and less.
  fileprivate var calendarSteps: (months: Int, days: Int)? {
    var months = 0
    var days = 0
    for part in parts {
      guard case .thousandths(let count) = part.count else { return nil }
      switch part.unit {
      case .day: days += count / 1_000
      case .week: days += count * 7 / 1_000
      case .fortnight: days += count * 15 / 1_000
      case .month:
        months += count / 1_000
        days += count % 1_000 * 30 / 1_000
      case .quarter: months += count * 3 / 1_000
      case .halfYear: months += count * 6 / 1_000
      case .year: months += count * 12 / 1_000
      case .decade: months += count * 120 / 1_000
      case .century: months += count * 1_200 / 1_000
      case .millennium: months += count * 12
      case .second, .minute, .hour, .weekend: return nil
      }
    }
    return (months, days)
  }

  fileprivate var isVague: Bool { parts.contains { $0.count == .some } }

  /// Counted in halves: `un an et demi`.
  fileprivate var isBroken: Bool { whole == nil }
}
