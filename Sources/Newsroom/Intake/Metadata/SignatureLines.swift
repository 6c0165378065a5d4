/// Lines that sign: names, initials, agencies’ codes.
extension Page {
  /// The names on a line that is nothing but names: `Jeanne Ravel-Dubos`, `Reportage à Kiel : Jeanne Ravel`.
  func personNames(_ line: Int) -> [String]? {
    var range = kept[line]
    guard lines[line].wordCount <= 10, range.count <= 40 else { return nil }
    if lines[line].endsWithStop {
      // `Anna LE MOREL.`, with the surname in capitals.
      guard range.count >= 3, let stop = range.last, words[stop - 1].letters > 2,
        words[stop - 1].capitals == words[stop - 1].letters
      else { return nil }
      range = range.lowerBound..<stop
    }
    if lines[line].hasBullet, let first = range.first, words[first].kind == .mark {
      range = first + 1..<range.upperBound
    }
    if let first = range.first, MetadataVocabulary.formats.contains(words[first].key),
      let colon = range.first(where: { words[$0].key == PageVocabulary.colon })
    {
      range = colon + 1..<range.upperBound
    }
    let names = words[range].split {
      $0.key == PageVocabulary.comma || MetadataVocabulary.nameJoints.contains($0.key)
    }
    let areNames =
      !names.isEmpty
      && names.allSatisfy { name in
        // The tail of `Le Floc’h` is part of the name before it.
        let letters = name.filter { $0.kind == .letters && ($0.spaceBefore || $0.letters > 1 || $0.isCapitalised) }
        return (2...5).contains(letters.count) && (letters.first?.isCapitalised ?? false)
          && (letters.last?.isCapitalised ?? false)
          && letters.allSatisfy { $0.isCapitalised || MetadataVocabulary.particles.contains($0.key) }
          && name.allSatisfy {
            $0.kind == .letters || MetadataVocabulary.particles.contains($0.key) || $0.key == PageVocabulary.stop
          }
          && !letters.contains { PageVocabulary.finiteVerbs.contains($0.key) }
          && !letters.enumerated().contains { index, word in
            // `Anne Le Goff`
            Self.noNames.contains(word.key) && (word.capitals < word.letters || word.letters == 1)
              && !(index > 0 && word.isCapitalised && Self.articlesOfNames.contains(word.key))
          }
          && !letters.allSatisfy { $0.capitals == $0.letters }
      }
    return areNames ? names.map { surface($0.indices) } : nil
  }

  /// A name with its paper’s behind it on one line: `Anna Morel Le Courrier des Dunes`, `Anna Morel, Le Courrier`.
  func nameWithPaper(_ line: Int) -> (name: Range<Int>, paper: Range<Int>)? {
    let range = kept[line]
    guard (4...10).contains(lines[line].wordCount), !lines[line].endsSentence, !lines[line].hasFiniteVerb,
      words[range].allSatisfy({
        $0.isCapitalised || MetadataVocabulary.particles.contains($0.key) || $0.key == PageVocabulary.apostrophe
          || $0.key == PageVocabulary.comma
      }),
      let article = range.dropFirst(2).first(where: {
        MetadataVocabulary.paperArticles.contains(words[$0].key) && words[$0].isCapitalised && words[$0].spaceBefore
      }), article + 1 < range.upperBound
    else { return nil }
    let end = words[article - 1].key == PageVocabulary.comma ? article - 1 : article
    let name = words[range.lowerBound..<end]
    guard name.count(where: { $0.kind == .letters }) <= 4,
      name.allSatisfy({ $0.kind == .letters || $0.key == PageCalendar.hyphen || $0.key == PageVocabulary.apostrophe }),
      !name.contains(where: { Self.noNames.contains($0.key) })
    else { return nil }
    return (range.lowerBound..<end, article..<range.upperBound)
  }

  /// The name behind its paper’s, with the surname in capitals and a stop: `Le Courrier des Dunes Anna MOREL.`
  func nameBehindPaper(_ line: Int) -> Range<Int>? {
    let range = kept[line]
    guard lines[line].endsWithStop, (3...9).contains(lines[line].wordCount), !lines[line].hasFiniteVerb,
      let stop = range.last, words[stop].key == PageVocabulary.stop,
      words[range].dropLast().allSatisfy({ $0.isCapitalised || MetadataVocabulary.particles.contains($0.key) })
    else { return nil }
    var first = stop
    while first > range.lowerBound, words[first - 1].kind != .digits,
      words[first - 1].capitals == words[first - 1].letters
    {
      first -= 1
    }
    guard first < stop, words[stop - 1].letters > 2, first > range.lowerBound + 1, words[first - 1].isCapitalised else {
      return nil
    }
    return first - 1..<stop
  }

  /// A name with what its bearer is or where he is behind it, on one line: `Anna Morel Journaliste Dunes Info`,
  /// `Anna Morel, à Dunes`.
  func nameWithRole(_ line: Int) -> Range<Int>? {
    let range = kept[line]
    guard (3...14).contains(lines[line].wordCount), !lines[line].endsSentence, !lines[line].hasFiniteVerb else {
      return nil
    }
    let end =
      range.first {
        words[$0].kind == .mark && words[$0].key != PageVocabulary.apostrophe && words[$0].key != PageCalendar.hyphen
          || words[$0].key == PageCalendar.hyphen && words[$0].spaceBefore
          || MetadataVocabulary.roles.contains(words[$0].key)
      } ?? range.upperBound
    let name = words[range.lowerBound..<end].filter { $0.kind == .letters }
    guard (2...4).contains(name.count), name.first?.isCapitalised ?? false, name.last?.isCapitalised ?? false,
      name.allSatisfy({ $0.isCapitalised || MetadataVocabulary.particles.contains($0.key) }),
      !name.contains(where: { Self.noNames.contains($0.key) && !Self.articlesOfNames.contains($0.key) })
    else { return nil }
    let rest = words[end..<range.upperBound].drop { $0.kind == .mark }
    guard let first = rest.first else { return nil }
    let isPlace =
      Self.placePrepositions.contains(first.key) && first.isLower && rest.count <= 6
      && rest.dropFirst().allSatisfy { $0.isCapitalised || MetadataVocabulary.particles.contains($0.key) }
    return MetadataVocabulary.roles.contains(first.key) || isPlace ? range.lowerBound..<end : nil
  }

  /// `Agence d’information du Sahel`, as the last line.
  func isAgency(_ line: Int) -> Bool {
    let facts = lines[line]
    guard let first = kept[line].first, (2...8).contains(facts.wordCount) else { return false }
    return words[first].key == Self.agency && !facts.hasFiniteVerb && !facts.endsSentence
  }

  /// Initials in small letters around a stroke, as agencies close their dispatches.
  func isCode(_ line: Int) -> Bool {
    let words = self.words[kept[line]]
    guard lines[line].wordCount <= 8, words.contains(where: { $0.key == EntryVocabulary.slash && !$0.spaceBefore })
    else {
      return false
    }
    let last = words.last { $0.kind == .letters }
    return last.map { $0.isLower && $0.letters <= 5 } ?? false && !words.contains { $0.isLower && $0.letters > 5 }
  }

  /// The same, with nothing else: two sides at least, each of two to five small letters.
  func isPlainCode(_ line: Int) -> Bool {
    let words = self.words[kept[line]]
    return (3...11).contains(words.count) && words.contains { $0.key == EntryVocabulary.slash }
      && words.enumerated().allSatisfy { index, word in
        index.isMultiple(of: 2)
          ? word.isLower && (2...8).contains(word.letters)
          : word.key == EntryVocabulary.slash || word.key == PageCalendar.hyphen
      } && words.dropFirst().allSatisfy { !$0.spaceBefore }
  }

  /// A writer’s initials with the agency’s: `abc avec afp`.
  func isCodeWithAgency(_ line: Int) -> Bool {
    let words = self.words[kept[line]]
    guard (3...4).contains(words.count), let first = words.first, first.isLower, (2...4).contains(first.letters),
      Self.joints.contains(words[words.startIndex + 1].key)
    else { return false }
    return MetadataVocabulary.agencies.contains { $0.words == words.dropFirst(2).map(\.key) }
  }

  /// The initials of a writer, with a stop behind each: `A. M.`, `S. Va.`
  func isStoppedInitials(_ line: Int) -> Bool {
    let words = self.words[kept[line]]
    return (4...8).contains(words.count) && words.count.isMultiple(of: 2) && words.first?.letters == 1
      && words.enumerated().allSatisfy { index, word in
        index.isMultiple(of: 2) ? word.letters <= 2 && word.capitals == 1 : word.key == PageVocabulary.stop
      }
  }

  /// An agency’s name with initials in small letters, or those alone, in brackets: `(Sudpresse, kdv)`.
  func isBracketedCode(_ line: Int) -> Bool {
    let words = self.words[kept[line]]
    guard let first = words.first, let last = words.last, EntryVocabulary.openBrackets.contains(first.key),
      EntryVocabulary.closeBrackets.contains(last.key), !lines[line].hasFiniteVerb
    else { return false }
    let letters = words.filter { $0.kind == .letters }
    return (1...4).contains(letters.count) && letters.contains { $0.isLower }
      && letters.allSatisfy { $0.letters <= ($0.isLower ? 4 : 12) } && !words.contains { $0.kind == .digits }
  }

  /// `J. D.`, `(A.M.)`, `A.M., J.-L. D. & R. V.`.
  func isInitials(_ line: Int) -> Bool {
    let words = self.words[kept[line]]
    guard words.count <= 40, words.contains(where: { $0.kind == .mark }), !words.contains(where: { $0.kind == .digits })
    else { return false }
    return words.split { MetadataVocabulary.nameJoints.contains($0.key) }.allSatisfy { writer in
      let letters = writer.filter { $0.kind == .letters }
      return (1...4).contains(letters.count) && writer.count <= 10
        && letters.allSatisfy { $0.letters <= 3 && $0.capitals > 0 }
    }
  }

  /// A writer’s pen name in small letters behind its cue, alone on a line: `par vigie29`.
  func isPenName(_ line: Int) -> Bool {
    let words = self.words[kept[line]]
    guard (2...3).contains(words.count), let cue = words.first, let name = words.dropFirst().first else { return false }
    return cue.key == Self.by && name.kind == .letters && name.letters > 2 && name.isLower
      && words.dropFirst(2).allSatisfy { $0.kind == .digits && !$0.spaceBefore }
  }

  /// A writer’s initials or name with his address for letters: `A. M. amorel@lavigie.example`.
  func isAddressed(_ line: Int) -> Bool {
    let words = self.words[kept[line]]
    guard words.count <= 16, let at = words.firstIndex(where: { $0.key == Self.at }), at > words.startIndex,
      at + 1 < words.endIndex, !words[at].spaceBefore, !words[at + 1].spaceBefore
    else { return false }
    let name = words[..<at].dropLast().filter { $0.kind == .letters && $0.spaceBefore }
    return words[at...].contains { $0.key == PageVocabulary.stop } && !words[at...].contains(where: \.spaceBefore)
      && name.count <= 5 && name.allSatisfy(\.isCapitalised)
  }

  /// `Modou F.`: a first name and an initial.
  func isNameWithInitial(_ line: Int) -> Bool {
    let words = self.words[kept[line]]
    let letters = words.filter { $0.kind == .letters }
    guard (2...4).contains(letters.count), let last = letters.last, words.last?.key == PageVocabulary.stop else {
      return false
    }
    return last.letters == 1 && letters.allSatisfy { $0.isCapitalised } && words.count == letters.count + 1
  }

  private static let articlesOfNames = PageVocabulary.keys("la le")
  private static let placePrepositions = PageVocabulary.keys("à au en")
  private static let by = WordKey("par")
  private static let at = WordKey("@")
  private static let agency = WordKey("agence")
  private static let joints = PageVocabulary.keys("avec et")
  /// Words with a capital that open headings, not names.
  private static let noNames = PageVocabulary.keys(
    "le la les un une des ce cette ces son sa ses leur quel quelle mon notre nos au aux en dans sur pour par avec sans selon et qui que où comment pourquoi deux trois quatre"
  )
}
