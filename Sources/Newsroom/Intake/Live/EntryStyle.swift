internal import Prose

/// How a live page writes its updates, told by all of them together.
///
/// One update alone leaves it open whether its first line is a headline, the name of a topic or its text; those of a page
/// are made alike.
struct EntryStyle: Sendable {
  /// A word or two for the topic, or the writer’s name, stands on the line between a time and the headline.
  private(set) var opensWithTag = false
  /// What stands behind the times is a topic, and the headlines follow on lines of their own: `15:12 | Trafic`.
  private(set) var restsAreTags = false
  /// Several sentences stand behind most of the times, and nothing under them: one sentence there is text as well.
  private(set) var restsAreTexts = false
  /// What stands behind most of the times ends without a stop, as headlines do: a long sentence with its stop is text there.
  private(set) var restsAreHeadlines = false
  /// Times that are alone have their headlines above them, or none.
  private(set) var headlinesStandAbove = false
  /// Headlines on lines of their own are in capitals.
  private(set) var hasCapitals = false
  /// Headlines on lines of their own end in a full stop.
  private(set) var hasStoppedHeadlines = false
  /// The first sentence behind a time, on its line and in small letters, is the headline of the sentences after it:
  /// `9h15 : le bilan monte. Les autorités …`. One with a capital is text as they are.
  private(set) var hasLeadSentences = false

  /// The longest headlines that are sentences with their stops, in words.
  static let longestSentence = 16

  init(_ blocks: [EntryBlock], _ above: HeadlinesAbove, of page: Page) {
    headlinesStandAbove = above.standAboveTimes
    let alone = blocks.filter { $0.candidate.form.isAlone && !$0.lines.isEmpty }
    opensWithTag = Self.most(alone.filter { $0.lines.count > 1 }, of: alone.count) { Self.opensWithTag($0, page) }
    let firsts = alone.compactMap { block in
      block.lines.dropFirst(opensWithTag && Self.opensWithTag(block, page) ? 1 : 0).first.map { ($0, block) }
    }
    let stopped = firsts.count { line, block in
      page.isStoppedHeadline(line) && block.lines.last.map { $0 > line } ?? false
    }
    let titles = firsts.count { page.lines[$0.0].looksLikeTitle }
    hasCapitals = firsts.count { page.lines[$0.0].isInCapitals } * 2 > firsts.count
    hasStoppedHeadlines = titles * 3 < firsts.count && stopped * 10 >= firsts.count * 6

    let inline = blocks.filter { $0.candidate.form.isInline && !$0.candidate.rest.isEmpty }
    restsAreTags = inline.count >= 2 && inline.allSatisfy { Self.isTagged($0, page) }
    let texts = inline.count { block in
      block.lines.isEmpty && page.firstSentenceEnd(block.candidate.rest) < block.candidate.rest.upperBound
    }
    // Where all of them are sentences with their marks, a few with several tell the same.
    let areSentences = inline.allSatisfy { block in
      guard block.lines.isEmpty else { return false }
      return page.unclosedEnd(of: block.candidate.rest).map(PageVocabulary.sentenceEnds.contains) ?? false
    }
    restsAreTexts =
      texts * 2 >= inline.count || areSentences && texts >= 2 && texts * 4 >= inline.count || above.restsAreTexts
    let open = inline.count { page.unclosedEnd(of: $0.candidate.rest) != PageVocabulary.stop }
    restsAreHeadlines = open >= 2 && open * 2 >= inline.count
    let leads = inline.count { block in
      let head = page.words[block.candidate.rest.lowerBound..<page.firstSentenceEnd(block.candidate.rest)]
      return (head.first?.isLower ?? false) && head.count { $0.kind == .letters } <= Self.longestSentence
    }
    hasLeadSentences = leads * 3 >= inline.count * 2
    if hasLeadSentences { restsAreTexts = false }
  }

  private static func most(_ blocks: [EntryBlock], of count: Int, where isSo: (EntryBlock) -> Bool) -> Bool {
    let found = blocks.count(where: isSo)
    return found >= 2 && found * 10 >= count * 6
  }

  /// The first line is a topic or a name, over a line that looks like a headline.
  static func opensWithTag(_ block: EntryBlock, _ page: Page) -> Bool {
    guard block.lines.count > 1 else { return false }
    let (tag, headline) = (page.lines[block.lines[0]], page.lines[block.lines[1]])
    guard headline.looksLikeTitle, headline.wordCount >= 2, tag.looksLikeTitle, !tag.endsSentence,
      !tag.endsWithQuotationMark
    else { return false }
    if page.personNames(block.lines[0]) != nil || SectionNames.isSection(page.words[page.kept[block.lines[0]]]) {
      return true
    }
    return block.lines.count > 2 && tag.wordCount <= 3 && !tag.hasFiniteVerb && headline.wordCount >= 3
      && page.lines[block.lines[2]].endsSentence
  }

  /// A label in capitals over a headline that is in small letters: `INFO GAZETTE`.
  func opensWithCapitals(_ lines: ArraySlice<Int>, _ page: Page) -> Bool {
    guard !hasCapitals, lines.count > 2 else { return false }
    let facts = lines.prefix(3).map { page.lines[$0] }
    return facts[0].isInCapitals && facts[0].wordCount <= 3 && facts[0].looksLikeTitle && !facts[0].endsSentence
      && facts[1].looksLikeTitle && !facts[1].isInCapitals && facts[1].wordCount >= 3 && facts[2].endsSentence
  }

  private static func isTagged(_ block: EntryBlock, _ page: Page) -> Bool {
    guard block.lines.count > 1, block.lines[0] == block.candidate.line + 1 else { return false }
    let headline = page.lines[block.lines[0]]
    return block.candidate.rest.count <= 3 && headline.looksLikeTitle && headline.wordCount >= 3
      && page.lines[block.lines[1]].endsSentence
  }
}

extension PageWord {
  /// What a stop behind it belongs to: `M. Duval`, `J. Morel`, `Dr. Roy`. Sentences end behind an acronym, as in `le CE.`, and
  /// behind small words: `il est là.`
  fileprivate var isAbbreviation: Bool {
    guard kind == .letters, letters <= 2 else { return false }
    return letters == 1 || capitals == 1 || EntryVocabulary.abbreviations.contains(key)
  }
}

extension Page {
  /// One short sentence with its full stop.
  func isStoppedHeadline(_ line: Int) -> Bool {
    let facts = lines[line]
    return facts.endsWithStop && facts.wordCount <= EntryStyle.longestSentence && !facts.hasBullet && !facts.continues
      && firstSentenceEnd(kept[line]) == kept[line].upperBound
  }

  /// The last word or mark of a range that is no closing mark: the stop of `… fini. »`.
  func unclosedEnd(of range: Range<Int>) -> WordKey? {
    words[range].last { !PageVocabulary.closingMarks.contains($0.key) }?.key
  }

  /// The end of the first sentence, its closing marks included; a sentence does not end inside a quotation.
  func firstSentenceEnd(_ range: Range<Int>) -> Int {
    var marks = 0
    for index in range.dropLast() {
      let word = words[index]
      if word.key == PageVocabulary.quotationMark { marks += 1 }
      guard marks % 2 == 0, index > range.lowerBound, words[index + 1].spaceBefore, !words[index + 1].isLower
      else {
        continue
      }
      let isEnd = PageVocabulary.sentenceEnds.contains(word.key)
      let closesOne =
        word.key == PageVocabulary.quotationMark && PageVocabulary.sentenceEnds.contains(words[index - 1].key)
      let before = words[index - 1]
      let isAbbreviation = isEnd && before.spaceBefore && before.isAbbreviation
      if isEnd && !isAbbreviation || closesOne { return index + 1 }
    }
    return range.upperBound
  }
}
