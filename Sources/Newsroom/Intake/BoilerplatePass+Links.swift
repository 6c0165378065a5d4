internal import Prose

/// Links to other articles, with the titles that they stand for.
extension BoilerplatePass {
  /// The rule of a line that opens as a link does, and where its label ends.
  func linkRule(_ line: Int, of page: Page) -> (rule: String, end: Int)? {
    let words = label(line, page)
    let facts = page.lines[line]
    guard words.count <= Self.longestLine, !(facts.isProse && facts.wordCount > 35) else { return nil }
    // `» LIRE AUSSI - …`: an arrow that is written as a quotation mark.
    let isArrow = words.count > 1 && page.words[words.lowerBound].key == PageVocabulary.quotationMark
    let afterArrow = isArrow ? words.lowerBound + 1..<words.upperBound : words
    guard
      let (rule, end) = rules.table(.link)?.opening(page.words, words)
        ?? (isArrow ? rules.table(.link)?.opening(page.words, afterArrow) : nil)
    else { return nil }
    guard end < words.upperBound else { return (rule, end) }
    let next = page.words[end]
    let isLabel = next.kind == .mark || next.isCapitalised || page.words[end - 1].kind == .mark || next.kind == .digits
    return isLabel || !(facts.hasFiniteVerb && facts.endsWithStop) ? (rule, end) : nil
  }

  /// - Parameter isOverText: nothing of the text stands before it, so that the page’s own title may be among the next lines.
  func removeLink(
    at line: Int, labelEnd: Int, rule: String, isOverText: Bool, lastProse: Int, of page: inout Page
  ) -> Int {
    let isAlone = labelEnd >= label(line, page).upperBound
    page.decide(line, .removed(rule))
    var next = line + 1
    guard isAlone else { return next }
    if let end = endOfTitles(from: next, in: page) {
      for title in next..<end where page.isUndecided(title) { page.decide(title, .removed(rule)) }
      return end
    }
    var taken = 0
    while next < page.lines.count {
      guard page.isUndecided(next) else {
        // A picture or a mark between the label and its title.
        if taken == 0, case .removed? = page.segments[next]?.first?.use {
          next += 1
          continue
        }
        break
      }
      let facts = page.lines[next]
      if taken > 0, isCardDate(next, page) {
        page.decide(next, .removed(rule))
        next += 1
        continue
      }
      // The section over the date of another article.
      if taken > 0, facts.wordCount <= 2, next + 1 < page.lines.count, page.isUndecided(next + 1),
        isCardDate(next + 1, page)
      {
        page.decide(next, .removed(rule))
        next += 1
        continue
      }
      let isTitle = facts.looksLikeTitle || facts.hasBullet && !facts.isProse
      // Of several, only the first may be as short as a heading, unless no text follows.
      guard isTitle, !(isOverText && taken > 0),
        taken == 0 || facts.hasBullet || facts.wordCount >= 9 || next > lastProse
      else { break }
      page.decide(next, .removed(rule))
      taken += 1
      next += 1
    }
    return next
  }

  /// Where a live update begins behind a few lines that are all titles, of a list of links: nothing of the update before is
  /// left there.
  private func endOfTitles(from line: Int, in page: Page) -> Int? {
    guard let end = (line..<min(line + 7, page.lines.count)).first(where: { page.startsEntry($0) }) else { return nil }
    let lines = (line..<end).filter { page.isUndecided($0) }
    return lines.allSatisfy { page.lines[$0].looksLikeTitle && !page.lines[$0].endsWithQuotationMark } ? end : nil
  }

  /// The section and the date of another article, under its title: `Environnement 28 avr. 2026`.
  private func isCardDate(_ line: Int, _ page: Page) -> Bool {
    let facts = page.lines[line]
    guard facts.wordCount <= 6, !facts.endsSentence, !facts.hasFiniteVerb else { return false }
    let dates = PageDates(page.words)
    return page.kept[line].contains { dates.date(at: $0, limit: page.kept[line].upperBound)?.date.civil != nil }
  }
}
