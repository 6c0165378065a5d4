internal import Prose

/// A line that looks as if a live update began there.
struct EntryCandidate: Sendable {
  /// How the time stands on the line.
  enum Form: Hashable, Sendable {
    /// `CAPTURE DE LA VILLE07:05`, `Un suspect arrêté14h20`, `BONJOUR 06:58`: beyond doubt.
    case headlineThenTime
    /// `Le procès reprend 14:20`.
    case looseHeadlineThenTime
    /// `12:21MENACES`, `13h04 - texte`, `5h36 | titre`, `[14 h 05] Titre`.
    case timeThenText
    /// `10:31 Le parquet ouvre une enquête`.
    case looseTimeThenText
    /// `10:31`, `Live 12:47`, `Mardi 2 décembre, 10h31`.
    case timeAlone
    /// `Publié à 10h31`, on its line.
    case publicationAlone
  }

  var line: Int
  var form: Form
  var time: ClockTime
  var day: DayWord?
  /// The words of the time with its brackets and marks.
  var label: TextRange
  /// The headline, or the text after the time; empty where the time is alone.
  var rest: Range<Int>
  /// The bytes of the rest; it may end inside a word, where digits are glued: `EN 202507:05`.
  var restRange: TextRange?
  /// What stands before the headline and is not part of it: `Minute par minute`, `Publié hier à 18h20`.
  var kicker: TextRange?
  /// Its clock has a full stop between hour and minute, which prices and scores have too: `10.31`.
  var isDotted = false
  /// Its hour has one digit before a colon, as lengths of films have: `2:41`.
  var isUnpadded = false
  /// What followed the time tells of the page or the update, not its news: `10:31 | mis à jour à 10:45`, `14h32 par A. Morel`.
  var hasNote = false
  /// The time is that of a change: `Mis à jour jeudi à 18h20`.
  var isChange = false
  /// A change is noted behind the time: `Aujourd’hui à 10:31 | Actualisé à 12:05`.
  var notesChange = false
}

extension EntryCandidate {
  /// A date with its year stands beside the time.
  var hasYear: Bool { if case .date(let date)? = day { date.year != nil } else { false } }
}

/// Reads a line as the beginning of a live update.
struct EntryReader {
  let words: [PageWord]
  let dates: PageDates
  private let notes: MetadataReader

  init(_ page: Page) {
    words = page.words
    dates = PageDates(page.words)
    notes = MetadataReader(page)
  }

  /// The candidate that a line is, if it looks like one.
  func candidate(line: Int, words range: Range<Int>, facts: PageLine) -> EntryCandidate? {
    let start = min(max(range.lowerBound, facts.body), range.upperBound)
    guard start < range.upperBound else { return nil }
    let opening = min(start + 24, range.upperBound)
    if let label = label(at: start, limit: opening, lineEnd: range.upperBound) {
      if let found = leading(line, range, label) { return found }
    }
    return facts.wordCount <= 60 ? trailing(line, start..<range.upperBound) : nil
  }

  // MARK: Time first

  private struct Label {
    var time: ClockTime
    var day: DayWord?
    var end: Int
    var isPublication: Bool
    /// A bracket, a dash, a bar or a colon parts it from what follows.
    var isParted: Bool
    var followedByComma: Bool
    var isDotted = false
    var isUnpadded = false
    var isChange = false
  }

  /// A time with what may stand around it: `[Live] mardi 2 décembre à 10 h 31 (HNE) –`.
  private func label(at start: Int, limit: Int, lineEnd: Int) -> Label? {
    var index = start
    // Signs and pictures: `🔴 10:31`, `► 10h31`, `>> 10h31`.
    while index < min(limit, start + 3), words[index].kind == .mark,
      !EntryVocabulary.meaningful.contains(words[index].key) || words[index].key == EntryVocabulary.arrow
    {
      index += 1
    }
    // `il y a 5 min (14:07)`, `il y a 5 min · 14:07`
    if let end = dates.relativeEnd(at: index, limit: limit), end < limit,
      EntryVocabulary.openBrackets.contains(words[end].key) || EntryVocabulary.dayTimeJoints.contains(words[end].key)
    {
      index = EntryVocabulary.openBrackets.contains(words[end].key) ? end : end + 1
    }
    index = decorationEnd(at: index, limit: limit)
    if let end = EntryFields.hourEnd(at: index, limit: limit, words) { index = end }
    let isBracketed = index < limit && EntryVocabulary.openBrackets.contains(words[index].key)
    if isBracketed { index += 1 }
    var isPublication = false
    var isChange = false
    while index < limit, EntryVocabulary.leads.contains(words[index].key) {
      if EntryVocabulary.publicationLeads.contains(words[index].key) { isPublication = true }
      if EntryVocabulary.changeLeads.contains(words[index].key) { isChange = true }
      index += 1
    }
    var day: DayWord?
    if let (found, end) = self.day(at: index, limit: limit) {
      day = found
      index = end
      while index < limit, EntryVocabulary.dayTimeJoints.contains(words[index].key) { index += 1 }
      // `2025-12-02T11:48`
      if index < limit, words[index].key == EntryVocabulary.isoJoint, !words[index].spaceBefore { index += 1 }
    }
    guard let (time, clockEnd, isDotted) = clock(at: index, limit: limit, lineEnd: lineEnd, isBracketed: isBracketed)
    else { return nil }
    let isUnpadded = words[index].digitCount == 1 && words[index + 1].key == PageVocabulary.colon
    var end = dates.zoneEnd(at: clockEnd, limit: limit)
    if isBracketed {
      guard end < limit, EntryVocabulary.closeBrackets.contains(words[end].key) else { return nil }
      end += 1
    }
    let followedByComma = end < lineEnd && words[end].key == PageVocabulary.comma
    // A day behind the time: `10h31, mardi 2 décembre`, with nothing after it.
    if day == nil, end < lineEnd {
      var after = end
      while after < limit, EntryVocabulary.dayTimeJoints.contains(words[after].key) { after += 1 }
      if let (found, dayEnd) = self.day(at: after, limit: limit), dayEnd == lineEnd {
        return Label(
          time: time, day: found, end: dayEnd, isPublication: isPublication, isParted: false, followedByComma: false,
          isDotted: isDotted, isChange: isChange)
      }
    }
    var isParted = isBracketed
    while end < lineEnd, EntryVocabulary.partings.contains(words[end].key) {
      isParted = true
      end += 1
    }
    return Label(
      time: time, day: day, end: end, isPublication: isPublication, isParted: isParted,
      followedByComma: followedByComma, isDotted: isDotted, isUnpadded: isUnpadded, isChange: isChange)
  }

  /// A clock time; bare hours (`10h – Titre`, `(10h GMT) Titre`) and dotted ones (`10.31`) only where a parting or nothing follows.
  private func clock(
    at index: Int, limit: Int, lineEnd: Int, isBracketed: Bool
  ) -> (time: ClockTime, end: Int, isDotted: Bool)? {
    func isClosed(_ end: Int) -> Bool {
      end == lineEnd || EntryVocabulary.strictPartings.contains(words[end].key)
        || isBracketed && EntryVocabulary.closeBrackets.contains(words[end].key)
        || end + 1 == lineEnd && EntryVocabulary.pins.contains(words[end].key)
    }
    if let exact = dates.clock(at: index, limit: limit) { return (exact.time, exact.end, false) }
    let bare = dates.clock(at: index, limit: limit, bareHours: true).map { ($0.time, $0.end, false) }
    guard let found = bare ?? dates.dottedClock(at: index, limit: limit).map({ ($0.time, $0.end, true) }),
      isClosed(dates.zoneEnd(at: found.1, limit: limit))
    else { return nil }
    return found
  }

  /// A day as it may stand beside a time.
  func day(at index: Int, limit: Int) -> (DayWord, Int)? {
    guard index < limit else { return nil }
    func matches(_ keys: [WordKey]) -> Bool {
      index + keys.count <= limit && zip(words[index..<(index + keys.count)], keys).allSatisfy { $0.key == $1 }
    }
    if matches(PageCalendar.today) { return (.today, index + PageCalendar.today.count) }
    if matches(PageCalendar.beforeYesterday) { return (.beforeYesterday, index + PageCalendar.beforeYesterday.count) }
    if words[index].key == PageCalendar.yesterday { return (.yesterday, index + 1) }
    if let (date, end) = dates.date(at: index, limit: limit) { return (.date(date), end) }
    if let short = dates.shortDate(at: index, limit: limit) { return (.date(short.date), short.end) }
    guard let weekday = PageCalendar.weekdays[words[index].key] else { return nil }
    if PageCalendar.fullWeekdays.contains(words[index].key) {
      // `Vendredi 6 | 0h47`: the number of the day without its month, which the weekday tells.
      let isNumbered =
        index + 2 < limit && (1...2).contains(words[index + 1].digitCount)
        && (1...31).contains(words[index + 1].number) && EntryVocabulary.strictPartings.contains(words[index + 2].key)
      return (.weekday(weekday), isNumbered ? index + 2 : index + 1)
    }
    // `Lun. 23:10`: a short form, only beside a time.
    let next = index + 1 < limit && words[index + 1].key == PageVocabulary.stop ? index + 2 : index + 1
    return dates.clock(at: next, limit: limit) == nil ? nil : (.weekday(weekday), next)
  }

  /// A day that fills a line: `Hier`, `Mardi 2 décembre`, `Hier, lundi 1er décembre`.
  func dayMark(at start: Int, limit: Int) -> (DayWord, Int)? {
    guard let (first, end) = day(at: start, limit: limit) else { return nil }
    var index = end
    while index < limit, words[index].kind == .mark { index += 1 }
    if index < limit, let (second, end) = day(at: index, limit: limit) { return (second, end) }
    return (first, index)
  }

  private func leading(_ line: Int, _ range: Range<Int>, _ label: Label) -> EntryCandidate? {
    let labelRange = TextRange(words[range.lowerBound].start, words[label.end - 1].end)
    var candidate = EntryCandidate(
      line: line, form: .timeAlone, time: label.time, day: label.day, label: labelRange,
      rest: label.end..<range.upperBound)
    candidate.isDotted = label.isDotted
    candidate.isUnpadded = label.isUnpadded
    candidate.isChange = label.isChange
    // A mark that closes the line as another opened it: `- 18h30 GMT - Titre -`, `18:30 | Titre |`.
    while candidate.rest.count > 1, Self.closings.contains(words[candidate.rest.upperBound - 1].key),
      words[candidate.rest.upperBound - 1].spaceBefore
    {
      candidate.rest = candidate.rest.lowerBound..<candidate.rest.upperBound - 1
    }
    if !candidate.rest.isEmpty, isNote(candidate.rest) {
      candidate.hasNote = true
      candidate.notesChange = notes.read(candidate.rest).hasChange
      candidate.label = TextRange(labelRange.start, words[range.upperBound - 1].end)
      candidate.rest = range.upperBound..<range.upperBound
    }
    if let kicker = partedSection(candidate.rest) {
      candidate.kicker = TextRange(words[candidate.rest.lowerBound].start, words[kicker - 1].end)
      candidate.rest = kicker..<candidate.rest.upperBound
    }
    guard let first = candidate.rest.first else {
      if label.isPublication { candidate.form = .publicationAlone }
      return candidate
    }
    guard !label.isPublication, !label.followedByComma else { return nil }
    let next = words[first]
    let isGlued = !next.spaceBefore && next.isCapitalised
    candidate.restRange = TextRange(next.start, words[candidate.rest.upperBound - 1].end)
    if label.isParted || isGlued || isInCapitals(candidate.rest) {
      candidate.form = .timeThenText
    } else if next.isCapitalised || next.key == PageVocabulary.quotationMark || next.kind == .digits && next.spaceBefore
    {
      candidate.form = .looseTimeThenText
    } else {
      return nil
    }
    return candidate
  }

  /// Nothing but a date of change, a reading time or a byline with its cue.
  func isNote(_ range: Range<Int>) -> Bool {
    guard range.count <= 60 else { return false }
    if isWriter(range) || range.count == 1 && words[range].allSatisfy({ EntryVocabulary.pins.contains($0.key) }) {
      return true
    }
    let found = notes.read(range)
    return found.unknownWords == 0 && (found.hasCue || found.isRelative || found.hasReadingTime || found.hasByline)
  }

  /// The index after a section’s name that a bar, a dot or a dash parts from the headline: `Politique | Le vote reporté`.
  private func partedSection(_ range: Range<Int>) -> Int? {
    let words = self.words[range]
    guard
      let mark = words.prefix(6).firstIndex(where: {
        EntryVocabulary.sectionPartings.contains($0.key) && $0.spaceBefore
      }), mark + 1 < range.upperBound, SectionNames.isSection(words[..<mark])
    else { return nil }
    return mark + 1
  }

  // MARK: Headline first

  private func trailing(_ line: Int, _ range: Range<Int>) -> EntryCandidate? {
    guard var clock = clockAtEnd(of: range) else { return nil }
    let isBracketed = clock.isBracketed
    // What stands before the time: a headline, perhaps with a day parted from the time.
    var headlineEnd = clock.firstWord
    guard headlineEnd > range.lowerBound || clock.headlineEndsInside != nil else { return nil }
    var day: DayWord?
    for start in max(range.lowerBound + 1, headlineEnd - 7)..<max(range.lowerBound + 1, headlineEnd) {
      guard EntryVocabulary.strictPartings.contains(words[start - 1].key),
        let (found, end) = self.day(at: start, limit: headlineEnd)
      else { continue }
      var joint = end
      while joint < headlineEnd, EntryVocabulary.dayTimeJoints.contains(words[joint].key) { joint += 1 }
      if joint == headlineEnd {
        day = found
        headlineEnd = start
        clock.start = words[start].start
        break
      }
    }
    var isParted = isBracketed || day != nil
    while headlineEnd > range.lowerBound, EntryVocabulary.strictPartings.contains(words[headlineEnd - 1].key) {
      // A question mark or a colon of the headline itself is glued to its word or to the time.
      headlineEnd -= 1
      clock.start = words[headlineEnd].start
      isParted = true
    }
    var (headline, kicker) = splitKicker(range.lowerBound..<headlineEnd)
    if clock.headlineEndsInside != nil { headline = headline.lowerBound..<(clock.firstWord + 1) }
    guard let first = headline.first, let last = headline.last else { return nil }
    let isGlued = clock.isGlued && !isParted
    if !isParted, clock.headlineEndsInside == nil, EntryVocabulary.prepositions.contains(words[last].key) { return nil }
    let inCapitals = isInCapitals(headline)
    let isAcronym = headline.count == 1 && words[first].letters <= 4
    guard !isAcronym, words[headline].contains(where: { $0.kind == .letters }) else { return nil }
    let restEnd = clock.headlineEndsInside ?? words[last].end
    return EntryCandidate(
      line: line, form: inCapitals || isGlued ? .headlineThenTime : .looseHeadlineThenTime, time: clock.time, day: day,
      label: TextRange(clock.start, words[range.upperBound - 1].end), rest: headline,
      restRange: TextRange(words[first].start, restEnd), kicker: kicker)
  }

  private struct FinalClock {
    var time: ClockTime
    /// The word its hour stands in.
    var firstWord: Int
    var start: Int
    var isGlued: Bool
    var isBracketed = false
    /// Where the headline ends, if digits of it are glued to the hour.
    var headlineEndsInside: Int?
  }

  private static let closings = PageVocabulary.keys("- | · •")
  private static let offsetSigns: Set<WordKey> = [WordKey("+"), WordKey("-")]

  private func clockAtEnd(of range: Range<Int>) -> FinalClock? {
    var end = range.upperBound
    let isBracketed = range.count > 4 && EntryVocabulary.closeBrackets.contains(words[end - 1].key)
    if isBracketed { end -= 1 }
    guard end - range.lowerBound >= 3 else { return nil }
    let (hour, mark, minute) = (words[end - 3], words[end - 2], words[end - 1])
    let isColon = mark.key == PageVocabulary.colon && !mark.spaceBefore && !minute.spaceBefore
    guard hour.kind == .digits, isColon || PageCalendar.hourMarks.contains(mark.key), minute.digitCount == 2 else {
      return nil
    }
    if isBracketed {
      guard end - 4 >= range.lowerBound, EntryVocabulary.openBrackets.contains(words[end - 4].key),
        let time = ClockTime(hour: hour.number, minute: minute.number)
      else { return nil }
      return FinalClock(
        time: time, firstWord: end - 4, start: words[end - 4].start, isGlued: false, isBracketed: true)
    }
    if hour.digitCount > 2 {
      // `EN 202507:05`: the year is the headline’s, the last two digits are the hour.
      guard hour.digitCount >= 5, let time = ClockTime(hour: hour.lastDigits, minute: minute.number) else { return nil }
      return FinalClock(
        time: time, firstWord: end - 3, start: hour.end - 2, isGlued: true, headlineEndsInside: hour.end - 2)
    }
    guard let time = ClockTime(hour: hour.number, minute: minute.number) else { return nil }
    // The end of `2-1:30` or `1:07:05` is no clock time.
    if end - 4 >= range.lowerBound, words[end - 4].key == PageVocabulary.colon, !hour.spaceBefore,
      end - 5 >= range.lowerBound, words[end - 5].kind == .digits
    {
      return nil
    }
    // Nor is what `11:48:00+01:00` is off Greenwich.
    if end - 6 >= range.lowerBound, Self.offsetSigns.contains(words[end - 4].key), !hour.spaceBefore,
      words[end - 5].kind == .digits, words[end - 6].key == PageVocabulary.colon
    {
      return nil
    }
    return FinalClock(time: time, firstWord: end - 3, start: hour.start, isGlued: !hour.spaceBefore)
  }

  /// What stands before a headline: a note of publication, or prose that capitals are glued to.
  private func splitKicker(_ range: Range<Int>) -> (headline: Range<Int>, kicker: TextRange?) {
    var start = range.lowerBound
    var index = range.lowerBound
    while index < range.upperBound {
      if EntryVocabulary.publicationLeads.contains(words[index].key),
        let end = noteEnd(at: index, limit: range.upperBound)
      {
        start = end
        index = end
      } else {
        index += 1
      }
    }
    if start == range.lowerBound, !isInCapitals(range), let capitals = capitalRun(range) { start = capitals }
    if start == range.lowerBound, let section = gluedSection(range) { start = section }
    guard start > range.lowerBound, start < range.upperBound else { return (range, nil) }
    return (start..<range.upperBound, TextRange(words[range.lowerBound].start, words[start - 1].end))
  }

  /// The end of `Publié aujourd’hui à 0h03`, `Mis à jour le 2 décembre 2025 à 10:31`.
  private func noteEnd(at start: Int, limit: Int) -> Int? {
    var index = start
    while index < limit, EntryVocabulary.leads.contains(words[index].key) { index += 1 }
    if let (_, end) = day(at: index, limit: limit) {
      index = end
      while index < limit, EntryVocabulary.dayTimeJoints.contains(words[index].key) { index += 1 }
    }
    guard let clock = dates.clock(at: index, limit: limit, bareHours: true) else { return nil }
    return clock.end
  }

  /// Where a run of capitals begins that reaches to the end and is glued to what stands before it.
  private func capitalRun(_ range: Range<Int>) -> Int? {
    var start = range.upperBound
    var letters = 0
    while start > range.lowerBound {
      let word = words[start - 1]
      guard word.kind != .letters || word.capitals == word.letters else { break }
      letters += word.letters
      start -= 1
    }
    guard start > range.lowerBound, start < range.upperBound, letters >= 6, !words[start].spaceBefore else {
      return nil
    }
    return start
  }

  /// Where the headline begins after a section’s name that is glued to it: `SociétéUn suspect arrêté`.
  private func gluedSection(_ range: Range<Int>) -> Int? {
    let next = range.lowerBound + 1
    guard next < range.upperBound, !words[next].spaceBefore, words[next].isCapitalised,
      EntryVocabulary.sections.contains(words[range.lowerBound].key)
    else { return nil }
    return next
  }

  private func isInCapitals(_ range: Range<Int>) -> Bool {
    var letters = 0
    var capitals = 0
    for word in words[range] {
      letters += word.letters
      capitals += word.capitals
    }
    return letters >= 2 && capitals * 10 >= letters * 8
  }
}
