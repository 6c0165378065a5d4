internal import Prose

/// The day that a text tells from: `ce mardi 2 décembre 2025`, `mardi 25 novembre` in its lead.
///
/// A paper names the day of its news in the lead with weekday, day and month. Days that are announced, that something has
/// lasted from or will last to, and days inside quotations are not it.
struct NarratedDay {
  let page: Page
  let today: CivilDate

  /// The day where the year is written.
  var withYear: CivilDate? {
    best(candidates.compactMap { candidate in candidate.date.civil.map { (candidate, $0) } })
  }

  /// The day where the year follows from the weekday.
  var withoutYear: CivilDate? {
    best(
      candidates.compactMap { candidate in
        candidate.date.year == nil ? candidate.date.nearest(to: today).map { (candidate, $0) } : nil
      })
  }

  private struct Candidate {
    var date: PageDate
    /// `ce mardi 2 décembre`: the day of writing beyond doubt.
    var isThisDay: Bool
  }

  private func best(_ found: [(Candidate, CivilDate)]) -> CivilDate? {
    if let sure = found.first(where: { $0.0.isThisDay }) { return sure.1 }
    let days = found.map(\.1)
    // Of several days of one week the last is the day of the news; days further apart leave a doubt.
    guard let first = days.min(), let last = days.max(), last.dayNumber - first.dayNumber <= 7 else { return nil }
    return last
  }

  private var candidates: [Candidate] {
    var found: [Candidate] = []
    var prose = 0
    for line in page.lines.indices where page.isText(line) {
      let isLead = prose < 3
      if page.lines[line].isProse { prose += 1 }
      found += candidates(in: page.kept[line], isLead: isLead)
    }
    let lead = page.dateline
    return lead.map { found + [Candidate(date: $0, isThisDay: true)] } ?? found
  }

  private func candidates(in range: Range<Int>, isLead: Bool) -> [Candidate] {
    let dates = PageDates(page.words)
    var found: [Candidate] = []
    var marks = 0
    for index in range {
      let word = page.words[index]
      if word.key == PageVocabulary.quotationMark { marks += 1 }
      guard marks % 2 == 0, PageCalendar.fullWeekdays.contains(word.key),
        let (date, end) = dates.date(at: index, limit: range.upperBound)
      else { continue }
      let before = index > range.lowerBound ? page.words[index - 1].key : nil
      let isThisDay = before == PageCalendar.this
      guard isThisDay || isLead && isToldDay(index, end, before, range) else { continue }
      if isThisDay, isAhead(index, range) { continue }
      found.append(Candidate(date: date, isThisDay: isThisDay))
    }
    return found
  }

  private func isToldDay(_ start: Int, _ end: Int, _ before: WordKey?, _ range: Range<Int>) -> Bool {
    if let before, Self.barriers.contains(before), !isDayOfNews(start, before, range) { return false }
    // `depuis le lundi 3 mars`: the article hides the barrier.
    if before == PageCalendar.the, start >= range.lowerBound + 2, Self.barriers.contains(page.words[start - 2].key) {
      return false
    }
    if end < range.upperBound, Self.shifts.contains(page.words[end].key) { return false }
    return !isAhead(start, range)
  }

  /// `les informations du mardi 2 décembre`: a page says of which day its news is.
  private func isDayOfNews(_ start: Int, _ before: WordKey, _ range: Range<Int>) -> Bool {
    before == Self.of && page.words[max(range.lowerBound, start - 10)..<start].contains { Self.news.contains($0.key) }
  }

  /// The clause looks ahead: a future, `doit`, `prévu`.
  private func isAhead(_ index: Int, _ range: Range<Int>) -> Bool {
    var start = index
    while start > range.lowerBound, index - start < 30, !PageVocabulary.sentenceEnds.contains(page.words[start - 1].key)
    { start -= 1 }
    var end = index
    while end < range.upperBound, end - index < 30, !PageVocabulary.sentenceEnds.contains(page.words[end].key) {
      end += 1
    }
    return page.words[start..<end].contains { Self.futures.contains($0.key) }
  }

  private static let barriers = PageVocabulary.keys("depuis dès du au jusqu jusque avant après d")
  private static let of = WordKey("du")
  private static let news = PageVocabulary.keys("actu actualité actualités direct infos informations journal live")
  private static let shifts = PageVocabulary.keys("dernier prochain passé suivant")
  private static let futures = PageVocabulary.keys(
    "appelle appellent appelé appelés sera seront aura auront ira iront devra devront pourra pourront fera feront doit doivent va vont prévu prévue prévus prévues attendu attendue attendus attendues prochain prochaine débutera débuteront commencera commenceront ouvrira tiendra tiendront aura auront disputera affrontera recevra"
  )
}

extension Page {
  /// A line that is read as text, whatever part of the article it will be.
  func isText(_ line: Int) -> Bool {
    guard let segments = segments[line] else { return true }
    return segments.contains { $0.use == .headline || $0.use == .text || $0.use == .title }
  }

  /// The day of a dateline at the head of the first paragraph: `Lomé, le 3 mars 2024 (Agence) –`, `Lomé (AFP) 3 mars 2024 -`.
  var dateline: PageDate? {
    guard let line = lines.indices.first(where: { isUndecided($0) && lines[$0].isProse }) else { return nil }
    let range = kept[line]
    let dates = PageDates(words)
    let reader = MetadataReader(self)
    var index = range.lowerBound
    var marks = 0
    // The place, marks, and perhaps the agency.
    while index < min(range.upperBound, range.lowerBound + Self.longestDateline), marks <= Self.marksOfDateline {
      if let (date, end) = dates.date(at: index, limit: range.upperBound) {
        guard end < range.upperBound else { return nil }
        let ends = index == range.lowerBound ? EntryVocabulary.openBrackets : Self.datelineEnds
        return (index == range.lowerBound || marks > 0) && ends.contains(words[end].key) ? date : nil
      }
      if let (_, end) = reader.signature(at: index, limit: range.upperBound) {
        index = end
        continue
      }
      if Self.datelineMarks.contains(words[index].key) {
        if words[index].kind == .mark, words[index].key != PageCalendar.hyphen || words[index].spaceBefore {
          marks += 1
        }
      } else if !words[index].isCapitalised, index == range.lowerBound || words[index].spaceBefore {
        return nil
      }
      index += 1
    }
    return nil
  }

  /// The most words and marks of a dateline before its date, and the most marks: `Lomé (Agence) – 3 mars`.
  private static let longestDateline = 16
  private static let marksOfDateline = 6
  private static let datelineMarks = PageVocabulary.keys(", ( ) [ ] - | / le")
  private static let datelineEnds = PageVocabulary.keys("( - : / . ) ] |")
}
