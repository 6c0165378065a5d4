internal import Prose

/// Sets aside what the rules of a page’s furniture find: first what one line tells, later what reaches over several.
struct BoilerplatePass {
  let rules: CleaningRules

  /// Patterns longer than this are of no line of furniture.
  private static let longestLine = 80
  private static let longestSpan = 30
  /// The most words that a note on an author has.
  private static let longestNote = 60
  /// Lines at the top of a page, the paper’s name first, in which the way to it may stand.
  private static let longestPath = 6

  /// Spans inside lines, beginnings and ends of lines, and lines that are furniture by themselves.
  func cleanLines(of page: inout Page) {
    let notes = MetadataReader(page)
    // Behind the text, what may be a label of an update is that of a box.
    let lastProse = page.lines.indices.last { page.isUndecided($0) && page.lines[$0].isProse } ?? page.lines.count
    var hasTitle = false
    for line in page.lines.indices where page.isUndecided(line) {
      if isCaptionUnderCredit(line, of: page) {
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
        line = removeBox(from: line, rule: rule, isHead: proseBefore[line] == 0, of: &page)
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
    return !pairs.contains {
      Self.thisOrOurs.contains($0.key)
        && (Self.pages.contains($1.key) || Self.houses.contains($1.key) || Self.parts.contains($1.key))
    }
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

  /// A sentence for a picture, with its credit behind it: `Le port, mardi. AP - Anna M.`, `Le port. PHOTO : …`.
  private func captionRule(_ line: Int, of page: Page) -> String? {
    let facts = page.lines[line]
    let words = page.kept[line]
    guard rules.isEnabled("caption"), (4...60).contains(facts.wordCount), !words.isEmpty else { return nil }
    if endsInBracketedCredit(words, of: page) || endsInCapitalCredit(words, of: page) { return "caption" }
    if isSignedPicture(words, of: page) { return "credit" }
    // The credit is what follows the last full stop that ends a sentence, of ten words at most.
    var start: Int?
    for index in words.dropLast().suffix(14).reversed() {
      let isEnd = PageVocabulary.sentenceEnds.contains(page.words[index].key) || page.words[index].key == Self.closing
      guard isEnd, index > words.lowerBound, page.words[index + 1].spaceBefore,
        page.words[index - 1].letters > 2 || page.words[index - 1].kind != .letters
      else { continue }
      start = index + 1
      break
    }
    guard var start else { return nil }
    let isParted = Self.partingMarks.contains(page.words[start].key)
    if isParted { start += 1 }
    let credit = page.words[start..<words.upperBound]
    let letters = credit.filter { $0.kind == .letters }
    guard (isParted ? 1...6 : 2...10).contains(letters.count), let first = letters.first, let opening = credit.first,
      opening.kind == .letters
    else { return nil }
    let isNamed = letters.dropFirst().allSatisfy {
      $0.isCapitalised || MetadataVocabulary.particles.contains($0.key) || $0.letters <= 3
        || Self.archives.contains($0.key)
    }
    let hasMark = credit.contains { Self.creditMarks.contains($0.key) }
    if Self.pictures.contains(first.key), isNamed { return "caption" }
    let isQuoted = page.words[words].contains { $0.key == PageVocabulary.quotationMark }
    if isParted, first.isCapitalised, isNamed, !isQuoted, !credit.contains(where: { $0.kind == .digits }) {
      return "caption"
    }
    guard hasMark, isNamed, first.isCapitalised else { return nil }
    // `Anna Morel / Le Courrier des Dunes`
    let sides = credit.split { $0.key == EntryVocabulary.slash }
    if sides.count == 2, !isQuoted, sides.allSatisfy({ $0.first?.isCapitalised ?? false }),
      sides[0].count >= 2 || isAgencyWithName(sides)
    {
      return "caption"
    }
    return letters.contains { $0.capitals == $0.letters && Self.agencies.contains($0.key) } ? "caption" : nil
  }

  /// `AG/Anna Morel`, `KEYSTONE/Anna Morel`: initials or an agency, and a name of two words.
  private func isAgencyWithName(_ sides: [ArraySlice<PageWord>]) -> Bool {
    sides[0].count == 1 && sides[0].allSatisfy { $0.capitals == $0.letters } && sides[1].count >= 2
      && sides[1].allSatisfy { $0.isCapitalised || MetadataVocabulary.particles.contains($0.key) }
  }

  /// `La ministre à son arrivée PHOTO ANNA MOREL, LE COURRIER`: what follows the cue is in capitals up to the end; without a cue
  /// it has a stroke and stands behind a sentence: `… à son arrivée. ANNA MOREL/PIGMENT POUR « LE COURRIER »`. `DR` is one too.
  private func endsInCapitalCredit(_ words: Range<Int>, of page: Page) -> Bool {
    var start = words.upperBound
    while start > words.lowerBound + 1, page.words[start - 1].kind != .digits,
      page.words[start - 1].capitals == page.words[start - 1].letters,
      !PageVocabulary.sentenceEnds.contains(page.words[start - 1].key)
    {
      start -= 1
    }
    let names = page.words[start..<words.upperBound]
    let first = names.drop { $0.kind == .mark }
    guard let cue = first.first, start > words.lowerBound + 2 else { return false }
    let count = names.count { $0.kind == .letters }
    if Self.pictures.contains(cue.key), cue.letters > 2, count >= 3 { return true }
    guard PageVocabulary.sentenceEnds.contains(page.words[start - 1].key) else { return false }
    if count == 1, Self.anonymous.contains(cue.key) { return true }
    return count >= 3 && names.contains { $0.key == EntryVocabulary.slash }
  }

  /// `Photo Courrier des Dunes/Anna Morel`: the whole line is the cue with capitalised names and a mark between.
  private func isSignedPicture(_ words: Range<Int>, of page: Page) -> Bool {
    guard let first = words.first, Self.pictures.contains(page.words[first].key) else { return false }
    let names = page.words[words].dropFirst().filter { $0.kind == .letters }
    let marks = page.words[words].filter { $0.kind == .mark && $0.key != PageVocabulary.apostrophe }
    return (3...10).contains(names.count) && (1...2).contains(marks.count)
      && marks.allSatisfy { Self.creditMarks.contains($0.key) && $0.key != PageVocabulary.colon }
      && names.allSatisfy { $0.isCapitalised || MetadataVocabulary.particles.contains($0.key) }
      && !page.words[words].contains { $0.kind == .digits }
  }

  /// One sentence, and who took the picture of it with whom: `… à Dunes. (ANNA MOREL / AFP)`.
  private func endsInBracketedCredit(_ words: Range<Int>, of page: Page) -> Bool {
    guard EntryVocabulary.closeBrackets.contains(page.words[words.upperBound - 1].key),
      let open = words.suffix(14).last(where: { EntryVocabulary.openBrackets.contains(page.words[$0].key) }),
      open > words.lowerBound
    else { return false }
    let inner = page.words[open + 1..<words.upperBound - 1]
    let names = inner.filter { $0.kind == .letters }
    // A name has two words, and whom it is with another: `(Gauche/Verts)` is no credit.
    let isNamed = names.first.map { Self.pictures.contains($0.key) || Self.photo.contains($0.key) } ?? false
    let hasMark =
      inner.count { Self.bracketMarks.contains($0.key) && ($0.key != PageCalendar.hyphen || $0.spaceBefore) } == 1
    let isOfAgency = hasMark && names.first.map { Self.agencies.contains($0.key) } ?? false
    let isCredit =
      (inner.count { $0.key == EntryVocabulary.slash } == 1 || isNamed || isOfAgency) && names.count >= 3
      && !inner.contains { $0.kind == .digits }
      && names.dropFirst(isNamed ? 1 : 0).allSatisfy {
        $0.isCapitalised || MetadataVocabulary.particles.contains($0.key)
      }
    let isOneSentence = !page.words[words.lowerBound..<open].dropLast().contains {
      PageVocabulary.sentenceEnds.contains($0.key) || $0.key == PageVocabulary.quotationMark
    }
    // A standfirst may have the credit of the picture behind it.
    let told = page.words[words.lowerBound..<open].filter { $0.kind == .letters }
    let isStandfirst =
      (isNamed || isOfAgency) && told.count > 12 && told.contains { PageVocabulary.finiteVerbs.contains($0.key) }
    return isCredit && isOneSentence && !isStandfirst
  }

  /// The line under `PHOTO ANNA MOREL, LA PRESSE`, where papers of Quebec have the caption.
  private func isCaptionUnderCredit(_ line: Int, of page: Page) -> Bool {
    guard line > 0, rules.isEnabled("caption"), page.segments[line - 1]?.first?.use == .removed("credit"),
      page.lines[line - 1].isInCapitals, page.lines[line].blankLinesBefore == 0, !page.lines[line].isInCapitals,
      page.personNames(line) == nil
    else { return false }
    let facts = page.lines[line]
    let dates = PageDates(page.words)
    let hasDate = page.kept[line].contains { index in
      dates.date(at: index, limit: page.kept[line].upperBound) != nil
        || dates.clock(at: index, limit: page.kept[line].upperBound) != nil
    }
    return (2...24).contains(facts.wordCount) && !hasDate && !(facts.hasFiniteVerb && facts.wordCount > 12)
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
    guard rules.isEnabled("button"), (1...9).contains(facts.wordCount), !facts.endsWithStop, var first = words.first,
      !words.contains(where: { $0.key == PageVocabulary.quotationMark })
    else { return nil }
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
    return found.count >= 2 || isPlain || isOfPage && hasTitle && !facts.endsWithStop ? "house-notice" : nil
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
  private func linkRule(_ line: Int, of page: Page) -> (rule: String, end: Int)? {
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

  /// - Parameter isHead: whether no text stands before, so that the article’s title may follow the box.
  private func removeBox(from line: Int, rule: String, isHead: Bool, of page: inout Page) -> Int {
    page.decide(line, .removed(rule))
    var next = line + 1
    if !isHead, next < page.lines.count, page.isUndecided(next), isLabelOfAuthor(line, page),
      page.lines[next].wordCount <= Self.longestNote
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
      // The first title stands close under its label, where the page parts its blocks with blank lines.
      if next == line + 1, rule == "related-links", facts.looksLikeTitle, facts.blankLinesBefore == 0,
        page.lines[line].blankLinesBefore > 0 || facts.wordCount >= 5
      {
        page.decide(next, .removed(rule))
        next += 1
        continue
      }
      let speaksForHouse = facts.addressesReader || mentionsHouse(next, page)
      if facts.isProse, !speaksForHouse || isFarewell(next, page) { break }
      if isHeadingOfProse(next, page), !speaksForHouse { break }
      if isHead, !speaksForHouse, isTitleAfterGap(next, page) || isTitleOverProse(next, page) {
        // A box of other articles has more than one title.
        if Self.formBoxes.contains(rule) || facts.wordCount >= 6, !isTitleAfterGap(next + 1, page) { break }
      }
      page.decide(next, .removed(rule))
      next += 1
    }
    return next
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
    return facts.looksLikeTitle && (2...7).contains(facts.wordCount) && next.isProse && !next.addressesReader
      && !mentionsHouse(line + 1, page)
  }

  /// Thanks to the readers of a live page, which belong to it, unless they ask for something.
  private func isFarewell(_ line: Int, _ page: Page) -> Bool {
    let words = page.words[page.kept[line]]
    return page.lines[line].hasFiniteVerb && Self.thanks.contains(words.first?.key ?? WordKey())
      && !words.contains { Self.notices.contains($0.key) }
  }

  private func mentionsHouse(_ line: Int, _ page: Page) -> Bool {
    page.words[page.lines[line].words].contains { Self.house.contains($0.key) }
  }

  private func removeEnd(from line: Int, rule: String, proseBefore: [Int], of page: inout Page) -> Int {
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

  /// Boxes of consents and forms, in which no other article is offered.
  private static let formBoxes: Set<String> = ["comments", "cookies", "newsletter"]
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
  private static let closing = WordKey(")")
  /// Marks between a caption and its credit.
  private static let partingMarks = PageVocabulary.keys("/ | - –")
  private static let creditMarks = PageVocabulary.keys("- / , : © |")
  private static let bracketMarks = PageVocabulary.keys("/ -")
  private static let photo = PageVocabulary.keys("ph ©")
  private static let authors = PageVocabulary.keys("auteur auteure auteurs autrice autrices")
  private static let archives = PageVocabulary.keys("archive archives illustration prétexte")
  private static let pictures = PageVocabulary.keys("crédit crédits illustration photo photos")
  /// Agencies of pictures, as credits write them.
  private static let agencies = PageVocabulary.keys(
    "abaca afp anp ap ats belga dpa efe epa getty imago keystone maxppp pc reuters rtr sipa xinhua")
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
  private static let requests = appeals.subtracting(PageVocabulary.keys("voir"))
  private static let parts = PageVocabulary.keys("cahier direct live rubrique section texte tribune")
  private static let missing = PageVocabulary.keys("disponible existe introuvable")
  private static let answers = PageVocabulary.keys("répondre signaler")
  private static let thisOrOurs = PageVocabulary.keys("ce cet cette nos notre")
  private static let anonymous = PageVocabulary.keys("dr")
  private static let handle = WordKey("@")
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
