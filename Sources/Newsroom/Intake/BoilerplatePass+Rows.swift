internal import Prose

/// Rows of buttons, of topics and of sections, and the steps of the way to a page.
extension BoilerplatePass {
  /// A row of any kind, or what stands in the head of a page.
  func rowRule(_ line: Int, hasTitle: Bool, of page: Page) -> String? {
    if let rule = partedRowRule(line, of: page) ?? headRule(line, hasTitle: hasTitle, of: page) { return rule }
    return buttonsRule(line, of: page) ?? stoppedRowRule(line, of: page)
  }

  /// A row of buttons or of sections: `Réagir | Partager | Signaler une erreur`, `Accueil > Monde > Europe`.
  private func partedRowRule(_ line: Int, of page: Page) -> String? {
    let facts = page.lines[line]
    if rules.isEnabled("navigation"), isPagination(line, of: page) { return "navigation" }
    guard (2...40).contains(facts.wordCount), !facts.endsWithStop else { return nil }
    if rules.isEnabled("player"), isRowOfPlayer(line, of: page) { return "player" }
    let parts = page.words[page.kept[line]].split { $0.kind == .mark && Self.rowMarks.contains($0.key) }
    if isPath(parts, line, of: page), rules.isEnabled("navigation") { return "navigation" }
    guard parts.count > 1 else {
      return page.isRowOfSections(line) && rules.isEnabled("navigation") ? "navigation" : nil
    }
    // `3 min | 02/12/2025`
    if hasDate(page.kept[line], of: page) { return nil }
    var rule: String?
    var known = 0
    var counters = 0
    let dates = PageDates(page.words)
    for part in parts {
      // Lines of publication and times of updates have their own readers.
      if dates.date(at: part.startIndex, limit: part.endIndex) != nil
        || dates.clock(at: part.startIndex, limit: part.endIndex)?.end == part.endIndex
      {
        return nil
      }
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

  /// The numbers of a text’s pages: `1 2 3 4`.
  private func isPagination(_ line: Int, of page: Page) -> Bool {
    let words = page.words[page.kept[line]]
    return words.count >= 3 && words.first?.number == 1
      && zip(words, words.dropFirst()).allSatisfy { $1.number == $0.number + 1 && $1.kind == .digits }
  }

  /// What a player says of its film, parted by strokes: `La crue / Le journal de midi / 2 min. / vendredi à 12:35`.
  private func isRowOfPlayer(_ line: Int, of page: Page) -> Bool {
    let words = page.kept[line]
    let strokes = words.filter { page.words[$0].key == EntryVocabulary.slash && page.words[$0].spaceBefore }
    guard strokes.count >= 2 else { return false }
    return strokes.contains { stroke in
      stroke + 2 < words.upperBound && page.words[stroke + 1].kind == .digits
        && Self.lengths.contains(page.words[stroke + 2].key)
    }
  }

  /// Nothing but hashtags: `#Palmarès`, `#Angoulême #Cinéma`; of several each may have three words: `#Faits divers #Loire`.
  func isOfHashtags(_ line: Int, of page: Page) -> Bool {
    guard rules.isEnabled("tags"), (1...40).contains(page.lines[line].wordCount) else { return false }
    let words = page.words[page.kept[line]]
    guard words.first?.key == Self.hash, !page.lines[line].endsWithStop else { return false }
    let tags = words.split { $0.key == Self.hash }
    return tags.allSatisfy { tag in
      guard let first = tag.first, first.kind == .letters, !first.spaceBefore else { return false }
      return tags.count > 1 ? tag.count { $0.kind == .letters } <= 3 : !tag.dropFirst().contains(where: \.spaceBefore)
    }
  }

  /// A word or two in small letters under the label of the page’s topics, or under another topic: `écoles`, under `Sujets`.
  func isTopic(_ line: Int, of page: Page) -> Bool {
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
  func weatherRule(_ line: Int, hasTitle: Bool, of page: Page) -> String? {
    let facts = page.lines[line]
    guard !hasTitle, line < Self.longestPath, facts.wordCount <= 4, rules.isEnabled("navigation") else { return nil }
    let words = page.words[page.kept[line]]
    let isDegree = words.suffix(2).first?.key == Self.degree || words.last?.key == Self.degree
    return isDegree && words.contains { $0.kind == .digits } ? "navigation" : nil
  }

  /// One step of the way to a page, on a line of its own among the first: `> Faits divers`.
  func stepRule(_ line: Int, of page: Page) -> String? {
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
        // `Hockey > Ligue nationale > 3e tour`
        let opens = part.first?.kind == .digits || part.first { $0.kind == .letters }?.isCapitalised ?? false
        return opens && part.count { $0.kind == .letters } <= 5
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

  /// Lines at the top of a page, the paper’s name first, in which the way to it may stand.
  private static let longestPath = 6
  private static let rowMarks = PageVocabulary.keys("| • · > / →")
  private static let lengths = PageVocabulary.keys("min mn minute minutes sec secondes")
  private static let arrow = WordKey(">")
  private static let hash = WordKey("#")
  private static let degree = WordKey("°")
}
