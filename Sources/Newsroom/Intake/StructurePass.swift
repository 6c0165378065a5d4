internal import Prose

/// Finds the title and the lead bullets, joins lines that were broken inside a sentence, and tells headings from text.
struct StructurePass {
  let rules: CleaningRules

  /// Lines that go on the paragraph of the line before.
  private(set) var joins: Set<Int> = []
  /// The page follows events without telling the times of its updates.
  private var isTimelessLive = false

  init(rules: CleaningRules) { self.rules = rules }

  mutating func run(on page: inout Page) {
    findTitle(in: &page)
    removeRepeatedTitles(in: &page)
    findSummary(in: &page)
    removeSummaryLabel(in: &page)
    joinLines(of: page)
    removeRepeatedParagraphs(in: &page)
    LooseLinePass(rules: rules, joins: joins, page: page).run(on: &page)
    isTimelessLive = !page.hasEntries && page.isHeadedAsLive
    for line in page.lines.indices where page.isUndecided(line) {
      page.decide(line, isHeading(line, of: page) ? .subheading : .text)
    }
  }

  // MARK: Title

  /// The most undecided lines above a text; a page that has more of them begins otherwise.
  private static let longestHead = 14
  /// The most lines above a title, menus included.
  private static let longestMenu = 30

  /// The headline among the lines before the text; the paper’s name and the section’s may stand above it.
  private func findTitle(in page: inout Page) {
    guard !page.lines.indices.contains(where: { page.segments[$0]?.contains { $0.use == .title } ?? false }) else {
      return
    }
    removeMenu(of: &page)
    let head = headLines(of: page)
    guard let title = longTitle(of: page) ?? headline(among: head, of: page) else { return }
    page.decide(title, .title)
    guard rules.isEnabled("section") else { return }
    for line in head where line < title { page.decide(line, .removed("section")) }
  }

  /// The first line of a page over its byline, longer than other titles are, without a stop: `Le pont de Dunes fermé - La mairie, qui …`.
  private func longTitle(of page: Page) -> Int? {
    guard let line = page.lines.indices.first(where: { page.isUndecided($0) }), line + 1 < page.lines.count,
      !page.startsEntry(line)
    else { return nil }
    let facts = page.lines[line]
    let isOverByline = page.segments[line + 1]?.first?.use == .removed("byline")
    return (33...45).contains(facts.wordCount) && !facts.hasBullet && !facts.continues && isOverByline
      && !page.words[page.kept[line]].contains { PageVocabulary.sentenceEnds.contains($0.key) } ? line : nil
  }

  /// Bullets of a few words at the top of a page, under nothing that a title may be: a menu, or the way to the page.
  private func removeMenu(of page: inout Page) {
    guard rules.isEnabled("navigation") else { return }
    for line in page.lines.indices.prefix(Self.longestMenu) where page.isUndecided(line) {
      let facts = page.lines[line]
      // `Grand Est` has no verb.
      let isStep =
        facts.wordCount <= 5 && !facts.endsSentence && (facts.wordCount <= 3 || !facts.hasFiniteVerb)
      if facts.hasBullet, !facts.isProse, isStep || isOverItself(line, page) {
        page.decide(line, .removed("navigation"))
      } else if page.startsEntry(line) || facts.isProse || facts.looksLikeTitle && facts.wordCount >= 2 {
        return
      }
    }
  }

  /// The last step of the way to a page is its title, which stands right under it.
  private func isOverItself(_ line: Int, _ page: Page) -> Bool {
    guard line + 1 < page.lines.count, page.isUndecided(line + 1) else { return false }
    let step = page.kept[line].dropFirst(page.lines[line].body - page.lines[line].words.lowerBound)
    return page.words[step].map(\.key).elementsEqual(page.words[page.kept[line + 1]].lazy.map(\.key))
  }

  /// The undecided lines before the first bullet, paragraph of prose or live update.
  private func headLines(of page: Page) -> [Int] {
    var head: [Int] = []
    for line in page.lines.indices {
      let facts = page.lines[line]
      if page.startsEntry(line) || page.segments[line]?.contains(where: { $0.use == .summary }) ?? false { break }
      guard page.isUndecided(line) else { continue }
      if head.count == Self.longestHead || facts.hasBullet || facts.isProse && !facts.looksLikeTitle
        || facts.wordCount > 40
      {
        break
      }
      head.append(line)
    }
    return head
  }

  /// The line that takes up what the text is about, where the usual place of a title holds none that does.
  private func headline(among head: [Int], of page: Page) -> Int? {
    let usual = usualHeadline(among: head, of: page)
    guard head.last.map({ $0 + 1 < page.lines.count }) ?? false else { return usual }
    var topic = PageTopic()
    for line in page.lines.indices where page.isUndecided(line) && page.lines[line].isProse && !head.contains(line) {
      topic.add(line, of: page)
    }
    let titles = head.filter { isPhrase($0, page) && !page.isRowOfSections($0) }
    let shared = usual.map { topic.shared(with: $0, of: page) } ?? 0
    // Of two lines with as many words of the topic, the longer one tells more.
    let weights = titles.map { line in
      (line: line, shared: topic.shared(with: line, of: page), length: min(page.lines[line].wordCount, 12))
    }
    guard let best = weights.map({ $0.shared * 8 + $0.length }).max(),
      let title = weights.first(where: { $0.shared * 8 + $0.length == best }), title.shared > shared
    else { return usual }
    guard let usual, shared > 0, isPhrase(usual, page) || title.length < 8 else { return title.line }
    // What stands under a byline or a date is no title where one stands over it.
    let isUnderNotes = (usual + 1..<max(usual + 1, title.line)).contains { line in
      guard let use = page.segments[line]?.first?.use else { return false }
      return use == .date || use == .removed("byline")
    }
    if isUnderNotes, isPhrase(usual, page), page.lines[usual].wordCount >= 6 { return usual }
    // A menu between the two tells that the first is part of it, not a title with its subtitle.
    let menu = (usual + 1..<max(usual + 1, title.line)).count { line in
      guard case .removed? = page.segments[line]?.first?.use else {
        return page.isUndecided(line) && !isPhrase(line, page)
      }
      return true
    }
    return menu >= 2 && title.line > usual && title.length >= 8 ? title.line : usual
  }

  /// A line as long as a title that is no row of labels: small words join the others.
  private func isPhrase(_ line: Int, _ page: Page) -> Bool {
    let facts = page.lines[line]
    let words = page.kept[line]
    let last = page.words[words].last?.key
    guard PageDates(page.words).clock(at: words.lowerBound, limit: words.upperBound) == nil else { return false }
    return facts.looksLikeTitle && facts.wordCount >= 4 && last != PageVocabulary.stop && last != PageVocabulary.colon
      && (facts.isInCapitals || page.words[page.kept[line]].count { $0.isLower && $0.letters > 1 } >= 2)
  }

  /// Of the first lines, one that stands there twice; else the one under the name of a section, if it has four words or more;
  /// else the first of five words or more; else the first.
  private func usualHeadline(among head: [Int], of page: Page) -> Int? {
    let hasMore = head.last.map { $0 + 1 < page.lines.count } ?? false
    let all = head.filter { line in
      page.lines[line].looksLikeTitle && page.lines[line].wordCount >= 2
        // `Les scores de la soirée :` introduces what follows.
        && page.words[page.kept[line]].last?.key != PageVocabulary.colon
        // The score of a match is no title of its own.
        && !(page.lines[line].wordCount <= 4 && page.hasScore(line))
        // A line that the next one goes on with is a broken paragraph.
        && !(line + 1 < page.lines.count && page.isUndecided(line + 1) && page.lines[line + 1].continues)
    }
    // A paper’s name above a headline is not it, nor a row of sections.
    let others = all.filter { !page.isMasthead($0) && !page.isRowOfSections($0) }
    let whole = others.filter { line in !others.contains { isBeginning(line, of: $0, page) } }
    let titles = whole.contains { page.lines[$0].wordCount >= 4 } ? whole : all
    guard let first = titles.first, hasMore, first == head.first || isFurniture(head.prefix { $0 != first }, page)
    else { return nil }
    func keys(_ line: Int) -> [WordKey] { page.words[page.kept[line]].map(\.key) }
    // A paper’s name comes back too, but is shorter than the title.
    let isLong = titles.contains { page.lines[$0].wordCount >= 6 }
    if let twice = titles.first(where: { line in
      page.lines[line].wordCount >= (isLong ? 6 : 4) && head.contains { $0 != line && keys($0) == keys(line) }
    }) {
      return twice
    }
    if let section = lastSection(of: page), let title = titles.first(where: { $0 > section }),
      page.lines[title].wordCount >= 4, isFurniture(head.prefix { $0 < title }, page)
    {
      return title
    }
    if let path = lastPath(of: page), let title = titles.first(where: { $0 > path }),
      page.lines[title].wordCount >= 4, areOverPath(head.prefix { $0 < title }, page)
    {
      return title
    }
    let long = titles.first { page.lines[$0].wordCount >= 5 }
    if let long, isFurniture(head.prefix { $0 != long }, page) { return long }
    return isSection(first, page) ? titles.dropFirst().first : first
  }

  /// A line says no more than another, longer one begins with: the kicker `« On a tout perdu »` over
  /// `« On a tout perdu » : la vallée compte ses morts`.
  private func isBeginning(_ line: Int, of other: Int, _ page: Page) -> Bool {
    let (words, all) = (page.kept[line], page.kept[other])
    return words.count < all.count && zip(words, all).allSatisfy { page.words[$0].key == page.words[$1].key }
  }

  /// A line says what another, longer one ends with behind its label: `Le vote reporté` under `EN DIRECT - Le vote reporté`.
  private func isEnd(_ line: Int, of other: Int, _ page: Page) -> Bool {
    let (words, all) = (page.kept[line], page.kept[other])
    guard page.lines[line].wordCount >= 4, page.lines[line].looksLikeTitle, words.count < all.count else {
      return false
    }
    let label = all.dropLast(words.count)
    return label.count <= Self.longestLabel && label.last.map { page.words[$0].kind == .mark } ?? false
      && zip(words, all.suffix(words.count)).allSatisfy { page.words[$0].key == page.words[$1].key }
  }

  /// The last of the first lines that names a section or is a row of them.
  private func lastSection(of page: Page) -> Int? {
    page.lines.indices.prefix(8).prefix { !page.startsEntry($0) && !(page.isUndecided($0) && page.lines[$0].isProse) }
      .last { line in
        guard let use = page.segments[line]?.first?.use else { return isSection(line, page) }
        return use == .removed("section") || use == .removed("navigation")
      }
  }

  /// The line of the way to this page, which stands over its title: `Accueil > Monde`.
  private func lastPath(of page: Page) -> Int? {
    page.lines.indices.prefix(Self.longestMenu).prefix { !page.startsEntry($0) }.last { line in
      page.segments[line]?.first?.use == .removed("navigation")
        && page.words[page.lines[line].words].contains { Self.pathMarks.contains($0.key) }
    }
  }

  /// Lines over the way to a page: furniture, or the paper’s name with its motto, which names a paper and tells nothing.
  private func areOverPath(_ lines: some Sequence<Int>, _ page: Page) -> Bool {
    lines.allSatisfy { line in
      let facts = page.lines[line]
      let isMotto =
        facts.wordCount <= 14 && !facts.hasFiniteVerb
        && page.words[page.kept[line]].contains { MetadataVocabulary.paperNouns.contains($0.key) }
      return isFurniture([line], page) || isMotto || facts.endsSentence && facts.wordCount <= 4
    }
  }

  /// Lines that may stand above a headline: short, and no sentences.
  private func isFurniture(_ lines: some Sequence<Int>, _ page: Page) -> Bool {
    lines.allSatisfy { page.isRowOfSections($0) || page.lines[$0].wordCount <= 6 && !page.lines[$0].endsSentence }
  }

  private func isSection(_ line: Int, _ page: Page) -> Bool {
    let facts = page.lines[line]
    guard facts.wordCount <= 6, !facts.endsSentence, !facts.hasBullet else { return false }
    let names = page.words[page.kept[line]].split { $0.kind == .mark && !Self.innerMarks.contains($0.key) }
    return !names.isEmpty && names.allSatisfy { SectionNames.isSection($0) }
  }

  /// A headline that stands on the page again is kept once.
  private func removeRepeatedTitles(in page: inout Page) {
    guard rules.isEnabled("repeated-title"),
      let title = page.lines.indices.first(where: { page.segments[$0]?.first?.use == .title })
    else { return }
    let keys = page.words[page.kept[title]].map(\.key)
    for line in page.lines.indices where line != title && page.isUndecided(line) {
      // `Morlange vote` over `Morlange vote son budget`, cut short for a path or a button.
      let isCutShort =
        page.lines[line].wordCount >= 4 && page.lines[line].looksLikeTitle && isBeginning(line, of: title, page)
      if isCutShort || isEnd(line, of: title, page)
        || page.kept[line].count == keys.count && page.words[page.kept[line]].lazy.map(\.key).elementsEqual(keys)
      {
        page.decide(line, .removed("repeated-title"))
      }
    }
  }

  // MARK: Summary

  /// Bullets before the body.
  private func findSummary(in page: inout Page) {
    var bullets: [Int] = []
    var others = 0
    for line in page.lines.indices {
      if page.startsEntry(line) { break }
      guard page.isUndecided(line) else { continue }
      if page.lines[line].hasBullet {
        bullets.append(line)
      } else if bullets.isEmpty, others == 0, !page.lines[line].isProse, line + 1 < page.lines.count,
        page.lines[line + 1].hasBullet
      {
        // The label over them: `L’essentiel`.
        others += 1
      } else {
        break
      }
    }
    if bullets.isEmpty { bullets = labelledBullets(in: page) }
    guard bullets.count > 1 || bullets.first.map({ !page.lines[$0].hasDash(page.words) }) ?? false else { return }
    for line in bullets { page.decide(line, .summary) }
  }

  /// Bullets under a label of the lead, in the head of the page: `L’essentiel`.
  private func labelledBullets(in page: Page) -> [Int] {
    let head = page.lines.indices.prefix(30).prefix { !page.startsEntry($0) }
    guard let label = head.first(where: { isSummaryLabel($0, page) }) else { return [] }
    return Array(
      (label + 1..<head.upperBound).prefix {
        page.isUndecided($0) && (page.lines[$0].hasBullet || isNumbered($0, page))
      })
  }

  /// `2. La route reste fermée.`
  private func isNumbered(_ line: Int, _ page: Page) -> Bool {
    let words = page.words[page.kept[line]].prefix(3)
    guard words.count == 3, let number = words.first, let mark = words.dropFirst().first, let next = words.last else {
      return false
    }
    return (1...2).contains(number.digitCount) && Self.numberMarks.contains(mark.key) && !mark.spaceBefore
      && next.spaceBefore
  }

  /// The label over the lead, or alone in the head of a page.
  private func removeSummaryLabel(in page: inout Page) {
    guard rules.isEnabled("summary-label") else { return }
    let prose = page.firstProse ?? page.lines.count
    // A standfirst may stand over the byline, and the label under that.
    let second = page.lines.indices.dropFirst(prose + 1).first { page.isUndecided($0) && page.lines[$0].isProse }
    let isStandfirst = (prose..<(second ?? prose)).contains { line in
      guard let use = page.segments[line]?.first?.use else { return false }
      return use == .date || use == .source || use == .removed("byline")
    }
    let head = page.entries.first?.firstLine ?? (isStandfirst ? second ?? prose : prose)
    for line in page.lines.indices where page.isUndecided(line) && isSummaryLabel(line, page) {
      let isOverSummary = line + 1 < page.lines.count && page.segments[line + 1]?.first?.use == .summary
      if line < head || isOverSummary { page.decide(line, .removed("summary-label")) }
    }
  }

  private func isSummaryLabel(_ line: Int, _ page: Page) -> Bool {
    guard page.lines[line].wordCount <= 6 else { return false }
    let words = page.words[page.kept[line]].filter { $0.kind != .mark }
    // `Résumé en 20 secondes`
    let number = words.firstIndex { $0.kind == .digits }
    guard let number else { return Self.summaryLabels.contains(words.map(\.key)) }
    return number >= 2 && number + 2 == words.count && Self.summaryUnits.contains(words[number + 1].key)
      && Self.summaryNames.contains(words[0].key) && words[number - 1].key == Self.en
  }

  // MARK: Lines

  private mutating func joinLines(of page: Page) {
    var previous: Int?
    for line in page.lines.indices {
      guard page.isUndecided(line) || page.segments[line]?.contains(where: { $0.use == .text }) ?? false else {
        if case .removed? = page.segments[line]?.first?.use { continue }
        previous = nil
        continue
      }
      defer { previous = line }
      guard let before = previous, page.isUndecided(line) else { continue }
      let (facts, earlier) = (page.lines[line], page.lines[before])
      guard !facts.hasBullet, facts.blankLinesBefore <= 1 else { continue }
      let breaksSentence = !earlier.endsSentence || earlier.endsWithQuotationMark || facts.opensWithComma
      // `À la une` is a label, where the next line does not go on in small letters.
      let isOpen = earlier.endsOpen && (earlier.wordCount > 4 || !facts.opensWithCapital)
      if facts.continues && breaksSentence || isOpen || isInlineLink(line, after: earlier, page) {
        joins.insert(line)
      }
    }
  }

  /// A few words that stood in a link inside a sentence, on a line of their own: the next line goes on with the sentence.
  private func isInlineLink(_ line: Int, after earlier: PageLine, _ page: Page) -> Bool {
    guard !earlier.endsSentence, !earlier.endsWithQuotationMark, earlier.wordCount >= 4,
      (1...6).contains(page.lines[line].wordCount),
      let next = page.lines.indices[(line + 1)...].first, page.isUndecided(next)
    else { return false }
    return page.lines[next].continues && page.lines[next].blankLinesBefore <= 1
  }

  private func removeRepeatedParagraphs(in page: inout Page) {
    guard rules.isEnabled("repeated-paragraph") else { return }
    var seen: Set<[WordKey]> = []
    for line in page.lines.indices where page.isUndecided(line) && page.lines[line].wordCount >= 12 {
      guard !joins.contains(line), !joins.contains(line + 1) else { continue }
      if !seen.insert(page.words[page.kept[line]].map(\.key)).inserted {
        page.decide(line, .removed("repeated-paragraph"))
      }
    }
  }

  /// A short line without a full stop between paragraphs.
  private func isHeading(_ line: Int, of page: Page) -> Bool {
    let facts = page.lines[line]
    // Where updates have no times, they have headlines.
    let longest = isTimelessLive ? 32 : 14
    guard facts.looksLikeTitle, facts.wordCount <= longest, !facts.endsWithQuotationMark, !joins.contains(line),
      !joins.contains(line + 1),
      let next = page.lines.indices[(line + 1)...].first(where: { page.isUndecided($0) })
    else { return false }
    // A time opens a line of a chronology, not a heading.
    let isTimed = PageDates(page.words).clock(at: page.kept[line].lowerBound, limit: page.kept[line].upperBound) != nil
    // A credit that was cut off may have hidden the sentence’s end.
    let endsInStop = page.words[page.kept[line]].last?.key == PageVocabulary.stop
    return page.lines[next].isProse && !isTimed && !endsInStop
  }

  private static let summaryLabels = Set(
    [
      "à retenir", "à retenir de cet article", "à savoir", "le résumé", "le résumé de la journée",
      "résumé de la journée", "résumé de l'article", "ce que nous savons", "ce qu'on sait",
      "en deux mots",
      "l'essentiel à savoir",
      "les infos à retenir", "les infos clés", "les points à retenir", "les principales infos", "points à retenir",
      "ce qu'il faut retenir", "ce qu'il faut savoir", "ce que l'on sait", "ce que vous devez savoir",
      "en bref", "en résumé", "résumé de la situation", "le point sur la situation",
      "l'essentiel", "l'info en bref", "le fait du jour", "les faits", "les points clés", "points clés", "résumé",
      "l'essentiel de l'info", "l'essentiel en bref", "l'essentiel à retenir", "pourquoi c'est important",
    ].map { PageScanner($0).words.filter { $0.kind != .mark }.map(\.key) })
  /// The most words and marks of a label before a title.
  private static let longestLabel = 5
  private static let numberMarks = PageVocabulary.keys(". ) /")
  private static let summaryNames = PageVocabulary.keys("article essentiel résumé synthèse l lire")
  private static let summaryUnits = PageVocabulary.keys("minute minutes points secondes")
  private static let en = WordKey("en")
  private static let innerMarks = PageVocabulary.keys("' -")
  private static let pathMarks = PageVocabulary.keys("> › → »")
}
