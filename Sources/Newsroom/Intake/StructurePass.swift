internal import Prose

/// Finds the title and the lead bullets, joins lines that were broken inside a sentence, and tells headings from text.
struct StructurePass {
  let rules: CleaningRules

  /// Lines that go on the paragraph of the line before.
  private(set) var joins: Set<Int> = []

  init(rules: CleaningRules) { self.rules = rules }

  mutating func run(on page: inout Page, title given: String?) {
    findTitle(in: &page, given: given)
    removeRepeatedTitles(in: &page)
    findSummary(in: &page)
    joinLines(of: page)
    removeRepeatedParagraphs(in: &page)
    for line in page.lines.indices where page.isUndecided(line) {
      page.decide(line, isHeading(line, of: page) ? .subheading : .text)
    }
  }

  // MARK: Title

  /// The page’s first line, where it looks like a title and something follows; a section’s name may stand above it.
  private func findTitle(in page: inout Page, given: String?) {
    guard given == nil,
      !page.lines.indices.contains(where: { page.segments[$0]?.contains { $0.use == .title } ?? false })
    else { return }
    var candidates: [Int] = []
    for line in page.lines.indices {
      if candidates.count == 4 || page.startsEntry(line) { break }
      if page.isUndecided(line) { candidates.append(line) }
    }
    if rules.isEnabled("section") {
      while candidates.count > 1, isSection(candidates[0], before: candidates[1], page) {
        page.decide(candidates[0], .removed("section"))
        candidates.removeFirst()
      }
    }
    guard let title = candidates.first, page.lines[title].looksLikeTitle, page.lines[title].wordCount >= 2,
      candidates.count > 1 || page.hasEntries
    else { return }
    // A line that the next one goes on with is a broken paragraph.
    if candidates.count > 1, candidates[1] == title + 1, page.lines[candidates[1]].continues { return }
    page.decide(title, .title)
  }

  private func isSection(_ line: Int, before next: Int, _ page: Page) -> Bool {
    let facts = page.lines[line]
    guard facts.wordCount <= 6, !facts.endsSentence, !facts.hasBullet, page.lines[next].looksLikeTitle else {
      return false
    }
    let names = page.words[page.kept[line]].split { $0.kind == .mark && !Self.innerMarks.contains($0.key) }
    return !names.isEmpty && names.allSatisfy { Self.sections.contains($0.map(\.key)) }
  }

  /// A headline that stands on the page again is kept once.
  private func removeRepeatedTitles(in page: inout Page) {
    guard rules.isEnabled("repeated-title"),
      let title = page.lines.indices.first(where: { page.segments[$0]?.first?.use == .title })
    else { return }
    let keys = page.words[page.kept[title]].map(\.key)
    for line in page.lines.indices where line != title && page.isUndecided(line) {
      if page.kept[line].count == keys.count, page.words[page.kept[line]].lazy.map(\.key).elementsEqual(keys) {
        page.decide(line, .removed("repeated-title"))
      }
    }
  }

  // MARK: Summary

  /// Bullets before the body.
  private func findSummary(in page: inout Page) {
    var bullets: [Int] = []
    for line in page.lines.indices {
      if page.startsEntry(line) { break }
      guard page.isUndecided(line) else { continue }
      guard page.lines[line].hasBullet else { break }
      bullets.append(line)
    }
    guard bullets.count > 1 || bullets.first.map({ !page.lines[$0].hasDash(page.words) }) ?? false else { return }
    for line in bullets { page.decide(line, .summary) }
  }

  // MARK: Lines

  private mutating func joinLines(of page: Page) {
    var previous: Int?
    for line in page.lines.indices {
      guard page.isUndecided(line) || page.segments[line]?.contains(where: { $0.use == .text }) ?? false else {
        if case .removed? = page.segments[line]?.first?.use { continue }
        previous = nil
        continue
      }
      defer { previous = line }
      guard let before = previous, page.isUndecided(line) else { continue }
      let (facts, earlier) = (page.lines[line], page.lines[before])
      guard !facts.hasBullet, facts.blankLinesBefore <= 1 else { continue }
      let breaksSentence = !earlier.endsSentence || earlier.endsWithQuotationMark || facts.opensWithComma
      if facts.continues && breaksSentence || earlier.endsOpen { joins.insert(line) }
    }
  }

  private func removeRepeatedParagraphs(in page: inout Page) {
    guard rules.isEnabled("repeated-paragraph") else { return }
    var seen: Set<[WordKey]> = []
    for line in page.lines.indices where page.isUndecided(line) && page.lines[line].wordCount >= 12 {
      guard !joins.contains(line), !joins.contains(line + 1) else { continue }
      if !seen.insert(page.words[page.kept[line]].map(\.key)).inserted {
        page.decide(line, .removed("repeated-paragraph"))
      }
    }
  }

  /// A short line without a full stop between paragraphs.
  private func isHeading(_ line: Int, of page: Page) -> Bool {
    let facts = page.lines[line]
    guard facts.looksLikeTitle, facts.wordCount <= 14, !facts.endsWithQuotationMark, !joins.contains(line),
      !joins.contains(line + 1),
      let next = page.lines.indices[(line + 1)...].first(where: { page.isUndecided($0) })
    else { return false }
    return page.lines[next].isProse
  }

  private static let sections = Set(SectionNames.names.map { PageScanner($0).words.map(\.key) })
  private static let innerMarks = PageVocabulary.keys("' -")
}
