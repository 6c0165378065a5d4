internal import Prose

/// Sets aside short lines that belong to no sentence, by where they stand: under a title among bylines, above a live page’s
/// first update, at the end of an update, behind the last paragraph.
///
/// Buttons, topics and titles of other articles have too many words for any list; a page has them at its edges, where its
/// own text has none. It runs when all but text and headings is decided.
struct LooseLinePass {
  let rules: CleaningRules
  /// Lines that go on the paragraph of the line before.
  let joins: Set<Int>
  /// Several paragraphs speak to the reader.
  private let givesAdvice: Bool

  /// The fewest paragraphs that speak to the reader in an article of advice.
  private static let fewestAdvices = 3

  init(rules: CleaningRules, joins: Set<Int>, page: Page) {
    self.rules = rules
    self.joins = joins
    let advices = page.lines.indices.count { line in
      page.isUndecided(line) && page.lines[line].isProse && page.lines[line].addressesReader
        && !page.words[page.kept[line]].contains {
          BoilerplatePass.house.contains($0.key) || $0.key == PageVocabulary.quotationMark
        }
    }
    givesAdvice = advices >= Self.fewestAdvices
  }

  func run(on page: inout Page) {
    let open = page.lines.indices.filter { page.isUndecided($0) && (isLoose($0, page) || speaksToReader($0, page)) }
    guard !open.isEmpty, let marks = marks(of: page) else { return }
    removeCounters(marks, of: &page)
    for line in open where page.isUndecided(line) {
      if let rule = rule(line, marks, page), rules.isEnabled(rule) { page.decide(line, .removed(rule)) }
    }
    removeTopics(behind: marks.last, of: &page)
    if rules.isEnabled("live-furniture") { removeEnds(of: &page) }
  }

  /// The lines between which a page has its parts.
  private struct Marks {
    var title: Int?
    /// The first line of text, and the last.
    var first: Int
    var last: Int
    /// The first line of a live page’s first update.
    var firstEntry: Int
    /// Right above the text, where a heading stands.
    var overText: Int?
    /// Right behind the last sentence.
    var next: Int?
    /// The last text above a live page’s first update: between them there is nothing but tabs and filters.
    var toolbar: Int?
  }

  private func marks(of page: Page) -> Marks? {
    let title = page.lines.indices.first { page.segments[$0]?.contains { $0.use == .title } ?? false }
    let body = page.lines.indices.filter { isBody($0, page) }
    guard let first = body.first, let last = body.last.map({ endOfText(from: $0, page) }) else { return nil }
    let firstEntry = page.entries.first?.firstLine ?? 0
    return Marks(
      title: title, first: first, last: last, firstEntry: firstEntry,
      overText: (0..<first).last { page.isUndecided($0) },
      next: page.lines.indices.dropFirst(last + 1).first { page.isUndecided($0) },
      toolbar: title.flatMap { title in
        (title..<max(title, firstEntry)).last { line in
          page.isUndecided(line) && (page.lines[line].isProse || page.lines[line].endsSentence)
            || page.segments[line]?.contains { $0.use == .summary || $0.use == .title } ?? false
        }
      })
  }

  /// The rule by which a loose line goes.
  private func rule(_ line: Int, _ marks: Marks, _ page: Page) -> String? {
    let facts = page.lines[line]
    // A last sentence may have lost its stop.
    if line == marks.next, facts.hasFiniteVerb, !facts.addressesReader { return nil }
    if line > marks.last {
      if line == marks.next, isFarewell(line, page) { return nil }
      if isText(ofEntryAt: line, in: page) { return nil }
      if facts.wordCount <= Self.longestFoot || facts.addressesReader { return "page-foot" }
    }
    guard isLoose(line, page) else { return nil }
    let isSection = SectionNames.isSection(page.words[page.kept[line]])
    guard let title = marks.title, line > title else {
      // Nothing of an article stands above its title.
      let isOver = marks.title != nil && facts.wordCount <= 8 && !facts.hasFiniteVerb
      return isOver ? "section" : nil
    }
    // The paper’s name over its byline.
    if facts.wordCount <= 6, isMetadata(line + 1, page), !hasNumber(line, page) || isNumberedName(line, page) {
      return "section"
    }
    if line < marks.firstEntry {
      let isTool = marks.toolbar.map { line > $0 && facts.wordCount <= 7 && !facts.hasFiniteVerb } ?? false
      if isTool || speaksOfLive(line, page) { return "live-furniture" }
    }
    if line < Self.longestHead, isSection || page.isMasthead(line), isMetadata(line - 1, page) { return "section" }
    let isShort = facts.wordCount <= 4 && !hasNumber(line, page)
    return line < marks.first && isShort && (line != marks.overText || isSection) ? "section" : nil
  }

  private func hasNumber(_ line: Int, _ page: Page) -> Bool {
    page.words[page.kept[line]].contains { $0.kind == .digits }
  }

  /// A paper’s name with a number in front: `20 Pages`.
  private func isNumberedName(_ line: Int, _ page: Page) -> Bool {
    let words = page.words[page.kept[line]]
    return words.first?.kind == .digits && (2...4).contains(words.count)
      && words.dropFirst().allSatisfy(\.isCapitalised)
  }

  /// Topics in small letters behind the text, under their label.
  private func removeTopics(behind last: Int, of page: inout Page) {
    guard rules.isEnabled("tags"), page.entries.isEmpty else { return }
    for line in page.lines.indices.dropFirst(last + 1) where page.isUndecided(line) && page.lines[line].wordCount <= 3 {
      guard page.segments[line - 1]?.first?.use == .removed("tags"), !page.lines[line].endsSentence,
        !joins.contains(line)
      else { continue }
      page.decide(line, .removed("tags"))
    }
  }

  /// Numbers alone on their lines in the head of a page, and between lines that are set aside: they count readers.
  private func removeCounters(_ marks: Marks, of page: inout Page) {
    guard rules.isEnabled("share-button") else { return }
    func isSetAside(_ line: Int) -> Bool {
      guard page.lines.indices.contains(line), let use = page.segments[line]?.first?.use else { return false }
      return !use.isText
    }
    for line in page.lines.indices where page.isUndecided(line) && page.lines[line].wordCount == 0 {
      // Two numbers are a score.
      guard page.kept[line].count == 1, hasNumber(line, page) else { continue }
      let isInHead = marks.title.map { line > $0 && line < marks.first } ?? false
      if isInHead || isSetAside(line - 1) && isSetAside(line + 1) { page.decide(line, .removed("share-button")) }
    }
  }

  /// Thanks to the readers, right under the last update’s text: `Merci de nous avoir lus. Bonne soirée !`
  private func isFarewell(_ line: Int, _ page: Page) -> Bool {
    page.hasEntries && page.lines[line].blankLinesBefore == 0 && page.lines[line].endsSentence
      && page.words[page.kept[line]].first?.key == Self.thanks
      && !page.words[page.kept[line]].contains { BoilerplatePass.house.contains($0.key) }
  }

  /// A line is all that a live update has: house or not, it is what was written there.
  private func isText(ofEntryAt line: Int, in page: Page) -> Bool {
    guard line > 0, page.startsEntry(line - 1), page.lines[line].isProse else { return false }
    return !(page.segments[line - 1]?.contains { $0.use == .headline } ?? false)
  }

  /// Short lines behind the last sentence of each update.
  private func removeEnds(of page: inout Page) {
    for (index, entry) in page.entries.enumerated() {
      let end = index + 1 < page.entries.count ? page.entries[index + 1].firstLine : page.lines.count
      let lines = (entry.firstLine..<end).filter { line in
        page.isUndecided(line) || page.segments[line]?.contains { $0.use == .text } ?? false
      }
      guard let last = lines.last(where: { page.lines[$0].endsSentence || page.lines[$0].isProse }) else { continue }
      for line in lines where line > last && page.isUndecided(line) && isLoose(line, page) {
        let words = page.words[page.kept[line]]
        guard page.lines[line].wordCount <= 6, !words.contains(where: { $0.key == PageVocabulary.colon }) else {
          continue
        }
        page.decide(line, .removed("live-furniture"))
      }
    }
  }

  /// The last line of the text: short sentences and rows of figures may follow the last long one, with a heading between.
  private func endOfText(from line: Int, _ page: Page) -> Int {
    var last = line
    var loose = 0
    for next in page.lines.indices.dropFirst(line + 1) where page.isUndecided(next) {
      let facts = page.lines[next]
      let isQuoted = page.words[page.kept[next]].contains { $0.key == PageVocabulary.quotationMark }
      let isSentence =
        facts.endsSentence && (facts.hasFiniteVerb || isQuoted || facts.endsWithStop && facts.wordCount >= 6)
        && !speaksToReader(next, page) && !isLoose(next, page)
      if isSentence || page.isRowOfFigures(next) {
        last = next
        loose = 0
      } else {
        loose += 1
      }
      // A table has the names of its columns under its heading.
      if loose > 2 || loose == 2 && !page.isRowOfFigures(next + 1) { break }
    }
    return last
  }

  /// Looks like a title, and is not part of the text around it.
  private func isLoose(_ line: Int, _ page: Page) -> Bool {
    let facts = page.lines[line]
    // A link that was cut off may have hidden the sentence’s end.
    let endsInStop = page.words[page.kept[line]].last?.key == PageVocabulary.stop
    return !endsInStop && (facts.looksLikeTitle || facts.wordCount == 0) && !facts.endsWithQuotationMark
      && !joins.contains(line)
      && !joins.contains(line + 1)
  }

  /// Text, a headline of an update, or a line that will be text.
  private func isBody(_ line: Int, _ page: Page) -> Bool {
    guard let segments = page.segments[line] else {
      // A question alone may be another article’s title.
      let isQuestion = page.lines[line].looksLikeTitle && page.words[page.kept[line]].last?.key == Self.questionMark
      return page.lines[line].isProse && !speaksToReader(line, page) && !isQuestion
    }
    return segments.contains { $0.use == .text || $0.use == .headline || $0.use == .summary }
  }

  /// The house speaks of itself: `Si vous le pouvez, soutenez notre journal`.
  ///
  /// An article of advice speaks to its readers throughout, of sites and accounts too.
  private func speaksToReader(_ line: Int, _ page: Page) -> Bool {
    guard page.lines[line].addressesReader else { return false }
    let words = page.words[page.kept[line]]
    if words.contains(where: { $0.key == PageVocabulary.quotationMark }) { return false }
    if givesAdvice { return words.contains { BoilerplatePass.ofPages.contains($0.key) } }
    return words.contains { BoilerplatePass.house.contains($0.key) || BoilerplatePass.pages.contains($0.key) }
  }

  private func isMetadata(_ line: Int, _ page: Page) -> Bool {
    guard page.lines.indices.contains(line), let use = page.segments[line]?.first?.use else { return false }
    return use == .date || use == .source || use == .removed("byline") || use == .removed("reading-time")
  }

  /// `Suivi en direct`, `DIRECT - Suivez les débats`.
  private func speaksOfLive(_ line: Int, _ page: Page) -> Bool {
    page.lines[line].wordCount <= 8 && page.words[page.kept[line]].contains { Self.live.contains($0.key) }
  }

  /// The most lines that the head of a page has.
  private static let longestHead = 24
  /// The most words that a line at the foot of a page has; longer ones may be sentences without their stop.
  private static let longestFoot = 16
  private static let questionMark = WordKey("?")
  private static let thanks = WordKey("merci")
  private static let live = PageVocabulary.keys("continu direct événements fil live minute réel suivez suivi suivre")
}
