internal import Prose

/// What the words of a name tell of its bearer.
extension Sheet {
  /// Whether the words of a run say that it names no person.
  func isImpersonal(_ range: Range<Int>) -> Bool { namesBody(range) || namesThing(range) }

  /// Whether they say that it names a body: `Fire Point Technology`, `FC Sainte-Ursule`, `CGT-Cheminots`.
  func namesBody(_ range: Range<Int>) -> Bool {
    let first = range.lowerBound
    if isA(.organisationHead, first), !isA(.firstName, first) { return true }
    if isNamedByRegion(range) { return true }
    if range.count > 1, BodyWords.first.contains(word(first)) || isAcronymOfBody(first) || isAcronymOfBranch(range) {
      return true
    }
    return range.contains { index in
      // « Marine Morel » has a first name that is a body otherwise.
      BodyWords.any.contains(word(index)) && range.count > 1 && !(index == first && isA(.firstName, first))
        || word(index) == "&"
        || (index == first && isCompoundAcronym(index))
        || (index > first && tokens[index].shape == .capitals && isShort(index) && !Acronyms.isRoman(word(index)))
    }
  }

  /// `Atmo Normandie`: a word that no list has, and the region where it works.
  private func isNamedByRegion(_ range: Range<Int>) -> Bool {
    guard range.count == 2, tokens[range.lowerBound].shape == .capitalised,
      !isA([.firstName, .role, .humanNoun, .civility, .placeHead, .functionWord, .sentenceOpener], range.lowerBound),
      let (count, name) = KnownNames.french.match(tokens, at: range.lowerBound + 1), count == 1, name.kind == .place
    else { return false }
    return !name.isAmbiguous
  }

  /// `SNCF Voyageurs`: a known body in capitals before the name of its branch.
  private func isAcronymOfBody(_ index: Int) -> Bool {
    guard tokens[index].shape == .capitals, let (count, name) = KnownNames.french.match(tokens, at: index), count == 1
    else { return false }
    return name.kind == .organisation
  }

  /// `la FGT Enseignement`: capitals with an article before the name of a branch, and no first name behind them.
  private func isAcronymOfBranch(_ range: Range<Int>) -> Bool {
    let first = range.lowerBound
    guard range.count == 2, tokens[first].shape == .capitals, (2...6).contains(tokens[first].folded.scalarCount),
      tokens[first + 1].shape == .capitalised, hasArticle(before: first),
      !isA([.role, .civility, .firstName, .humanNoun], first), !isA(.firstName, first + 1)
    else { return false }
    let word = word(first)
    return !Acronyms.isRoman(word) && !Acronyms.things.contains(word) && !Acronyms.parties.contains(word)
      && !Acronyms.isRoad(word)
  }

  /// `Bloc Lumen Azur (BLA)`: whether the initials of its words stand in brackets behind a name, as a body has them.
  func isSpelledOut(_ range: Range<Int>) -> Bool {
    word(range.upperBound) == "(" && word(range.upperBound + 2) == ")"
      && areInitials(word(range.upperBound + 1), of: range)
  }

  /// Whether a word, folded, is made of the initials of a name, small words left out.
  func areInitials(_ acronym: Word, of name: Range<Int>) -> Bool {
    let initials = name.lazy.filter { !self.tokens[$0].isA([.preposition, .article, .conjunction]) }
      .compactMap { self.text.surface($0).first }
    guard initials.count > 1 else { return false }
    return Folding.withoutAccents(String(initials)).lowercased() == Folding.withoutAccents(acronym.text).lowercased()
  }

  /// Whether they say that it names an event, a law, a building: `Coupe Davis`, `Tour Eiffel`.
  func namesThing(_ range: Range<Int>) -> Bool { BodyWords.things.contains(word(range.lowerBound)) }

  /// Whether a capitalised word is of a nation, a town or a camp: `le Serbe`, `les Européens`. By its ending alone only
  /// where an article stands before it: `Transilien` is no people.
  func namesPeople(_ index: Int) -> Bool {
    if isA([.demonym, .institutionalAdjective], index) { return true }
    guard isA([.article, .demonstrative, .numberWord], index - 1) else { return false }
    return Self.endsLikeInhabitant(word(index))
  }

  private static let inhabitantEndings: Endings = [
    "ais", "aise", "aises", "ois", "oise", "oises", "ien", "ienne", "iennes", "iens", "éen", "éenne", "éennes", "éens",
    "ains",
  ]

  private static func endsLikeInhabitant(_ folded: Word) -> Bool {
    folded.utf8.count > 4 && inhabitantEndings.end(folded)
  }

  /// `CGT-Cheminots`, `SUD-Rail`: capitals joined to a word.
  func isCompoundAcronym(_ index: Int) -> Bool {
    guard tokens[index].kind == .word, tokens[index].shape == .mixed || tokens[index].shape == .capitals else {
      return false
    }
    let written = text.surface(index)
    guard let hyphen = written.firstIndex(of: "-") else { return false }
    let head = written[..<hyphen]
    return head.count > 1 && head.allSatisfy(\.isUppercase)
  }

  /// Capitals too few to be a surname in capitals.
  private func isShort(_ index: Int) -> Bool {
    tokens[index].folded.scalarCount <= 3 && !isA(.nameParticle, index)
  }
}
