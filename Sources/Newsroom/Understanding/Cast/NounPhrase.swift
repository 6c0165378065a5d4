internal import Prose

/// What goes with a noun of role or body: its adjectives and complements.
struct Complements {
  /// The index past the last token.
  var end: Int
  /// What they say, folded, little words left out.
  var words: [Word] = []
  /// The country of an adjective or name among them.
  var country: Int?
  /// The lists’ bearers among them.
  var bearers: [Int] = []
  /// The names among them.
  var candidates: [Int] = []
  /// Whether a first-level complement holds a role of its own, whose name stands with it.
  var nestedNouns: [Int] = []
  /// Whether they tell one body from another: a name, a nationality.
  var isSpecific: Bool { country != nil || !candidates.isEmpty }
}

extension Sheet {
  /// Reads on after a noun: adjectives, `de` with what follows, names.
  ///
  /// - Parameter ofPerson: the noun is a role, and a person’s name right after it is its bearer’s and no complement.
  func complements(after noun: Int, ofPerson: Bool) -> Complements {
    var found = Complements(end: noun + 1)
    var index = noun + 1
    var afterLowerNoun = true
    var nested = false
    walk: while index < tokens.count {
      let token = tokens[index]
      if let owner = candidate(holding: index) {
        guard candidates[owner].tokens.lowerBound == index,
          accepts(owner, after: noun, at: index, ofPerson, nested, found)
        else { break walk }
        index = take(owner, into: &found)
        nested = false
        afterLowerNoun = false
        continue
      }
      // « le maire (LR) de Lens »
      if ofPerson, token.folded == "(", isAcronymInBrackets(index + 1),
        complementStart(index + 3, ofPerson: true) != nil
      {
        index += 3
        continue
      }
      guard token.kind == .word || token.kind == .alphanumeric else { break walk }
      // « institut agronomique et vétérinaire »
      if token.folded == "et", found.end == index, !ofPerson, isAdjective(index - 1, afterNoun: afterLowerNoun),
        isAdjective(index + 1, afterNoun: afterLowerNoun)
      {
        index += 1
        continue
      }
      // « l’association des pêcheurs et mareyeurs »
      if token.folded == "et", !ofPerson, found.end == index, word(index - 2) == "des", joinsPlurals(index) {
        found.words.append(word(index + 1))
        index += 2
        found.end = index
        continue
      }
      // « le comité des femmes dirigeantes »
      if !ofPerson, found.end == index, token.folded.hasSuffix("s"), token.shape == .lower,
        Roles.nouns[token.folded.dropLast(1)] != nil,
        isA(.humanNoun, index - 1), word(index - 1).hasSuffix("s")
      {
        found.words.append(token.folded)
        index += 1
        found.end = index
        continue
      }
      if isAdjective(index, afterNoun: afterLowerNoun) {
        if let country = Country.byDemonym[token.folded] { found.country = found.country ?? country }
        found.words.append(token.folded)
        index += 1
        found.end = index
        continue
      }
      guard let inner = complementStart(index, ofPerson: ofPerson) else { break walk }
      let head = inner
      guard head < tokens.count, tokens[head].kind == .word else { break walk }
      // « le cabinet du Premier ministre »
      if !ofPerson, word(head) == "premier", word(head + 1) == "ministre" {
        found.words += [word(head), word(head + 1)]
        index = head + 2
        found.end = index
        continue
      }
      if let owner = candidate(holding: head) {
        guard candidates[owner].tokens.lowerBound == head else { break walk }
        if case .capitals = candidates[owner].sort { break walk }
        index = take(owner, into: &found)
        nested = false
        afterLowerNoun = tokens[head].isA([.portfolio, .organisationHead])
        continue
      }
      guard isNoun(head), ofPerson || !Self.matters.contains(tokens[head].folded) else { break walk }
      found.words.append(tokens[head].folded)
      // « tribunal de première instance », « peloton de haute montagne »
      // « la présidente du premier syndicat », not « le conseil du principal prévenu »
      if Self.adjectivesAhead.contains(tokens[head].folded) || ofPerson && Self.ranks.contains(tokens[head].folded),
        head + 1 < tokens.count, tokens[head + 1].shape == .lower,
        isNoun(head + 1)
      {
        found.words.append(tokens[head + 1].folded)
        index = head + 2
        found.end = index
        afterLowerNoun = true
        continue
      }
      nested = tokens[head].isA(.role)
      if nested { found.nestedNouns.append(head) }
      if let country = Country.byDemonym[tokens[head].folded] { found.country = found.country ?? country }
      index = head + 1
      found.end = index
      afterLowerNoun = true
    }
    return found
  }

  private func take(_ owner: Int, into found: inout Complements) -> Int {
    let range = candidates[owner].tokens
    found.candidates.append(owner)
    for token in range where !tokens[token].isA(.nameParticle) { found.words.append(tokens[token].folded) }
    if case .known(let name) = candidates[owner].sort {
      found.bearers.append(name.bearer)
      switch name.kind {
      case .country(let index), .capital(let index): found.country = found.country ?? index
      default: break
      }
    }
    found.end = range.upperBound
    return range.upperBound
  }

  /// Whether a name right here, without a preposition, belongs to the phrase.
  private func accepts(
    _ owner: Int, after noun: Int, at index: Int, _ ofPerson: Bool, _ nested: Bool, _ found: Complements
  ) -> Bool {
    if nested { return !tokens[candidates[owner].tokens.lowerBound].isA(.portfolio) }
    switch candidates[owner].sort {
    case .capitals: return false
    case .known(let name):
      // « la députée LFI », « le groupe LR »; « l’entraîneur du PSG » comes with its preposition.
      switch name.kind {
      case .organisation: return index == found.end
      case .medium: return index == found.end && !ofPerson
      default: return false
      }
    case .run:
      // « le groupement de l’armée Est » has its name after its first complement, not after a name.
      if !found.candidates.isEmpty { return false }
      if ofPerson { return found.end > noun + 1 && !looksLikePerson(owner) && isLabel(index - 1) }
      return !looksLikePerson(owner) || PlaceHeads.namedAfterPeople.contains(tokens[noun].folded)
    }
  }

  /// `la société Fire`, `la famille Duval`: a noun whose name follows it at once.
  private func isLabel(_ index: Int) -> Bool {
    tokens[index].shape == .lower && !tokens[index].isA(.role) && tokens[index].isA(.organisationHead)
      || Self.kin.contains(tokens[index].folded)
  }

  private static let kin: WordSet = [
    "clan", "couple", "dynastie", "famille", "frères", "affaire", "époux", "sœurs",
  ]

  private func isAdjective(_ index: Int, afterNoun: Bool) -> Bool {
    guard index < tokens.count else { return false }
    let token = tokens[index]
    guard token.kind == .word, token.shape == .lower else { return token.isA(.ordinal) }
    if token.isA([.functionWord, .month, .weekday, .deictic, .partOfDay, .timeUnit]) { return false }
    if token.isA([.demonym, .institutionalAdjective]) || isDelegated(index) { return true }
    return afterNoun && !token.isA([.auxiliary, .role]) && Self.endsLikeAdjective(token.folded)
      && !(token.isA([.speechVerb, .agentVerb]))
  }

  /// What a body deals with and is not of: `l’adoption par le Parlement du projet de loi`.
  private static let matters: WordSet = ["amendement", "projet", "proposition", "texte"]

  /// Adjectives that stand before their noun.
  private static let adjectivesAhead: WordSet = [
    "basse", "grand", "grande", "grands", "haut", "haute", "jeunes", "petites", "petits", "première",
  ]

  private static let ranks: WordSet = ["premier", "principal", "principale"]

  /// Whether plurals in small letters stand on both sides of `et`, the second without a determiner.
  private func joinsPlurals(_ joint: Int) -> Bool {
    [joint - 1, joint + 1].allSatisfy {
      tokens.indices.contains($0) && tokens[$0].shape == .lower && word($0).hasSuffix("s")
        && !isA(
          [.functionWord, .article, .possessive, .demonstrative, .numberWord, .adverb, .preposition, .timeUnit], $0)
    } && !["certains", "plusieurs", "quelques", "tous", "toutes"].contains(word(joint + 1))
  }

  private static let adjectiveEndings: Endings = [
    "ique", "iques", "al", "ale", "aux", "ales", "el", "elle", "els", "elles", "aire", "aires", "ien", "ienne", "iens",
    "iennes", "if", "ive", "ifs", "ives", "ais", "aise", "ois", "oise", "ière", "ières", "able", "ables", "ible",
    "ibles", "in", "ine", "ins", "ines", "éen", "éenne", "éens", "éennes", "phone", "phones",
    "anne", "annes",
  ]

  /// Relational adjectives by their endings: `étrangère`, `sismique`.
  static func endsLikeAdjective(_ folded: Word) -> Bool {
    folded.utf8.count > 4 && adjectiveEndings.end(folded)
  }

  /// Past `de`, `du`, `à la`, `chargé de` and the like: the index of the noun or name they govern.
  private func complementStart(_ index: Int, ofPerson: Bool) -> Int? {
    var index = index
    // « de l’Économie et des Finances », not « et de son équipe ».
    let isLinked = word(index) == "et"
    if isLinked { index += 1 }
    if ["chargé", "chargée", "délégué", "déléguée"].contains(word(index)) { index += 1 }
    if ofPerson, word(index) == "auprès" { index += 1 }
    switch word(index) {
    case "du", "des": index += 1
    case "de", "d'":
      index += 1
      if ["la", "l'", "les", "le"].contains(word(index)) { index += 1 }
    case "au", "aux", "à", "en", "pour":
      // « secrétaire à l’Armée », « conseiller en politique étrangère », « envoyé pour l’Ukraine »; of a person only, and
      // never « en 2024 » or « au cours de ».
      guard ofPerson, !isLinked else { return nil }
      let preposition = word(index)
      index += 1
      if ["la", "l'", "les", "le"].contains(word(index)) { index += 1 }
      guard
        isA(.portfolio, index) || (preposition == "en" && tokens.indices.contains(index) && isNoun(index))
          || (preposition == "pour" && candidate(holding: index) != nil)
      else { return nil }
      if isA([.month, .season], index) { return nil }
    default: return nil
    }
    guard index < tokens.count,
      !isA([.possessive, .demonstrative, .numberWord, .weekday, .deictic, .month, .season], index)
    else { return nil }
    return index
  }

  private func isNoun(_ index: Int) -> Bool {
    let token = tokens[index]
    // « l’est de l’Ukraine » is no verb.
    if token.folded == "est", word(index - 1) == "l'" { return true }
    return !token.isA([.functionWord, .month, .weekday, .deictic, .partOfDay]) && token.folded.utf8.count > 1
      && !isInfinitive(index)
  }

  /// `de renoncer`, `de construire`: no noun.
  private func isInfinitive(_ index: Int) -> Bool {
    let folded = tokens[index].folded
    if tokens[index].isA(.role) || Self.nounsLikeInfinitives.contains(folded) { return false }
    if folded.hasSuffix("er") && !folded.hasSuffix("ier") { return true }
    return tokens[index].isA([.speechVerb, .agentVerb]) && (folded.hasSuffix("ir") || folded.hasSuffix("re"))
  }

  private static let nounsLikeInfinitives: WordSet = [
    "cancer", "danger", "déjeuner", "dîner", "enfer", "fer", "hiver", "mer", "outre-mer",
  ]
}
