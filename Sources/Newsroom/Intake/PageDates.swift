internal import Prose

/// A date as a page writes it, whole or in part.
struct PageDate: Hashable, Sendable {
  var weekday: Weekday?
  var day: Int
  var month: Int
  var year: Int?

  /// The day, where the year is written and the weekday, if there is one, agrees.
  var civil: CivilDate? {
    guard let year, let date = CivilDate(year: year, month: month, day: day) else { return nil }
    return weekday.map { $0 == date.weekday } ?? true ? date : nil
  }

  /// The last day up to another that has this weekday, day and month; nil without a weekday.
  ///
  /// The other is the day of reading: nothing was published after it, the clocks of other zones aside.
  func nearest(to day: CivilDate) -> CivilDate? {
    guard let weekday else { return nil }
    // A day of the year falls on a weekday every 5, 6 or 11 years.
    let candidates = (-12...12).compactMap { CivilDate(year: day.year + $0, month: month, day: self.day) }
      .filter { $0.weekday == weekday && $0.dayNumber <= day.dayNumber + 1 }
    return candidates.min { abs($0.dayNumber - day.dayNumber) < abs($1.dayNumber - day.dayNumber) }
  }
}

/// Reads dates and clock times among the words of a page.
struct PageDates {
  let words: [PageWord]

  init(_ words: [PageWord]) { self.words = words }

  /// A date that begins at a word, and the index after it: `mardi 2 décembre 2025`, `1er juin`, `2 déc. 2025`, `02/12/2025`,
  /// `2025-12-02`. Day comes before month in figures, as in all French-speaking countries, Quebec’s ISO form aside.
  func date(at start: Int, limit: Int) -> (date: PageDate, end: Int)? {
    var index = start
    var weekday: Weekday?
    if index < limit, let named = PageCalendar.weekdays[words[index].key] {
      weekday = named
      index += 1
      skip([PageVocabulary.stop, PageVocabulary.comma, PageCalendar.the], &index, limit)
    }
    guard index < limit else { return nil }
    let inEnglish = monthFirst(at: index, limit: limit)
    guard inEnglish != nil || words[index].kind == .digits && words[index].number >= 0,
      var found = inEnglish ?? inFigures(at: index, limit: limit) ?? inWords(at: index, limit: limit)
    else { return nil }
    found.date.weekday = weekday
    return found
  }

  private func inWords(at start: Int, limit: Int) -> (date: PageDate, end: Int)? {
    let day = words[start].number
    guard words[start].digitCount <= 2, (1...31).contains(day) else { return nil }
    var index = start + 1
    if index < limit, day == 1, PageCalendar.ordinalEndings.contains(words[index].key) { index += 1 }
    // `02-déc.-2025`, and `02. Dezember` as German makes it.
    skip([PageCalendar.hyphen, PageVocabulary.stop], &index, limit)
    guard index < limit, let month = PageCalendar.months[words[index].key] ?? englishMonth(index, limit) else {
      return nil
    }
    index += 1
    // A full stop of an abbreviation only where something follows that belongs to the date.
    if index + 1 < limit, words[index].key == PageVocabulary.stop, !words[index].spaceBefore { index += 1 }
    let beforeYear = index
    skip([PageVocabulary.comma, PageCalendar.hyphen], &index, limit)
    if index < limit, words[index].kind == .digits, words[index].digitCount == 4,
      Self.years.contains(words[index].number)
    {
      return (PageDate(day: day, month: month, year: words[index].number), index + 1)
    }
    return (PageDate(day: day, month: month), beforeYear)
  }

  /// An English month, where its year stands behind it: `2 December 2025`, which pages made with English software write.
  private func englishMonth(_ index: Int, _ limit: Int) -> Int? {
    guard let month = PageCalendar.englishMonths[words[index].key] else { return nil }
    return words[index..<limit].prefix(3).contains { $0.digitCount == 4 && Self.years.contains($0.number) }
      ? month : nil
  }

  /// `December 2, 2025`.
  private func monthFirst(at start: Int, limit: Int) -> (date: PageDate, end: Int)? {
    guard let month = PageCalendar.englishMonths[words[start].key] ?? PageCalendar.months[words[start].key],
      words[start].isCapitalised
    else { return nil }
    var index = start + 1
    skip([PageVocabulary.stop], &index, limit)
    guard index < limit, words[index].digitCount <= 2, (1...31).contains(words[index].number) else { return nil }
    let day = words[index].number
    index += 1
    guard index + 1 < limit, words[index].key == PageVocabulary.comma, words[index + 1].digitCount == 4,
      Self.years.contains(words[index + 1].number)
    else { return nil }
    return (PageDate(day: day, month: month, year: words[index + 1].number), index + 2)
  }

  private func inFigures(at start: Int, limit: Int) -> (date: PageDate, end: Int)? {
    guard start + 4 < limit, words[start + 2].kind == .digits, words[start + 4].kind == .digits else { return nil }
    let mark = words[start + 1].key
    guard PageCalendar.dateMarks.contains(mark), words[start + 3].key == mark else { return nil }
    let parts = (words[start], words[start + 2], words[start + 4])
    let isWhole = [start + 1, start + 2, start + 3, start + 4].allSatisfy { !words[$0].spaceBefore }
    guard isWhole, parts.1.digitCount <= 2 else { return nil }
    var date = PageDate(day: parts.0.number, month: parts.1.number, year: parts.2.number)
    if parts.0.digitCount == 4, parts.2.digitCount == 2 {
      date = PageDate(day: parts.2.number, month: parts.1.number, year: parts.0.number)
    } else if parts.0.digitCount <= 2, parts.2.digitCount == 2, mark != PageCalendar.hyphen {
      date.year = 2000 + parts.2.number
    } else if parts.0.digitCount > 2 || parts.2.digitCount != 4 {
      return nil
    }
    guard Self.years.contains(date.year ?? 0), date.civil != nil else { return nil }
    return (date, start + 5)
  }

  /// `02/12`, which is a date only beside a time or behind a cue.
  func shortDate(at start: Int, limit: Int) -> (date: PageDate, end: Int)? {
    guard start + 2 < limit, words[start].digitCount == 2, words[start + 1].key == EntryVocabulary.slash,
      words[start + 2].digitCount == 2, (1...31).contains(words[start].number),
      (1...12).contains(words[start + 2].number)
    else { return nil }
    return (PageDate(day: words[start].number, month: words[start + 2].number), start + 3)
  }

  /// A clock time that begins at a word: `10:31`, `10h31`, `10 h 31`, `10H31`; with `bareHours`, `10h` and `10 heures` too.
  func clock(at start: Int, limit: Int, bareHours: Bool = false) -> (time: ClockTime, end: Int)? {
    guard start < limit, words[start].kind == .digits, words[start].digitCount <= 2 else { return nil }
    let hour = words[start].number
    guard start + 1 < limit else { return nil }
    let mark = words[start + 1]
    let isHour = PageCalendar.hourMarks.contains(mark.key)
    guard mark.key == PageVocabulary.colon && !mark.spaceBefore || isHour else { return nil }
    if start + 2 < limit, words[start + 2].kind == .digits, words[start + 2].digitCount == 2,
      isHour || !words[start + 2].spaceBefore, let time = ClockTime(hour: hour, minute: words[start + 2].number)
    {
      // `3:42:10` is a duration.
      let end = start + 3
      if end + 1 < limit, words[end].key == PageVocabulary.colon, !words[end].spaceBefore,
        words[end + 1].kind == .digits,
        !words[end + 1].spaceBefore
      {
        return nil
      }
      return (time, end)
    }
    guard bareHours, isHour, let time = ClockTime(hour: hour, minute: 0) else { return nil }
    return (time, start + 2)
  }

  /// A clock time with its seconds, which stands behind a date alone: `11:07:05`.
  func exactClock(at start: Int, limit: Int) -> (time: ClockTime, end: Int)? {
    guard start + 4 < limit, words[start].kind == .digits, words[start + 1].key == PageVocabulary.colon,
      words[start + 2].digitCount == 2, words[start + 3].key == PageVocabulary.colon, words[start + 4].digitCount == 2,
      !(start + 1...start + 4).contains(where: { words[$0].spaceBefore }),
      let time = ClockTime(hour: words[start].number, minute: words[start + 2].number)
    else { return nil }
    return (time, start + 5)
  }

  /// A clock time as some Belgian and Swiss papers write it: `10.31`.
  func dottedClock(at start: Int, limit: Int) -> (time: ClockTime, end: Int)? {
    guard start + 2 < limit, (1...2).contains(words[start].digitCount), words[start + 1].key == PageVocabulary.stop,
      !words[start + 1].spaceBefore, !words[start + 2].spaceBefore, words[start + 2].digitCount == 2,
      start + 3 == limit || words[start + 3].spaceBefore,
      let time = ClockTime(hour: words[start].number, minute: words[start + 2].number)
    else { return nil }
    return (time, start + 3)
  }

  /// The index after a time zone that follows a clock time: `GMT`, `TU`, `heure de Paris`, `(HNE)`.
  func zoneEnd(at start: Int, limit: Int) -> Int {
    var index = start
    let isOpen = index < limit && words[index].key == PageCalendar.openParenthesis
    if isOpen || index < limit && words[index].key == PageVocabulary.comma { index += 1 }
    if index < limit, PageCalendar.zones.contains(words[index].key) {
      index += 1
    } else if index + 1 < limit, PageCalendar.hours.contains(words[index].key),
      PageCalendar.ofPlace.contains(words[index + 1].key)
    {
      index += 2
      // `heure de Paris`, `heure locale`, `heure de l’Est`.
      while index < min(start + 7, limit),
        words[index].isCapitalised || PageCalendar.smallWords.contains(words[index].key)
      {
        index += 1
      }
    } else {
      return start
    }
    if isOpen {
      guard index < limit, words[index].key == PageCalendar.closeParenthesis else { return start }
      index += 1
    }
    return index
  }

  func skip(_ marks: [WordKey], _ index: inout Int, _ limit: Int) {
    while index < limit, marks.contains(words[index].key) { index += 1 }
  }

  /// Years that a news page can be of.
  private static let years = 1900...2099
}
