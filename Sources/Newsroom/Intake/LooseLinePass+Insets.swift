internal import Prose

/// Titles of other articles and lines beside pictures, between the paragraphs of an article.
extension LooseLinePass {
  /// Titles of other articles and lines beside pictures, between the paragraphs of an article.
  ///
  /// Of lines in a row that are no sentences only the last heads the text under it; and a heading is short.
  func removeInsets(_ marks: Marks, of page: inout Page) {
    let lines = marks.first...max(marks.first, marks.last)
    // Where most lines have no stops, they tell nothing.
    let loose = lines.count { page.isUndecided($0) && isInset($0, page) }
    let text = lines.count { isBody($0, page) }
    guard loose < text else { return }
    let headings = lines.count {
      page.isUndecided($0) && isInset($0, page) && isLongHeading($0, page) && isBody($0 + 1, page)
    }
    // Where updates have no times, what stands over a text is its headline.
    let isLive = page.isHeadedAsLive
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
        let isBehindOthers = !isLive && (row.count > 1 || wasSetAside)
        let isLabelled = headingLength(heading, page) >= 7 && isParted(heading, page)
        let isDate = row.count > 1 && isDate(heading, page)
        let isTooLong =
          isDate || headings < 2 && !isLive && (isLabelled || headingLength(heading, page) > Self.longestHeading)
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
      && !opensWithClock(line, page) && !page.hasScore(line)
      && !page.isRowOfFigures(line) && page.words[page.kept[line]].last?.key != PageVocabulary.colon
  }

  /// The most words that a heading between paragraphs has.
  private static let longestHeading = 11
  private static let partings = PageVocabulary.keys(": | > » / -")
}
