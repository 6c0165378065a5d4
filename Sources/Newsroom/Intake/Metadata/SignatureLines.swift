/// Lines that sign: names, initials, agencies’ codes.
extension Page {
  /// The names on a line that is nothing but names: `Jeanne Ravel-Dubos`, `Reportage à Kiel : Jeanne Ravel`.
  func personNames(_ line: Int) -> [String]? {
    var range = kept[line]
    guard lines[line].wordCount <= 10, range.count <= 40, !lines[line].endsWithStop else { return nil }
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
        let letters = name.filter { $0.kind == .letters }
        return (2...5).contains(letters.count) && (letters.first?.isCapitalised ?? false)
          && (letters.last?.isCapitalised ?? false)
          && letters.allSatisfy { $0.isCapitalised || MetadataVocabulary.particles.contains($0.key) }
          && name.allSatisfy {
            $0.kind == .letters || MetadataVocabulary.particles.contains($0.key) || $0.key == PageVocabulary.stop
          }
          && !letters.contains { PageVocabulary.finiteVerbs.contains($0.key) || Self.noNames.contains($0.key) }
          && !letters.allSatisfy { $0.capitals == $0.letters }
      }
    return areNames ? names.map { surface($0.indices) } : nil
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

  /// `J. D.`, `(A.M.)`, `AM`.
  func isInitials(_ line: Int) -> Bool {
    let words = self.words[kept[line]]
    let letters = words.filter { $0.kind == .letters }
    return (1...4).contains(letters.count) && letters.allSatisfy { $0.letters <= 3 && $0.capitals > 0 }
      && !words.contains { $0.kind == .digits } && words.count <= 10 && words.contains { $0.kind == .mark }
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

  private static let agency = WordKey("agence")
  /// Words with a capital that open headings, not names.
  private static let noNames = PageVocabulary.keys(
    "le la les un une des ce cette ces son sa ses leur quel quelle mon notre nos au aux en dans sur pour par avec sans selon et qui que où comment pourquoi deux trois quatre"
  )
}
