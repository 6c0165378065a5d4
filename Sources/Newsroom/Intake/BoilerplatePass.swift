internal import Prose

/// Sets aside what the rules of a page’s furniture find: first what one line tells, later what reaches over several.
struct BoilerplatePass {
  let rules: CleaningRules

  /// Patterns longer than this are of no line of furniture.
  private static let longestLine = 80
  private static let longestSpan = 30
  /// Lines at the top of a page, the paper’s name first, in which the way to it may stand.
  private static let longestPath = 6
  /// The part of a text that may stand in a banner over its title.
  private static let partOfHead = 10

  /// Spans inside lines, beginnings and ends of lines, and lines that are furniture by themselves.
  func cleanLines(of page: inout Page) {
    let notes = MetadataReader(page)
    // Behind the text, what may be a label of an update is that of a box.
    let lastProse = page.lines.indices.last { page.isUndecided($0) && page.lines[$0].isProse } ?? page.lines.count
    var hasTitle = false
    for line in page.lines.indices where page.isUndecided(line) {
      if isCaptionUnderCredit(line, of: page) || isCaptionOverCredit(line, of: page) {
        page.decide(line, .removed("caption"))
        continue
      }
      defer {
        hasTitle =
          hasTitle
          || page.isUndecided(line) && page.lines[line].looksLikeTitle && page.lines[line].wordCount >= 4
            && !page.isMasthead(line)
      }
      if hasTitle, isTopic(line, of: page) {
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
      if let rule = lineRule(line, of: page) ?? nameRule(line, of: page)
        ?? stepRule(line, of: page) ?? weatherRule(line, hasTitle: hasTitle, of: page)
        ?? rowRule(line, of: page) ?? buttonsRule(line, of: page) ?? stoppedRowRule(line, of: page)
        ?? captionRule(line, of: page) ?? noticeRule(line, hasTitle: hasTitle, of: page)
        ?? buttonRule(line, hasTitle: hasTitle, of: page)
      {
        page.decide(line, .removed(rule))
        continue
      }
      cutSpans(in: line, of: &page)
      cutBeginning(of: line, of: &page)
      if hasTitle { cutSection(of: line, of: &page) }
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
      } else if let rule = rules.table(.end)?.whole(page.words, label(line, page)),
        !isStatement(line, against: rule, page)
      {
        line = removeEnd(from: line, rule: rule, proseBefore: proseBefore, of: &page)
      } else if let (rule, end) = linkRule(line, of: page) {
        line = removeLink(at: line, labelEnd: end, rule: rule, lastProse: lastProse, of: &page)
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

  // MARK: One line

  private func cutSpans(in line: Int, of page: inout Page) {
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

  private func cutBeginning(of line: Int, of page: inout Page) {
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

  /// The name of a section in capitals before a standfirst: `CYCLISME Le Français prend le maillot jaune`.
  private func cutSection(of line: Int, of page: inout Page) {
    let words = page.kept[line]
    guard page.isUndecided(line), rules.isEnabled("section"), words.count >= 4, !page.lines[line].isInCapitals else {
      return
    }
    for end in words.lowerBound + 1...words.lowerBound + 3 where end < words.upperBound {
      let name = page.words[words.lowerBound..<end]
      let next = page.words[end]
      guard next.isCapitalised, next.spaceBefore, next.capitals < next.letters || next.letters == 1,
        name.allSatisfy({ $0.capitals == $0.letters }), SectionNames.isSection(name)
      else { continue }
      page.cutBeginning(of: line, upTo: end, rule: "section")
      return
    }
  }

  private func cutEnd(of line: Int, of page: inout Page) {
    guard page.isUndecided(line), let table = rules.table(.closing) else { return }
    let words = page.kept[line]
    let first = max(words.lowerBound + 1, words.upperBound - Self.longestSpan)
    for start in first..<max(first, words.upperBound) {
      if let rule = table.whole(page.words, start..<words.upperBound) {
        page.cutEnd(of: line, from: start, rule: rule)
        return
      }
    }
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
      !isStatement(line, against: rule, page)
    {
      return rule
    }
    let facts = page.lines[line]
    if facts.isInCapitals, let rule = rules.table(.capitals)?.whole(page.words, words) { return rule }
    guard let rule = rules.table(.label)?.whole(page.words, words) else { return nil }
    let isAppeal = facts.addressesReader && words.first.map { Self.appeals.contains(page.words[$0].key) } ?? false
    return facts.hasFiniteVerb && facts.endsWithStop && facts.wordCount > 12 && !isAppeal ? nil : rule
  }

  /// A sentence that tells news, though it opens as furniture does: `Aucun commentaire n’a été fait par la ville.`
  ///
  /// What a page says of itself speaks to the reader, opens with a request, or names the page or what belongs to it.
  private func isStatement(_ line: Int, against rule: String, _ page: Page) -> Bool {
    let facts = page.lines[line]
    guard Self.speakingRules.contains(rule), facts.endsWithStop, facts.wordCount >= 6 else { return false }
    let words = page.words[page.kept[line]]
    if facts.addressesReader
      || words.contains(where: { Self.ofPages.contains($0.key) || Self.requests.contains($0.key) })
    {
      return false
    }
    let pairs = zip(words, words.dropFirst())
    // `La page demandée n’existe pas.`
    if let (_, noun) = pairs.first(where: { _ in true }), Self.pages.contains(noun.key),
      words.contains(where: { Self.missing.contains($0.key) })
    {
      return false
    }
    // `Modifier l’article 16 suppose …`: a subject, and no button.
    if let first = words.first(where: { $0.kind == .letters }), Self.commands.contains(first.key) {
      return facts.hasFiniteVerb
    }
    return !namesItself(words)
      && !pairs.contains { Self.thisOrOurs.contains($0.key) && Self.parts.contains($1.key) }
  }

  /// Prose, which no list of topics is: it ends in a stop, and has a finite verb or another sentence before.
  private func isSentences(_ line: Int, of page: Page) -> Bool {
    guard page.lines[line].endsWithStop else { return false }
    let stops = page.words[page.kept[line]].count { PageVocabulary.sentenceEnds.contains($0.key) }
    return page.lines[line].hasFiniteVerb || stops > 1
  }

  /// A row of buttons or of sections: `Réagir | Partager | Signaler une erreur`, `Accueil > Monde > Europe`.
  private func rowRule(_ line: Int, of page: Page) -> String? {
    let facts = page.lines[line]
    guard (2...40).contains(facts.wordCount), !facts.endsWithStop else { return nil }
    let hashes = page.words[page.kept[line]].count { $0.key == Self.hash }
    if hashes >= 2, facts.wordCount <= hashes * 3, rules.isEnabled("tags") { return "tags" }
    let parts = page.words[page.kept[line]].split { $0.kind == .mark && Self.rowMarks.contains($0.key) }
    if isPath(parts, line, of: page), rules.isEnabled("navigation") { return "navigation" }
    guard parts.count > 1 else {
      return page.isRowOfSections(line) && rules.isEnabled("navigation") ? "navigation" : nil
    }
    var rule: String?
    var known = 0
    var counters = 0
    let dates = PageDates(page.words)
    for part in parts {
      // A line of publication has its own reader.
      if dates.date(at: part.startIndex, limit: part.endIndex) != nil { return nil }
      if let found = rules.table(.line)?.whole(page.words, part.indices)
        ?? rules.table(.label)?.whole(page.words, part.indices) ?? rules.table(.box)?.whole(page.words, part.indices)
      {
        rule = rule ?? found
        known += 1
      } else if SectionNames.isSection(part) || SectionNames.isTab(part) {
        rule = rule ?? (parts.count > 2 ? "navigation" : "section")
        known += 1
      } else if part.count(where: { $0.kind == .letters }) > 2 {
        return nil
      } else if !part.contains(where: { $0.kind == .letters }) {
        counters += 1
      }
    }
    // A number alone counts readers or comments, and says nothing of the row.
    let labels = parts.count - counters
    guard known > 0, known * 2 >= labels + (labels == 2 ? 2 : 0) else { return nil }
    return rule.flatMap { rules.isEnabled($0) ? $0 : nil }
  }

  /// A word or two in small letters under the label of the page’s topics, or under another topic: `écoles`, under `Sujets`.
  private func isTopic(_ line: Int, of page: Page) -> Bool {
    guard line > 0, rules.isEnabled("tags"), page.segments[line - 1]?.first?.use == .removed("tags"),
      page.lines[line - 1].wordCount <= 3
    else { return false }
    let facts = page.lines[line]
    return (1...3).contains(facts.wordCount) && facts.blankLinesBefore == 0 && !facts.endsSentence
      && !facts.hasFiniteVerb
      && page.words[page.kept[line]].allSatisfy { $0.kind == .letters || $0.key == PageCalendar.hyphen }
      && (page.firstProse.map { $0 > line } ?? false)
  }

  /// Buttons in a row without a mark between them: `Partager l’article Copier le lien`.
  private func buttonsRule(_ line: Int, of page: Page) -> String? {
    let facts = page.lines[line]
    guard (2...12).contains(facts.wordCount), !facts.endsSentence, !facts.hasFiniteVerb,
      rules.isEnabled("share-button")
    else { return nil }
    var start = page.kept[line].lowerBound
    let limit = page.kept[line].upperBound
    var count = 0
    while start < limit {
      let ends = (start + 1...limit).filter { end in
        end == limit || page.words[end].isCapitalised && page.words[end].spaceBefore
      }
      guard let end = ends.first(where: { rules.table(.line)?.whole(page.words, start..<$0) == "share-button" }) else {
        return nil
      }
      start = end
      count += 1
    }
    return count > 1 ? "share-button" : nil
  }

  /// A place with how warm it is, over the title: `Dunes 27 °C`.
  private func weatherRule(_ line: Int, hasTitle: Bool, of page: Page) -> String? {
    let facts = page.lines[line]
    guard !hasTitle, line < Self.longestPath, facts.wordCount <= 4, rules.isEnabled("navigation") else { return nil }
    let words = page.words[page.kept[line]]
    let isDegree = words.suffix(2).first?.key == Self.degree || words.last?.key == Self.degree
    return isDegree && words.contains { $0.kind == .digits } ? "navigation" : nil
  }

  /// A post between the handle of who wrote it and its time: `Port de Dunes @portdunes`, then its words, then `9:52 · 9 févr. 2026`.
  private func takePost(at line: Int, of page: inout Page) -> Bool {
    let words = page.words[page.kept[line]]
    guard rules.isEnabled("embed"), (2...10).contains(page.lines[line].wordCount), !page.lines[line].endsSentence,
      let at = words.firstIndex(where: { $0.key == Self.handle && $0.spaceBefore }),
      words[at...].count(where: { $0.kind == .letters }) <= 4
    else { return false }
    let end = (line + 1..<min(line + 6, page.lines.count)).first { isTimeOfPost($0, page) }
    guard let end else { return false }
    for other in line...end where page.isUndecided(other) { page.decide(other, .removed("embed")) }
    return true
  }

  private func isTimeOfPost(_ line: Int, _ page: Page) -> Bool {
    let words = page.words[page.kept[line]]
    guard page.lines[line].wordCount <= 8, words.contains(where: { Self.dots.contains($0.key) }) else { return false }
    let dates = PageDates(page.words)
    return page.kept[line].contains { dates.date(at: $0, limit: page.kept[line].upperBound) != nil }
  }

  /// The name over a handle, as posts have it on lines of their own: `Port de Dunes`, then `@portdunes`.
  private func nameRule(_ line: Int, of page: Page) -> String? {
    guard line + 1 < page.lines.count, page.lines[line].wordCount <= 6, page.lines[line].looksLikeTitle,
      rules.isEnabled("embed"), page.lines[line + 1].words.count <= 4,
      let first = page.lines[line + 1].words.first, page.words[first].key == Self.handle
    else { return nil }
    return "embed"
  }

  /// One step of the way to a page, on a line of its own among the first: `> Faits divers`.
  private func stepRule(_ line: Int, of page: Page) -> String? {
    guard line < Self.longestPath, rules.isEnabled("navigation"), page.lines[line].wordCount <= 4,
      let first = page.lines[line].words.first, page.words[first].key == Self.arrow
    else { return nil }
    return "navigation"
  }

  /// The way to a page through its sections: `Industrie > Énergie > Gaz`.
  private func isPath(_ parts: [ArraySlice<PageWord>], _ line: Int, of page: Page) -> Bool {
    let marks = page.words[page.kept[line]].count { $0.key == Self.arrow && $0.spaceBefore }
    return marks >= 1 && parts.count == marks + 1 && !page.lines[line].hasFiniteVerb
      && parts.allSatisfy { part in
        part.count { $0.kind == .letters } <= 5 && part.first { $0.kind == .letters }?.isCapitalised ?? false
      }
  }

  /// A row of tabs or sections with a full stop behind each: `Rugby. Résultats. Classement.`
  private func stoppedRowRule(_ line: Int, of page: Page) -> String? {
    let facts = page.lines[line]
    guard facts.endsWithStop, (3...16).contains(facts.wordCount), rules.isEnabled("navigation") else { return nil }
    let parts = page.words[page.kept[line]].split { $0.key == PageVocabulary.stop }
    let known = parts.count { SectionNames.isSection($0) || SectionNames.isTab($0) }
    return parts.count >= 3 && known * 2 > parts.count ? "navigation" : nil
  }

  /// An agency with a date, and nothing else, which tells when the text was published: `AFP, 2 décembre 2025`.
  private func isDatedSignature(_ line: Int, _ notes: MetadataReader, of page: Page) -> Bool {
    guard (2...8).contains(page.lines[line].wordCount), page.kept[line].count <= 40,
      page.words[page.kept[line]].contains(where: { $0.digitCount == 4 })
    else { return false }
    let found = notes.read(page.kept[line])
    return found.unknownWords == 0 && found.hasSignature && found.stamps.contains { $0.date.civil != nil }
  }

  /// The title of a film or a picture, under the label that has nothing else on its line: `Vidéo`.
  private func isTitleOfPlayer(_ line: Int, of page: Page) -> Bool {
    guard line > 0, rules.isEnabled("caption"), page.segments[line - 1]?.first?.use == .removed("player"),
      page.lines[line - 1].wordCount == 1, page.lines[line].blankLinesBefore == 0
    else { return false }
    return page.lines[line].looksLikeTitle && page.lines[line].wordCount >= 3
  }

  /// A few words that ask the reader to do something: `Lisez la suite sur un autre appareil`, `Réutiliser ce contenu`.
  ///
  /// - Parameter hasTitle: whether a line that may be the page’s title stands before; a title may speak to the reader too.
  private func buttonRule(_ line: Int, hasTitle: Bool, of page: Page) -> String? {
    let facts = page.lines[line]
    let words = page.words[label(line, page)]
    guard rules.isEnabled("button"), (1...9).contains(facts.wordCount), !facts.endsWithStop, var first = words.first
    else { return nil }
    // `Embarquez avec nous : « … »` offers what stands in the marks; without a colon somebody says it.
    if words.contains(where: { $0.key == PageVocabulary.quotationMark }) {
      let isOffer = hasTitle && Self.appeals.contains(first.key) && words.contains { $0.key == PageVocabulary.colon }
      return isOffer && words.last?.key != PageVocabulary.stop ? "button" : nil
    }
    // `S’abonner`, `Se connecter`, `Je m’inscris`.
    let verbs = words.dropFirst().prefix(3)
    let isReflexive = Self.reflexives.contains(first.key)
    if isReflexive, let verb = verbs.first(where: { $0.letters > 2 }) { first = verb }
    guard facts.isInCapitals || words.first?.isCapitalised ?? false else { return nil }
    guard !facts.hasFiniteVerb, !isLabelOfMore(line, of: page) else { return nil }
    if facts.wordCount <= (isReflexive ? 8 : 5), Self.commands.contains(first.key) { return "button" }
    return hasTitle && Self.appeals.contains(first.key) ? "button" : nil
  }

  /// A paragraph in which the house speaks to its readers of itself: its newsletter, its charter, its cookies.
  ///
  /// - Parameter hasTitle: as for buttons.
  private func noticeRule(_ line: Int, hasTitle: Bool, of page: Page) -> String? {
    let facts = page.lines[line]
    let words = page.words[page.kept[line]]
    guard rules.isEnabled("house-notice"), facts.wordCount <= 90 else { return nil }
    // `Notre journal ne dépend que de ses lecteurs`.
    if line > 0, (4...16).contains(facts.wordCount), !facts.endsWithStop,
      words.contains(where: { Self.ours.contains($0.key) }), words.contains(where: { Self.houses.contains($0.key) }),
      !words.contains(where: { $0.key == PageVocabulary.quotationMark })
    {
      return "house-notice"
    }
    // A sentence over the title asks for consent; news of cookies have a title.
    if !hasTitle, !facts.looksLikeTitle, !isLabelOfMore(line, of: page),
      words.contains(where: { Self.consents.contains($0.key) })
    {
      return "house-notice"
    }
    guard facts.addressesReader else { return nil }
    // A question to somebody who is interviewed speaks to him, and ends with its mark.
    let asks = words.last.map { Self.questionEnds.contains($0.key) } ?? false
    let isAppeal = words.first.map { Self.appeals.contains($0.key) } ?? false
    guard !words.contains(where: { $0.key == PageVocabulary.quotationMark }),
      !asks || isAppeal && words.last?.key != Self.questionMark
    else {
      return nil
    }
    guard !isLabelOfMore(line, of: page) else { return nil }
    let found = Set(words.lazy.map(\.key).filter { Self.notices.contains($0) })
    let isPlain = facts.wordCount <= 14 && !found.isDisjoint(with: Self.strongNotices)
    // `Cet article vous est offert`.
    let isOfPage =
      facts.wordCount <= 16 && words.contains { Self.house.contains($0.key) || Self.pages.contains($0.key) }
    return found.count >= 2 || isPlain || namesItself(words) && !isUnderTime(line, of: page)
      || isOfPage && hasTitle && !facts.endsWithStop
      ? "house-notice" : nil
  }

  /// All that an update has may be a greeting of the house.
  private func isUnderTime(_ line: Int, of page: Page) -> Bool {
    guard line > 0, page.lines[line - 1].wordCount <= 1, !page.kept[line - 1].isEmpty else { return false }
    let words = page.kept[line - 1]
    return PageDates(page.words).clock(at: words.lowerBound, limit: words.upperBound) != nil
  }

  /// `Ce site`, `notre journal`.
  private func namesItself(_ words: ArraySlice<PageWord>) -> Bool {
    zip(words, words.dropFirst()).contains {
      Self.thisOrOurs.contains($0.key) && (Self.pages.contains($1.key) || Self.houses.contains($1.key))
    }
  }

  /// The label of a box or of the page’s end takes more with it than this line.
  private func isLabelOfMore(_ line: Int, of page: Page) -> Bool {
    let label = label(line, page)
    return rules.table(.end)?.whole(page.words, label) != nil || rules.table(.box)?.whole(page.words, label) != nil
  }

  /// The words of a line without a list mark before and a stop, a colon or an arrow behind.
  private func label(_ line: Int, _ page: Page) -> Range<Int> {
    var words = page.kept[line]
    words = min(max(words.lowerBound, page.lines[line].body), words.upperBound)..<words.upperBound
    while let last = words.last, words.count > 1, Self.trailing.contains(page.words[last].key) {
      words = words.lowerBound..<last
    }
    return words
  }

  // MARK: Links

  /// The rule of a line that opens as a link does, and where its label ends.
  func linkRule(_ line: Int, of page: Page) -> (rule: String, end: Int)? {
    let words = label(line, page)
    let facts = page.lines[line]
    guard words.count <= Self.longestLine, !(facts.isProse && facts.wordCount > 35) else { return nil }
    // `» LIRE AUSSI - …`: an arrow that is written as a quotation mark.
    let isArrow = words.count > 1 && page.words[words.lowerBound].key == PageVocabulary.quotationMark
    let afterArrow = isArrow ? words.lowerBound + 1..<words.upperBound : words
    guard
      let (rule, end) = rules.table(.link)?.opening(page.words, words)
        ?? (isArrow ? rules.table(.link)?.opening(page.words, afterArrow) : nil)
    else { return nil }
    guard end < words.upperBound else { return (rule, end) }
    let next = page.words[end]
    let isLabel = next.kind == .mark || next.isCapitalised || page.words[end - 1].kind == .mark || next.kind == .digits
    return isLabel || !(facts.hasFiniteVerb && facts.endsWithStop) ? (rule, end) : nil
  }

  private func removeLink(
    at line: Int, labelEnd: Int, rule: String, lastProse: Int, of page: inout Page
  ) -> Int {
    let isAlone = labelEnd >= label(line, page).upperBound
    page.decide(line, .removed(rule))
    var next = line + 1
    guard isAlone else { return next }
    if let end = endOfTitles(from: next, in: page) {
      for title in next..<end where page.isUndecided(title) { page.decide(title, .removed(rule)) }
      return end
    }
    var taken = 0
    while next < page.lines.count {
      guard page.isUndecided(next) else {
        // A picture or a mark between the label and its title.
        if taken == 0, case .removed? = page.segments[next]?.first?.use {
          next += 1
          continue
        }
        break
      }
      let facts = page.lines[next]
      if taken > 0, isCardDate(next, page) {
        page.decide(next, .removed(rule))
        next += 1
        continue
      }
      // The section over the date of another article.
      if taken > 0, facts.wordCount <= 2, next + 1 < page.lines.count, page.isUndecided(next + 1),
        isCardDate(next + 1, page)
      {
        page.decide(next, .removed(rule))
        next += 1
        continue
      }
      let isTitle = facts.looksLikeTitle || facts.hasBullet && !facts.isProse
      // Of several, only the first may be as short as a heading, unless no text follows.
      guard isTitle, taken == 0 || facts.hasBullet || facts.wordCount >= 9 || next > lastProse else { break }
      page.decide(next, .removed(rule))
      taken += 1
      next += 1
    }
    return next
  }

  /// Where a live update begins behind a few lines that are all titles, of a list of links: nothing of the update before is
  /// left there.
  private func endOfTitles(from line: Int, in page: Page) -> Int? {
    guard let end = (line..<min(line + 7, page.lines.count)).first(where: { page.startsEntry($0) }) else { return nil }
    let lines = (line..<end).filter { page.isUndecided($0) }
    return lines.allSatisfy { page.lines[$0].looksLikeTitle && !page.lines[$0].endsWithQuotationMark } ? end : nil
  }

  /// The section and the date of another article, under its title: `Environnement 28 avr. 2026`.
  private func isCardDate(_ line: Int, _ page: Page) -> Bool {
    let facts = page.lines[line]
    guard facts.wordCount <= 6, !facts.endsSentence, !facts.hasFiniteVerb else { return false }
    let dates = PageDates(page.words)
    return page.kept[line].contains { dates.date(at: $0, limit: page.kept[line].upperBound)?.date.civil != nil }
  }

  // MARK: Boxes

  /// Thanks to the readers of a live page, which belong to it, unless they ask for something.
  func isFarewell(_ line: Int, _ page: Page) -> Bool {
    let words = page.words[page.kept[line]]
    return page.lines[line].hasFiniteVerb && Self.thanks.contains(words.first?.key ?? WordKey())
      && !words.contains { Self.notices.contains($0.key) }
  }

  func mentionsHouse(_ line: Int, _ page: Page) -> Bool {
    page.words[page.lines[line].words].contains { Self.house.contains($0.key) }
  }

  private static let rowMarks = PageVocabulary.keys("| • · > / →")
  /// Words of which two make a notice, where the reader is spoken to.
  private static let notices = PageVocabulary.keys(
    "abonnement abonnez abonner abonné abonnés acceptez adresse alertes boîte charte commentaire commentaires commenter cookies courriel désabonner désinscrire gratuitement gérer indépendant indépendante infolettre inscription inscrivez lecteurs mail messages modérateurs modération navigateur newsletter newsletters notifications offert offre offres partagez partenaires plu publiant publicitaires recevez recevoir soutenir soutenez traceurs"
  )
  /// Words of which one is enough on a short line.
  private static let strongNotices = PageVocabulary.keys(
    "abonnez actualiser commentaires cookies désinscrire écrivez infolettre inscrivez modérateurs newsletter newsletters partagez soutenez traceurs"
  )
  /// What a page calls itself and its parts when it speaks to its readers.
  static let pages = PageVocabulary.keys(
    "appareil appli application article compte contenu édition formule journal lecture navigateur offert offre page préférences profil publicité site"
  )
  private static let ours = PageVocabulary.keys("nos notre")
  private static let houses = PageVocabulary.keys(
    "abonnement abonnements appli application article articles conditions dossier dossiers infolettre infolettres journal journalistes lecteurs lectrices média médias newsletter newsletters offre offres podcast podcasts site vidéo vidéos"
  )
  private static let reflexives = PageVocabulary.keys("s se je m me")
  /// Verbs of buttons. A title that opens with one goes on for longer.
  private static let commands = PageVocabulary.keys(
    "abonner accéder actualiser afficher agrandir ajouter aimer archiver commander commenter connecter consulter continuer contribuer copier copiez créer écouter enregistrer envoyer fermer filtrer gérer identifier imprimer inscrire inscris masquer modifier noter offrir paramétrer partager partagez personnaliser poster publier rafraîchir recommander réduire répondre réagir réutiliser sauvegarder souscrire soumettre supprimer télécharger trier valider voter zoomer"
  )
  /// Forms that speak to the reader.
  private static let appeals = PageVocabulary.keys(
    "abonnez activez achetez ajoutez appelez cliquez commentez connectez consultez contactez créez découvrez désabonnez donnez écoutez écrivez embarquez enregistrez envoyez faites feuilletez inscrivez installez lisez ouvrez parcourez participez partagez posez profitez racontez réagissez recevez rechargez recommandez regardez rejoignez retrouvez revivez scannez signalez soutenez suivez téléchargez témoignez testez transmettez tweetez visionnez visitez vivez voir votez"
  )
  private static let thanks = PageVocabulary.keys("merci")
  /// Rules whose patterns open as sentences may.
  private static let speakingRules: Set<String> = [
    "advertisement", "author-note", "comments", "cookies", "listening", "live-furniture", "navigation", "newsletter",
    "page-foot", "paywall", "player", "reader-call", "related-link", "related-links", "share-button",
  ]
  /// Words of forms, of consents and of subscriptions, which news has in none of its sentences that open so.
  static let ofPages = PageVocabulary.keys(
    "abonné abonnés abonnées abonnement abonnements accepte bloqueur charte commentaires consentement cookies copyright désinscription engagent infolettre inscription inscrire javascript modérateurs modération navigateur newsletter newsletters notifications reproduction requested traceurs ©"
  )
  private static let consents = PageVocabulary.keys("consentement cookies traceurs")
  private static let requests = appeals.subtracting(PageVocabulary.keys("voir"))
  private static let parts = PageVocabulary.keys("cahier direct live rubrique section texte tribune")
  private static let missing = PageVocabulary.keys("disponible existe introuvable")
  private static let thisOrOurs = PageVocabulary.keys("ce cet cette nos notre")
  private static let handle = WordKey("@")
  private static let dots = PageVocabulary.keys("· •")
  private static let arrow = WordKey(">")
  private static let hash = WordKey("#")
  private static let degree = WordKey("°")
  private static let questionMark = WordKey("?")
  private static let questionEnds = PageVocabulary.keys("? …")
  private static let trailing = PageVocabulary.keys(". : > → › … ↓ - ▼ + | ! \"")
  /// Words of forms, charters and consents.
  static let house = PageVocabulary.keys(
    "abonnement abonnements abonnés abonné charte commentaire commentaires consentement cookies courriel désinscrire désinscription infolettre inscription inscrivez mail modération newsletter newsletters nos notre traceurs"
  )
}
