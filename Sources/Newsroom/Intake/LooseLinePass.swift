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

  func run(on page: inout Page) {
    let open = page.lines.indices.filter { page.isUndecided($0) && (isLoose($0, page) || speaksToReader($0, page)) }
    guard !open.isEmpty else { return }
    let title = page.lines.indices.first { page.segments[$0]?.contains { $0.use == .title } ?? false }
    let body = page.lines.indices.filter { isBody($0, page) }
    guard let first = body.first, let last = body.last.map({ endOfText(from: $0, page) }) else { return }
    let firstEntry = page.entries.first?.firstLine ?? 0
    // Right above the text, where a heading stands.
    let overText = (0..<first).last { page.isUndecided($0) }
    // A last sentence may have lost its stop.
    let next = page.lines.indices.dropFirst(last + 1).first { page.isUndecided($0) }
    for line in open {
      let facts = page.lines[line]
      if line == next, facts.hasFiniteVerb, !facts.addressesReader { continue }
      if line > last, rules.isEnabled("page-foot"), facts.wordCount <= Self.longestFoot || facts.addressesReader {
        page.decide(line, .removed("page-foot"))
      } else if !isLoose(line, page) {
        continue
      } else if facts.wordCount <= 6, rules.isEnabled("section"), isOverMetadata(line, page), title != nil,
        !page.words[page.kept[line]].contains(where: { $0.kind == .digits })
      {
        // The paper’s name over its byline.
        page.decide(line, .removed("section"))
      } else if let title, line < title, facts.wordCount <= 8, !facts.hasFiniteVerb, rules.isEnabled("section") {
        // Nothing of an article stands above its title.
        page.decide(line, .removed("section"))
      } else if let title, line > title, line < firstEntry, speaksOfLive(line, page), rules.isEnabled("live-furniture")
      {
        page.decide(line, .removed("live-furniture"))
      } else if let title, line > title, line < first, rules.isEnabled("section"), facts.wordCount <= 4,
        line != overText, !page.words[page.kept[line]].contains(where: { $0.kind == .digits })
      {
        page.decide(line, .removed("section"))
      }
    }
    if rules.isEnabled("live-furniture") { removeEnds(of: &page) }
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

  /// The last line of the text: short sentences may follow the last long one, with a heading between.
  private func endOfText(from line: Int, _ page: Page) -> Int {
    var last = line
    var loose = 0
    for next in page.lines.indices.dropFirst(line + 1) where page.isUndecided(next) {
      let facts = page.lines[next]
      let isQuoted = page.words[page.kept[next]].contains { $0.key == PageVocabulary.quotationMark }
      if facts.endsSentence && (facts.hasFiniteVerb || isQuoted) && !speaksToReader(next, page) && !isLoose(next, page)
      {
        last = next
        loose = 0
      } else {
        loose += 1
      }
      if loose > 1 { break }
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
  private func speaksToReader(_ line: Int, _ page: Page) -> Bool {
    page.lines[line].addressesReader
      && page.words[page.kept[line]].contains {
        BoilerplatePass.house.contains($0.key) || BoilerplatePass.pages.contains($0.key)
      } && !page.words[page.kept[line]].contains { $0.key == PageVocabulary.quotationMark }
  }

  private func isOverMetadata(_ line: Int, _ page: Page) -> Bool {
    guard line + 1 < page.lines.count, let use = page.segments[line + 1]?.first?.use else { return false }
    return use == .date || use == .source || use == .removed("byline") || use == .removed("reading-time")
  }

  /// `Suivi en direct`, `DIRECT - Suivez les débats`.
  private func speaksOfLive(_ line: Int, _ page: Page) -> Bool {
    page.lines[line].wordCount <= 8 && page.words[page.kept[line]].contains { Self.live.contains($0.key) }
  }

  /// The most words that a line at the foot of a page has; longer ones may be sentences without their stop.
  private static let longestFoot = 16
  private static let questionMark = WordKey("?")
  private static let live = PageVocabulary.keys("continu direct événements fil live minute réel suivez suivi suivre")
}
