internal import Prose

/// What stands under the label of a box, or behind that of the page’s end.
extension BoilerplatePass {
  /// - Parameter head: what the page is about where no text stands before, so that the article’s title may follow the box.
  func removeBox(from line: Int, rule: String, head: PageTopic?, of page: inout Page) -> Int {
    let isHead = head != nil
    page.decide(line, .removed(rule))
    var next = line + 1
    if !isHead, next < page.lines.count, page.isUndecided(next), isLabelOfAuthor(line, page),
      page.lines[next].wordCount <= Self.longestNote, AuthorNotes.tellsOfSomebody(next, of: page)
    {
      page.decide(next, .removed("author-note"))
      next += 1
    }
    while next < page.lines.count {
      guard page.isUndecided(next) else {
        if case .removed? = page.segments[next]?.first?.use {
          next += 1
          continue
        }
        break
      }
      let facts = page.lines[next]
      // Links have rules of their own, by which the title goes that they stand for.
      if rule != "related-links", linkRule(next, of: page) != nil { break }
      // `Fil d’actu` may name the section, with the page’s own title under it.
      if let head, next == line + 1, facts.looksLikeTitle, facts.wordCount >= 5,
        head.shared(with: next, of: page, limit: Self.sharedByTitle) == Self.sharedByTitle
      {
        break
      }
      // The first title stands close under its label, where the page parts its blocks with blank lines.
      if next == line + 1, rule == "related-links", facts.looksLikeTitle, facts.blankLinesBefore == 0,
        page.lines[line].blankLinesBefore > 0 || facts.wordCount >= 5
      {
        page.decide(next, .removed(rule))
        next += 1
        continue
      }
      if rule == "related-links", next > line + 1, isQuotedTitle(next, page) {
        page.decide(next, .removed(rule))
        next += 1
        continue
      }
      let speaksForHouse = facts.addressesReader || mentionsHouse(next, page)
      if facts.isProse, !speaksForHouse || isFarewell(next, page) { break }
      if isHeadingOfProse(next, page), !isShare(next, page), !speaksForHouse || isQuestion(next, page) { break }
      if isHead, !speaksForHouse, isTitleAfterGap(next, page) || isTitleOverProse(next, page) {
        // A box of other articles has more than one title.
        if Self.formBoxes.contains(rule) || facts.wordCount >= 6, !isTitleAfterGap(next + 1, page) { break }
      }
      if let head, rule != "related-links", facts.looksLikeTitle, facts.wordCount >= 5, !speaksForHouse,
        head.shared(with: next, of: page, limit: Self.sharedByTitle) == Self.sharedByTitle
      {
        break
      }
      page.decide(next, .removed(rule))
      next += 1
    }
    return next
  }

  /// Somebody’s name and words, as titles have them: `Anna Morel : « Nous avons tout essayé »`.
  private func isQuotedTitle(_ line: Int, _ page: Page) -> Bool {
    let words = page.words[page.kept[line]]
    guard page.lines[line].looksLikeTitle, page.lines[line].endsWithQuotationMark,
      let colon = words.firstIndex(where: { $0.key == PageVocabulary.colon }), colon + 1 < words.endIndex,
      colon - words.startIndex <= 8, words[colon + 1].key == PageVocabulary.quotationMark
    else { return false }
    return !words.contains {
      $0.key == PageVocabulary.stop || $0.key == PageVocabulary.comma && $0.start < words[colon].start
    }
  }

  /// `À propos de l’autrice`: what stands under it tells who that is.
  private func isLabelOfAuthor(_ line: Int, _ page: Page) -> Bool {
    guard rules.isEnabled("author-note") else { return false }
    return page.words[page.kept[line]].contains { Self.authors.contains($0.key) }
  }

  /// A line as long as a title, behind a blank line.
  private func isTitleAfterGap(_ line: Int, _ page: Page) -> Bool {
    guard page.lines.indices.contains(line), page.isUndecided(line) else { return false }
    let facts = page.lines[line]
    return facts.blankLinesBefore > 0 && facts.looksLikeTitle && facts.wordCount >= 4
  }

  /// A line as long as a title, right over a paragraph in which nobody speaks to the reader, a byline or a date.
  private func isTitleOverProse(_ line: Int, _ page: Page) -> Bool {
    guard line + 1 < page.lines.count, page.isUndecided(line + 1) else { return false }
    let (facts, next) = (page.lines[line], page.lines[line + 1])
    guard facts.looksLikeTitle, facts.wordCount >= 5 else { return false }
    if next.isProse { return !next.addressesReader && !mentionsHouse(line + 1, page) }
    guard next.wordCount <= 20, !page.kept[line + 1].isEmpty else { return false }
    let note = MetadataReader(page).read(page.kept[line + 1])
    return note.unknownWords == 0 && (note.hasDate || note.hasByline)
  }

  /// A short line right before a paragraph of prose: the next section’s heading, not the box’s.
  private func isHeadingOfProse(_ line: Int, _ page: Page) -> Bool {
    guard line + 1 < page.lines.count, page.isUndecided(line + 1) else { return false }
    let (facts, next) = (page.lines[line], page.lines[line + 1])
    let isShort = (2...7).contains(facts.wordCount) || isQuestion(line, page)
    return facts.looksLikeTitle && isShort && next.isProse && !next.addressesReader
      && !mentionsHouse(line + 1, page)
  }

  /// What part of the readers chose an answer: `Oui 62 %`.
  private func isShare(_ line: Int, _ page: Page) -> Bool {
    page.lines[line].wordCount <= 6 && page.words[page.kept[line]].last?.key == Self.percent
  }

  /// A question of an interview, to somebody and not to the readers.
  private func isQuestion(_ line: Int, _ page: Page) -> Bool {
    page.lines[line].wordCount >= 5 && page.words[page.kept[line]].last?.key == Self.question
      && !mentionsHouse(line, page)
  }

  func removeEnd(from line: Int, rule: String, proseBefore: [Int], of page: inout Page) -> Int {
    let (before, after) = (proseBefore[line], proseBefore[page.lines.count] - proseBefore[line + 1])
    page.decide(line, .removed(rule))
    // Updates may have their own counts of comments.
    guard after * 3 <= before || before > 0 && rule == "comments" && isOverComments(line, page),
      !(page.entries.last.map { $0.firstLine > line } ?? false)
    else { return line + 1 }
    for next in line + 1..<page.lines.count where page.isUndecided(next) { page.decide(next, .removed(rule)) }
    return page.lines.count
  }

  /// What readers wrote stands under their names, each with its date or a button to answer.
  private func isOverComments(_ line: Int, _ page: Page) -> Bool {
    let signs = (line + 1..<page.lines.count).count { line in
      guard page.lines[line].wordCount <= 3 else { return false }
      if page.segments[line]?.first?.use == .removed("comments") { return true }
      return page.words[page.kept[line]].contains { Self.answers.contains($0.key) }
    }
    return signs >= 2
  }

  /// The words that a title shares with its text at the least, to be told from a box over it.
  private static let sharedByTitle = 3
  /// The most words that a note on an author has.
  private static let longestNote = 60
  /// Boxes of consents and forms, in which no other article is offered.
  private static let formBoxes: Set<String> = ["comments", "cookies", "newsletter"]
  private static let authors = PageVocabulary.keys("auteur auteure auteurs autrice autrices")
  private static let question = WordKey("?")
  private static let percent = WordKey("%")
  private static let answers = PageVocabulary.keys("répondre signaler")
}
