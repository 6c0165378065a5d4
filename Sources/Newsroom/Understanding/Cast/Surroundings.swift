internal import Prose

/// What stands around a name and tells what it names.
extension Sheet {
  /// The gender told by a form of address right before; nil inside where the form tells none, nil outside where there is none.
  func civility(before index: Int) -> GrammaticalGender?? {
    var before = index - 1
    if word(before) == "." { before -= 1 }
    guard isA(.civility, before), !isStroke(before), before + 1 == index || !tokens[before + 1].spaceBefore else {
      return nil
    }
    // « le père Noël » and « le maître Untel » are no more than titles where a small letter opens them.
    guard let gender = Civilities.genders[word(before)] else { return nil }
    return .some(gender)
  }

  /// `le coup de maître de Morel`: a noun for somebody that means what was done, and nobody.
  func isStroke(_ noun: Int) -> Bool { word(noun - 1) == "de" && word(noun - 2) == "coup" }

  /// `Battue en quarts, Loïs Morel a quitté la salle`: what the participle that opens a sentence tells of its subject.
  func openingGender(before name: Range<Int>) -> GrammaticalGender? {
    guard word(name.lowerBound - 1) == ",", isA([.auxiliary, .reflexive, .finiteVerb, .negation], name.upperBound)
    else { return nil }
    let first = text.sentences[text.sentence(of: name.lowerBound)].lowerBound
    // No such phrase is longer, and a page without full stops stays linear.
    guard first < name.lowerBound - 1, name.lowerBound - first < 40, tokens[first].isCapitalised,
      TenseForms.looksLikeDeed(word(first)) || word(first).hasSuffix("ue"),
      !(first + 1..<name.lowerBound - 1).contains(where: { word($0) == "," })
    else { return nil }
    if word(first).hasSuffix("e") { return .feminine }
    return word(first).hasSuffix("é") ? .masculine : nil
  }

  /// The trade that a form of address right before tells.
  func calling(before index: Int) -> Word? {
    let form = word(index - 1) == "." ? index - 2 : index - 1
    return isA(.civility, form) ? Civilities.callings[word(form)] : nil
  }

  /// `le Tchèque` before a name.
  func nation(before index: Int) -> Int? {
    isA(.demonym, index - 1) && tokens[index - 1].isCapitalised ? Country.byDemonym[word(index - 1)] : nil
  }

  func pastCivility(_ index: Int) -> Int {
    guard isA(.civility, index) else { return index }
    return word(index + 1) == "." ? index + 2 : index + 1
  }

  func hasArticle(before index: Int) -> Bool {
    ["la", "le", "l'", "les", "du", "des", "au", "aux", "un", "une", "ce", "cette", "cet"].contains(word(index - 1))
  }

  /// Whether a passage is a name and no more: whoever signs it is no actor in it.
  func isNothingBut(_ range: Range<Int>) -> Bool {
    guard case .paragraph = passage else { return false }
    return range.lowerBound == 0
      && tokens[range.upperBound...].allSatisfy { $0.kind == .punctuation && $0.folded == "." }
  }

  /// `, 45 ans`, `(45 ans)`.
  func hasAge(after index: Int) -> Bool {
    // « X Y, âgée de 81 ans », « X Y, né en 1956 »
    if word(index) == ",",
      ["âgé", "âgée"].contains(word(index + 1))
        || ["né", "née"].contains(word(index + 1)) && ["à", "en", "le"].contains(word(index + 2))
    {
      return true
    }
    // « Yanis et Moussa, 19 et 20 ans »
    if word(index) == ",", tokens.indices.contains(index + 3), tokens[index + 1].kind == .number,
      word(index + 2) == "et",
      tokens[index + 3].kind == .number, word(index + 4) == "ans"
    {
      return true
    }
    return (word(index) == "," || word(index) == "(") && tokens.indices.contains(index + 1)
      && tokens[index + 1].kind == .number
      && (word(index + 2) == "ans" || word(index + 2) == "mois")
  }

  /// `Léna (le prénom a été modifié)`, `(prénom d’emprunt)`: whoever needs another name is a person.
  private func hasDisguise(after index: Int) -> Bool {
    guard word(index) == "(" else { return false }
    return (index + 1..<max(index + 1, min(index + 4, tokens.count))).contains {
      ["nom", "prénom", "prénoms", "pseudonyme"].contains(word($0))
    }
  }

  /// `Geneviève et Marcel ferment`: two first names that are the subject of one verb; `Fanitra et Tojo, étudiants,` whatever the
  /// names.
  private func isOfPair(_ index: Int) -> Bool {
    let first = word(index - 1) == "et" ? index - 2 : index
    guard first >= 0, word(first + 1) == "et", !isA([.preposition, .article], first - 1) else { return false }
    if word(first + 3) == ",", isA(.humanNoun, first + 4), word(first + 4).hasSuffix("s"),
      [first, first + 2].allSatisfy({ isUnlisted($0) && !isA(.knownName, $0) })
    {
      return true
    }
    return [first, first + 2].allSatisfy { isA(.firstName, $0) && tokens[$0].isCapitalised && !isA(.knownName, $0) }
      && (isA([.auxiliary, .finiteVerb, .speechVerb, .agentVerb, .reflexive, .negation], first + 3)
        || hasAge(after: first + 3))
  }

  /// A word with a capital amid a sentence, of which no list tells what it is.
  private func isUnlisted(_ index: Int) -> Bool {
    tokens[index].shape == .capitalised
      && !isA(
        [
          .role, .humanNoun, .functionWord, .sentenceOpener, .demonym, .weekday, .organisationHead, .placeHead,
          .portfolio, .institutionalAdjective,
        ], index)
  }

  /// Whether a name stands alone between quotation marks: a title or a nickname, and nobody of that name.
  func isNamedInMarks(_ range: Range<Int>) -> Bool {
    range.lowerBound > 0 && tokens.indices.contains(range.upperBound)
      && tokens[range.lowerBound - 1].kind == .quotationMark && tokens[range.upperBound].kind == .quotationMark
  }

  /// `Propos recueillis par X`: who asked is no actor of what is told.
  func isCredit(before index: Int) -> Bool {
    word(index - 1) == "par"
      && ["recueilli", "recueillie", "recueillies", "recueillis"].contains(word(index - 2))
  }

  /// `le Vert Paul Morel`, `la PLR Anne Morel`: a party for one of its people, before the name.
  func isMemberOfParty(before index: Int) -> Bool {
    guard tokens.indices.contains(index - 1), ["le", "la", "l'"].contains(word(index - 2)) else { return false }
    if ["vert", "verte", "vert'libéral", "vert'libérale", "pirate", "insoumis", "insoumise"].contains(word(index - 1)) {
      return tokens[index - 1].isCapitalised
    }
    return tokens[index - 1].shape == .capitals && Acronyms.parties.contains(word(index - 1))
  }

  /// `Anne Morel (PS)`, `Anne Morel (N-VA, opposition)`: a party in brackets behind the name of one of its people.
  func isMemberOfParty(after end: Int) -> Bool {
    guard word(end) == "(", tokens.indices.contains(end + 1) else { return false }
    return Acronyms.parties.contains(word(end + 1)) && tokens[end + 1].isCapitalised
      && [")", ",", "/"].contains(word(end + 2))
  }

  /// Whether the run is the subject of a verb of speech, or has one before it.
  func speaks(_ range: Range<Int>) -> Bool {
    if word(range.lowerBound - 1) == "selon" { return true }
    var next = range.upperBound
    if isA(.reflexive, next) { next += 1 }
    if isA(.auxiliary, next) {
      next += 1
      while isA([.adverb, .negation], next) { next += 1 }
    }
    if isA(.speechVerb, next) { return true }
    return isA(.speechVerb, range.lowerBound - 1) || isInvertedSubject(range.lowerBound)
  }

  /// `à l’AFP`, `au Monde`, `auprès de Reuters`: whom somebody tells.
  private func isTold(_ name: Int) -> Bool {
    let before = isA(.article, name - 1) && !["au", "du"].contains(word(name - 1)) ? name - 2 : name - 1
    return ["à", "au", "d'", "de", "du"].contains(word(before))
  }

  /// `», a lancé depuis la tribune X`: whether a verb of speech opens the incise that a name stands in, past a few words
  /// that tell where or when.
  private func isInvertedSubject(_ name: Int) -> Bool {
    var index = name - 1
    guard tokens.indices.contains(index), !tokens[index].isA([.preposition, .article, .conjunction]) else {
      return false
    }
    while index > 0, index > name - 9, tokens[index].kind == .word, tokens[index].shape == .lower || isTold(index) {
      if tokens[index].isA(.speechVerb), isA(.auxiliary, index - 1) || isA(.auxiliary, index - 2) {
        var start = index - 1
        while isA([.auxiliary, .adverb, .reflexive], start) { start -= 1 }
        return word(start) == "," || (start >= 0 && tokens[start].kind == .quotationMark)
      }
      if tokens[index].isA([.relative, .subjectPronoun, .conjunction]) { return false }
      index -= 1
    }
    return false
  }

  /// `rue`, `lycée`, `prix`: what bears a person’s name.
  func isEponym(before index: Int) -> Bool {
    let noun = word(index - 1)
    if Self.eponyms.contains(noun) || isBaptised(before: index) { return true }
    // « l’institut supérieur et technique Untel »
    var before = index - 1
    while before > index - 6, isA([.institutionalAdjective], before) || isAdjectiveOfHouse(before) { before -= 1 }
    return before < index - 1 && before >= 0 && PlaceHeads.namedAfterPeople.contains(word(before))
  }

  /// An adjective in small letters behind a house, or the `et` between two.
  private func isAdjectiveOfHouse(_ index: Int) -> Bool {
    guard index > 0, tokens[index].kind == .word, tokens[index].shape == .lower else { return false }
    if word(index) == "et" { return Sheet.endsLikeAdjective(word(index - 1)) }
    // « vétérinaire » and « forestier » are trades as well.
    return Sheet.endsLikeAdjective(word(index))
  }

  /// `la tempête Alice`, `le chalutier Marie-Lou`: what is given first names and is nobody.
  func isBaptised(before index: Int) -> Bool { Self.baptised.contains(word(index - 1)) }

  private static let eponyms: WordSet = [
    "aéroport", "allée", "amphithéâtre", "aréna", "arena", "auditorium", "avenue", "barrage", "baromètre",
    "bibliothèque", "boulevard", "campus", "caserne", "cégep", "centre", "challenge", "chapelle", "chaussée", "chemin",
    "chu", "cinéma", "cité", "clinique", "collège", "complexe", "conservatoire", "coupe", "cours", "court", "crèche",
    "dojo",
    "école", "église", "ehpad", "espace", "esplanade", "faubourg", "fondation", "gare", "gymnase", "halle",
    "hippodrome", "hôpital", "impasse", "institut", "internat", "jardin", "loi", "lycée", "mail", "maternité",
    "médiathèque", "mémorial", "mosquée", "musée", "palais", "parc", "parking", "passage", "passerelle", "patinoire",
    "pavillon", "piscine", "place", "plan", "pont", "prix", "promenade", "quai", "quartier", "résidence", "rond-point",
    "route", "rue", "salle", "sondage", "square", "stade", "station", "théâtre", "tour", "tournoi", "trophée",
    "tunnel", "université", "vélodrome", "villa", "zénith",
  ]

  /// The role phrase in apposition after a name: `Anne Morel, ministre de la Santé`.
  func apposition(after end: Int, among phrases: RolePhrases) -> RolePhrase? {
    guard word(end) == "," || word(end) == "(" else { return nil }
    guard let phrase = phrases.starting(at: end + 1) ?? phrases.starting(at: end + 2) else { return nil }
    return nameBefore(phrase) == nil ? nil : phrase
  }

  /// The candidate to which a role phrase stands in apposition, past an age: `Anne Morel, 45 ans, maire de Lens`.
  func nameBefore(_ phrase: RolePhrase) -> Int? {
    var index = phrase.range.lowerBound - 1
    if ["le", "la", "l'", "un", "une", "son", "sa"].contains(word(index)) { index -= 1 }
    guard word(index) == "," || word(index) == "(" else { return nil }
    index -= 1
    if word(index) == "ans", tokens.indices.contains(index - 1), tokens[index - 1].kind == .number { index -= 3 }
    guard let owner = candidate(holding: index), candidates[owner].tokens.upperBound == index + 1 else { return nil }
    // « Anne Morel, le président Paul Roux et … » are two people.
    if let next = candidate(startingAt: phrase.range.upperBound), case .run = candidates[next].sort { return nil }
    return owner
  }

  /// Whether an apposition of a name may end here: at a mark or a verb, not before a complement.
  func closesApposition(_ index: Int) -> Bool {
    guard tokens.indices.contains(index) else { return true }
    if tokens[index].kind == .punctuation || tokens[index].kind == .quotationMark { return true }
    return tokens[index].isA([.auxiliary, .speechVerb, .agentVerb, .reflexive, .relative, .negation, .conjunction])
      || tokens[index].isA([.weekday, .deictic]) || word(index) == "dans" || word(index) == "lors"
      || word(index) == "sur"
  }

  /// Whether a name of two words or more is the subject of a clause as people are: no article before it, a verb after it.
  func actsLikePerson(_ range: Range<Int>) -> Bool {
    guard !hasArticle(before: range.lowerBound), !hears(range),
      range.allSatisfy({ tokens[$0].shape == .capitalised || tokens[$0].isA(.nameParticle) })
    else { return false }
    if speaks(range) { return true }
    guard !isA(.preposition, range.lowerBound - 1) else { return false }
    var next = range.upperBound
    if word(next) == "," { next += 1 }
    if word(next) == "qui" || word(next) == "dont" { return true }
    if next > range.upperBound { return speaksPastAside(next) }
    while isA([.reflexive, .negation], next) { next += 1 }
    return isA([.auxiliary, .agentVerb, .finiteVerb], next) && word(next) != "est-ce"
  }

  /// `X Y, interne en pédiatrie, raconte`: whether a verb of speech stands behind an aside that tells of nobody else’s trade
  /// than a person’s.
  private func speaksPastAside(_ start: Int) -> Bool {
    guard let close = (start..<max(start, min(start + 14, tokens.count))).first(where: { word($0) == "," }) else {
      return false
    }
    let noun = isA(.article, start) ? start + 1 : start
    // « X Y, de l’université de Lens, se montre … », « X Y, de Lens, exige … »
    let isAffiliated =
      ["d'", "de", "du"].contains(word(start))
      && (start + 1..<min(start + 3, close)).contains { isA(.organisationHead, $0) || tokens[$0].isCapitalised }
    guard noun < close, isAffiliated || tokens[noun].shape == .lower,
      isAffiliated || !OrganisationHeads.labels.contains(word(noun)),
      isAffiliated || !isA([.organisationHead, .placeHead, .preposition, .relative], noun),
      !EmployerRoles.ofBodies.contains(word(noun)),
      !["é", "ée", "spécialiste"].contains(where: { word(noun).hasSuffix($0) })
    else { return false }
    var verb = close + 1
    while isA([.reflexive, .auxiliary, .adverb, .negation], verb) { verb += 1 }
    return isA(.speechVerb, verb)
  }

  /// `a appris Radio Soleil auprès de la préfecture`: only news media hear so.
  func hears(_ range: Range<Int>) -> Bool {
    let before = word(range.lowerBound - 1) == "ici" ? range.lowerBound - 2 : range.lowerBound - 1
    return word(before) == "appris" && isA(.auxiliary, before - 1)
      && (word(range.upperBound) == "auprès"
        || word(range.upperBound) == "de" && word(range.upperBound + 1) == "source")
  }

  /// Whether a first name stands alone for a person: with an age, beside a word of kin, or as one who speaks.
  func isFirstNameOfPerson(_ index: Int, kin: RolePhrase?) -> Bool {
    guard isA(.firstName, index) || isUnlisted(index), !isA([.knownName, .month], index),
      !isBaptised(before: index)
    else {
      return false
    }
    if hasAge(after: index + 1) || hasDisguise(after: index + 1) { return true }
    // « un camarade, Victor, », « Josiane, retraitée de 73 ans »
    if isA(.firstName, index), word(index - 1) == ",", isA([.humanNoun, .role], index - 2),
      isA([.article, .possessive], index - 3), closesApposition(index + 1)
    {
      return true
    }
    if isA(.firstName, index), word(index + 1) == ",", isA([.humanNoun, .role], index + 2),
      tokens[index + 2].shape == .lower, !isA([.organisationHead, .functionWord], index + 2),
      !word(index + 2).hasSuffix("s")
    {
      return true
    }
    // « André, un voisin venu de Lens », « Armelle, une Lilloise »
    if isA(.firstName, index), word(index + 1) == ",", ["un", "une"].contains(word(index + 2)),
      !isA(.preposition, index - 1), tokens.indices.contains(index + 3),
      isA([.humanNoun, .role], index + 3) || tokens[index + 3].isCapitalised && namesPeople(index + 3)
    {
      return true
    }
    // « l’une d’elles, Donata, »
    if isA(.firstName, index), word(index - 1) == ",", ["elles", "eux"].contains(word(index - 2)),
      ["d'", "entre"].contains(word(index - 3)), closesApposition(index + 1)
    {
      return true
    }
    // « l’avocat de Fanny, la mère », « Tom, son frère »
    if isA(.firstName, index), word(index + 1) == ",", isA([.article, .possessive], index + 2),
      Descriptions.kin.contains(word(index + 3)),
      closesApposition(index + 4) || ["d'", "de", "du"].contains(word(index + 4)) && !isA(.preposition, index - 1)
    {
      return true
    }
    if isOfPair(index) { return true }
    // « la mort de Nadia », « la mère de Tom »
    if isA(.firstName, index), ["d'", "de"].contains(word(index - 1)),
      PersonDeeds.nouns.contains(word(index - 2)) || Descriptions.kin.contains(word(index - 2)),
      !isA(.nameParticle, index + 1) || tokens[index + 1].isCapitalised
    {
      return true
    }
    // « le fils Gabriel »
    if isA(.firstName, index), Descriptions.kin.contains(word(index - 1)), isA([.article, .possessive], index - 2) {
      return true
    }
    // « d’une mère lingère, Wanda, »
    if isA(.firstName, index), word(index - 1) == ",", closesApposition(index + 1),
      (2...4).contains(where: { Descriptions.kin.contains(word(index - $0)) })
    {
      return true
    }
    // « sa fille Talia, », « leur fils, Ewan, »
    let noun = word(index - 1) == "," ? index - 2 : index - 1
    if isA(.possessive, noun - 1), Descriptions.kin.contains(word(noun)),
      noun == index - 1 || closesApposition(index + 1)
    {
      return true
    }
    // What no list of first names has is one by what it says of itself, never by what it does.
    guard isA(.firstName, index) else { return false }
    // « Sonia, dont le fils est blessé, … », « sa collègue Brigitte »
    if word(index + 1) == ",", word(index + 2) == "dont" || word(index + 2) == "qui" {
      // « l’usine d’Alma, qui appartient au groupe »
      return !isA(.preposition, index - 1) || isA([.role, .humanNoun, .speechVerb], index - 2)
    }
    if isA([.role, .humanNoun], index - 1), isA(.possessive, index - 2) { return true }
    switch word(index - 1) {
    case "maman", "mama", "mamie", "papa", "papi", "tata", "tantine", "tonton": return true
    case "appelle", "nommé", "nommée", "prénommé", "prénommée", "surnommé", "surnommée", "baptisé": return true
    // « Cette dernière, Paulette, »
    case ","
    where word(index + 1) == ","
      && ["dernier", "dernière", "aîné", "aînée", "cadet", "cadette"].contains(word(index - 2)):
      return true
    case ",": if kin?.determiner == .possessive { return closesApposition(index + 1) }
    default: break
    }
    if isA(.preposition, index - 1), word(index - 1) != "selon" { return false }
    return isA(.speechVerb, index - 1) && (word(index + 1) == "," || word(index + 1) == ".")
      || speaks(index..<index + 1)
  }

  private static let baptised: WordSet = [
    "baliseur", "bateau", "cargo", "catamaran", "chalutier", "chatte", "cheval", "chien", "chienne", "chimiquier",
    "corvette", "cyclone", "dépression", "destroyer", "dirigeable", "dragueur", "éléphante", "ferry", "frégate",
    "girafe", "goélette", "jument", "logiciel", "méthanier", "missile", "monocoque", "navire", "opération", "ouragan",
    "ourse", "panda", "paquebot", "patrouilleur", "pétrolier", "porte-avions", "porte-conteneurs",
    "porte-hélicoptères", "remorqueur", "robot", "satellite", "sonde", "sous-marin", "télescope", "tempête",
    "trimaran", "typhon", "usine", "vache", "vedette", "voilier", "vraquier", "yacht",
  ]

  /// `Le Gall` where the article opens a sentence: the range with it, where a small word in capitals stands before.
  func withParticleBefore(_ range: Range<Int>) -> Range<Int>? {
    let before = range.lowerBound - 1
    guard isA(.nameParticle, before), tokens[before].isCapitalised else { return nil }
    return before..<range.upperBound
  }
}
