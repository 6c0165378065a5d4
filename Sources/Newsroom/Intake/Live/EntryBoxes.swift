internal import Prose

/// Times on a page that are no updates of its own: boxes of other news, lists of its own key moments, lengths of films.
///
/// What heads an update has text under it. Rows of times with nothing but titles are a box, if the page has its text elsewhere.
struct EntryBoxes {
  let page: Page
  let reader: EntryReader
  let rules: CleaningRules

  /// A line that is set aside, and by which rule.
  struct Finding: Hashable, Sendable {
    var line: Int
    var rule: String
  }

  func findings(among candidates: [EntryCandidate]) -> [Finding] {
    let films = filmLengths(among: candidates) + comments(among: candidates) + feet(among: candidates)
    let taken = Set(films.map(\.line))
    // When the page was published is no update.
    return films
      + boxes(among: candidates.filter { !taken.contains($0.line) && $0.form != .publicationAlone && !$0.hasNote })
  }

  // MARK: Boxes

  /// A time with the lines behind it that may belong to it.
  private struct Row {
    var candidate: EntryCandidate
    var lines: [Int]
    /// Text stands under it.
    var isTold: Bool
  }

  private func boxes(among candidates: [EntryCandidate]) -> [Finding] {
    let rows = candidates.enumerated().map { index, candidate in
      let end = index + 1 < candidates.count ? candidates[index + 1].line : page.lines.count
      let lines = (candidate.line + 1..<end).filter { reader.isContent($0, of: page) }
      return Row(candidate: candidate, lines: lines, isTold: isTold(candidate, lines))
    }
    let texts = rows.filter(\.isTold)
    let alone = texts.count { $0.candidate.form.isAlone }
    let told = Told(
      times: Dictionary(texts.map { ($0.candidate.time, 1) }, uniquingKeysWith: +), count: texts.count,
      areAlone: alone == texts.count ? true : alone == 0 ? false : nil, last: texts.last?.candidate.line ?? -1)
    let prose = Set(page.lines.indices.filter { page.isUndecided($0) && page.lines[$0].isProse })
    var found: [Finding] = []
    var start = 0
    while start < rows.count {
      var end = start
      while end < rows.count, !rows[end].isTold { end += 1 }
      // The text behind the last row is the page’s.
      if end < rows.count, end > start { end += 1 }
      if end - start >= 2 {
        found += findings(in: Array(rows[start..<end]), told: told, prose: prose)
      }
      start = max(end, start + 1)
    }
    return found
  }

  /// The updates of the page that have a text.
  private struct Told {
    /// How many there are at each time, and in all.
    var times: [ClockTime: Int]
    var count: Int
    /// All of them have their times alone on their lines; nil where some have and others have not.
    var areAlone: Bool?
    /// The line of the last one.
    var last: Int
  }

  private func findings(in run: [Row], told: Told, prose: Set<Int>) -> [Finding] {
    let own = run.filter(\.isTold)
    let isFalling = zip(run, run.dropFirst()).allSatisfy { $1.candidate.time <= $0.candidate.time }
    if rules.isEnabled("repeated-entry") {
      // A list of the page’s own updates: the same times stand again, with their texts.
      let untold = run.filter { !$0.isTold }
      let known = untold.count { row in
        told.times[row.candidate.time, default: 0] > own.count { $0.candidate.time == row.candidate.time }
      }
      if untold.count >= 3, known * 3 >= untold.count * 2 { return untold.flatMap { lines(of: $0, "repeated-entry") } }
    }
    guard isFalling, rules.isEnabled("related-links"), run.allSatisfy({ isTitle($0) }),
      let first = run.first?.candidate.line
    else { return [] }
    let isLabelled = first > 0 && isBoxLabel(first - 1)
    // Behind a page’s own updates, which have their times otherwise and their texts, a ticker.
    let isTicker =
      own.isEmpty && told.count >= 3 && run.allSatisfy { $0.candidate.form.isAlone != told.areAlone }
    if isTicker, first > told.last { return run.flatMap { lines(of: $0, "related-links") } }
    guard told.count == own.count || isLabelled && own.isEmpty && first > told.last, run.count >= 3 || isLabelled,
      isLabelled || !isLive,
      prose.count - run.count(where: { prose.contains($0.candidate.line) }) >= (isLabelled ? 2 : 3)
    else { return [] }
    return run.flatMap { lines(of: $0, "related-links") }
  }

  /// The lines of a row; what stands behind the title of the last one is not the box’s.
  private func lines(of row: Row, _ rule: String) -> [Finding] {
    let title = row.candidate.form.isAlone ? row.lines.prefix(1) : []
    return ([row.candidate.line] + title).map { Finding(line: $0, rule: rule) }
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

  /// The label of a box in which the house asks for something.
  private func isFormLabel(_ line: Int) -> Bool {
    let rule = page.isUndecided(line) ? rules.table(.box)?.whole(page.words, page.kept[line]) : nil
    return rule != nil && rule != "related-links"
  }

  /// The page’s head says that it follows events.
  private var isLive: Bool {
    page.lines.indices.prefix(12).contains { line in
      page.lines[line].wordCount >= 4 && page.words[page.lines[line].words].contains { Self.liveWords.contains($0.key) }
    }
  }

  // MARK: Comments

  /// Whole dates, each alone on its line behind the label of the readers’ comments.
  private func comments(among candidates: [EntryCandidate]) -> [Finding] {
    guard rules.isEnabled("comments"), let first = page.firstProse,
      let label = page.lines.indices.dropFirst(first).first(where: { line in
        page.isUndecided(line) && rules.table(.end)?.whole(page.words, page.kept[line]) == "comments"
      }), !candidates.contains(where: { $0.line > label && !$0.hasYear })
    else { return [] }
    return candidates.filter { $0.line > label && $0.form.isAlone }.map { Finding(line: $0.line, rule: "comments") }
  }

  // MARK: The foot

  /// Times beside the titles of other articles, behind the text of an article that has no other times.
  private func feet(among candidates: [EntryCandidate]) -> [Finding] {
    // A question may be another article’s title.
    let prose = page.lines.indices.filter {
      page.isUndecided($0) && page.lines[$0].isProse && !page.lines[$0].looksLikeTitle
    }
    guard rules.isEnabled("related-links"), prose.count >= 3, let last = prose.last, !isLive
    else { return [] }
    // In the head, under a standfirst too: `Aujourd’hui à 10:31`.
    func isOfPage(_ candidate: EntryCandidate) -> Bool {
      let isInHead =
        candidate.line < prose[1]
        && (candidate.hasNote || candidate.form == .publicationAlone || candidate.form.isAlone && candidate.day != nil)
      return isInHead || candidate.form == .publicationAlone && candidate.hasYear
    }
    let others = candidates.filter { !isOfPage($0) }
    guard others.count >= 2, let top = others.first?.line, let bottom = others.last?.line else { return [] }
    // A text stands under its time, or under the headline there; what stands under the label of a form is the house’s.
    let isTold = (top..<min(bottom + 3, page.lines.count)).prefix { !isFormLabel($0) }.contains { line in
      page.isUndecided(line) && page.lines[line].wordCount >= 4
        && (page.lines[line].endsWithStop || page.lines[line].endsWithQuotationMark && page.lines[line].isProse)
    }
    guard !isTold, others.allSatisfy({ $0.line > last && !$0.form.isHeadlineFirst }) else {
      return []
    }
    return others.filter { $0.form.isAlone }.map { Finding(line: $0.line, rule: "related-links") }
  }

  // MARK: Films

  /// `2:41`, alone on a line: nobody writes the hour so who writes `09:05`, and clocks run one way.
  private func filmLengths(among candidates: [EntryCandidate]) -> [Finding] {
    guard rules.isEnabled("player") else { return [] }
    let alone = candidates.filter { $0.form == .timeAlone && $0.day == nil }
    let title = page.lines.indices.first {
      page.isUndecided($0) && page.lines[$0].looksLikeTitle && page.lines[$0].wordCount >= 4
    }
    // Under the label of a player, where no update has its time alone.
    if !alone.isEmpty, alone.allSatisfy({ isUnderPlayer($0.line) }) { return alone.flatMap { film($0, under: title) } }
    let short = alone.filter(\.isUnpadded)
    guard !short.isEmpty else { return [] }
    let others = candidates.filter { !$0.isUnpadded && $0.form == .timeAlone }
    let padded = others.contains { $0.time.hour < 10 }
    if !padded {
      let run = candidates.filter { $0.form == .timeAlone }
      let falls = zip(run, run.dropFirst()).count { $1.time < $0.time }
      let rises = zip(run, run.dropFirst()).count { $1.time > $0.time }
      let isRun = min(falls, rises) <= (run.count >= 5 ? 1 : 0) && (run.count > 2 || falls == 1)
      guard !isRun, !isLive || short.count == 1 && !hasText(under: short[0]) else { return [] }
    }
    return short.flatMap { film($0, under: title) }
  }

  /// The length of a film, with the film’s title under it.
  ///
  /// - Parameter pageTitle: The first line that may be the page’s own title: a film’s stands behind it.
  private func film(_ candidate: EntryCandidate, under pageTitle: Int?) -> [Finding] {
    let title = candidate.line + 1
    let hasTitle =
      title < page.lines.count && page.isUndecided(title) && page.lines[title].looksLikeTitle
      && page.lines[title].wordCount >= 3 && pageTitle.map { $0 < candidate.line } ?? false
      && rules.isEnabled("caption")
    return [Finding(line: candidate.line, rule: "player")]
      + (hasTitle ? [Finding(line: title, rule: "caption")] : [])
  }

  /// `Vidéo`, `Écouter cet article`, on the line before.
  private func isUnderPlayer(_ line: Int) -> Bool {
    guard line > 0, let use = page.segments[line - 1]?.first?.use else { return false }
    return (use == .removed("player") || use == .removed("listening")) && page.lines[line].blankLinesBefore == 0
  }

  /// A sentence stands under the line below a time.
  private func hasText(under candidate: EntryCandidate) -> Bool {
    let text = candidate.line + 2
    return text < page.lines.count && page.isUndecided(text) && page.lines[text].endsSentence
  }

  private static let liveWords = PageVocabulary.keys("direct live minute heure suivez revivez")
}
