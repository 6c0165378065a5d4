internal import Prose

/// Parts of lines that are furniture: spans inside them, labels before a text, credits and topics behind it.
extension BoilerplatePass {
  func cutSpans(in line: Int, of page: inout Page) {
    guard let table = rules.table(.span) else { return }
    let words = page.kept[line]
    var index = words.lowerBound
    while index < words.upperBound {
      let range = index..<min(index + Self.longestSpan, words.upperBound)
      if let (rule, end) = table.span(page.words, range) {
        page.cut(TextRange(page.words[index].start, page.words[end - 1].end), rule: rule)
        if index == page.kept[line].lowerBound, end == words.upperBound {
          page.decide(line, .removed(rule))
          return
        }
        index = end
      } else {
        index += 1
      }
    }
  }

  func cutBeginning(of line: Int, of page: inout Page) {
    let words = page.kept[line]
    guard page.isUndecided(line), let (rule, end) = rules.table(.opening)?.opening(page.words, words),
      end < words.upperBound
    else { return }
    // Glued to what follows, or parted from it by a mark.
    let next = page.words[end]
    if next.kind == .letters, next.capitals > 0, !next.spaceBefore {
      page.cutBeginning(of: line, upTo: end, rule: rule)
    }
  }

  /// The name of a section in capitals before a standfirst: `CYCLISME Le Français prend le maillot jaune`; in the head of a page any
  /// word in capitals before one that begins a sentence, `CANICULE Suivez la journée avec nous`, or glued to the title or the standfirst:
  /// `CANICULELa nuit la plus chaude`.
  ///
  /// - Parameter hasTitle: whether a line that may be the page’s title stands before.
  func cutSection(of line: Int, hasTitle: Bool, isInHead: Bool, of page: inout Page) {
    let words = page.kept[line]
    guard page.isUndecided(line), rules.isEnabled("section"), words.count >= 4, !page.lines[line].isInCapitals else {
      return
    }
    for end in words.lowerBound + 1...words.lowerBound + 3 where end < words.upperBound {
      let name = page.words[words.lowerBound..<end]
      let next = page.words[end]
      guard next.isCapitalised, next.capitals < next.letters || next.letters == 1,
        name.allSatisfy({ $0.capitals == $0.letters }),
        next.spaceBefore
          ? hasTitle && (SectionNames.isSection(name) || isInHead && isKicker(name, before: next))
          : isInHead && name.count == 1 && name.allSatisfy({ $0.kind == .letters && $0.letters > 5 })
      else { continue }
      page.cutBeginning(of: line, upTo: end, rule: "section")
      return
    }
  }

  private func isKicker(_ name: ArraySlice<PageWord>, before next: PageWord) -> Bool {
    name.count == 1 && name.allSatisfy { $0.kind == .letters && $0.letters >= 6 }
      && (Self.openings.contains(next.key) || HouseVocabulary.appeals.contains(next.key))
  }

  /// Words with a capital only where a sentence begins.
  private static let openings = PageVocabulary.keys(
    "à après au aux avec ce ces cette dans depuis des elle elles en il ils la le les on pour selon un une")

  func cutEnd(of line: Int, of page: inout Page) {
    guard page.isUndecided(line), let table = rules.table(.closing) else { return }
    if let initials = initialsAtEnd(of: line, page) {
      page.cutEnd(of: line, from: initials, rule: "byline")
      return
    }
    let words = page.kept[line]
    let first = max(words.lowerBound + 1, words.upperBound - Self.longestSpan)
    for start in first..<max(first, words.upperBound) {
      if let rule = table.whole(page.words, start..<words.upperBound), rule != "related-link" {
        page.cutEnd(of: line, from: start, rule: rule)
        return
      }
    }
  }

  /// A link behind a sentence: `… à Matignon. Lire l’article`.
  func cutLink(of line: Int, of page: inout Page) {
    let words = page.kept[line]
    guard let table = rules.table(.closing), words.count > Self.longestLink, !page.lines[line].endsWithStop else {
      return
    }
    let start = words.suffix(Self.longestLink).first { word in
      opensSentence(word, page) && table.whole(page.words, word..<words.upperBound) == "related-link"
    }
    if let start { page.cutEnd(of: line, from: start, rule: "related-link") }
  }

  private func opensSentence(_ word: Int, _ page: Page) -> Bool {
    let before = page.words[word - 1].key
    return page.words[word].isCapitalised
      && (PageVocabulary.sentenceEnds.contains(before) || PageVocabulary.closingMarks.contains(before))
  }

  /// The most words and marks of a link behind a sentence.
  private static let longestLink = 6

  /// Where the writer’s initials stand in brackets behind a sentence: `Aucun bus n’est sorti. (A.M.)`
  private func initialsAtEnd(of line: Int, _ page: Page) -> Int? {
    let words = page.kept[line]
    guard words.count > 10, let last = words.last, EntryVocabulary.closeBrackets.contains(page.words[last].key),
      let open = words.suffix(9).last(where: { EntryVocabulary.openBrackets.contains(page.words[$0].key) }),
      PageVocabulary.sentenceEnds.contains(page.words[open - 1].key)
        || PageVocabulary.closingMarks.contains(page.words[open - 1].key)
    else { return nil }
    let inner = page.words[open + 1..<last]
    let letters = inner.filter { $0.kind == .letters }
    return (2...3).contains(letters.count) && letters.allSatisfy { $0.letters == 1 && $0.capitals == 1 }
      && inner.allSatisfy { $0.kind == .letters || $0.key == PageVocabulary.stop || $0.key == PageCalendar.hyphen }
      ? open : nil
  }
}
