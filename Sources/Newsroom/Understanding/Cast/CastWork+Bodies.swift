internal import Prose

/// Organisations, and countries where they act.
extension CastWork {
  mutating func findBodies() {
    for sheet in sheets.indices {
      findBodyPhrases(sheet)
      findEmployers(sheet)
    }
    for sheet in sheets.indices {
      for candidate in sheets[sheet].candidates.indices where isOpen(sheet, candidate) {
        switch sheets[sheet].candidates[candidate].sort {
        case .known(let name): settleKnown(name, sheet, candidate)
        case .run where sheets[sheet].isDateline(candidate):
          settle(
            sheet, candidate,
            as: .place(places.add(PersonNames.display(sheets[sheet], sheets[sheet].candidates[candidate].tokens))))
        case .run: settleBody(sheet, candidate)
        case .capitals: break
        }
      }
    }
  }

  /// `le directeur général de Voltalis`, `analyste chez Voltalis`: whom a person works for.
  private mutating func findEmployers(_ sheet: Int) {
    let page = sheets[sheet]
    for phrase in roles[sheet].all {
      for candidate in phrase.candidates where isOpen(sheet, candidate) {
        let range = page.candidates[candidate].tokens
        guard case .run = page.candidates[candidate].sort, EmployerRoles.ofNamesWithArticle.contains(phrase.lemma),
          let joint = page.employerJoint(before: range, of: phrase.lemma), !page.looksLikePerson(candidate),
          // « le patron du camping de X » works for no X.
          !(phrase.noun..<joint).contains(where: { page.isA([.article, .preposition], $0) }),
          !page.tokens[range.lowerBound].isA(.portfolio),
          page.tokens[range.lowerBound].shape != .capitals || range.count == 1,
          people.resolve(range.map { page.tokens[$0].folded }, gender: nil) == nil
        else { continue }
        settle(sheet, candidate, as: .body(bodies.add(.init(name: page.written(range), isCountry: false))))
      }
    }
  }

  private mutating func settleKnown(_ name: KnownName, _ sheet: Int, _ candidate: Int) {
    let page = sheets[sheet]
    let range = page.candidates[candidate].tokens
    switch name.kind {
    case .organisation, .medium:
      guard
        !name.isAmbiguous || page.acts(range) || page.isLabelled(range.lowerBound)
          || page.isPremises(before: range.lowerBound) || page.word(range.lowerBound - 1) == "chez",
        // « les quatorze Airbus de la flotte » are what it makes.
        !page.isA(.numberWord, range.lowerBound - 1)
          && (range.lowerBound == 0 || page.tokens[range.lowerBound - 1].kind != .number)
      else { return }
      if let fuller = bodies.onlyDerived(from: name.bearer) {
        settle(sheet, candidate, as: .body(fuller))
        return
      }
      var body = BodyRegister.Body(name: page.written(range), isCountry: false, known: name.bearer, rank: name.rank)
      if page.isA(.organisationHead, range.lowerBound) {
        body.head = page.word(range.lowerBound)
        body.words = Set(range.dropFirst().map { page.word($0) })
      }
      let index = bodies.add(body)
      settle(sheet, candidate, as: .body(index))
      // « le Haut-Commissariat de l’ONU (HCR) » has another’s.
      if page.isSpelledOut(range) { bindAcronym(after: range.upperBound, to: index, sheet) }
    case .metonym:
      guard !name.isAmbiguous || page.acts(range) else { return }
      // « au Palais-Bourbon » is where they sit.
      if page.isWhere(range), !page.acts(range) {
        settle(sheet, candidate, as: .place(places.add(name.name)))
        return
      }
      let body = bodies.add(.init(name: page.written(range), isCountry: false, known: name.bearer, rank: name.rank))
      settle(sheet, candidate, as: .body(body))
    case .country(let index), .capital(let index):
      guard page.acts(range) else { return }
      let body = bodies.add(.init(name: name.name, isCountry: true, known: name.bearer, country: index))
      settle(sheet, candidate, as: .body(body))
    case .place:
      // « Québec a promis » speaks for the government that sits there.
      guard Metonyms.seats.contains(name.name), page.acts(range) else { return }
      settle(sheet, candidate, as: .body(bodies.add(.init(name: name.name, isCountry: false, known: name.bearer))))
    }
  }

  /// Acronyms and unknown names that show by their words or by what they do that they are bodies.
  private mutating func settleBody(_ sheet: Int, _ candidate: Int) {
    let page = sheets[sheet]
    let range = page.candidates[candidate].tokens
    if let long = page.spelledOutBody(from: range) ?? page.speakingBody(from: range) ?? page.firm(from: range) {
      let body = bodies.add(.init(name: page.written(long), isCountry: false))
      settle(sheet, candidate, as: .body(body), tokens: long)
      for token in range.upperBound..<long.upperBound {
        if let inner = page.candidate(holding: token), isOpen(sheet, inner) { consumed[sheet].insert(inner) }
      }
      bindAcronym(after: long.upperBound, to: body, sheet)
      return
    }
    let isPerson = people.isNamed(range.filter { page.tokens[$0].kind == .word }.map { page.word($0) })
    // « les entrepôts Morel » are of the firm that bears his name.
    guard !isPerson || page.isPremises(before: range.lowerBound),
      isBody(page, candidate) || range.count > 1 && !labelled.isEmpty && labelled.contains(range.map { page.word($0) })
    else { return }
    if range.count == 1, page.tokens[range.lowerBound].shape == .capitalised,
      let full = bodies.onlyFirm(openingWith: page.word(range.lowerBound))
    {
      settle(sheet, candidate, as: .body(full))
      return
    }
    let body = bodies.add(.init(name: page.written(range), isCountry: false))
    settle(sheet, candidate, as: .body(body))
    bindAcronym(after: range.upperBound, to: body, sheet)
  }

  private func isBody(_ page: Sheet, _ candidate: Int) -> Bool {
    let range = page.candidates[candidate].tokens
    let first = range.lowerBound
    if page.isEponym(before: first) || page.namesThing(range) { return false }
    if OrganisationHeads.labels.contains(page.word(first - 1)),
      page.tokens[first - 1].shape == .lower || page.word(first - 1) == "ong"
    {
      return true
    }
    if page.hears(range) || page.isLabelled(first) || page.isPremises(before: first) { return true }
    if page.isApposedToLabel(range) || page.isOwnedAsCompany(first) || page.isOfNation(first) { return true }
    // « à Domierre (FR) » is where it lies.
    if page.word(range.upperBound) == "(", page.isAcronymInBrackets(range.upperBound + 1), !page.isPlaceFramed(range) {
      return true
    }
    if range.count == 1 { return isSingleBody(page, first, opens: page.candidates[candidate].opensSentence) }
    guard !page.isPlaceFramed(range) else { return false }
    return page.namesBody(range) && (!page.candidates[candidate].opensSentence || page.acts(range))
  }

  /// One word: an acronym with an article or at work, a name that acts as bodies do.
  private func isSingleBody(_ page: Sheet, _ index: Int, opens: Bool) -> Bool {
    let range = index..<index + 1
    if page.tokens[index].shape == .capitals || page.isCompoundAcronym(index) {
      let word = page.word(index)
      guard !Acronyms.things.contains(word), !Acronyms.isRoman(word), !Acronyms.isRoad(word) else { return false }
      if page.word(index - 1) == "(", Acronyms.cantons.contains(word), page.word(index + 1) == ")" { return false }
      return page.hasArticle(before: index) || page.word(index - 1) == "(" || page.acts(range)
    }
    // « le chef de l’État », « le ministre de l’Intérieur, qui … »: the field of an office; « Haut commissariat »: half a name.
    if page.isFieldOfOffice(index) || page.isA(.organisationHead, index + 1) && page.tokens[index + 1].shape == .lower {
      return false
    }
    // « la Cour » after « la Cour des comptes »: phrases of bodies are settled together.
    if page.isA(.organisationHead, index), OrganisationHeads.bodies.contains(page.word(index)) { return false }
    guard page.tokens[index].isCapitalised,
      !opens || page.hasArticle(before: index) || page.opensWithSpeaker(index), !page.isPlaceFramed(range),
      !page.isQuarter(index),
      !page.namesPeople(index), !page.isA(.firstName, index),
      !["les", "des", "aux", "un", "une"].contains(page.word(index - 1))
    else { return false }
    return page.acts(range) || page.isCalledUpon(range)
  }
}

extension Sheet {
  /// Where the preposition stands that joins a role to whom it is of: `patron de X`, `présidente de la X`, where a name with
  /// an article is no town’s.
  fileprivate func employerJoint(before name: Range<Int>, of lemma: Word) -> Int? {
    let before = name.lowerBound - 1
    switch word(before) {
    case "de", "d'", "chez": return EmployerRoles.lemmas.contains(lemma) ? before : nil
    case "la", "l'", "du":
      let joint = word(before) == "du" ? before : before - 1
      guard word(joint) == "du" || word(joint) == "de", name.count == 1, !isTown(name), !looksLikePlace(name),
        // « le chef de l’Etat » holds an office.
        !["etat", "état"].contains(word(name.lowerBound)), !isA([.organisationHead, .placeHead], name.lowerBound)
      else { return nil }
      return joint
    default: return nil
    }
  }

  /// `sa filiale espagnole, Aguaduna`, `son équipe, Morel-Lotto,`: a name after the noun that says what it is.
  fileprivate func isApposedToLabel(_ range: Range<Int>) -> Bool {
    let name = range.lowerBound
    guard word(name - 1) == "," else { return false }
    let label = OrganisationHeads.labels.contains(word(name - 2)) ? name - 2 : name - 3
    // « le secrétaire général du parti, X Y Z, »: of a party somebody is told; a name of one word is the party’s.
    if range.count > 1, ["du", "des"].contains(word(label - 1)) { return false }
    return OrganisationHeads.labels.contains(word(label)) && isA([.article, .possessive], label - 1)
      && tokens[label].shape == .lower
  }

  /// Right behind an office and `de`: `chef de l’État`, `ministre de l’Intérieur`.
  fileprivate func isFieldOfOffice(_ index: Int) -> Bool {
    let joint = word(index - 1) == "l'" || word(index - 1) == "la" ? index - 2 : index - 1
    return ["d'", "de"].contains(word(joint)) && isA(.role, joint - 1) && isA(.portfolio, index)
      || word(index) == "état" && isA(.role, joint - 1)
  }

  /// `les actionnaires de Vazor`, `le dividende de Vazor`, `une grève chez Vazor`: only companies have them.
  fileprivate func isOwnedAsCompany(_ name: Int) -> Bool {
    if word(name - 1) == "chez" { return !isA(.firstName, name) && !namesPeople(name) }
    return ["de", "d'"].contains(word(name - 1)) && BodyWords.belongings.contains(word(name - 2))
  }

  /// `le suisse Vazor`, `l’américain Vazor`: the adjective in small letters is of a company, in capitals of a person.
  fileprivate func isOfNation(_ name: Int) -> Bool {
    isA(.demonym, name - 1) && tokens[name - 1].shape == .lower && ["le", "l'", "au", "du"].contains(word(name - 2))
  }

  /// `la Convention horlogère (CH)`: a name whose initials stand in brackets after it, small words left out.
  fileprivate func spelledOutBody(from run: Range<Int>) -> Range<Int>? {
    var index = run.lowerBound
    while index < tokens.count, index < run.lowerBound + 9, tokens[index].kind == .word {
      guard index < run.upperBound || !tokens[index].isA([.auxiliary, .speechVerb, .relative, .subjectPronoun]) else {
        return nil
      }
      index += 1
    }
    guard index > run.upperBound, word(index) == "(", isAcronymInBrackets(index + 1),
      areInitials(word(index + 1), of: run.lowerBound..<index)
    else { return nil }
    return run.lowerBound..<index
  }

  /// `Papeteries réunies de l’Orne SAS`, `Éditions de la Colline`: a firm that is called by what it makes, up to its legal form or
  /// the name of what it is of.
  func firm(from run: Range<Int>) -> Range<Int>? {
    guard !isA([.role, .humanNoun, .firstName], run.lowerBound), tokens[run.lowerBound].shape == .capitalised else {
      return nil
    }
    var index = run.upperBound
    while index < tokens.count, index < run.upperBound + 9, tokens[index].kind == .word {
      if tokens[index].shape == .capitals || word(index) == "sàrl", OrganisationHeads.legalForms.contains(word(index)) {
        return run.lowerBound..<index + 1
      }
      // « Câbles réunis » has no verb.
      if tokens[index].isA([.auxiliary, .relative, .subjectPronoun, .possessive, .weekday])
        || tokens[index].isA([.speechVerb, .agentVerb]) && !word(index).hasSuffix("s")
      {
        break
      }
      index += 1
    }
    guard BodyWords.makers.contains(word(run.upperBound - 1)),
      ["d'", "de", "des", "du"].contains(word(run.upperBound))
    else { return nil }
    var name = run.upperBound + 1
    if ["la", "l'"].contains(word(name)) { name += 1 }
    guard let owner = candidate(startingAt: name) else { return nil }
    return run.lowerBound..<candidates[owner].tokens.upperBound
  }

  /// `accuse Vazor d’avoir menti`, `exhorte Vazor à payer`: what somebody is told to do, or to have done.
  fileprivate func isCalledUpon(_ name: Range<Int>) -> Bool {
    [
      "accusait", "accuse", "accusent", "accusé", "exhorte", "exhortent", "exhorté", "pressé", "presse", "somme",
      "sommé", "soupçonne", "soupçonné", "soupçonnent",
    ].contains(word(name.lowerBound - 1))
      && ["à", "d'", "de"].contains(word(name.upperBound)) && !isA(.firstName, name.lowerBound)
  }

  /// `les entrepôts Vazor`, `l’usine Vazor`, `l’action Vazor`: what a firm has, with its name at once.
  func isPremises(before name: Int) -> Bool {
    name > 0 && tokens[name - 1].shape == .lower && OrganisationHeads.premises.contains(word(name - 1))
  }

  /// `Électricité du Midi indique que`: a common noun and where it works open the sentence, and speak.
  fileprivate func speakingBody(from run: Range<Int>) -> Range<Int>? {
    guard run.count == 1, isOpeningNoun(run.lowerBound), ["du", "de", "d'", "des"].contains(word(run.upperBound)) else {
      return nil
    }
    var name = run.upperBound + 1
    if ["la", "l'"].contains(word(name)) { name += 1 }
    guard let owner = candidate(startingAt: name), !looksLikePerson(owner) else { return nil }
    let end = candidates[owner].tokens.upperBound
    guard let form = SpeechVerbs.forms[word(isA(.auxiliary, end) ? end + 1 : end)],
      form.verb.uses.contains(.clause), acts(run.lowerBound..<end)
    else { return nil }
    return run.lowerBound..<end
  }

  /// `Vazor assure que …`, `Vazor, pour sa part, évoque « … »`: no common noun goes without its article there, and whoever has a
  /// first name was told with it.
  fileprivate func opensWithSpeaker(_ index: Int) -> Bool {
    // « Fixé à lundi, le vote … »
    guard isOpeningNoun(index), text.surface(index).count > 3, !TenseForms.looksLikeDeed(word(index)),
      !isA(.placeHead, index), !isA(.famousSurname, index),
      index == 0 || [".", "!", "?", "…"].contains(word(index - 1)) || tokens[index - 1].kind == .quotationMark
    else { return false }
    return isOpenedBySpeech(index + 1)
  }

  /// Whether a verb of speech comes next, an aside between commas left out.
  private func isOpenedBySpeech(_ index: Int) -> Bool {
    var next = index
    if word(next) == "," {
      guard let close = (next + 1..<max(next + 1, min(next + 10, tokens.count))).first(where: { word($0) == "," })
      else {
        return false
      }
      next = close + 1
    }
    while isA([.auxiliary, .reflexive, .negation, .adverb], next) { next += 1 }
    if word(next) == ",",
      let close = (next + 1..<max(next + 1, min(next + 8, tokens.count))).first(where: { word($0) == "," })
    {
      next = close + 1
    }
    // `Combien demandent-ils ?`
    guard let form = SpeechVerbs.forms[word(next)], !word(next + 1).hasPrefix("-") else { return false }
    return form.verb.uses.contains(.fragment)
  }

  private func isOpeningNoun(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.shape == .capitalised
      && !token.isA([
        .firstName, .role, .humanNoun, .functionWord, .sentenceOpener, .demonym, .knownName, .weekday, .month,
      ])
  }

  /// `l’Ouest`, `le Nord`: where something is; `la République`, `la Nation`: what all are.
  func isQuarter(_ index: Int) -> Bool {
    switch word(index) {
    case "histoire", "nation", "patrie", "république": true
    case "nord", "sud", "est", "ouest", "nord-est", "nord-ouest", "sud-est", "sud-ouest": true
    default: false
    }
  }

  /// `au Kremlin`, `à l’Élysée`, `devant la Maison Blanche`: the house, and not those in it. After a verb of speech it is
  /// those who are told.
  func isWhere(_ range: Range<Int>) -> Bool {
    var before = range.lowerBound - 1
    switch word(before) {
    case "la", "le", "l'", "les": before -= 1
    default: break
    }
    switch word(before) {
    case "à", "au", "aux": return !isA([.speechVerb, .agentVerb], before - 1)
    case "dans", "devant", "vers": return true
    default: return false
    }
  }

  /// `ROUBAIX (AFP) —`, `Sainte-Ursule –`: the place that a dispatch is dated from.
  func isDateline(_ candidate: Int) -> Bool {
    let range = candidates[candidate].tokens
    guard range.lowerBound == 0, !isA([.sentenceOpener, .functionWord], 0) else { return false }
    var end = range.upperBound
    // « Incendies - Feux de forêt » is a line of tags.
    if word(end) == "-" { return tokens[end].spaceBefore && (isTown(range) || looksLikePlace(range)) }
    if word(end) == "(" {
      guard let close = (end + 1..<min(end + 6, tokens.count)).first(where: { word($0) == ")" }) else { return false }
      end = close + 1
    }
    return ["—", "–", "-"].contains(word(end)) && tokens[end].spaceBefore
  }

  /// `(Gisti)`, `(Cnrst)`: an acronym that is read as a word, whose first letter is that of the body’s noun; `(Nord)` says where it
  /// is.
  func isSpokenAcronym(_ index: Int, of head: Word) -> Bool {
    guard tokens.indices.contains(index), word(index + 1) == ")", tokens[index].shape == .capitalised,
      (3...6).contains(tokens[index].folded.scalarCount), tokens[index].folded.utf8.first == head.utf8.first,
      let owner = candidate(startingAt: index), case .run = candidates[owner].sort,
      candidates[owner].tokens.count == 1, !isTown(candidates[owner].tokens),
      !isA([.firstName, .placeHead, .portfolio], index)
    else { return false }
    return true
  }

  func isAcronymInBrackets(_ index: Int) -> Bool {
    guard tokens.indices.contains(index), word(index + 1) == ")" else { return false }
    if tokens[index].shape == .capitals { return true }
    guard let owner = candidate(startingAt: index), case .known(let name) = candidates[owner].sort else { return false }
    return name.kind == .organisation
  }
}
