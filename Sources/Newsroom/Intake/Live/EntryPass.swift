internal import Prose

/// Finds the live updates of a page: which lines begin one, with their headlines, times and day marks.
struct EntryPass {
  let rules: CleaningRules

  func run(on page: inout Page) {
    let reader = EntryReader(page)
    var candidates: [EntryCandidate] = []
    for line in page.lines.indices where page.isUndecided(line) {
      if let found = reader.candidate(line: line, words: page.kept[line], facts: page.lines[line]) {
        candidates.append(found)
      }
    }
    guard !candidates.isEmpty else { return }
    for finding in EntryBoxes(page: page, reader: reader, rules: rules).findings(among: candidates) {
      page.decide(finding.line, .removed(finding.rule))
    }
    candidates.removeAll { !page.isUndecided($0.line) }
    let chosen = EntryChoice(page: page, reader: reader, candidates: candidates).updates
    guard !chosen.isEmpty else { return }
    RecurringLabels(around: chosen, of: page).remove(from: &page)
    let above = HeadlinesAbove(of: chosen, reader: reader, rules: rules, on: page)
    let blocks = EntryBlock.blocks(of: chosen, above: above, reader: reader, on: page)
    let style = EntryStyle(blocks, above, of: page)
    for block in blocks { add(block, style, to: &page) }
    markDays(reader, in: &page)
    if rules.isEnabled("repeated-entry") { removeRepeatedEntries(in: &page) }
  }

  /// An update that stands on the page twice, word for word, is kept once: where it belongs, if its first place is that of a pinned
  /// one, over newer updates.
  private func removeRepeatedEntries(in page: inout Page) {
    let marked = Set(page.dayMarks.map(\.line))
    var seen: [[WordKey]: Int] = [:]
    var repeated: Set<Int> = []
    var lines: [[Int]] = []
    for (index, entry) in page.entries.enumerated() {
      let end = index + 1 < page.entries.count ? page.entries[index + 1].firstLine : page.lines.count
      lines.append(Array((entry.firstLine..<end).prefix { !marked.contains($0) }))
      // Buttons under one of the two make no difference.
      let told = lines[index].filter { line in
        if case .removed? = page.segments[line]?.first?.use { return false }
        return true
      }
      let words = told.flatMap { page.words[page.kept[$0]].map(\.key) }
      guard let first = seen[words] else {
        seen[words] = index
        continue
      }
      let isPinned = first == 0 && index > 1 && page.entries[1].time > entry.time
      repeated.insert(isPinned ? first : index)
      if isPinned { seen[words] = index }
    }
    for line in repeated.flatMap({ lines[$0] }) { page.decide(line, .removed("repeated-entry")) }
    page.entries = page.entries.indices.filter { !repeated.contains($0) }.map { page.entries[$0] }
  }

  // MARK: Entries

  private func add(_ block: EntryBlock, _ style: EntryStyle, to page: inout Page) {
    let candidate = block.candidate
    let entry = PageEntry(firstLine: block.firstLine, time: candidate.time, day: candidate.day)
    var segments: [Page.Segment] = []
    if let kicker = candidate.kicker { segments.append(Page.Segment(range: kicker, use: .removed("section"))) }
    let label = Page.Segment(range: candidate.label, use: .time)
    var headline = block.headlineAbove
    switch candidate.form {
    case .headlineThenTime, .looseHeadlineThenTime:
      if let headline = candidate.restRange { segments.append(Page.Segment(range: headline, use: .headline)) }
      page.decide(candidate.line, segments + [label])
    case .timeThenText, .looseTimeThenText:
      if headline != nil, let text = candidate.restRange {
        segments.append(Page.Segment(range: text, use: .text))
      } else if style.restsAreTags || isLabel(candidate.rest, over: block.lines, on: page),
        let tag = candidate.restRange
      {
        segments.append(Page.Segment(range: tag, use: .removed("section")))
        headline = block.lines.first
      } else {
        segments += rest(of: block, style, on: page)
      }
      page.decide(candidate.line, [label] + segments)
    case .timeAlone, .publicationAlone:
      page.decide(candidate.line, [label] + segments)
      if !style.headlinesStandAbove { headline = headlineLine(of: block, style, &page) }
    }
    if let headline { page.decide(headline, .headline) }
    EntryFields.cutNames(in: block.lines, under: candidate.line, of: &page)
    for line in block.signs { page.decide(line, .removed("byline")) }
    removeSignatures(of: block, headline: headline, in: &page)
    page.entries.append(entry)
  }

  /// The label of an update or the minute of a match, behind a time, over a headline and its text: `18:12 | L’essentiel`,
  /// `22:48 90'+3`.
  private func isLabel(_ rest: Range<Int>, over lines: [Int], on page: Page) -> Bool {
    guard lines.count >= 2, page.lines[lines[0]].looksLikeTitle, !rest.isEmpty else { return false }
    let words = page.words[rest]
    return SectionNames.isLabelOfUpdate(words.filter { $0.kind != .mark || $0.key == PageVocabulary.apostrophe }[...])
      || words.first?.kind == .digits && words.count <= 5
        && words.dropFirst().allSatisfy { $0.kind == .digits || EntryVocabulary.minuteMarks.contains($0.key) }
  }

  /// The text after a time, as a headline, as text, or as a first sentence that is the headline of the rest.
  private func rest(of block: EntryBlock, _ style: EntryStyle, on page: Page) -> [Page.Segment] {
    let candidate = block.candidate
    guard let range = candidate.restRange else { return [] }
    let endsWithStop = page.unclosedEnd(of: candidate.rest) == PageVocabulary.stop
    let count = page.words[candidate.rest].count { $0.kind == .letters }
    let end = page.firstSentenceEnd(candidate.rest)
    let isWholeText = endsWithStop && block.lines.isEmpty && style.restsAreTexts
    let longest =
      !endsWithStop || !block.lines.isEmpty ? 40 : style.restsAreHeadlines ? EntryStyle.longestSentence : 25
    // `Voici le décompte à cette heure :` introduces what follows.
    let introduces = page.words[candidate.rest].last?.key == PageVocabulary.colon && !block.lines.isEmpty && count >= 6
    if introduces { return [Page.Segment(range: range, use: .text)] }
    if end == candidate.rest.upperBound, !isWholeText, count <= longest {
      return [Page.Segment(range: range, use: .headline)]
    }
    if !endsWithStop, count <= EntryStyle.longestSentence, block.lines.contains(where: { page.lines[$0].endsSentence })
    {
      return [Page.Segment(range: range, use: .headline)]
    }
    let headline = page.words[candidate.rest.lowerBound..<end]
    guard style.hasLeadSentences, end < candidate.rest.upperBound,
      headline.count(where: { $0.kind == .letters }) <= EntryStyle.longestSentence
    else { return [Page.Segment(range: range, use: .text)] }
    // The stop that parts a headline from its text is no part of it.
    let hasStop = page.words[end - 1].key == PageVocabulary.stop
    return [
      Page.Segment(range: TextRange(range.start, page.words[hasStop ? end - 2 : end - 1].end), use: .headline),
      Page.Segment(range: TextRange(page.words[end].start, range.end), use: .text),
    ]
  }

  /// The headline under a time: the next line, if it looks like one on this page, a topic or a name aside.
  private func headlineLine(of block: EntryBlock, _ style: EntryStyle, _ page: inout Page) -> Int? {
    var lines = block.lines[...]
    guard var first = lines.first else { return nil }
    if EntryReader.isFarewell(first, of: page) { return first }
    let label = page.words[page.kept[first]]
    let isLabel = lines.count > 1 && (SectionNames.isSection(label) || SectionNames.isLabelOfUpdate(label))
    if isLabel && page.lines[lines[1]].looksLikeTitle || style.opensWithTag && EntryStyle.opensWithTag(block, page)
      || style.opensWithCapitals(lines, page)
    {
      page.decide(first, .removed(page.personNames(first) == nil ? "section" : "byline"))
      lines = lines.dropFirst()
      first = lines[lines.startIndex]
    }
    // Two sentences alone are text, whatever mark they end with.
    let end = page.firstSentenceEnd(page.kept[first])
    if lines.count == 1, page.lines[first].endsSentence, end < page.kept[first].upperBound { return nil }
    // A line that introduces others is none: `Voici les titres de midi :`.
    let introduces = page.words[page.kept[first]].last?.key == PageVocabulary.colon && lines.count > 1
    if page.lines[first].looksLikeTitle
      || page.lines[first].continues && lines.count > 1 && page.looksLikeHeadline(first)
    {
      return introduces && page.lines[first].wordCount >= 6 ? nil : first
    }
    return style.hasStoppedHeadlines && page.isStoppedHeadline(first) && lines.count > 1 ? first : nil
  }

  /// The writer’s name, initials or agency under a headline or at an update’s end.
  private func removeSignatures(of block: EntryBlock, headline: Int?, in page: inout Page) {
    let lines = block.lines.filter { page.isUndecided($0) }
    guard lines.count > 1 else { return }
    if lines[0] - 1 == headline, isSignature(lines[0], page) { page.decide(lines[0], .removed("byline")) }
    let (last, before) = (lines[lines.count - 1], lines[lines.count - 2])
    // A name under somebody’s words is theirs who said them.
    if page.isUndecided(last), isSignature(last, page), page.lines[before].endsSentence,
      !page.lines[before].endsWithQuotationMark
    {
      page.decide(last, .removed("byline"))
    }
  }

  private func isSignature(_ line: Int, _ page: Page) -> Bool {
    if page.isCode(line) || page.isBracketedCode(line) { return true }
    return page.personNames(line) != nil && page.lines[line].wordCount <= 5
  }

  // MARK: Days

  /// Lines that are a day and nothing else, from the line before the first entry on.
  private func markDays(_ reader: EntryReader, in page: inout Page) {
    guard let first = page.entries.first?.firstLine else { return }
    let start = (0..<first).last { page.isUndecided($0) } ?? first
    for line in start..<page.lines.count where page.isUndecided(line) {
      guard let day = reader.dayMark(line, of: page) else { continue }
      page.decide(line, .date)
      page.dayMarks.append(PageDayMark(line: line, day: day))
    }
  }
}
