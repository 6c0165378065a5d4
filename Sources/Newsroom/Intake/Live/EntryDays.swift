internal import Prose

/// Gives each live update its day.
///
/// The clocks of a live page run one way, most often newest first. A jump against the run is a change of day, unless the
/// page marks the change itself: by `HIER`, by a weekday or by a date.
struct EntryDays {
  /// The day of the newest update in a page that runs newest first, of the oldest in the other.
  let newest: CivilDate?
  let oldest: CivilDate?

  /// - Parameters:
  ///   - published: the day of publication; nil where it is not known.
  ///   - modified: the day of the last change, which a page that runs newest first opens with.
  init(published: CivilDate?, modified: CivilDate?) {
    oldest = published
    if let published, let modified, modified > published, modified.dayNumber - published.dayNumber <= 7 {
      newest = modified
    } else {
      newest = published ?? modified
    }
  }

  func days(of entries: [PageEntry], marks: [PageDayMark]) -> [CivilDate?] {
    let backwards = runsBackwards(entries)
    var current = backwards ? newest : oldest
    var previous: ClockTime?
    var marks = marks[...]
    // Above the first mark of a day stand the updates of later ones.
    if backwards, let mark = marks.first, namesDay(mark.day), let now = current,
      let day = resolve(mark.day, current: now),
      now <= day, entries.dropFirst().first.map({ $0.firstLine < mark.line }) ?? false
    {
      current = day.adding(days: 1)
    }
    return entries.enumerated().map { index, entry in
      while let mark = marks.first, mark.line < entry.firstLine {
        current = resolve(mark.day, current: current)
        previous = nil
        marks.removeFirst()
      }
      if let day = entry.day {
        current = resolve(day, current: current)
      } else if let previous, isJump(from: previous, to: entry.time, backwards: backwards) {
        let isPinned = index == 1 && backwards && entries.dropFirst(2).contains { $0.time <= previous }
        if !isPinned { current = current?.adding(days: backwards ? -1 : 1) }
      }
      previous = entry.time
      return current
    }
  }

  private func runsBackwards(_ entries: [PageEntry]) -> Bool {
    let steps = zip(entries, entries.dropFirst()).filter { $0.time != $1.time }
    let falls = steps.count { $1.time < $0.time }
    if steps.count == 1, let (first, second) = steps.first {
      // Two updates half a day apart: the evening before stands below the morning.
      return falls == 1 || second.time.minutes - first.time.minutes > 12 * 60
    }
    return falls * 2 >= steps.count
  }

  /// Small steps against the run are updates that were moved; a jump is of more than an hour.
  private func isJump(from previous: ClockTime, to time: ClockTime, backwards: Bool) -> Bool {
    let step = time.minutes - previous.minutes
    return backwards ? step > 60 : step < -60
  }

  private func resolve(_ day: DayWord, current: CivilDate?) -> CivilDate? {
    switch day {
    case .today: newest
    case .yesterday: newest?.adding(days: -1)
    case .beforeYesterday: newest?.adding(days: -2)
    case .weekday(let weekday):
      // The last such day up to the newest update.
      newest.map { $0.adding(days: -(($0.weekday.rawValue - weekday.rawValue + 7) % 7)) }
    case .date(let date):
      date.civil ?? (current ?? newest).flatMap { nearest(date, to: $0) }
    }
  }

  /// `MARDI 2 DÉCEMBRE`, and not `Aujourd’hui`, over which a pinned update may stand.
  private func namesDay(_ day: DayWord) -> Bool {
    switch day {
    case .date, .weekday: true
    case .today, .yesterday, .beforeYesterday: false
    }
  }

  private func nearest(_ date: PageDate, to day: CivilDate) -> CivilDate? {
    (-1...1).compactMap { CivilDate(year: day.year + $0, month: date.month, day: date.day) }
      .min { abs($0.dayNumber - day.dayNumber) < abs($1.dayNumber - day.dayNumber) }
  }
}
