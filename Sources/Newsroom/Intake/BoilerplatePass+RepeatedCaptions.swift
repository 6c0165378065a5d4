internal import Prose

/// Captions that stand twice in a row: a page has them once for readers who do not see the picture, and once under it.
extension BoilerplatePass {
  /// The lines of a caption that begins on a line and comes again on the next one: with its credit behind it (`Le port de Dunes` over
  /// `Le port de Dunes - AFP`), or word for word, over a credit or without a verb.
  ///
  /// - Parameter hasTitle: whether a line that may be the page’s title stands before: a title comes again too, with the paper’s name.
  func repeatedCaption(at line: Int, hasTitle: Bool, of page: Page) -> Range<Int>? {
    let next = line + 1
    guard rules.isEnabled("caption"), next < page.lines.count, page.isUndecided(next),
      page.lines[next].blankLinesBefore <= 1, (2...60).contains(page.lines[line].wordCount)
    else { return nil }
    let (words, again) = (page.kept[line], page.kept[next])
    guard again.count >= words.count, zip(words, again).allSatisfy({ page.words[$0].key == page.words[$1].key }) else {
      return nil
    }
    let facts = page.lines[line]
    let isCaption =
      again.count > words.count
      ? (hasTitle || facts.endsWithStop) && isCredit(again.lowerBound + words.count..<again.upperBound, of: page)
      : hasTitle && isOverCredit(next, of: page)
        || facts.endsWithStop && !facts.hasFiniteVerb && facts.wordCount >= 6
    return isCaption ? line..<next + 1 : nil
  }

  /// A mark with names behind it: `— Anna Morel / AFP`, `© Le Courrier`.
  private func isCredit(_ range: Range<Int>, of page: Page) -> Bool {
    let words = page.words[range]
    guard let mark = words.first, Self.marksOfCredit.contains(mark.key), mark.spaceBefore else { return false }
    let names = words.filter { $0.kind == .letters }
    return (1...8).contains(names.count) && words.last?.key != PageVocabulary.stop
      && !words.contains { $0.kind == .digits }
      && names.allSatisfy { $0.isCapitalised || MetadataVocabulary.particles.contains($0.key) }
  }

  private func isOverCredit(_ line: Int, of page: Page) -> Bool {
    let next = line + 1
    guard next < page.lines.count, page.isUndecided(next), page.lines[next].blankLinesBefore <= 1 else { return false }
    return rules.table(.line)?.whole(page.words, page.kept[next]) == "credit"
  }

  private static let marksOfCredit = PageVocabulary.keys("- – — | / ( ©")
}
