internal import Prose

/// Sets aside what the rules of a page’s furniture find: first what one line tells, later what reaches over several.
struct BoilerplatePass {
  let rules: CleaningRules

  /// Spans inside lines, beginnings and ends of lines, and lines that are furniture by themselves.
  func cleanLines(of page: inout Page) {
    let notes = MetadataReader(page)
    // Behind the text, what may be a label of an update is that of a box.
    let lastProse = page.lines.indices.last { page.isUndecided($0) && page.lines[$0].isProse } ?? page.lines.count
    let firstProse = page.firstProse ?? 0
    let labels = PageLabels(of: page)
    var hasTitle = false
    for line in page.lines.indices where page.isUndecided(line) {
      if isCaptionUnderCredit(line, of: page)
        || line < lastProse
          && isCaptionOverCredit(line, isUnderNotes: isNote(line - 1, notes, of: page), of: page)
        || isDatedCaption(line, of: page)
      {
        page.decide(line, .removed("caption"))
        continue
      }
      if let caption = repeatedCaption(at: line, hasTitle: hasTitle, of: page) {
        for line in caption { page.decide(line, .removed("caption")) }
        continue
      }
      defer {
        hasTitle =
          hasTitle
          || page.isUndecided(line) && page.lines[line].looksLikeTitle && page.lines[line].wordCount >= 4
            && !page.isMasthead(line)
      }
      if hasTitle && isTopic(line, of: page) || isOfHashtags(line, of: page) {
        page.decide(line, .removed("tags"))
        continue
      }
      if takePost(at: line, of: &page) { continue }
      if isDatedSignature(line, notes, of: page) { continue }
      if hasTitle, isTitleOfPlayer(line, of: page) {
        page.decide(line, .removed("caption"))
        continue
      }
      if line > lastProse, rules.table(.box)?.whole(page.words, label(line, page)) == "related-links" { continue }
      cutLink(of: line, of: &page)
      if let rule = lineRule(line, of: page) ?? nameRule(line, of: page)
        ?? stepRule(line, of: page) ?? weatherRule(line, hasTitle: hasTitle, of: page)
        ?? rowRule(line, hasTitle: hasTitle, of: page)
        ?? captionRule(line, hasTitle: hasTitle, of: page) ?? noticeRule(line, hasTitle: hasTitle, of: page)
        ?? buttonRule(line, hasTitle: hasTitle, of: page)
      {
        page.decide(line, .removed(rule))
        continue
      }
      if hasTitle, rules.isEnabled("page-label"), labels.isLabel(line, of: page), !isLabelOfMore(line, of: page),
        linkRule(line, of: page) == nil
      {
        if !labels.isOverOthers(line, of: page) { page.decide(line, .removed("page-label")) }
        continue
      }
      cutSpans(in: line, of: &page)
      cutBeginning(of: line, of: &page)
      cutSection(of: line, hasTitle: hasTitle, isInHead: line <= firstProse, of: &page)
      cutEnd(of: line, of: &page)
      if page.kept[line] != page.lines[line].words, let rule = lineRule(line, of: page) {
        page.decide(line, .removed(rule))
      }
    }
  }

  /// Links with their titles, boxes, and the foot of the page.
  func cleanBlocks(of page: inout Page) {
    var proseBefore = [0]
    for (line, facts) in page.lines.enumerated() {
      let isText = facts.isProse && !isRemoved(line, page)
      proseBefore.append((proseBefore.last ?? 0) + (isText ? facts.wordCount : 0))
    }
    let labels = PageLabels(of: page)
    var topic = PageTopic()
    for line in page.lines.indices where page.isUndecided(line) && page.lines[line].isProse {
      topic.add(line, of: page)
    }
    let lastProse =
      page.lines.indices.last { page.segments[$0] != nil ? page.startsEntry($0) : page.lines[$0].isProse } ?? -1
    var line = 0
    while line < page.lines.count {
      guard page.isUndecided(line) else {
        line += 1
        continue
      }
      if proseBefore[line] > 0, page.lines[line].looksLikeTitle,
        let (rule, _) = rules.table(.insert)?.opening(page.words, label(line, page))
      {
        page.decide(line, .removed(rule))
        line += 1
      } else if let rule = rules.table(.box)?.whole(page.words, label(line, page)),
        !isStatement(line, against: rule, page)
      {
        line = removeBox(from: line, rule: rule, head: isHead(line, proseBefore) ? topic : nil, of: &page)
      } else if proseBefore[line] > 0, rules.isEnabled("related-links"), labels.isOverOthers(line, of: page) {
        line = removeBox(from: line, rule: "related-links", head: isHead(line, proseBefore) ? topic : nil, of: &page)
      } else if let rule = rules.table(.end)?.whole(page.words, label(line, page)),
        !isStatement(line, against: rule, page)
      {
        line = removeEnd(from: line, rule: rule, proseBefore: proseBefore, of: &page)
      } else if let (rule, end) = linkRule(line, of: page) {
        line = removeLink(
          at: line, labelEnd: end, rule: rule, isOverText: proseBefore[line] == 0, lastProse: lastProse, of: &page)
      } else {
        line += 1
      }
    }
  }

  /// Hardly a sentence stands before a line: that of a banner, at the most.
  private func isHead(_ line: Int, _ proseBefore: [Int]) -> Bool {
    proseBefore[line] * Self.partOfHead <= proseBefore[proseBefore.count - 1]
  }

  private func isRemoved(_ line: Int, _ page: Page) -> Bool {
    if case .removed? = page.segments[line]?.first?.use { return true }
    return false
  }

  private func lineRule(_ line: Int, of page: Page) -> String? {
    guard page.isUndecided(line) else { return nil }
    let words = label(line, page)
    // With its last marks too, which a pattern may end with.
    let whole = words.lowerBound..<page.kept[line].upperBound
    return rule(line, words, of: page) ?? (whole == words ? nil : rule(line, whole, of: page))
  }

  private func rule(_ line: Int, _ words: Range<Int>, of page: Page) -> String? {
    guard !words.isEmpty, words.count <= Self.longestLine else { return nil }
    if let rule = rules.table(.line)?.whole(page.words, words), rule != "tags" || !isSentences(line, of: page),
      rule != "reading-time" && rule != "live-furniture" || !hasDate(words, of: page),
      rule != "player" || !isHeadlineUnderTime(line, of: page),
      !isStatement(line, against: rule, page)
    {
      return rule
    }
    let facts = page.lines[line]
    if facts.isInCapitals, let rule = rules.table(.capitals)?.whole(page.words, words) { return rule }
    // `De notre envoyée, le 3 mars 2025` has a reader of its own too.
    guard let rule = rules.table(.label)?.whole(page.words, words), rule != "byline" || !hasDate(words, of: page) else {
      return nil
    }
    let isAppeal =
      facts.addressesReader && words.first.map { HouseVocabulary.appeals.contains(page.words[$0].key) } ?? false
    return facts.hasFiniteVerb && facts.endsWithStop && facts.wordCount > 12 && !isAppeal ? nil : rule
  }

  /// `Pause`, under the time of an update and over its text.
  private func isHeadlineUnderTime(_ line: Int, of page: Page) -> Bool {
    isUnderTime(line, of: page) && line + 1 < page.lines.count && page.lines[line + 1].endsWithStop
  }

  /// `3 min de lecture | 14/10/2025` has a reader of its own.
  func hasDate(_ words: Range<Int>, of page: Page) -> Bool {
    let dates = PageDates(page.words)
    return words.contains { dates.date(at: $0, limit: words.upperBound)?.date.civil != nil }
  }

  /// Prose, which no list of topics is: it ends in a stop, and has a finite verb or another sentence before.
  private func isSentences(_ line: Int, of page: Page) -> Bool {
    guard page.lines[line].endsWithStop else { return false }
    let stops = page.words[page.kept[line]].count { PageVocabulary.sentenceEnds.contains($0.key) }
    return page.lines[line].hasFiniteVerb || stops > 1
  }

  /// An agency with a date, which tells when the text was published and is no credit of a picture: `AFP, 2 décembre 2025`,
  /// `AFP, publié le mardi 2 décembre 2025 à 18h02, mis à jour à 19h`, with other names where it has a time: `ATS, Le Fanal
  /// 2.12.2025 18:02`.
  private func isDatedSignature(_ line: Int, _ notes: MetadataReader, of page: Page) -> Bool {
    guard (2...20).contains(page.lines[line].wordCount), page.kept[line].count <= 60,
      page.words[page.kept[line]].contains(where: { $0.digitCount > 0 })
    else { return false }
    let found = notes.read(page.kept[line])
    guard found.hasSignature, found.stamps.contains(where: { $0.date.civil != nil }) else { return false }
    return found.unknownWords == 0
      || found.unknownWords <= 3 && found.unknownAreCapitalised && found.stamps.contains { $0.time != nil }
  }

  /// A byline or a line of publication, and nothing else.
  private func isNote(_ line: Int, _ notes: MetadataReader, of page: Page) -> Bool {
    guard line >= 0, page.isUndecided(line), (1...20).contains(page.lines[line].wordCount) else { return false }
    let found = notes.read(page.kept[line])
    return found.unknownWords == 0 && (found.hasDate || found.hasCue || found.hasByline)
  }

  /// The label of a box or of the page’s end takes more with it than this line.
  func isLabelOfMore(_ line: Int, of page: Page) -> Bool {
    let label = label(line, page)
    return rules.table(.end)?.whole(page.words, label) != nil || rules.table(.box)?.whole(page.words, label) != nil
  }

  /// The words of a line without a list mark before and a stop, a colon or an arrow behind.
  func label(_ line: Int, _ page: Page) -> Range<Int> {
    var words = page.kept[line]
    words = min(max(words.lowerBound, page.lines[line].body), words.upperBound)..<words.upperBound
    while let last = words.last, words.count > 1, Self.trailing.contains(page.words[last].key) {
      words = words.lowerBound..<last
    }
    return words
  }

  /// Patterns longer than this are of no line of furniture.
  static let longestLine = 80
  static let longestSpan = 30
  /// The part of a text that may stand in a banner over its title.
  private static let partOfHead = 10
  private static let trailing = PageVocabulary.keys(". : > → › … ↓ - ▼ + | ! \"")
}
