internal import Prose

/// Finds the live updates of a page: which lines begin one, with their headlines, times and day marks.
struct EntryPass {
  let rules: CleaningRules

  func run(on page: inout Page) {
    let reader = EntryReader(page.words)
    var candidates: [EntryCandidate] = []
    for line in page.lines.indices where page.isUndecided(line) {
      if let found = reader.candidate(line: line, words: page.kept[line], facts: page.lines[line]) {
        candidates.append(found)
      }
    }
    guard !candidates.isEmpty else { return }
    let chosen = EntryChoice(page: page, candidates: candidates).chosen
    guard !chosen.isEmpty else { return }
    let headlineFirst = EntryChoice(page: page, candidates: chosen).headlinesStandBeforeTimes
    let restsAreTags = restsAreTags(chosen, page)
    for (index, candidate) in chosen.enumerated() {
      let next = index + 1 < chosen.count ? chosen[index + 1].line : page.lines.count
      if restsAreTags, candidate.form == .timeThenText || candidate.form == .looseTimeThenText,
        let tag = candidate.restRange, page.isUndecided(candidate.line + 1)
      {
        page.decide(
          candidate.line,
          [Page.Segment(range: candidate.label, use: .time), Page.Segment(range: tag, use: .removed("section"))])
        page.decide(candidate.line + 1, .headline)
        page.entries.append(PageEntry(firstLine: candidate.line, time: candidate.time, day: candidate.day))
        continue
      }
      add(candidate, before: next, headlineFirst: headlineFirst, to: &page)
    }
    markDays(reader, in: &page)
    if rules.isEnabled("repeated-entry") { removeRepeatedEntries(in: &page) }
  }

  /// An update that stands on the page twice, word for word, is kept once.
  private func removeRepeatedEntries(in page: inout Page) {
    let marked = Set(page.dayMarks.map(\.line))
    var seen: Set<[WordKey]> = []
    var kept: [PageEntry] = []
    for (index, entry) in page.entries.enumerated() {
      let end = index + 1 < page.entries.count ? page.entries[index + 1].firstLine : page.lines.count
      let lines = (entry.firstLine..<end).prefix { !marked.contains($0) }
      if seen.insert(lines.flatMap { page.words[page.kept[$0]].map(\.key) }).inserted {
        kept.append(entry)
      } else {
        for line in lines { page.decide(line, .removed("repeated-entry")) }
      }
    }
    page.entries = kept
  }

  // MARK: Entries

  private func add(_ candidate: EntryCandidate, before next: Int, headlineFirst: Bool, to page: inout Page) {
    var entry = PageEntry(firstLine: candidate.line, time: candidate.time, day: candidate.day)
    let label = Page.Segment(range: candidate.label, use: .time)
    switch candidate.form {
    case .headlineThenTime, .looseHeadlineThenTime:
      var segments: [Page.Segment] = []
      if let kicker = candidate.kicker { segments.append(Page.Segment(range: kicker, use: .removed("section"))) }
      if let headline = candidate.restRange { segments.append(Page.Segment(range: headline, use: .headline)) }
      page.decide(candidate.line, segments + [label])
    case .timeThenText, .looseTimeThenText:
      page.decide(candidate.line, [label] + split(candidate, before: next, page))
    case .timeAlone, .publicationAlone:
      page.decide(candidate.line, [label])
      if headlineFirst, let headline = headlineLine(before: candidate.line, page) {
        page.decide(headline, .headline)
        entry.firstLine = headline
      } else if !headlineFirst, let headline = headlineLine(after: candidate.line, before: next, &page) {
        page.decide(headline, .headline)
      }
    }
    page.entries.append(entry)
  }

  /// What stands behind the times is a word or two for the topic, and the headlines follow on lines of their own:
  /// `15:12 | Trafic`.
  private func restsAreTags(_ chosen: [EntryCandidate], _ page: Page) -> Bool {
    let rests = chosen.filter { !$0.rest.isEmpty && ($0.form == .timeThenText || $0.form == .looseTimeThenText) }
    return rests.count >= 2
      && rests.allSatisfy { candidate in
        let next = candidate.line + 1
        guard next + 1 < page.lines.count, page.isUndecided(next), page.lines[next].looksLikeTitle else { return false }
        return candidate.rest.count <= 3 && page.lines[next].wordCount >= 3 && page.isUndecided(next + 1)
          && page.lines[next + 1].endsSentence && !chosen.contains { $0.line == next || $0.line == next + 1 }
      }
  }

  /// The text after a time, as a headline, as text, or as a first sentence that is the headline of the rest.
  private func split(_ candidate: EntryCandidate, before next: Int, _ page: Page) -> [Page.Segment] {
    guard let range = candidate.restRange else { return [] }
    let facts = page.lines[candidate.line]
    let hasMore = (candidate.line + 1..<next).contains { page.isUndecided($0) }
    let count = page.words[candidate.rest].count { $0.kind == .letters }
    let end = firstSentenceEnd(candidate.rest, page)
    if end == candidate.rest.upperBound, count <= (facts.endsWithStop && !hasMore ? 25 : 40) {
      return [Page.Segment(range: range, use: .headline)]
    }
    let headline = page.words[candidate.rest.lowerBound..<end]
    guard end < candidate.rest.upperBound, headline.count(where: { $0.kind == .letters }) <= 16 else {
      return [Page.Segment(range: range, use: .text)]
    }
    let cut = page.words[end].start
    // The stop that parts a headline from its text is no part of it.
    let hasStop = page.words[end - 1].key == PageVocabulary.stop
    return [
      Page.Segment(range: TextRange(range.start, page.words[hasStop ? end - 2 : end - 1].end), use: .headline),
      Page.Segment(range: TextRange(cut, range.end), use: .text),
    ]
  }

  /// The end of the first sentence, its closing marks included; a sentence does not end inside a quotation.
  private func firstSentenceEnd(_ range: Range<Int>, _ page: Page) -> Int {
    var marks = 0
    for index in range.dropLast() {
      let word = page.words[index]
      if word.key == PageVocabulary.quotationMark { marks += 1 }
      guard marks % 2 == 0, index > range.lowerBound, page.words[index + 1].spaceBefore, !page.words[index + 1].isLower
      else {
        continue
      }
      let isEnd = PageVocabulary.sentenceEnds.contains(word.key)
      let closesOne =
        word.key == PageVocabulary.quotationMark && PageVocabulary.sentenceEnds.contains(page.words[index - 1].key)
      // `M. Duval` and `J. Morel` end no sentence.
      let isAbbreviation = isEnd && page.words[index - 1].kind == .letters && page.words[index - 1].letters <= 2
      if isEnd && !isAbbreviation || closesOne { return index + 1 }
    }
    return range.upperBound
  }

  private func headlineLine(before line: Int, _ page: Page) -> Int? {
    guard line > 0, page.isUndecided(line - 1), page.lines[line - 1].looksLikeTitle else { return nil }
    return line - 1
  }

  /// The headline under a time: the next line, if it looks like one, a section’s name aside.
  private func headlineLine(after line: Int, before next: Int, _ page: inout Page) -> Int? {
    // `Ce direct est terminé` is furniture of a page, but the headline of its last update.
    if line + 1 < next, page.segments[line + 1]?.first?.use == .removed("live-furniture"),
      page.lines[line + 1].wordCount >= 3
    {
      return line + 1
    }
    let open = (line + 1..<next).filter { page.isUndecided($0) }.prefix(3)
    guard var first = open.first else { return nil }
    if open.count > 1, page.kept[first].count == 1,
      EntryVocabulary.sections.contains(page.words[page.kept[first].lowerBound].key),
      page.lines[open[1]].looksLikeTitle
    {
      page.decide(first, .removed("section"))
      first = open[1]
    }
    let facts = page.lines[first]
    if facts.looksLikeTitle { return first }
    // A short sentence over a longer text is its headline too.
    let follows = open.first { $0 > first }
    return facts.wordCount <= 14 && !facts.hasBullet && !facts.continues && follows != nil ? first : nil
  }

  // MARK: Days

  /// Lines that are a day and nothing else, from the line before the first entry on.
  private func markDays(_ reader: EntryReader, in page: inout Page) {
    guard let first = page.entries.first?.firstLine else { return }
    let start = (0..<first).last { page.isUndecided($0) } ?? first
    for line in start..<page.lines.count where page.isUndecided(line) && page.lines[line].wordCount <= 6 {
      let words = page.kept[line].filter {
        page.words[$0].kind != .mark || page.words[$0].key == PageVocabulary.apostrophe
      }
      guard let begin = words.first, let limit = words.last.map({ $0 + 1 }) else { continue }
      guard let (day, end) = reader.dayMark(at: begin, limit: limit), end == limit else { continue }
      page.decide(line, .date)
      page.dayMarks.append(PageDayMark(line: line, day: day))
    }
  }
}
