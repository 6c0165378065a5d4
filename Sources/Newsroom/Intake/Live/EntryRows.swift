internal import Prose

/// Rows of times with nothing but titles: boxes of other news, and lists of a live page’s own key moments.
///
/// What heads an update has its text under it; the last row of a box may have the page’s own text behind it.
struct EntryRows {
  let page: Page
  let reader: EntryReader
  let rules: CleaningRules
  /// The page’s head says that it follows events.
  let isLive: Bool

  /// A time with the lines behind it that may belong to it.
  private struct Row {
    var candidate: EntryCandidate
    var lines: [Int]
    /// Text stands under it.
    var isTold: Bool
  }

  /// Rows that follow one another without a text, the last one perhaps with the text of the page behind it.
  private struct Run {
    var rows: ArraySlice<Row>
    /// The label of a box stands over it.
    var isLabelled: Bool
    /// Titles, newest first.
    var isBox: Bool

    var first: Int { rows.first?.candidate.line ?? 0 }
    var told: Int { rows.count(where: \.isTold) }
  }

  /// The updates of the page that have a text.
  private struct Told {
    /// How many there are at each time.
    var times: [ClockTime: Int]
    /// What stands under their times, first.
    var titles: Set<[WordKey]>
    /// How many of them are the last rows of no box.
    var own: Int
    /// All of them have their times alone on their lines; nil where some have and others have not.
    var areAlone: Bool?
    /// The line of the last one.
    var last: Int
    /// The time of the first, where they run backwards.
    var newest: ClockTime?
  }

  /// - Complexity: linear in the length of the page.
  func findings(among candidates: [EntryCandidate]) -> [EntryBoxes.Finding] {
    let rows = candidates.enumerated().map { index, candidate in
      let end = index + 1 < candidates.count ? candidates[index + 1].line : page.lines.count
      let lines = (candidate.line + 1..<end).filter { reader.isContent($0, of: page) }
      return Row(candidate: candidate, lines: lines, isTold: isTold(candidate, lines))
    }
    let runs = self.runs(of: rows)
    let told = self.told(in: rows, runs)
    let prose = Set(page.lines.indices.filter { page.isUndecided($0) && page.lines[$0].isProse })
    return runs.flatMap { findings(in: $0, told, prose) }
  }

  private func runs(of rows: [Row]) -> [Run] {
    var runs: [Run] = []
    var start = 0
    while start < rows.count {
      var end = start
      while end < rows.count, !rows[end].isTold { end += 1 }
      if end < rows.count, end > start { end += 1 }
      if end > start {
        let run = rows[start..<end]
        let isFalling = zip(run, run.dropFirst()).allSatisfy { $1.candidate.time <= $0.candidate.time }
        let first = run.first?.candidate.line ?? 0
        let isLabelled = first > 0 && isBoxLabel(first - 1)
        let isBox = isFalling && run.allSatisfy { isTitle($0) } && run.count >= (isLabelled ? 1 : 2)
        runs.append(Run(rows: run, isLabelled: isLabelled, isBox: isBox))
      }
      start = max(end, start + 1)
    }
    return runs
  }

  private func told(in rows: [Row], _ runs: [Run]) -> Told {
    let texts = rows.filter(\.isTold)
    let alone = texts.count { $0.candidate.form.isAlone }
    let lasts = runs.filter { $0.isBox && ($0.isLabelled || $0.rows.count >= 3) }.reduce(0) { $0 + $1.told }
    return Told(
      times: Dictionary(texts.map { ($0.candidate.time, 1) }, uniquingKeysWith: +),
      titles: Set(texts.compactMap { title(of: $0) }), own: texts.count - lasts,
      areAlone: alone == texts.count ? true : alone == 0 ? false : nil, last: texts.last?.candidate.line ?? -1,
      newest: zip(texts, texts.dropFirst()).allSatisfy { $1.candidate.time <= $0.candidate.time }
        ? texts.first?.candidate.time : nil)
  }

  private func findings(in run: Run, _ told: Told, _ prose: Set<Int>) -> [EntryBoxes.Finding] {
    if rules.isEnabled("repeated-entry"), repeats(run, told) {
      return run.rows.filter { !$0.isTold }.flatMap { lines(of: $0, "repeated-entry") }
    }
    guard run.isBox, rules.isEnabled("related-links") else { return [] }
    let isBox =
      told.own > 0
      ? run.told == 0 && run.first > told.last && (run.isLabelled || isTicker(run, told))
      : (run.isLabelled ? run.rows.count >= 2 : run.rows.count >= 3 && !isLive)
        && prose.count - run.rows.count(where: { prose.contains($0.candidate.line) })
          >= (isOfSections(run) ? 1 : run.isLabelled ? 2 : 3)
    return isBox ? run.rows.flatMap { lines(of: $0, "related-links") } : []
  }

  /// A list of the page’s own updates: the same times stand again, with their texts, or the same headlines.
  private func repeats(_ run: Run, _ told: Told) -> Bool {
    let untold = run.rows.filter { !$0.isTold }
    let known = untold.count { row in
      told.times[row.candidate.time, default: 0]
        > run.rows.count { $0.isTold && $0.candidate.time == row.candidate.time }
    }
    if untold.count >= 3, known * 3 >= untold.count * 2 { return true }
    return !untold.isEmpty
      && untold.allSatisfy { row in
        told.times[row.candidate.time] != nil && title(of: row).map { told.titles.contains($0) } ?? false
      }
  }

  /// Behind a page’s own updates, which have their times otherwise or run backwards to earlier ones: other news.
  private func isTicker(_ run: Run, _ told: Told) -> Bool {
    guard told.own >= 3 else { return false }
    if run.rows.count >= 3, let newest = told.newest, let first = run.rows.first, first.candidate.time > newest {
      return true
    }
    guard let areAlone = told.areAlone else { return false }
    return run.rows.allSatisfy { $0.candidate.form.isAlone != areAlone }
  }

  /// The names of several sections stand before the titles, as in the ticker of a whole paper: `10:42 Monde - Titre`, `10:30 Sports - …`.
  private func isOfSections(_ run: Run) -> Bool {
    let sections = run.rows.compactMap(\.candidate.kicker)
    return sections.count * 2 >= run.rows.count && Set(sections.map { page.surface($0) }).count >= 2
  }

  private func title(of row: Row) -> [WordKey]? {
    let words = row.candidate.form.isAlone ? row.lines.first.map { page.kept[$0] } : row.candidate.rest
    return words.map { page.words[$0].map(\.key) }
  }

  /// The lines of a row; what stands behind the title of the last one is not the box’s.
  private func lines(of row: Row, _ rule: String) -> [EntryBoxes.Finding] {
    let title = row.candidate.form.isAlone ? row.lines.prefix(1) : []
    return ([row.candidate.line] + title).map { EntryBoxes.Finding(line: $0, rule: rule) }
  }

  private func isTold(_ candidate: EntryCandidate, _ lines: [Int]) -> Bool {
    let texts = candidate.form.isAlone ? lines.dropFirst() : lines[...]
    if let first = lines.first, candidate.form.isAlone, page.lines[first].endsWithStop || page.lines[first].isProse {
      return true
    }
    if texts.contains(where: { page.lines[$0].endsSentence || page.lines[$0].isProse }) { return true }
    return candidate.form.isInline && endsInStop(candidate)
  }

  private func endsInStop(_ candidate: EntryCandidate) -> Bool {
    candidate.rest.last.map { page.words[$0].key == PageVocabulary.stop } ?? false
  }

  /// A title stands beside the time or under it.
  private func isTitle(_ row: Row) -> Bool {
    guard row.candidate.form.isAlone else { return !row.candidate.rest.isEmpty && !endsInStop(row.candidate) }
    return row.lines.first.map { page.lines[$0].looksLikeTitle } ?? false
  }

  private func isBoxLabel(_ line: Int) -> Bool {
    let words = page.kept[line]
    return page.isUndecided(line) && rules.table(.box)?.whole(page.words, words) == "related-links"
  }
}
