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
    let title = page.lines.indices.first { page.segments[$0]?.contains { $0.use == .title } ?? false }
    if let title, rules.isEnabled("house-notice") { removeOwnNotices(under: title, of: &page) }
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
  private struct Marks {
    var title: Int?
    /// The first line of text, and the last.
    var first: Int
    var last: Int
    /// The first line of text under the byline: a standfirst may stand over it.
    var underByline: Int
    var topic: PageTopic
    /// The first line of a live page’s first update.
    var firstEntry: Int
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
    let last = endOfText(from: max(extent.last, inLastUpdate ?? 0), extent.topic, page)
    let firstEntry = page.entries.first?.firstLine ?? 0
    return Marks(
      title: title, first: first, last: last, underByline: lineUnderByline(body, page) ?? first, topic: extent.topic,
      firstEntry: firstEntry,
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

  private func weight(_ line: Int, _ page: Page) -> TextExtent.Weight {
    guard let segments = page.segments[line] else {
      let facts = page.lines[line]
      let words = page.kept[line]
      let isListed = facts.hasBullet && !facts.isProse || opensWithClock(line, page)
      if isListed || page.isRowOfFigures(line) { return .nothing }
      if speaksToReader(line, page) { return .furniture }
      if facts.looksLikeTitle, facts.endsSentence { return .nothing }
      let isQuotation =
        facts.endsWithQuotationMark && facts.wordCount >= 6
        && page.words[words].first?.key == PageVocabulary.quotationMark
      let isBroken = facts.wordCount >= 8 && (joins.contains(line) || joins.contains(line + 1))
      let isStopped = page.words[words].last?.key == PageVocabulary.stop && facts.wordCount >= 3
      guard facts.isProse || isStopped || isQuotation || isBroken else {
        return facts.endsSentence ? .nothing : .furniture
      }
      if facts.addressesReader, !givesAdvice, !facts.endsWithQuotationMark { return .nothing }
      return .sentence(tells: facts.isProse && facts.hasFiniteVerb)
    }
    if segments.contains(where: { $0.use == .text || $0.use == .headline }) { return .sentence(tells: true) }
    guard case .removed(let rule)? = segments.first?.use, !isMetadata(line, page) else { return .nothing }
    return Self.footRules.contains(rule) ? .furniture : .box
  }

  /// `19h30 Réunion publique`, in a programme or a chronology.
  private func opensWithClock(_ line: Int, _ page: Page) -> Bool {
    page.lines[line].wordCount >= 2
      && PageDates(page.words).clock(at: page.kept[line].lowerBound, limit: page.kept[line].upperBound) != nil
  }

  /// What stands behind the text only.
  private static let footRules: Set<String> = ["comments", "page-foot"]

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
      let isTool = marks.toolbar.map { line > $0 && facts.wordCount <= 7 && !facts.hasFiniteVerb } ?? false
      if isTool || speaksOfLive(line, page) { return "live-furniture" }
    }
    if line < Self.longestHead, isSection || page.isMasthead(line), isMetadata(line - 1, page) { return "section" }
    let isShort = facts.wordCount <= 4 && !hasNumber(line, page)
    if line < marks.first, isShort, line != marks.overText || isSection { return "section" }
    return line < max(marks.underByline, marks.firstEntry) && isForeign(line, marks, page) ? "page-head" : nil
  }

  /// Nothing on a line is taken up by the text: players, counters, offers and names beside pictures.
  private func isForeign(_ line: Int, _ marks: Marks, _ page: Page) -> Bool {
    (1...Self.longestFurniture).contains(page.lines[line].wordCount) && !opensWithClock(line, page)
      && marks.topic.shared(with: line, of: page, limit: 1) == 0
  }

  /// A last paragraph that opens with what stands alone over the title, the paper’s name, and takes up nothing of the text:
  /// `La Gazette donne la parole à tous.`
  private func removeOwnNotices(under title: Int, of page: inout Page) {
    let names = Set(
      (0..<title).filter { (2...5).contains(page.lines[$0].wordCount) }.map {
        page.words[page.lines[$0].words].map(\.key)
      }
    )
    let text = page.lines.indices.filter { page.isUndecided($0) && page.lines[$0].isProse }
    guard !names.isEmpty, text.count > 2 else { return }
    for line in text.suffix(2) where page.segments[line] == nil {
      let words = page.words[page.kept[line]]
      let opensWithName = names.contains { words.starts(with: $0) { $0.key == $1 } }
      if opensWithName, !words.contains(where: { $0.key == PageVocabulary.quotationMark }),
        topic(of: text.filter { $0 != line }, page).shared(with: line, of: page, limit: 2) < 2
      {
        page.decide(line, .removed("house-notice"))
      }
    }
  }

  /// Titles of other articles and lines beside pictures, between the paragraphs of an article.
  ///
  /// Of lines in a row that are no sentences only the last heads the text under it; and a heading is short.
  private func removeInsets(_ marks: Marks, of page: inout Page) {
    let lines = marks.first...max(marks.first, marks.last)
    // Where most lines have no stops, they tell nothing.
    let loose = lines.count { page.isUndecided($0) && isInset($0, page) }
    let text = lines.count { isBody($0, page) }
    guard loose < text else { return }
    let headings = lines.count {
      page.isUndecided($0) && isInset($0, page) && isLongHeading($0, page) && isBody($0 + 1, page)
    }
    var row: [Int] = []
    var wasSetAside = false
    var isList = false
    for line in lines {
      if page.isUndecided(line), isInset(line, page) {
        row.append(line)
        continue
      }
      if case .removed? = page.segments[line]?.first?.use {
        wasSetAside = wasSetAside || !isMetadata(line, page)
        continue
      }
      if let heading = row.last, !isList {
        for inset in row.dropLast() { page.decide(inset, .removed("inset")) }
        let isBehindOthers = row.count > 1 || wasSetAside
        let isLabelled = headingLength(heading, page) >= 7 && isParted(heading, page)
        let isDate = row.count > 1 && isDate(heading, page)
        let isTooLong = isDate || headings < 2 && (isLabelled || headingLength(heading, page) > Self.longestHeading)
        if isTooLong || isBehindOthers && isLongHeading(heading, page) { page.decide(heading, .removed("inset")) }
      }
      isList = page.words[page.kept[line]].last?.key == PageVocabulary.colon
      row = []
      wasSetAside = false
    }
  }

  private func isDate(_ line: Int, _ page: Page) -> Bool {
    let words = page.kept[line]
    return PageDates(page.words).date(at: words.lowerBound, limit: words.upperBound)?.end == words.upperBound
  }

  /// A label and a title, with a mark between them: `Sur ce sujet : le procès en cinq dates`.
  private func isParted(_ line: Int, _ page: Page) -> Bool {
    page.words[page.kept[line]].prefix(10).dropFirst().contains {
      Self.partings.contains($0.key) && ($0.spaceBefore || $0.key == PageVocabulary.colon)
    }
  }

  /// As long as titles of other articles are; few headings are.
  private func isLongHeading(_ line: Int, _ page: Page) -> Bool { headingLength(line, page) >= 9 }

  /// The words of a heading without the elided ones: `l’`, `n’`.
  private func headingLength(_ line: Int, _ page: Page) -> Int {
    page.words[page.kept[line]].count { $0.kind == .letters && $0.letters > 1 }
  }

  /// Looks like a title, without a question, a list or figures.
  private func isInset(_ line: Int, _ page: Page) -> Bool {
    isLoose(line, page) && !page.lines[line].endsSentence && page.lines[line].wordCount > 0
      && !opensWithClock(line, page)
      && !page.isRowOfFigures(line) && page.words[page.kept[line]].last?.key != PageVocabulary.colon
  }

  private func topic(of lines: [Int], _ page: Page) -> PageTopic {
    var topic = PageTopic()
    for line in lines { topic.add(line, of: page) }
    return topic
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

  /// Lines behind the last sentence of each update: a few words alone, or a label with its titles or answers.
  private func removeEnds(of page: inout Page) {
    for (index, entry) in page.entries.enumerated() {
      let end = index + 1 < page.entries.count ? page.entries[index + 1].firstLine : page.lines.count
      let lines = entry.firstLine..<end
      let last = lines.last { line in
        page.segments[line]?.contains { $0.use == .text || $0.use == .headline }
          ?? (page.lines[line].isProse || page.lines[line].endsSentence && !isLoose(line, page))
      }
      guard let last else { continue }
      var tail = lines.filter { $0 > last && page.isUndecided($0) }
      // A question may end the text, unless a label stands over it.
      tail = Array(tail.drop { page.lines[$0].endsSentence })
      tail.removeAll { !isLoose($0, page) }
      let isBesideFurniture = tail.last.map { $0 + 1 < end && isFurniture($0 + 1, page) } ?? false
      let isBox = ((2...6).contains(tail.count) || isBesideFurniture) && !tail.contains { isScore($0, page) }
      for line in tail {
        let longest = isBox ? Self.longestFurniture : page.lines[line].hasFiniteVerb ? 6 : 9
        guard page.lines[line].wordCount <= longest, !isScore(line, page) else { continue }
        page.decide(line, .removed("live-furniture"))
      }
    }
  }

  private func isFurniture(_ line: Int, _ page: Page) -> Bool {
    let weight = weight(line, page)
    return weight == .furniture || weight == .box
  }

  /// Two numbers with a dash between, or one behind a colon: `Lens - Lure 3-1`, `Score : 3`.
  private func isScore(_ line: Int, _ page: Page) -> Bool {
    let words = page.words[page.kept[line]]
    let behindColon = words.drop { $0.key != PageVocabulary.colon }
    return behindColon.contains { $0.kind == .digits }
      || zip(words, zip(words.dropFirst(), words.dropFirst(2))).contains { first, rest in
        first.kind == .digits && rest.0.key == PageCalendar.hyphen && rest.1.kind == .digits
      }
  }

  /// The last line of the text: short sentences and rows of figures may follow the last long one, with a heading between.
  private func endOfText(from line: Int, _ topic: PageTopic, _ page: Page) -> Int {
    var last = line
    var loose = 0
    var isBehindBox = false
    for next in page.lines.indices.dropFirst(line + 1) {
      guard page.isUndecided(next) else {
        if weight(next, page) == .furniture { loose += 1 }
        isBehindBox = isBehindBox || weight(next, page) == .box
        if loose > 2 { break }
        continue
      }
      let facts = page.lines[next]
      let isQuoted = page.words[page.kept[next]].contains { $0.key == PageVocabulary.quotationMark }
      let isSentence =
        facts.endsSentence && (facts.hasFiniteVerb || isQuoted || facts.endsWithStop && facts.wordCount >= 6)
        && !speaksToReader(next, page) && !isLoose(next, page)
        && topic.shared(with: next, of: page, limit: 2) >= (loose > 0 ? 2 : isBehindBox ? 1 : 0)
      if isSentence || page.isRowOfFigures(next) {
        last = next
        loose = 0
        isBehindBox = false
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
    let isLabel = facts.looksLikeTitle || facts.endsOpen && !facts.continues && !facts.hasBullet && facts.wordCount <= 4
    return !endsInStop && (isLabel || facts.wordCount == 0) && !facts.endsWithQuotationMark
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
  /// The most words that a line of furniture has in the head of a page; longer ones may be sentences without their stop.
  private static let longestFurniture = 16
  /// The most words that a heading between paragraphs has.
  private static let longestHeading = 11
  private static let partings = PageVocabulary.keys(": | > » / -")
  private static let questionMark = WordKey("?")
  private static let thanks = WordKey("merci")
  private static let live = PageVocabulary.keys("continu direct événements fil live minute réel suivez suivi suivre")
}
