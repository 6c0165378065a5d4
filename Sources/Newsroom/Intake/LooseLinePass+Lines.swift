internal import Prose

/// What one line is: part of the text, loose, or spoken to the reader.
extension LooseLinePass {
  func weight(_ line: Int, _ page: Page) -> TextExtent.Weight {
    guard let segments = page.segments[line] else {
      let facts = page.lines[line]
      let words = page.kept[line]
      let isListed = facts.hasBullet && !facts.isProse || opensWithClock(line, page)
      if isListed || page.isRowOfFigures(line) || page.tellsMinute(line) { return .nothing }
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
  func opensWithClock(_ line: Int, _ page: Page) -> Bool {
    page.lines[line].wordCount >= 2
      && PageDates(page.words).clock(at: page.kept[line].lowerBound, limit: page.kept[line].upperBound) != nil
  }

  /// Two numbers with a dash between, or one behind a colon: `Lens - Lure 3-1`, `Score : 3`.
  func isScore(_ line: Int, _ page: Page) -> Bool {
    let behindColon = page.words[page.kept[line]].drop { $0.key != PageVocabulary.colon }
    return behindColon.contains { $0.kind == .digits } || page.hasScore(line)
  }

  /// Looks like a title, and is not part of the text around it.
  func isLoose(_ line: Int, _ page: Page) -> Bool {
    let facts = page.lines[line]
    // A link that was cut off may have hidden the sentence’s end.
    let endsInStop = page.words[page.kept[line]].last?.key == PageVocabulary.stop
    let isLabel = facts.looksLikeTitle || facts.endsOpen && !facts.continues && !facts.hasBullet && facts.wordCount <= 4
    return !endsInStop && (isLabel || facts.wordCount == 0) && !facts.endsWithQuotationMark && !page.tellsMinute(line)
      && !joins.contains(line)
      && !joins.contains(line + 1)
  }

  /// Text, a headline of an update, or a line that will be text.
  func isBody(_ line: Int, _ page: Page) -> Bool {
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
  func speaksToReader(_ line: Int, _ page: Page) -> Bool {
    guard page.lines[line].addressesReader else { return false }
    let words = page.words[page.kept[line]]
    if words.contains(where: { $0.key == PageVocabulary.quotationMark }) { return false }
    if givesAdvice { return words.contains { HouseVocabulary.ofPages.contains($0.key) } }
    return words.contains { HouseVocabulary.house.contains($0.key) || HouseVocabulary.pages.contains($0.key) }
  }

  func isMetadata(_ line: Int, _ page: Page) -> Bool {
    guard page.lines.indices.contains(line), let use = page.segments[line]?.first?.use else { return false }
    return use == .date || use == .source || use == .removed("byline") || use == .removed("reading-time")
  }

  /// What stands behind the text only.
  private static let footRules: Set<String> = ["comments", "page-foot"]
  private static let questionMark = WordKey("?")
}

extension Page {
  /// Two numbers stand on a line with a dash between: `Lens - Lure 3-1`.
  func hasScore(_ line: Int) -> Bool {
    let words = self.words[kept[line]]
    return zip(words, zip(words.dropFirst(), words.dropFirst(2))).contains { first, rest in
      first.kind == .digits && rest.0.key == PageCalendar.hyphen && rest.1.kind == .digits
    }
  }
}
