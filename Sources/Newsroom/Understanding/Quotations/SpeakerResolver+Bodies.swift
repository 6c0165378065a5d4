internal import Prose

/// Bodies that speak: by what they publish, by the noun that a text goes on to call them, and the gender of either.
extension SpeakerResolver {
  /// `selon le dernier bulletin de l’Observatoire`: what a body publishes is its word; `selon la formule d’Anna Morel`.
  func publisher(_ tokens: Range<Int>) -> Int? {
    let text = skeleton.text
    guard
      let noun = tokens.dropFirst().prefix(3).first(where: {
        AttributionWords.publications.contains(text.tokens[$0].folded)
          || AttributionWords.wordings.contains(text.tokens[$0].folded)
      }),
      // « un bilan provisoire de la préfecture »
      let joint = (noun + 1...noun + 2).first(where: {
        $0 < tokens.upperBound && ["d'", "de", "des", "du"].contains(text.tokens[$0].folded)
      })
    else { return nil }
    for token in joint + 1..<max(joint + 1, min(tokens.upperBound, joint + 4)) {
      if let entry = mentions.mention(startingAt: token) {
        let isWording = AttributionWords.wordings.contains(text.tokens[noun].folded)
        return cast.actors[entry.actor].kind == .organisation || isWording && isPerson(entry.actor) ? entry.actor : nil
      }
      guard text.tokens[token].isA(.article) || text.tokens[token].isA(.organisationHead) else { return nil }
      if text.tokens[token].isA(.organisationHead), text.tokens[token].isCapitalised,
        let called = mentions.lastBody(before: tokens.lowerBound, called: text.tokens[token].folded, in: text)
          ?? only(cast.bodiesByFirstWord[text.tokens[token].folded])
      {
        return called
      }
    }
    return nil
  }

  private func only(_ actors: [Int]?) -> Int? { actors?.count == 1 ? actors?.first : nil }

  /// The body that a text goes on to call by its first noun alone: `le ministère` after `le ministère de la Pêche`.
  func body(_ tokens: Range<Int>, memory: SpeakerMemory) -> Int? {
    let text = skeleton.text
    guard tokens.count > 1, ["le", "la", "l'", "ce", "cet", "cette"].contains(text.tokens[tokens.lowerBound].folded)
    else { return nil }
    let head = tokens.lowerBound + 1
    let word = text.tokens[head].folded
    // « le corps policier », as Quebec calls its police
    let isAnaphor =
      OrganisationHeads.anaphors.contains(word)
      || word == "corps" && tokens.count == 3
        && text.tokens[head + 1].folded == "policier"
    guard isAnaphor || text.tokens[head].isA(.organisationHead) else { return nil }
    // `l’organisation patronale` is any body of which the text speaks, `la compagnie de Lens` is that one.
    let isOfState = text.tokens[head].folded == "société" && text.tokens[tokens.upperBound - 1].folded == "état"
    if head + 1 < tokens.upperBound, !isOfState {
      let next = text.tokens[head + 1]
      let isAdjective = next.isA([.institutionalAdjective, .demonym]) || Sheet.endsLikeAdjective(next.folded)
      let after = isAdjective ? head + 2 : head + 1
      guard isAnaphor || !isAdjective, next.shape == .lower,
        after >= tokens.upperBound || !["d'", "de", "des", "du"].contains(text.tokens[after].folded)
          || isKind(of: word, after, tokens.upperBound)
      else { return nil }
    }
    let noun = text.folded(tokens.lowerBound + 1)
    func isCalled(_ actor: Int) -> Bool {
      !isOfState && cast.actors[actor].kind == .organisation
        && cast.actors[actor].name.lowercased().hasPrefix(noun + " ")
    }
    if let called = mentions.lastBody(before: tokens.lowerBound, called: word, in: text) { return called }
    if let near = memory.nearest(where: { $0.actor.map(isCalled) ?? false }) { return near.actor }
    let called = cast.bodiesByFirstWord[word]?.filter(isCalled) ?? []
    if called.count == 1 { return called[0] }
    // `l’association` after `la FCPE rappelle`: any body may be called so, and the last that spoke or acted is meant.
    guard called.isEmpty, isAnaphor else { return nil }
    let isCompany = OrganisationHeads.companies.contains(word)
    func fits(_ actor: Int) -> Bool {
      cast.actors[actor].kind == .organisation
        && !(isCompany && (isPublic(actor) || Media.isName(cast.actors[actor].name)))
    }
    return memory.nearest { $0.actor.map(fits) ?? false }?.actor
      ?? mentions.lastBody(before: tokens.lowerBound, where: fits)
  }

  /// `la société de transport`: a complement without article or name says of what kind a company is.
  private func isKind(of noun: Word, _ preposition: Int, _ end: Int) -> Bool {
    let tokens = skeleton.text.tokens
    // « le gestionnaire du réseau »
    if OrganisationHeads.makers.contains(noun), ["des", "du"].contains(tokens[preposition].folded) {
      return tokens[preposition + 1..<end].allSatisfy { $0.shape == .lower }
    }
    return (OrganisationHeads.firms.contains(noun) || OrganisationHeads.memberships.contains(noun))
      && ["d'", "de"].contains(tokens[preposition].folded)
      && preposition + 1 < end
      && tokens[preposition + 1..<end].allSatisfy { $0.shape == .lower && !$0.isA([.article, .possessive]) }
  }

  /// Whether a body’s name says that it is no company: `ministère de l’Eau`, `Commission européenne`, `Kremlin`.
  private func isPublic(_ actor: Int) -> Bool {
    let first = cast.actors[actor].name.split(whereSeparator: { $0 == " " || $0 == "’" || $0 == "'" }).first ?? ""
    let word = Word(first.lowercased())
    return OrganisationHeads.bare.contains(word) || OrganisationHeads.publicHeads.contains(word)
  }

  /// The gender of a noun for a body, where its article hides it: `l’opposition`, `l’association`.
  func genderOfNoun(_ tokens: Range<Int>) -> Cast.Gender? {
    guard tokens.count > 1, skeleton.text.tokens[tokens.lowerBound].folded == "l'" else { return nil }
    let noun = skeleton.text.tokens[tokens.lowerBound + 1]
    guard noun.isA(.organisationHead), !noun.isA(.role) else { return nil }
    return ["ion", "ence", "ance", "té", "ée", "ise", "ade"].contains { noun.folded.hasSuffix($0) } ? .feminine : nil
  }

  /// Whether the article before a body’s name, or before the noun that it stands with, agrees: `la société Vazor`.
  func agrees(bodyAt token: Int, _ gender: Cast.Gender?) -> Bool {
    for before in [token - 1, token - 2] where before >= 0 {
      switch skeleton.text.tokens[before].folded {
      case "la", "cette", "une", "sa": return gender == .feminine
      case "le", "ce", "cet", "un", "du", "au", "son": return gender == .masculine
      default: continue
      }
    }
    return true
  }
}
