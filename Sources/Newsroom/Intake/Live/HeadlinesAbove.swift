/// Headlines that stand on lines of their own above their times.
///
/// ```
/// La mairie ouvre un gymnase
/// 17h42
/// ```
///
/// So does `La mairie ouvre un gymnase` over `17h42 Cent lits y sont installés, dit le maire.` A line above one time may end the
/// update before; a page that has a title above most of its times has its headlines there.
struct HeadlinesAbove {
  /// The lines of headlines, by the lines of their times.
  private var lines: [Int: Int] = [:]
  /// The first lines of updates that have their times at their ends.
  private var starts: [Int: Int] = [:]
  /// Times that are alone on their lines have their headlines above them.
  private(set) var standAboveTimes = false
  /// What stands behind a time on its line is text, as its headline stands above.
  private(set) var restsAreTexts = false

  /// The most lines of furniture, of days or of publication between a headline and its time.
  private static let reach = 3

  /// - Parameter updates: in the order of the page.
  /// - Complexity: linear in the number of updates.
  init(of updates: [EntryCandidate], reader: EntryReader, rules: CleaningRules, on page: Page) {
    let below = TimesBelow(of: updates, reader: reader, rules: rules, on: page)
    guard below.starts.isEmpty else {
      (lines, starts, standAboveTimes) = (below.headlines, below.starts, true)
      return
    }
    let times = Set(updates.map(\.line))
    /// The line above a time that may be its headline.
    func above(_ update: EntryCandidate) -> Int? {
      var gap = page.lines[update.line].blankLinesBefore
      for line in (max(0, update.line - Self.reach)..<update.line).reversed() {
        guard !times.contains(line) else { return nil }
        let facts = page.lines[line]
        if reader.isContent(line, of: page) {
          // What stands close under a text, and a gap before the time, ends that text.
          let isApart = facts.blankLinesBefore >= min(gap, 1)
          // What a post or a button was cut from is no headline, nor is a link.
          let isWhole =
            page.kept[line].upperBound == page.lines[line].words.upperBound
            && rules.table(.link)?.opening(page.words, page.kept[line]) == nil
          return page.looksLikeHeadline(line) && isWhole && (isApart || line == 0) ? line : nil
        }
        gap = max(gap, facts.blankLinesBefore)
      }
      return nil
    }

    /// Whether a title stands under a time.
    func isOverTitle(_ update: EntryCandidate) -> Bool {
      let next = (update.line + 1..<min(update.line + 1 + Self.reach, page.lines.count)).first {
        reader.isContent($0, of: page)
      }
      return next.map { page.isUndecided($0) && page.lines[$0].looksLikeTitle } ?? false
    }

    let alone = updates.filter { $0.form.isAlone }
    var before = 0
    var after = 0
    // The page’s own title may stand above the first time.
    for update in alone.count > 1 ? alone.dropFirst() : alone[...] {
      if isOverTitle(update) { after += 1 } else if above(update) != nil { before += 1 }
    }
    standAboveTimes = before > after
    if standAboveTimes { for update in alone { lines[update.line] = above(update) } }

    let inline = updates.filter { $0.form.isInline }
    let texts = inline.filter { Self.isText($0, page) }
    let titled = texts.count { above($0) != nil }
    restsAreTexts = titled >= 2 && texts.count * 10 >= inline.count * 7 && titled * 10 >= texts.count * 6
    if restsAreTexts { for update in texts { lines[update.line] = above(update) } }
  }

  /// The headline above the time of an update.
  subscript(update: EntryCandidate) -> Int? { lines[update.line] }

  /// Where an update begins.
  func firstLine(of update: EntryCandidate) -> Int { starts[update.line] ?? lines[update.line] ?? update.line }

  /// A sentence with its stop, or several, stands behind a time.
  private static func isText(_ update: EntryCandidate, _ page: Page) -> Bool {
    guard let last = page.unclosedEnd(of: update.rest) else { return false }
    return PageVocabulary.sentenceEnds.contains(last)
      || page.firstSentenceEnd(update.rest) < update.rest.upperBound
  }
}

extension Page {
  /// A title that stands beside a time; it may open with a name in small letters there, where no sentence goes on: `eTransit gèle
  /// ses tarifs`.
  ///
  /// - Parameter mayHaveSign: it may stand behind a sign that is no dash, as updates have and lists: `■ Un toit emporté`.
  func looksLikeHeadline(_ line: Int, mayHaveSign: Bool = false) -> Bool {
    let facts = lines[line]
    if facts.looksLikeTitle { return true }
    if mayHaveSign, facts.hasBullet, !facts.hasDash(words) {
      return (2...32).contains(facts.wordCount) && !facts.endsWithStop && !facts.endsOpen
    }
    return facts.continues && words[kept[line]].first?.kind == .letters && (1...32).contains(facts.wordCount)
      && !facts.endsWithStop && !facts.endsOpen
  }
}
