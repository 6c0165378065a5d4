internal import Prose

/// Posts from elsewhere that stand in a text, told by the handles of their writers.
extension BoilerplatePass {
  /// A post between the handle of who wrote it and its time: `Port de Dunes @portdunes`, then its words, then `9:52 · 9 févr. 2026`.
  func takePost(at line: Int, of page: inout Page) -> Bool {
    let words = page.words[page.kept[line]]
    guard rules.isEnabled("embed"), (2...10).contains(page.lines[line].wordCount), !page.lines[line].endsSentence,
      let at = words.firstIndex(where: { $0.key == Self.handle && $0.spaceBefore }),
      words[at...].count(where: { $0.kind == .letters }) <= 4
    else { return false }
    let end = (line + 1..<min(line + 6, page.lines.count)).first { isTimeOfPost($0, page) }
    guard let end else { return false }
    for other in line...end where page.isUndecided(other) { page.decide(other, .removed("embed")) }
    return true
  }

  private func isTimeOfPost(_ line: Int, _ page: Page) -> Bool {
    let words = page.words[page.kept[line]]
    guard page.lines[line].wordCount <= 8, words.contains(where: { Self.dots.contains($0.key) }) else { return false }
    let dates = PageDates(page.words)
    return page.kept[line].contains { dates.date(at: $0, limit: page.kept[line].upperBound) != nil }
  }

  /// The name over a handle, as posts have it on lines of their own: `Port de Dunes`, then `@portdunes`.
  func nameRule(_ line: Int, of page: Page) -> String? {
    guard line + 1 < page.lines.count, page.lines[line].wordCount <= 6, page.lines[line].looksLikeTitle,
      rules.isEnabled("embed"), page.lines[line + 1].words.count <= 4,
      let first = page.lines[line + 1].words.first, page.words[first].key == Self.handle
    else { return nil }
    return "embed"
  }

  private static let handle = WordKey("@")
  private static let dots = PageVocabulary.keys("· •")
}
