internal import Prose

/// What a definite description without a name says of whomever it means.
struct Description {
  /// The noun, folded.
  var noun: Word
  var gender: Cast.Gender?
  /// `l’ancien ministre`, `la nouvelle présidente`: told of somebody anew, whatever role the text has given them.
  var isTold = false
  /// `le Portugais`, `la Nantaise`.
  var isInhabitant: Bool
  /// A role or another noun for people.
  var isHuman: Bool
  /// A noun for bodies, places, times or what is said.
  var isThing: Bool
  /// `cette employée de banque`.
  var points: Bool
  /// `l’avocat général`, who is nobody’s counsel.
  var isProsecutor: Bool
  /// `le père`, `la sœur`.
  var isKin: Bool
  /// `américain` in `le président américain`.
  var nation: Word?
  /// `défense` in `l’avocat de la défense`.
  var complement: Word?
  /// The body of which they are: `la présidente de la puissante Fédération des pêcheurs`.
  var body: Int?
  /// `le travailleur de rue`: its complement has no article, and tells of what kind the noun is.
  var isClassified = false
  /// `le maire, lui,`: somebody else than who spoke last.
  var isContrasted = false
}

/// Reads what a description says.
extension SpeakerResolver {
  /// - Parameter speaks: whether the phrase is the subject of a verb of speech.
  func description(_ phrase: Range<Int>, speaks: Bool) -> Description? {
    let text = skeleton.text
    let tokens = text.tokens
    let determiner = tokens[phrase.lowerBound]
    // `Notre consultant`: whom the paper has there.
    switch determiner.folded {
    case "le", "la", "l'", "ce", "cet", "cette", "notre": break
    default: return nil
    }
    let end =
      phrase.first { tokens[$0].folded == "," || tokens[$0].folded == "(" || tokens[$0].isA(.relative) }
      ?? phrase.upperBound
    var head = phrase.lowerBound + 1
    var isTold = false
    var gender = Self.gender(ofDeterminer: determiner.folded)
    // An adjective may stand before the noun: `la jeune femme`.
    while head + 1 < end, Self.adjectives.contains(tokens[head].folded) {
      if Self.tellingAdjectives.contains(tokens[head].folded) { isTold = true }
      gender = gender ?? Self.gender(of: tokens[head].folded)
      head += 1
    }
    guard head < end else { return nil }
    var noun = tokens[head].folded
    if noun.hasPrefix("ex-") {
      isTold = true
      noun = noun.dropFirst(3)
    }
    guard !Descriptions.collectives.contains(noun) else { return nil }
    // `le conseiller fédéral` is a minister, and nobody’s adviser.
    if ["conseiller", "conseillère"].contains(noun), head + 1 < end,
      ["fédéral", "fédérale"].contains(tokens[head + 1].folded)
    {
      noun = noun == "conseiller" ? "conseiller fédéral" : "conseillère fédérale"
    }
    let rest = head + 1..<end
    var complement = complement(in: rest)
    if noun == "évêque", complement == "rome" { (noun, complement) = ("pape", nil) }
    let isHuman = tokens[head].isA([.role, .humanNoun]) || isTold && Roles.nouns[noun] != nil
    let isInhabitant =
      tokens[head].isCapitalised && !tokens[head].isA([.organisationHead, .placeHead, .role])
      && mentions.mention(startingAt: head) == nil
    var description = Description(
      noun: noun, gender: gender ?? Self.gender(of: noun), isTold: isTold,
      isInhabitant: isInhabitant, isHuman: isHuman || Descriptions.ofRoles[noun] != nil,
      isThing: tokens[head].isA([
        .organisationHead, .placeHead, .timeUnit, .speechNoun, .metonym, .weekday, .month, .partOfDay,
      ]),
      points: (determiner.isA(.demonstrative) || determiner.folded == "notre") && isHuman,
      isProsecutor: (noun == "avocat" || noun == "avocate")
        && rest.first.map { tokens[$0].folded == "général" || tokens[$0].folded == "générale" } ?? false,
      isKin: Descriptions.kin.contains(noun),
      nation: rest.first { tokens[$0].isA(.demonym) }.map { text.folded($0) }.map { Word($0) },
      complement: complement,
      body: rest.lazy.compactMap { self.mentions.mention(startingAt: $0)?.actor }.first {
        self.cast.actors[$0].kind == .organisation
      },
      isClassified: complement != nil && isClassified(rest) && Descriptions.ofRoles[noun] == nil,
      isContrasted: isContrasted(after: phrase.upperBound))
    if speaks, !description.isHuman { description.isHuman = complement == nil && mayBeHuman(description) }
    return description
  }

  /// `de rue`, `de nuit`: nothing but a kind of what stands before.
  private func isClassified(_ rest: Range<Int>) -> Bool {
    let tokens = skeleton.text.tokens
    guard let first = rest.first, ["d'", "de"].contains(tokens[first].folded) else { return false }
    return rest.dropFirst().allSatisfy {
      tokens[$0].shape == .lower && !tokens[$0].isA([.article, .possessive, .demonstrative, .numberWord])
    }
  }

  /// The noun or name that goes with a noun: `défense` in `l’avocat de la défense`.
  private func complement(in rest: Range<Int>) -> Word? {
    let tokens = skeleton.text.tokens
    var index = rest.lowerBound
    while index < rest.upperBound,
      tokens[index].isA([.demonym, .institutionalAdjective]) || Sheet.endsLikeAdjective(tokens[index].folded)
    {
      index += 1
    }
    guard index < rest.upperBound, tokens[index].isA(.preposition) else { return nil }
    // `l’entraîneur au micro de la chaîne` is no coach of anything there.
    guard
      ["d'", "de", "des", "du"].contains(tokens[index].folded)
        || rest.dropFirst(index - rest.lowerBound + 1).prefix(2).contains(where: {
          tokens[$0].isA([.portfolio, .organisationHead])
        })
    else { return nil }
    while index < rest.upperBound, tokens[index].isA([.preposition, .article, .possessive]) { index += 1 }
    return index < rest.upperBound ? tokens[index].folded : nil
  }

  /// `…, lui,`, `…, de son côté,`, `…, pour sa part,`.
  private func isContrasted(after end: Int) -> Bool {
    let tokens = skeleton.text.tokens
    guard end + 2 < tokens.count, tokens[end].folded == "," else { return false }
    if ["lui", "elle"].contains(tokens[end + 1].folded) { return tokens[end + 2].folded == "," }
    return tokens[end + 2].isA(.possessive) && ["de", "pour", "à"].contains(tokens[end + 1].folded)
  }

  /// `l’ancienne résistante`, `la gestionnaire`: a noun of no list, but none of a body, a writing or a time.
  private func mayBeHuman(_ description: Description) -> Bool {
    !description.isThing && !Descriptions.writings.contains(description.noun)
  }

  static func gender(ofDeterminer word: Word) -> Cast.Gender? {
    switch word {
    case "le", "ce", "cet": .masculine
    case "la", "cette": .feminine
    default: nil
    }
  }

  /// The gender of a noun for a person by its form, where its determiner hides it: `l’intéressée`, `l’Allemand`.
  private static func gender(of noun: Word) -> Cast.Gender? {
    if let country = Country.byDemonym[noun] {
      let forms = Country.all[country].demonyms
      return forms.count < 2 ? nil : noun.text == forms[1] ? .feminine : .masculine
    }
    if let role = Roles.nouns[noun]?.gender { return role == .feminine ? .feminine : .masculine }
    if ["ate", "ée", "trice", "euse", "ienne", "aise", "oise", "aine", "ière", "ère", "esse", "ante", "ande"].contains(
      where: noun.hasSuffix)
    {
      return .feminine
    }
    return ["at", "é", "eur", "ien", "ais", "ois", "ain", "ant", "and", "ier"].contains(where: noun.hasSuffix)
      ? .masculine : nil
  }

  private static let adjectives: WordSet = tellingAdjectives.union([
    "double", "grand", "grande", "haut", "haute", "jeune", "petit", "petite", "premier", "première", "principal",
    "principale", "quadruple", "quintuple", "seul", "seule", "triple", "vieil", "vieille", "vieux",
  ])

  private static let tellingAdjectives: WordSet = [
    "ancien", "ancienne", "ex", "futur", "future", "néo", "nouveau", "nouvel", "nouvelle",
  ]
}
