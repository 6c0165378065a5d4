/// A live update in the making: the line of its time, and the lines that may hold its headline and its text.
struct EntryBlock: Sendable {
  let candidate: EntryCandidate
  let firstLine: Int
  /// The line above the time that is its headline.
  let headlineAbove: Int?
  /// Behind the time, up to the next update; what is furniture, a day or a note of publication is none of them.
  let lines: [Int]
  /// The writer’s initials between the time and them.
  let signs: [Int]

  /// The blocks of updates, in the order of the page.
  ///
  /// - Parameter above: a headline above a time belongs to it, not to the update before.
  /// - Complexity: linear in the length of the page.
  static func blocks(
    of candidates: [EntryCandidate], above: HeadlinesAbove, reader: EntryReader, on page: Page
  ) -> [EntryBlock] {
    candidates.enumerated().map { index, candidate in
      let next = index + 1 < candidates.count ? candidates[index + 1] : nil
      let end = next.map { above.firstLine(of: $0) } ?? page.lines.count
      let lines = (candidate.line + 1..<end).filter { reader.isContent($0, of: page) }
      let signs = (candidate.line + 1..<(lines.first ?? candidate.line + 1)).filter {
        page.isUndecided($0) && reader.isWriter(page.kept[$0])
      }
      return EntryBlock(
        candidate: candidate, firstLine: above.firstLine(of: candidate), headlineAbove: above[candidate], lines: lines,
        signs: signs)
    }
  }
}

extension EntryCandidate.Form {
  /// Nothing but the time stands on the line.
  var isAlone: Bool { self == .timeAlone || self == .publicationAlone }
  var isHeadlineFirst: Bool { self == .headlineThenTime || self == .looseHeadlineThenTime }
  /// The time stands before its headline or text on one line.
  var isInline: Bool { self == .timeThenText || self == .looseTimeThenText }
}

extension EntryReader {
  /// Whether a line may be part of an update’s headline or text.
  func isContent(_ line: Int, of page: Page) -> Bool {
    guard page.isUndecided(line) else { return Self.isFarewell(line, of: page) }
    return !isDayMark(line, of: page) && !isNote(line, of: page)
  }

  /// `Ce direct est terminé` is furniture of a page, but the headline of its last update.
  static func isFarewell(_ line: Int, of page: Page) -> Bool {
    page.segments[line]?.first?.use == .removed("live-furniture") && page.lines[line].wordCount >= 3
  }

  /// The day that a line names, if it holds nothing else.
  func dayMark(_ line: Int, of page: Page) -> DayWord? {
    guard page.lines[line].wordCount <= 6 else { return nil }
    let words = page.kept[line].filter {
      page.words[$0].kind != .mark || page.words[$0].key == PageVocabulary.apostrophe
        || EntryVocabulary.slash == page.words[$0].key
    }
    guard let begin = words.first, let limit = words.last.map({ $0 + 1 }),
      let (day, end) = dayMark(at: begin, limit: limit), end == limit
    else { return nil }
    return day
  }

  func isDayMark(_ line: Int, of page: Page) -> Bool { dayMark(line, of: page) != nil }

  /// A line of publication, of change or of authors, alone.
  func isNote(_ line: Int, of page: Page) -> Bool {
    page.lines[line].wordCount <= 20 && !page.kept[line].isEmpty && isNote(page.kept[line])
  }
}
