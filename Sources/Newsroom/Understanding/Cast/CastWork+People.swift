internal import Prose

/// People under their full names, and those of whom the text gives only one name but makes plain that it is a person’s.
extension CastWork {
  mutating func findPeople() {
    findLabelled()
    settleFullNames(shownBy: .form)
    // « El Amrani a dit » may be a surname alone: only the full names found so far can tell.
    settleFullNames(shownBy: .deeds)
    for sheet in sheets.indices {
      for candidate in sheets[sheet].candidates.indices where verdicts[sheet][candidate] == nil {
        settleSingleName(sheet, candidate)
      }
    }
    for sheet in sheets.indices {
      for phrase in roles[sheet].all { attach(phrase, in: sheet) }
    }
  }

  /// The names that a noun for a body stands before, wherever in the text: `Vazor Composites` after `l’équipementier Vazor
  /// Composites` is nobody.
  private mutating func findLabelled() {
    for sheet in sheets.indices {
      let page = sheets[sheet]
      for candidate in page.candidates.indices where isRun(sheet, candidate) {
        let range = page.candidates[candidate].tokens
        guard range.count > 1, page.isLabelled(range.lowerBound) || page.isPremises(before: range.lowerBound),
          !page.isA(.firstName, range.lowerBound)
        else { continue }
        labelled.insert(range.map { page.word($0) })
      }
    }
  }

  /// What shows a run to be the name of a person.
  private enum Evidence {
    case form
    case deeds
  }

  private func words(of candidate: Int, in sheet: Int, shownBy evidence: Evidence) -> [Word]? {
    switch evidence {
    case .form: return fullName(sheet, candidate)
    case .deeds:
      guard let words = likelyName(sheet, candidate), !people.isNamed(words) else { return nil }
      return words
    }
  }

  private mutating func settleFullNames(shownBy evidence: Evidence) {
    for sheet in sheets.indices {
      for candidate in sheets[sheet].candidates.indices
      where isRun(sheet, candidate) && verdicts[sheet][candidate] == nil {
        guard let words = words(of: candidate, in: sheet, shownBy: evidence) else { continue }
        let page = sheets[sheet]
        let tokens = page.withoutParty(page.candidates[candidate].tokens)
        let person = people.add(
          name: PersonNames.display(page, tokens), words: words,
          guessed: FirstNames.gender(of: page.word(tokens.lowerBound)))
        if let gender = page.civility(before: tokens.lowerBound)?.flatMap({ $0 }) { people[person].gender = gender }
        if people[person].gender == nil, people[person].guessed == nil {
          people[person].gender = page.openingGender(before: tokens)
        }
        if let calling = page.calling(before: tokens.lowerBound) { people[person].calling = calling }
        if let nation = page.nation(before: tokens.lowerBound) { people[person].nation = nation }
        settle(sheet, candidate, as: .person(person), tokens: tokens)
      }
    }
  }

  private func isRun(_ sheet: Int, _ candidate: Int) -> Bool {
    if case .run = sheets[sheet].candidates[candidate].sort { true } else { false }
  }

  /// The words of a full name; nil where a run is not one.
  private func fullName(_ sheet: Int, _ candidate: Int) -> [Word]? {
    let page = sheets[sheet]
    let range = page.candidates[candidate].tokens
    guard range.count >= 2 else { return nil }
    let words = range.filter { page.tokens[$0].kind == .word }
    guard words.count >= 2, words.count <= 6, !page.isEponym(before: range.lowerBound), !page.isNothingBut(range),
      !page.isDistrict(before: range.lowerBound), !page.isNamedInMarks(range), !page.isCredit(before: range.lowerBound),
      !page.isSpelledOut(range),
      !page.isLabelled(range.lowerBound), words.contains(where: { page.tokens[$0].folded.scalarCount > 1 })
    else { return nil }
    let bare = page.withoutParty(range)
    if bare != range { return bare.filter { page.tokens[$0].kind == .word }.map { page.word($0) } }
    let folded = words.map { page.word($0) }
    // « Mme Moussa-Dan Berg » after « Anne Moussa-Dan Berg »
    if page.civility(before: range.lowerBound) != nil, people.hasSurname(folded) { return nil }
    if page.looksLikePerson(candidate) { return page.isImpersonal(range) || page.isTown(range) ? nil : folded }
    if page.civility(before: range.lowerBound) != nil {
      return page.tokens[range.lowerBound].isA(.nameParticle) ? nil : folded
    }
    guard !page.isImpersonal(range), !page.isPlaceFramed(range) else { return nil }
    return hasRole(sheet, range) || page.hasAge(after: range.upperBound) ? folded : nil
  }

  /// The words of a run that nothing but what it does shows to be a person’s name.
  private func likelyName(_ sheet: Int, _ candidate: Int) -> [Word]? {
    let page = sheets[sheet]
    let range = page.candidates[candidate].tokens
    guard range.count >= 2 else { return nil }
    let words = range.filter { page.tokens[$0].kind == .word }.map { page.word($0) }
    guard (2...6).contains(words.count), words[0] != "les", words.count > 2 || words[0] != "la",
      !page.isEponym(before: range.lowerBound), !page.isImpersonal(range), !page.isNamedInMarks(range),
      !page.isLabelled(range.lowerBound), !page.isPlaceFramed(range), !page.isDistrict(before: range.lowerBound),
      !labelled.contains(words),
      // « le coup de maître de Morel a payé »
      page.tokens[range.lowerBound].isCapitalised || !page.isA([.civility, .humanNoun, .role], range.lowerBound - 1),
      page.actsLikePerson(range) || isKin(words, sheet, candidate)
    else { return nil }
    return words
  }

  /// `et Tilila Morel redescend` in a text with Idir Morel: a word that no list has, with a capital amid a sentence, before the
  /// surname of somebody named in full.
  private func isKin(_ words: [Word], _ sheet: Int, _ candidate: Int) -> Bool {
    let page = sheets[sheet]
    let range = page.candidates[candidate].tokens
    let first = page.tokens[range.lowerBound]
    return words.count == 2 && range.count == 2 && !page.candidates[candidate].opensSentence
      && page.candidates[candidate].tokens.lowerBound > 0 && first.shape == .capitalised
      && page.tokens[range.lowerBound + 1].shape == .capitalised
      && !first.isA([.role, .humanNoun, .organisationHead, .placeHead, .demonym, .functionWord, .sentenceOpener])
      && !page.isA([.article, .preposition], range.lowerBound - 1) && people.hasSurname([words[1]])
  }

  /// People whom nothing but the company of their name shows: in a list after somebody, as the agent of a deed, as those whom a
  /// thing happens to. Only what no list and no phrase of a body has claimed is asked.
  mutating func findPlainNames() {
    for sheet in sheets.indices {
      for candidate in sheets[sheet].candidates.indices where isRun(sheet, candidate) && isOpen(sheet, candidate) {
        let page = sheets[sheet]
        let range = page.candidates[candidate].tokens
        let opens = page.candidates[candidate].opensSentence
        guard (2...4).contains(range.count),
          !opens
            || ["et", ","].contains(page.word(range.upperBound))
              && !page.isA([.sentenceOpener, .functionWord], range.lowerBound),
          range.allSatisfy({ page.tokens[$0].shape == .capitalised || page.tokens[$0].isA(.nameParticle) }),
          !page.isA(.article, range.lowerBound),
          !page.isEponym(before: range.lowerBound), !page.isImpersonal(range), !page.isPlaceFramed(range),
          !page.isCredit(before: range.lowerBound), !page.isLabelled(range.lowerBound), !page.isNamedInMarks(range),
          !page.isTown(range), !page.isA([.portfolio, .placeHead], range.lowerBound), keepsCompany(sheet, range)
        else { continue }
        let words = range.map { page.word($0) }
        let person = people.add(
          name: PersonNames.display(page, range), words: words, guessed: FirstNames.gender(of: words[0]))
        settle(sheet, candidate, as: .person(person))
      }
    }
  }

  private func keepsCompany(_ sheet: Int, _ range: Range<Int>) -> Bool {
    let page = sheets[sheet]
    var before = range.lowerBound - 1
    // « X Y et Anna Morel », « X Y, Anna Morel et Paul Roux »
    let joint = page.word(range.upperBound)
    if joint == "et" || joint == ",", let next = page.candidate(startingAt: range.upperBound + 1),
      case .person = verdicts[sheet][next],
      joint == "et" || [",", "et"].contains(page.word(page.candidates[next].tokens.upperBound))
    {
      return true
    }
    // « Anna Morel (blessée) et X Y »
    if ["et", ","].contains(page.word(before)), page.word(before - 1) == ")",
      let open = (2...6).first(where: { page.word(before - $0) == "(" })
    {
      before -= open
    }
    switch page.word(before) {
    // « Anna Morel (Vazor Cycles) » rides for them.
    case "(" where joint == ")": return false
    case "et", ",", "(":
      guard let owner = page.candidate(holding: before - 1), page.candidates[owner].tokens.upperBound == before,
        case .person = verdicts[sheet][owner]
      else { return false }
      return true
    case "de", "d'": return PersonDeeds.nouns.contains(page.word(before - 1))
    case "avec", "par": return true
    default: return PersonDeeds.verbs.contains(page.word(before))
    }
  }

  /// Whether a role stands with a name: before it, or in apposition on either side.
  private func hasRole(_ sheet: Int, _ range: Range<Int>) -> Bool {
    let page = sheets[sheet]
    if roles[sheet].ending(at: range.lowerBound) != nil { return true }
    // « le médaillé X Y », « deux survivants, X Y et … »
    if page.isA(.humanNoun, range.lowerBound - 1), !page.isA(.organisationHead, range.lowerBound - 1),
      page.tokens[range.lowerBound - 1].shape == .lower, page.tokens[range.lowerBound].isCapitalised
    {
      return true
    }
    if page.isA(.demonym, range.lowerBound - 1), page.tokens[range.lowerBound - 1].isCapitalised { return true }
    if page.isMemberOfParty(before: range.lowerBound) || page.isMemberOfParty(after: range.upperBound) { return true }
    if page.apposition(after: range.upperBound, among: roles[sheet]) != nil { return true }
    // « Mes Anna Morel et Paul Roux »
    let form = page.word(range.lowerBound - 1) == "." ? range.lowerBound - 2 : range.lowerBound - 1
    if Civilities.plural.contains(page.word(form)), page.tokens[form].isCapitalised { return true }
    if page.isApposedByHumanNoun(range) || page.isOfAge(before: range.lowerBound) { return true }
    guard page.word(range.lowerBound - 1) == "," else { return false }
    // « le secrétaire général du Rassemblement des éleveurs (RDE), X Y Z, »
    let comma = range.lowerBound - 1
    let end = page.word(comma - 1) == ")" && page.word(comma - 3) == "(" ? comma - 3 : comma
    guard let phrase = roles[sheet].ending(at: end) ?? longRole(sheet, before: end) else { return false }
    return phrase.determiner != .none && page.closesApposition(range.upperBound)
  }

  /// `Le chef de l’opposition à l’hôtel de ville,`: a role whose complements go on to the comma, with no verb among them.
  private func longRole(_ sheet: Int, before comma: Int) -> RolePhrase? {
    let page = sheets[sheet]
    var index = comma - 1
    while index >= 0, index > comma - 14, page.tokens[index].kind == .word,
      !page.isA([.auxiliary, .relative, .subjectPronoun, .reflexive], index)
    {
      if let phrase = roles[sheet].starting(at: index), !phrase.isNested, phrase.range.upperBound < comma,
        // « la présidente du Comité des femmes leaders »
        page.isA(.preposition, phrase.range.upperBound) || page.tokens[phrase.range.upperBound].shape == .lower,
        phrase.determiner == .definite
      {
        return phrase
      }
      index -= 1
    }
    return nil
  }

  /// `M. Morel`, `Camille, 22 ans`, `Trump`: one name that is plainly a person’s.
  private mutating func settleSingleName(_ sheet: Int, _ candidate: Int) {
    let page = sheets[sheet]
    if page.isCapitals(candidate) { return }
    let range = page.candidates[candidate].tokens
    if let civility = page.civility(before: range.lowerBound) {
      resolveSurname(sheet, candidate, gender: civility)
      if case .person(let person) = verdicts[sheet][candidate], let calling = page.calling(before: range.lowerBound) {
        people[person].calling = calling
      }
    } else if range.count == 1,
      page.isFirstNameOfPerson(range.lowerBound, kin: roles[sheet].ending(at: range.lowerBound - 1))
    {
      let words = [page.word(range.lowerBound)]
      // « Anne, 12 ans » and « le fils Anne » are told of anew; who speaks by a first name was named in full.
      let isNew = page.hasAge(after: range.upperBound) || Descriptions.kin.contains(page.word(range.lowerBound - 1))
      let known = isNew ? nil : people.resolve(firstName: words[0])
      let person =
        people.resolve(words, gender: nil) ?? known ?? people.addSurname(page.written(range), words: words)
      if people[person].guessed == nil { people[person].guessed = FirstNames.gender(of: words[0]) }
      settle(sheet, candidate, as: .person(person))
    } else if isRun(sheet, candidate), range.count == 1,
      page.isA(.famousSurname, range.lowerBound) && page.word(range.lowerBound - 1) != "administration"
        || page.isScorer(range.lowerBound)
    {
      resolveSurname(sheet, candidate, gender: nil)
    }
  }

  /// Binds a surname to the one person who fits; where the text gives no full name, it names a person by itself.
  mutating func resolveSurname(_ sheet: Int, _ candidate: Int, gender: GrammaticalGender?) {
    let page = sheets[sheet]
    var range = page.candidates[candidate].tokens
    if let wider = page.withParticleBefore(range) { range = wider }
    let words = range.filter { page.tokens[$0].kind == .word }.map { page.word($0) }
    if let person = people.resolve(words, gender: gender) {
      if people[person].gender == nil { people[person].gender = gender }
      settle(sheet, candidate, as: .person(person), tokens: range)
    } else if words.count == 1, !page.isA(.firstName, range.lowerBound),
      let person = people.resolve(firstName: words[0]),
      people[person].gender == nil || gender == nil || people[person].gender == gender
    {
      // « M. Abiy » after « Abiy Ahmed »: where no surnames are, people are called by their own name.
      settle(sheet, candidate, as: .person(person), tokens: range)
    } else if !people.hasSurname(words) {
      let person = people.addSurname(PersonNames.display(page, range), words: words)
      if people[person].gender == nil { people[person].gender = gender }
      settle(sheet, candidate, as: .person(person), tokens: range)
    }
  }
}

extension Sheet {
  /// `Sorel (7e), Anso (45e+2) et Bako (81e sur penalty) ont marqué`: a name with the minute of a match.
  fileprivate func isScorer(_ name: Int) -> Bool {
    guard word(name + 1) == "(", name + 3 < tokens.count, tokens[name].shape == .capitalised,
      // « 2 E Sorel (7e) » counts tries.
      name == 0 || word(name - 1).utf8.count > 1 || !tokens[name - 1].isCapitalised,
      tokens[name + 2].kind == .alphanumeric, word(name + 2).hasSuffix("e"), word(name + 2).utf8.count < 5
    else { return false }
    return [")", ",", "+", "sur", "sp", "csc"].contains(word(name + 3))
  }

  /// `le député LIOT Anna Morel`, `la sénatrice Générations Anna Morel`: a name without the party that stands between it and an office.
  fileprivate func withoutParty(_ name: Range<Int>) -> Range<Int> {
    let first = name.lowerBound
    guard name.count > 2, isA(.role, first - 1), tokens[first - 1].shape == .lower,
      !isA([.firstName, .nameParticle], first),
      isA(.firstName, first + 1), tokens[first + 1].isCapitalised
    else { return name }
    return first + 1..<name.upperBound
  }

  private static let adjectivesOfBodies: WordSet = [
    "associative", "locale", "local", "nationale", "national", "privée", "privé", "publique", "public", "régionale",
    "régional",
  ]

  /// `l’association Les Tilleuls`: what the name is stands before it.
  func isLabelled(_ name: Int) -> Bool {
    // « la radio locale X », « la banque milanaise X »
    let hasAdjective =
      Self.adjectivesOfBodies.contains(word(name - 1)) || isOfSomewhere(name - 1)
      // « l’équipementier aéronautique X »
      || name > 1 && tokens[name - 1].shape == .lower && !isA(.firstName, name)
        && Self.endsLikeAdjective(word(name - 1))
    return isLabel(hasAdjective ? name - 2 : name - 1) || isLabelledWithMatter(name)
  }

  private func isLabel(_ index: Int) -> Bool {
    guard index >= 0, OrganisationHeads.labels.contains(word(index)), tokens[index].shape == .lower else {
      return false
    }
    // « la cheffe de groupe Ilde Morel »
    return !isA([.role, .humanNoun], index)
      || ["collectif", "groupe", "syndicat"].contains(word(index)) && !["d'", "de"].contains(word(index - 1))
  }

  /// `le fabricant français d’emballages X`, `le géant de l’électronique X`: what the body makes stands between.
  private func isLabelledWithMatter(_ name: Int) -> Bool {
    guard name > 2, !isA(.firstName, name), isPlainNoun(name - 1) else { return false }
    var index = name - 1
    if Self.endsLikeAdjective(word(index)), isPlainNoun(index - 1), !isA([.article, .preposition], index - 1) {
      index -= 1
    }
    index -= 1
    if ["la", "l'", "les"].contains(word(index)) { index -= 1 }
    guard ["de", "d'", "du", "des"].contains(word(index)) else { return false }
    index -= 1
    if isA(.demonym, index) || isOfSomewhere(index) { index -= 1 }
    return OrganisationHeads.makers.contains(word(index)) && tokens[index].shape == .lower
  }

  private func isPlainNoun(_ index: Int) -> Bool {
    index >= 0 && tokens[index].kind == .word && tokens[index].shape == .lower
      && !isA([.functionWord, .article, .preposition, .role, .humanNoun, .timeUnit, .auxiliary], index)
  }

  /// `la victime, X Y,`, `sa fille, X Y,`, `X Y, habitante du quartier,`: a noun for somebody in apposition to a name.
  func isApposedByHumanNoun(_ range: Range<Int>) -> Bool {
    let (start, end) = (range.lowerBound, range.upperBound)
    if word(start - 1) == ",", isOneOfPeople(start - 2), isA([.article, .possessive, .demonstrative], start - 3),
      closesApposition(end)
    {
      return true
    }
    guard word(end) == "," else { return false }
    let noun = isA([.article, .possessive], end + 1) ? end + 2 : end + 1
    return isOneOfPeople(noun) && tokens[start].isCapitalised && !isA(.article, start)
      && range.allSatisfy { tokens[$0].shape != .capitals }
  }

  /// `deux enfants de 8 et 10 ans, X Y et Z`: behind the ages of those who are named.
  func isOfAge(before name: Int) -> Bool {
    word(name - 1) == "," && word(name - 2) == "ans" && name > 2 && tokens[name - 3].kind == .number
  }

  /// A noun for one person, that bodies and teams are not called by.
  private func isOneOfPeople(_ index: Int) -> Bool {
    // « avant » is a player as well.
    isA(.humanNoun, index) && tokens[index].shape == .lower && !isA([.organisationHead, .functionWord], index)
      && !EmployerRoles.ofBodies.contains(word(index)) && !Descriptions.collectives.contains(word(index))
      && (!word(index).hasSuffix("s") || word(index) == "fils")
  }

  /// `milanais`, `vaudoise`: an adjective of a place in small letters.
  private func isOfSomewhere(_ index: Int) -> Bool {
    guard index >= 0, tokens[index].kind == .word, tokens[index].shape == .lower else { return false }
    if tokens[index].isA(.demonym) { return true }
    return tokens[index].folded.utf8.count > 5 && Self.endingsOfPlaces.end(tokens[index].folded)
  }

  private static let endingsOfPlaces: Endings = ["ais", "aise", "ois", "oise"]

  /// `la province d’Al Ramlat`, `l’archipel de Tirao`, `les îles Tirao`: a name of where, however much it looks like a person’s.
  fileprivate func isDistrict(before name: Int) -> Bool {
    guard !isA(.firstName, name) || tokens.indices.contains(name) && tokens[name].isA(.nameParticle) else {
      return false
    }
    let noun = ["d'", "de", "du"].contains(word(name - 1)) ? name - 2 : name - 1
    return noun >= 0 && tokens[noun].shape == .lower && PlaceHeads.districts.contains(word(noun))
  }
}
