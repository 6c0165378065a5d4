/// Times that stand at the end of their updates, under headline and text.
///
/// ```
/// Un toit emporté
/// Le gymnase a perdu la moitié de sa couverture.
/// Publié à 18h40
/// ```
///
/// Told from times at the head of updates by what stands behind the last one, nothing of the page’s text, and by the gaps between
/// updates, where a page has any; or by lines of marks, `* * *`, that part updates and stand right behind their times.
struct TimesBelow {
  /// The headlines of updates and their first lines, by the lines of their times; empty where times stand elsewhere.
  private(set) var headlines: [Int: Int] = [:]
  private(set) var starts: [Int: Int] = [:]

  /// The most lines of an update that has its time at its end.
  private static let reach = 12

  /// - Parameter updates: in the order of the page.
  /// - Complexity: linear in the length of the page.
  init(of updates: [EntryCandidate], reader: EntryReader, rules: CleaningRules, on page: Page) {
    guard updates.count >= 2, let first = updates.first, let last = updates.last,
      updates.allSatisfy(\.form.isAlone), first.line > 0
    else { return }
    let next = page.lines.indices.dropFirst(last.line + 1).first { reader.isContent($0, of: page) }
    let endsPage = next.map { Self.isFurniture($0, rules, of: page) } ?? true
    let areClose = updates.allSatisfy { page.lines[$0.line].blankLinesBefore == 0 }
    let areApart = updates.dropLast().allSatisfy { update in
      update.line + 1 < page.lines.count && page.lines[update.line + 1].blankLinesBefore > 0
    }
    let areParted = updates.allSatisfy { Self.isParted($0.line, on: page) }
    guard areParted || endsPage && areClose && (areApart || next == nil) else { return }
    var headlines: [Int: Int] = [:]
    var starts: [Int: Int] = [:]
    var end = 0
    for update in updates {
      if areParted, let mark = (end..<update.line).last(where: { Self.isOfMarks($0, on: page) }) { end = mark + 1 }
      let lines = (max(end, update.line - Self.reach)..<update.line).filter { reader.isContent($0, of: page) }
      end = update.line + 1
      guard let text = lines.last, page.lines[text].endsSentence || page.lines[text].endsWithQuotationMark else {
        return
      }
      // The page’s own head stands above the first update.
      let isFirst = update.line == first.line
      let headline = isFirst ? lines.dropLast().last { page.looksLikeHeadline($0, mayHaveSign: true) } : lines.first
      guard let start = headline else { return }
      starts[update.line] = start
      if page.looksLikeHeadline(start, mayHaveSign: true), start != text { headlines[update.line] = start }
    }
    guard headlines.count * 10 >= updates.count * 6 else { return }
    (self.headlines, self.starts) = (headlines, starts)
  }

  /// A line of marks stands right behind a time, and none right before it.
  private static func isParted(_ line: Int, on page: Page) -> Bool {
    line > 0 && line + 1 < page.lines.count && isOfMarks(line + 1, on: page) && !isOfMarks(line - 1, on: page)
  }

  /// `* * *`, `-----`, `___`.
  private static func isOfMarks(_ line: Int, on page: Page) -> Bool {
    let words = page.words[page.lines[line].words]
    return words.count >= 3 && words.allSatisfy { $0.kind == .mark }
  }

  /// The label of a box, of the page’s end or of a link.
  private static func isFurniture(_ line: Int, _ rules: CleaningRules, of page: Page) -> Bool {
    let words = page.kept[line]
    return rules.table(.box)?.whole(page.words, words) != nil || rules.table(.end)?.whole(page.words, words) != nil
      || rules.table(.link)?.opening(page.words, words) != nil
  }
}
