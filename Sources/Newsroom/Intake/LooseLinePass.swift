internal import Prose

/// Sets aside short lines that belong to no sentence, by where they stand: under a title among bylines, above a live page’s
/// first update, at the end of an update, between paragraphs, behind the last one.
///
/// Buttons, topics and titles of other articles have too many words for any list; a page has them at its edges, where its
/// own text has none. It runs when all but text and headings is decided.
struct LooseLinePass {
  let rules: CleaningRules
  /// Lines that go on the paragraph of the line before.
  let joins: Set<Int>
  /// Several paragraphs speak to the reader.
  let givesAdvice: Bool

  init(rules: CleaningRules, joins: Set<Int>, page: Page) {
    self.rules = rules
    self.joins = joins
    let advices = page.lines.indices.count { line in
      page.isUndecided(line) && page.lines[line].isProse && page.lines[line].addressesReader
        && !page.words[page.kept[line]].contains {
          HouseVocabulary.house.contains($0.key) || $0.key == PageVocabulary.quotationMark
        }
    }
    givesAdvice = advices >= Self.fewestAdvices
  }

  func run(on page: inout Page) {
    let title = page.lines.indices.first { page.segments[$0]?.contains { $0.use == .title } ?? false }
    if let title, rules.isEnabled("house-notice") { removeOwnNotices(under: title, of: &page) }
    if rules.isEnabled("live-furniture") { removeFarewells(of: &page) }
    guard let marks = marks(of: page, title: title) else { return }
    removeCounters(marks, of: &page)
    for line in page.lines.indices where page.isUndecided(line) {
      guard line > marks.last || isLoose(line, page) || speaksToReader(line, page) else { continue }
      if let rule = rule(line, marks, page), rules.isEnabled(rule) { page.decide(line, .removed(rule)) }
    }
    if rules.isEnabled("inset"), page.entries.isEmpty { removeInsets(marks, of: &page) }
    if rules.isEnabled("live-furniture") { removeEnds(of: &page) }
  }

  /// The lines between which a page has its parts.
  struct Marks {
    var title: Int?
    /// The first line of text, and the last.
    var first: Int
    var last: Int
    /// The first line of text under the byline: a standfirst may stand over it.
    var underByline: Int
    var topic: PageTopic
    /// The first line of a live page’s first update.
    var firstEntry: Int
    /// Right under the title.
    var underTitle: Int?
    /// Right above the text, where a heading stands.
    var overText: Int?
    /// Right behind the last sentence.
    var next: Int?
    /// The last text above a live page’s first update: between them there is nothing but tabs and filters.
    var toolbar: Int?
  }

  private func marks(of page: Page, title: Int?) -> Marks? {
    let body = page.lines.indices.filter { $0 > title ?? -1 && isBody($0, page) }
    guard let first = body.first else { return nil }
    let extent = TextExtent(of: page, title: title, lines: first..<page.lines.count) { weight($0, page) }
    // Each update has its text, however much stands between them.
    let inLastUpdate = page.entries.last.flatMap { firstText(ofEntryAt: $0.firstLine, body, page) }
    // So has each headline of a live page that tells no times, of whatever it is.
    let underHeadline =
      page.entries.isEmpty && page.isHeadedAsLive
      ? body.last { line in
        line > first && page.lines[line].endsSentence && page.lines[line].hasFiniteVerb
          && page.isUndecided(line - 1) && !page.lines[line - 1].isProse
      } : nil
    let last = endOfText(from: max(extent.last, inLastUpdate ?? underHeadline ?? 0), extent.topic, page)
    let firstEntry = page.entries.first?.firstLine ?? 0
    return Marks(
      title: title, first: first, last: last, underByline: lineUnderByline(body, page) ?? first, topic: extent.topic,
      firstEntry: firstEntry,
      underTitle: title.flatMap { title in page.lines.indices.dropFirst(title + 1).first { page.isUndecided($0) } },
      overText: (0..<first).last { page.isUndecided($0) },
      next: page.lines.indices.dropFirst(last + 1).first { page.isUndecided($0) },
      toolbar: title.flatMap { title in
        (title..<max(title, firstEntry)).last { line in
          page.isUndecided(line) && (page.lines[line].isProse || page.lines[line].endsSentence)
            || page.segments[line]?.contains { $0.use == .summary || $0.use == .title } ?? false
        }
      })
  }

  /// The first line under an update’s time and headline, if it ends a sentence; else the first of its text or headline.
  private func firstText(ofEntryAt line: Int, _ body: [Int], _ page: Page) -> Int? {
    let first = page.lines.indices.dropFirst(line).first { page.isUndecided($0) }
    if let first, page.lines[first].endsSentence { return first }
    return body.first { $0 >= line }
  }

  /// The first line of text under the bylines and dates of a page’s head; one paragraph, the standfirst, may stand over them.
  private func lineUnderByline(_ body: [Int], _ page: Page) -> Int? {
    guard page.entries.isEmpty, let first = body.first else { return nil }
    let prose = body.filter { page.isUndecided($0) }.prefix(2)
    guard prose.count == 2, let second = prose.last,
      let byline = (first..<second).last(where: { isMetadata($0, page) })
    else { return nil }
    return body.first { $0 > byline }
  }

  /// The rule by which a loose line goes.
  private func rule(_ line: Int, _ marks: Marks, _ page: Page) -> String? {
    let facts = page.lines[line]
    // A last sentence may have lost its stop, and a score has none.
    if line == marks.next, line == marks.last + 1 {
      if facts.hasFiniteVerb && !facts.addressesReader || isScore(line, page) { return nil }
    }
    if line > marks.last {
      let isLast = line == marks.next && isFarewell(line, page)
      return isLast || isText(ofEntryAt: line, in: page) ? nil : "page-foot"
    }
    guard isLoose(line, page) else { return nil }
    let isSection = SectionNames.isSection(page.words[page.kept[line]])
    guard let title = marks.title, line > title else {
      // Nothing of an article stands above its title.
      guard marks.title != nil else { return nil }
      return facts.wordCount <= 8 && !facts.hasFiniteVerb ? "section" : "page-head"
    }
    // The paper’s name over its byline.
    if facts.wordCount <= 6, isMetadata(line + 1, page), !hasNumber(line, page) || isNumberedName(line, page) {
      return "section"
    }
    if line < marks.firstEntry {
      let isTool =
        marks.toolbar.map { line > $0 && facts.wordCount <= 7 && !facts.hasFiniteVerb && !isScore(line, page) } ?? false
      if isTool || speaksOfLive(line, page) { return "live-furniture" }
    }
    if line < Self.longestHead, isSection || page.isMasthead(line), isMetadata(line - 1, page) { return "section" }
    let isShort = facts.wordCount <= 4 && !hasNumber(line, page)
    if line < marks.first, isShort, line != marks.overText || isSection { return "section" }
    if line == marks.overText, asksOfNews(line, page) { return nil }
    guard line < max(marks.underByline, marks.firstEntry), isForeign(line, marks, page) else { return nil }
    return line == marks.underTitle && isStandfirst(line, page) ? nil : "page-head"
  }

  /// Sentences without the last one’s stop: `Le village vote dimanche. Commerçants et habitants se déchirent`.
  private func isStandfirst(_ line: Int, _ page: Page) -> Bool {
    let facts = page.lines[line]
    // `L’article est en cours de lecture` tells of the page.
    let isOfPage = page.words[page.kept[line]].prefix(3).contains { HouseVocabulary.pages.contains($0.key) }
    return facts.wordCount >= 6 && !facts.addressesReader && !isOfPage
      && (facts.hasFiniteVerb || page.firstSentenceEnd(page.kept[line]) < page.kept[line].upperBound)
  }

  /// A question heads the first paragraphs: `Comment le barrage a-t-il cédé ?`
  private func asksOfNews(_ line: Int, _ page: Page) -> Bool {
    page.words[page.kept[line]].last?.key == HouseVocabulary.questionMark && page.lines[line].wordCount >= 4
      && !page.lines[line].addressesReader
  }

  /// Nothing on a line is taken up by the text: players, counters, offers and names beside pictures.
  private func isForeign(_ line: Int, _ marks: Marks, _ page: Page) -> Bool {
    (1...Self.longestFurniture).contains(page.lines[line].wordCount) && !opensWithClock(line, page)
      && !page.hasScore(line)
      && marks.topic.shared(with: line, of: page, limit: 1) == 0
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
      let isInHead = marks.title.map { line > $0 && line < marks.underByline } ?? false
      if isInHead || isSetAside(line - 1) && isSetAside(line + 1) { page.decide(line, .removed("share-button")) }
    }
  }

  /// `Suivi en direct`, `DIRECT - Suivez les débats`.
  private func speaksOfLive(_ line: Int, _ page: Page) -> Bool {
    page.lines[line].wordCount <= 8 && page.words[page.kept[line]].contains { Self.live.contains($0.key) }
  }

  /// The fewest paragraphs that speak to the reader in an article of advice.
  private static let fewestAdvices = 3
  /// The most lines that the head of a page has.
  private static let longestHead = 24
  /// The most words that a line of furniture has in the head of a page; longer ones may be sentences without their stop.
  static let longestFurniture = 16
  private static let live = PageVocabulary.keys("continu direct événements fil live minute réel suivez suivi suivre")
}
