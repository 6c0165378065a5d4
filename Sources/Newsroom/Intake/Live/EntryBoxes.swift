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
      + EntryRows(page: page, reader: reader, rules: rules, isLive: isLive)
      .findings(among: candidates.filter { !taken.contains($0.line) && !isWhenPublished($0, among: candidates) })
  }

  /// `17 nov. 2025, 10:02`, alone on its line, where other times have no year; and what says that it is of the page.
  private func isWhenPublished(_ candidate: EntryCandidate, among all: [EntryCandidate]) -> Bool {
    if candidate.form == .publicationAlone || candidate.hasNote { return true }
    return candidate.form.isAlone && candidate.hasYear && all.count { $0.hasYear } * 2 < all.count
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
