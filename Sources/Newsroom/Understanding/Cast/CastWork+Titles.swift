internal import Prose

/// Roles and the people with whose names they stand.
extension CastWork {
  /// Binds a role to the name that it stands with: right before, in apposition before, or in apposition after.
  mutating func attach(_ phrase: RolePhrase, in sheet: Int) {
    let page = sheets[sheet]
    // « la députée (Parti libéral) Anne Morel »
    let end = page.pastParty(phrase.range.upperBound)
    if let candidate = page.candidate(startingAt: end), case .run = page.candidates[candidate].sort,
      let person = person(sheet, candidate, evidence: phrase)
    {
      give(phrase, to: person, in: sheet)
      return
    }
    if !phrase.isNested, phrase.determiner != .none, page.word(end) == ",",
      let candidate = page.candidate(startingAt: page.pastCivility(end + 1)),
      case .person(let person) = verdicts[sheet][candidate],
      page.closesApposition(page.candidates[candidate].tokens.upperBound),
      !page.isSourceBeforeSubject(phrase, page.candidates[candidate].tokens.upperBound)
    {
      give(phrase, to: person, in: sheet)
      return
    }
    // « le chef de l’opposition à l’hôtel de ville, Paul Morel, »
    if !phrase.isNested, phrase.determiner == .definite, page.isA(.preposition, end),
      let comma = (end..<min(end + 9, page.tokens.count)).first(where: {
        // « la présidente de la 6e chambre »
        page.tokens[$0].kind != .word && page.tokens[$0].kind != .alphanumeric
      }),
      page.word(comma) == ",", !(end..<comma).contains(where: { page.isA([.auxiliary, .relative, .finiteVerb], $0) }),
      let candidate = page.candidate(startingAt: page.pastCivility(comma + 1)),
      case .person(let person) = verdicts[sheet][candidate],
      page.closesApposition(page.candidates[candidate].tokens.upperBound)
    {
      give(phrase, to: person, in: sheet)
      return
    }
    // « la porte-parole de la police, la sergente Anne Morel »
    if !phrase.isNested, page.word(end) == ",",
      let second = roles[sheet].starting(at: end + 1) ?? roles[sheet].starting(at: end + 2),
      let candidate = page.candidate(startingAt: second.range.upperBound),
      case .person(let person) = verdicts[sheet][candidate],
      page.closesApposition(page.candidates[candidate].tokens.upperBound)
    {
      give(phrase, to: person, in: sheet)
      return
    }
    if let name = page.nameBefore(phrase), case .person(let person) = verdicts[sheet][name] {
      give(phrase, to: person, in: sheet)
    }
  }

  /// The person whom a run after a role names, a surname alone included.
  private mutating func person(_ sheet: Int, _ candidate: Int, evidence phrase: RolePhrase) -> Int? {
    if case .person(let person) = verdicts[sheet][candidate] { return person }
    guard verdicts[sheet][candidate] == nil else { return nil }
    let page = sheets[sheet]
    let range = page.candidates[candidate].tokens
    // « l’actionnaire allemand Dornwerk » is a company as well as not.
    if range.count == 1, EmployerRoles.ofBodies.contains(phrase.lemma) { return nil }
    // « l’économiste de la banque lorvanaise Alto Tirao »
    if page.isLabelled(range.lowerBound) { return nil }
    // « l’institut agronomique et vétérinaire Untel »
    if phrase.determiner == .none, page.isEponym(before: range.lowerBound) { return nil }
    // « l’abbé R. » has no more of a name.
    if range.count == 1, page.tokens[range.lowerBound].folded.scalarCount == 1 { return nil }
    // « la présidente de la province Sud », « un maître de chien Saint-Hubert »
    if range.count == 1,
      page.isQuarter(range.lowerBound)
        || ["saint", "sainte"].contains(page.tokens[range.lowerBound].folded.beforeHyphen ?? .none)
    {
      return nil
    }
    // « le sénateur RPR » is of a party.
    if range.count == 1, page.tokens[range.lowerBound].shape == .capitals { return nil }
    guard !page.isImpersonal(range), phrase.candidates.isEmpty || phrase.range.upperBound > phrase.noun + 1 else {
      return nil
    }
    let words = range.filter { page.tokens[$0].folded != "." }.map { page.tokens[$0].folded }
    let person: Int
    if let known = people.resolve(words, gender: nil) {
      person = known
    } else if words.count == 1 || page.tokens[range.lowerBound].isA(.nameParticle) {
      guard !people.hasSurname(words) else { return nil }
      person = people.addSurname(PersonNames.display(page, range), words: words)
    } else {
      person = people.add(name: PersonNames.display(page, range), words: words, guessed: nil)
    }
    settle(sheet, candidate, as: .person(person))
    return person
  }

  private mutating func give(_ phrase: RolePhrase, to person: Int, in sheet: Int) {
    people[person].roles.append(phrase)
    // `le médecin, Ingrid Solberg`: an office may be told in the masculine of a woman, whose first name says so.
    if people[person].gender == nil, let gender = phrase.gender,
      gender == .feminine || people[person].guessed != .feminine
    {
      people[person].gender = gender
    }
    let written = sheets[sheet].written(phrase.range)
    // The fuller statement tells more: « ministre de l’Intérieur » after « ministre ».
    let isGuest = people[person].roleText.map(Self.isGuest) ?? false
    if isGuest || people[person].roleText.map({ $0.utf8.count < written.utf8.count && $0.utf8.count < 16 }) ?? true {
      people[person].roleText = written
    }
    bound[sheet].insert(phrase.noun)
  }

  private static func isGuest(_ role: String) -> Bool {
    guard let first = role.utf8.first, first | 0x20 == UInt8(ascii: "i") else { return false }
    return role.lowercased().hasPrefix("invité")
  }
}

extension Sheet {
  /// Past the camp in brackets between an office and a name, `le rapporteur (Les Verts), Paul Morel`; the index itself where
  /// there is none.
  fileprivate func pastParty(_ index: Int) -> Int {
    guard word(index) == "(",
      let close = (index + 1..<max(index + 1, min(index + 8, tokens.count))).first(where: { word($0) == ")" })
    else { return index }
    return close + 1
  }

  /// `D’après l’experte, Morel ne souffre de rien`: whoever is named behind the comma is spoken of, and no expert.
  fileprivate func isSourceBeforeSubject(_ phrase: RolePhrase, _ end: Int) -> Bool {
    var before = phrase.range.lowerBound - 1
    if isA(.article, before) { before -= 1 }
    guard word(before) == "selon" || word(before) == "après" && word(before - 1) == "d'" else { return false }
    return tokens.indices.contains(end) && tokens[end].kind == .word
  }
}
