internal import Prose

/// Captions of pictures and films, told by the names in their credits.
extension BoilerplatePass {
  /// The title of a film or a picture, under the label that has nothing else on its line: `Vidéo`.
  func isTitleOfPlayer(_ line: Int, of page: Page) -> Bool {
    guard line > 0, rules.isEnabled("caption"), page.segments[line - 1]?.first?.use == .removed("player"),
      page.lines[line - 1].wordCount == 1, page.lines[line].blankLinesBefore == 0,
      // `Live` stands over the title of a live page as well.
      page.words[page.kept[line - 1]].first.map({ !Self.liveLabels.contains($0.key) }) ?? true
    else { return false }
    // Under a time, `Vidéo` is the label of an update, over its headline.
    return page.lines[line].looksLikeTitle && page.lines[line].wordCount >= 3 && !isUnderTime(line - 1, of: page)
  }

  private static let liveLabels = PageVocabulary.keys("direct live")

  /// A sentence for a picture, with its credit behind it: `Le port, mardi. AP - Anna M.`, `Le port. PHOTO : …`.
  func captionRule(_ line: Int, hasTitle: Bool, of page: Page) -> String? {
    let facts = page.lines[line]
    let words = page.kept[line]
    guard rules.isEnabled("caption"), (4...60).contains(facts.wordCount), !words.isEmpty else { return nil }
    if isCapitalCredit(line, of: page) { return "credit" }
    if endsInBracketedCredit(words, of: page) || endsInCapitalCredit(words, of: page) { return "caption" }
    if isSignedPicture(words, of: page) { return "credit" }
    if endsInAgency(line, of: page) || hasTitle && endsInPartedAgency(words, of: page)
      || hasTitle && endsInBareAgency(words, of: page)
    {
      return "caption"
    }
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
    let sides = credit.split { $0.key == EntryVocabulary.slash }
    // `Anna Morel / stock.adobe.com`
    if sides.count == 2, sides[0].allSatisfy({ $0.kind != .letters || $0.isCapitalised }), isAddress(sides[1]) {
      return "caption"
    }
    guard hasMark, isNamed, first.isCapitalised else { return nil }
    // `Anna Morel / Le Courrier des Dunes`
    if sides.count == 2, !isQuoted, sides.allSatisfy({ $0.first?.isCapitalised ?? false }),
      sides[0].count >= 2 || isAgencyWithName(sides)
    {
      return "caption"
    }
    return letters.contains { $0.capitals == $0.letters && Self.agencies.contains($0.key) } ? "caption" : nil
  }

  private func isAddress(_ words: ArraySlice<PageWord>) -> Bool {
    words.count >= 3 && words.dropFirst().allSatisfy { !$0.spaceBefore }
      && words.last.map { Self.domains.contains($0.key) } ?? false
  }

  /// A name in capitals and whom it is with, alone on a line: `ANNA MOREL/LE COURRIER`.
  private func isCapitalCredit(_ line: Int, of page: Page) -> Bool {
    let words = page.words[page.kept[line]]
    return (3...10).contains(page.lines[line].wordCount) && words.allSatisfy { $0.kind != .digits }
      && words.allSatisfy { $0.capitals == $0.letters } && words.count { $0.key == EntryVocabulary.slash } == 1
      && words.allSatisfy { $0.kind == .letters || Self.innerMarks.contains($0.key) }
  }

  /// One short sentence right over such a credit, or over `Photo : Radio Dunes / Anna Morel`, tells what is on the picture.
  ///
  /// - Parameter isUnderNotes: a byline or a line of publication stands right above, where no standfirst does.
  func isCaptionOverCredit(_ line: Int, isUnderNotes: Bool, of page: Page) -> Bool {
    guard line + 1 < page.lines.count, rules.isEnabled("caption"), page.lines[line + 1].blankLinesBefore == 0,
      (3...20).contains(page.lines[line].wordCount),
      isCapitalCredit(line + 1, of: page) || isCuedCredit(line + 1, isPlain: isUnderNotes, of: page)
    else { return false }
    let words = page.words[page.kept[line]]
    return page.lines[line].endsWithStop && words.count { PageVocabulary.sentenceEnds.contains($0.key) } == 1
      && !words.contains { $0.key == PageVocabulary.quotationMark }
  }

  /// `Photo : Radio Dunes / Anna Morel`, or a plain `Photo : Anna Morel`.
  private func isCuedCredit(_ line: Int, isPlain: Bool, of page: Page) -> Bool {
    let words = page.words[page.kept[line]]
    guard let cue = words.first, Self.pictures.contains(cue.key), page.lines[line].wordCount <= 12,
      words.dropFirst().first?.key == PageVocabulary.colon
    else { return false }
    return (isPlain || words.contains { $0.key == EntryVocabulary.slash }) && !page.lines[line].endsWithStop
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
    return count >= 3 && names.contains { $0.key == EntryVocabulary.slash || $0.key == Self.on }
  }

  /// What is on the picture, without a verb, and whom the picture is of: `Le port de Dunes, mardi. Keystone`, `… Ph : DR`,
  /// `… (Archives)`. Behind a sentence that tells something an agency signs the text.
  private func endsInAgency(_ line: Int, of page: Page) -> Bool {
    let words = page.kept[line]
    guard page.lines[line].wordCount <= 30,
      let end = words.dropFirst().dropLast().suffix(8).last(where: { index in
        PageVocabulary.sentenceEnds.contains(page.words[index].key) && page.words[index + 1].spaceBefore
          && !Self.cues.contains(page.words[index - 1].key)
      }), end > words.lowerBound + 1
    else { return false }
    let told = page.words[words.lowerBound..<end]
    guard
      !told.contains(where: {
        PageVocabulary.sentenceEnds.contains($0.key) || $0.key == PageVocabulary.quotationMark
          || $0.endsAsVerb || PageVocabulary.finiteVerbs.contains($0.key) && !$0.isPreposition
      })
    else { return false }
    let credit = page.words[end + 1..<words.upperBound].filter { $0.kind == .letters }
    guard let first = credit.first, (1...5).contains(credit.count) else { return false }
    // `Capture d’écran X`, of whatever name, and of whomever.
    if Self.captures.contains(first.key), first.isCapitalised { return true }
    guard told.count > 2 else { return false }
    let isSource = Self.agencies.contains(first.key) || Self.anonymous.contains(first.key)
    let isCued = Self.cues.contains(first.key) || Self.archives.contains(first.key)
    return (isSource || isCued && first.isCapitalised)
      && credit.allSatisfy {
        $0.isCapitalised || MetadataVocabulary.particles.contains($0.key) || Self.archives.contains($0.key)
      }
  }

  /// What is on the picture, and behind a dash, a bar or a stroke the agency that it is of: `Anna Morel face à Dunes - Icon Sport`.
  private func endsInPartedAgency(_ words: Range<Int>, of page: Page) -> Bool {
    guard
      let mark = words.dropLast().suffix(10).last(where: {
        Self.partingMarks.contains(page.words[$0].key) && page.words[$0].spaceBefore && page.words[$0 + 1].spaceBefore
      }), mark > words.lowerBound + 2
    else { return false }
    let letters = page.words[mark + 1..<words.upperBound].filter { $0.kind == .letters }
    guard (1...6).contains(letters.count), let first = letters.first,
      !PageVocabulary.sentenceEnds.contains(page.words[words.upperBound - 1].key),
      !page.words[words].contains(where: { $0.key == PageVocabulary.quotationMark })
    else { return false }
    // `Capture d’écran X`, of whatever name.
    if Self.captures.contains(first.key) { return true }
    return Self.pictureSources.contains { source in
      letters.count >= source.count && zip(letters, source).allSatisfy { $0.key == $1 }
    } && letters.allSatisfy { $0.isCapitalised || MetadataVocabulary.particles.contains($0.key) }
  }

  /// What is on the picture, and right behind its day or the name of who took it the agency: `… devant la mairie de Dunes Anna MOREL AFP`.
  private func endsInBareAgency(_ words: Range<Int>, of page: Page) -> Bool {
    guard words.count >= 8, let last = words.last, Self.agencies.contains(page.words[last].key),
      page.words[last].capitals == page.words[last].letters, page.words[last].spaceBefore
    else { return false }
    let (surname, name) = (page.words[last - 1], page.words[last - 2])
    let isSigned =
      surname.kind == .letters && surname.letters >= 3 && surname.capitals == surname.letters && name.isCapitalised
    let dates = PageDates(page.words)
    return isSigned
      || (last - 4..<last).contains { start in
        dates.date(at: start, limit: last).map { $0.end == last && $0.date.civil != nil } ?? false
      }
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
    let isOneSentence =
      !page.words[words.lowerBound..<open].dropLast().contains { PageVocabulary.sentenceEnds.contains($0.key) }
      && !isQuoted(words.lowerBound..<open, of: page)
    // A standfirst may have the credit of the picture behind it.
    let told = page.words[words.lowerBound..<open].filter { $0.kind == .letters }
    let isStandfirst =
      (isNamed || isOfAgency) && told.count > 12 && told.contains { PageVocabulary.finiteVerbs.contains($0.key) }
    return isCredit && isOneSentence && !isStandfirst
  }

  /// Somebody’s words stand in marks, not a name: `Le « Fleur de mai » a été remis à l’eau`.
  private func isQuoted(_ words: Range<Int>, of page: Page) -> Bool {
    let marks = words.filter { page.words[$0].key == PageVocabulary.quotationMark }
    guard let first = marks.first, let last = marks.last else { return false }
    return marks.count != 2 || last - first > Self.longestName + 1 || last + 1 == words.upperBound
  }

  /// A sentence without a verb that ends with its day, under a credit: `Le camping-car du docteur, à Orens, le 28 janvier 2026.`
  func isDatedCaption(_ line: Int, of page: Page) -> Bool {
    let words = page.kept[line]
    guard line > 0, rules.isEnabled("caption"), page.segments[line - 1]?.first?.use == .removed("credit"),
      (4...25).contains(page.lines[line].wordCount), page.lines[line].endsWithStop, !page.lines[line].hasFiniteVerb
    else { return false }
    let dates = PageDates(page.words)
    return words.suffix(6).contains { index in
      dates.date(at: index, limit: words.upperBound).map { $0.date.civil != nil && $0.end + 1 == words.upperBound }
        ?? false
    }
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

  /// The most words of a name in marks.
  private static let longestName = 5
  private static let closing = WordKey(")")
  private static let innerMarks = PageVocabulary.keys("/ - '")
  /// Marks between a caption and its credit.
  private static let partingMarks = PageVocabulary.keys("/ | - –")
  private static let creditMarks = PageVocabulary.keys("- / , : © |")
  private static let bracketMarks = PageVocabulary.keys("/ -")
  private static let photo = PageVocabulary.keys("ph ©")
  private static let archives = PageVocabulary.keys("archive archives illustration prétexte")
  private static let pictures = PageVocabulary.keys("crédit crédits illustration photo photos")
  /// Before a name in a credit.
  private static let cues = PageVocabulary.keys("crédit crédits ph photo photos")
  private static let captures = PageVocabulary.keys("capture captures")
  private static let on = WordKey("pour")
  /// Agencies of pictures, as credits write them.
  private static let agencies = PageVocabulary.keys(
    "abaca afp anp ap ats belga bestimage dpa efe epa getty imago istock keystone maxppp pc reuters rtr shutterstock sipa unsplash xinhua"
  )
  /// Where pictures come from, as it stands behind a dash.
  private static let pictureSources: [[WordKey]] = [
    "abaca", "adobe stock", "afp", "alamy", "anadolu", "ap", "archives", "associated press", "ats", "belga",
    "bestimage",
    "canva", "dpa", "dppi", "dr", "efe", "epa", "facebook", "freepik", "getty", "google maps", "google street view",
    "hans lucas", "icon sport", "illustration", "imago", "instagram", "istock", "keystone", "maxppp", "nurphoto",
    "panoramic", "pexels", "pixabay", "presse sports", "reuters", "shutterstock", "sipa", "stock adobe", "tiktok",
    "unsplash", "wikimedia", "wikipedia", "xinhua", "youtube", "zuma",
  ].map { PageScanner($0).words.map(\.key) }
  private static let anonymous = PageVocabulary.keys("dr")
  /// Sites of pictures, whose names are written as addresses: `stock.adobe.com`.
  private static let domains = PageVocabulary.keys("com fr net org")
}
