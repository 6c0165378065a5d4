internal import Prose

/// Captions of pictures and films, told by the names in their credits.
extension BoilerplatePass {
  /// The title of a film or a picture, under the label that has nothing else on its line: `Vidéo`.
  func isTitleOfPlayer(_ line: Int, of page: Page) -> Bool {
    guard line > 0, rules.isEnabled("caption"), page.segments[line - 1]?.first?.use == .removed("player"),
      page.lines[line - 1].wordCount == 1, page.lines[line].blankLinesBefore == 0
    else { return false }
    return page.lines[line].looksLikeTitle && page.lines[line].wordCount >= 3
  }

  /// A sentence for a picture, with its credit behind it: `Le port, mardi. AP - Anna M.`, `Le port. PHOTO : …`.
  func captionRule(_ line: Int, of page: Page) -> String? {
    let facts = page.lines[line]
    let words = page.kept[line]
    guard rules.isEnabled("caption"), (4...60).contains(facts.wordCount), !words.isEmpty else { return nil }
    if isCapitalCredit(line, of: page) { return "credit" }
    if endsInBracketedCredit(words, of: page) || endsInCapitalCredit(words, of: page) { return "caption" }
    if isSignedPicture(words, of: page) { return "credit" }
    // The credit is what follows the last full stop that ends a sentence, of ten words at most.
    var start: Int?
    for index in words.dropLast().suffix(14).reversed() {
      let isEnd = PageVocabulary.sentenceEnds.contains(page.words[index].key) || page.words[index].key == Self.closing
      guard isEnd, index > words.lowerBound, page.words[index + 1].spaceBefore,
        page.words[index - 1].letters > 2 || page.words[index - 1].kind != .letters
          || Self.partingMarks.contains(page.words[index + 1].key)
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

  /// A name in capitals and whom it is with, alone on a line: `ANNA MOREL/LE COURRIER`.
  private func isCapitalCredit(_ line: Int, of page: Page) -> Bool {
    let words = page.words[page.kept[line]]
    return (3...10).contains(page.lines[line].wordCount) && words.allSatisfy { $0.kind != .digits }
      && words.allSatisfy { $0.capitals == $0.letters } && words.count { $0.key == EntryVocabulary.slash } == 1
      && words.allSatisfy { $0.kind == .letters || Self.innerMarks.contains($0.key) }
  }

  /// One short sentence right over such a credit tells what is on the picture.
  func isCaptionOverCredit(_ line: Int, of page: Page) -> Bool {
    guard line + 1 < page.lines.count, rules.isEnabled("caption"), page.lines[line + 1].blankLinesBefore == 0,
      (3...20).contains(page.lines[line].wordCount), isCapitalCredit(line + 1, of: page)
    else { return false }
    let words = page.kept[line]
    return page.lines[line].endsWithStop
      && page.words[words].count { PageVocabulary.sentenceEnds.contains($0.key) } == 1
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
  func isCaptionUnderCredit(_ line: Int, of page: Page) -> Bool {
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

  private static let closing = WordKey(")")
  private static let innerMarks = PageVocabulary.keys("/ - '")
  /// Marks between a caption and its credit.
  private static let partingMarks = PageVocabulary.keys("/ | - –")
  private static let creditMarks = PageVocabulary.keys("- / , : © |")
  private static let bracketMarks = PageVocabulary.keys("/ -")
  private static let photo = PageVocabulary.keys("ph ©")
  private static let archives = PageVocabulary.keys("archive archives illustration prétexte")
  private static let pictures = PageVocabulary.keys("crédit crédits illustration photo photos")
  /// Agencies of pictures, as credits write them.
  private static let agencies = PageVocabulary.keys(
    "abaca afp anp ap ats belga dpa efe epa getty imago keystone maxppp pc reuters rtr sipa xinhua")
  private static let anonymous = PageVocabulary.keys("dr")
}
