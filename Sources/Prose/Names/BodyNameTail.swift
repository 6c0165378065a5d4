/// The words in small letters that close the name of a body: `le collectif Parole vive`, `le Rassemblement pour le progrès`.
struct BodyNameTail {
  let tokens: [Token]

  /// The end of a run of capitals with the tail of a body’s name, if it has one.
  func end(of run: Range<Int>, limit: Int) -> Int {
    purposeEnd(of: run, limit: limit) ?? infinitiveEnd(of: run, limit: limit) ?? foreignEnd(of: run, limit: limit)
      ?? adjectiveEnd(of: run, limit: limit)
      ?? run.upperBound
  }

  /// `Mouvement pour la paix`: a noun of bodies, and what it is for.
  private func purposeEnd(of run: Range<Int>, limit: Int) -> Int? {
    let isLabelled = run.lowerBound > 0 && OrganisationHeads.labels.contains(tokens[run.lowerBound - 1].folded)
    guard isLabelled || tokens[run.lowerBound].isA(.organisationHead), run.upperBound < limit,
      tokens[run.upperBound].folded == "pour"
    else { return nil }
    // « l’ONG Eau pour tous »
    if run.upperBound + 1 < limit, ["demain", "tous", "toutes"].contains(tokens[run.upperBound + 1].folded) {
      return run.upperBound + 2
    }
    var noun = run.upperBound + 1
    if noun < limit, tokens[noun].isA(.article) { noun += 1 }
    guard noun < limit, tokens[noun].kind == .word, tokens[noun].shape == .lower,
      !tokens[noun].isA([.functionWord, .possessive, .demonstrative, .numberWord, .timeUnit, .deictic]),
      // « la Ligue pour protester », which says why.
      !FrenchGrammar.infinitiveEndings.end(tokens[noun].folded)
    else { return nil }
    return noun + 1
  }

  /// `le collectif Agir et protéger`, `l’association Vivre en ville`: a name that begins with what the body wants to do.
  private func infinitiveEnd(of run: Range<Int>, limit: Int) -> Int? {
    let (start, next) = (run.lowerBound, run.upperBound)
    guard run.count == 1, start > 0, next + 1 < limit, OrganisationHeads.labels.contains(tokens[start - 1].folded),
      tokens[start - 1].shape == .lower, FrenchGrammar.infinitiveEndings.end(tokens[start].folded),
      !tokens[start].isA([.firstName, .knownName])
    else { return nil }
    if tokens[next].folded == "et", tokens[next + 1].shape == .lower,
      FrenchGrammar.infinitiveEndings.end(tokens[next + 1].folded)
    {
      return next + 2
    }
    guard ["autrement", "avec", "contre", "en", "ensemble", "sans"].contains(tokens[next].folded) else { return nil }
    if ["autrement", "ensemble"].contains(tokens[next].folded) { return next + 1 }
    var noun = next + 1
    if tokens[noun].isA(.article) { noun += 1 }
    guard noun < limit, tokens[noun].kind == .word, !tokens[noun].isA([.functionWord, .timeUnit]) else { return nil }
    return noun + 1
  }

  /// `Homes for Sailors`: English joins its words by small ones that French has not.
  private func foreignEnd(of run: Range<Int>, limit: Int) -> Int? {
    var end = run.upperBound
    while end + 1 < limit, ["and", "for", "of"].contains(tokens[end].folded), tokens[end + 1].isCapitalised { end += 2 }
    return end > run.upperBound ? end : nil
  }

  /// `le syndicat Terres fertiles`: one name after the noun that says what it is, and an adjective of it.
  private func adjectiveEnd(of run: Range<Int>, limit: Int) -> Int? {
    let (start, next) = (run.lowerBound, run.upperBound)
    guard run.count == 1, start > 0, next < limit, tokens[start - 1].shape == .lower,
      OrganisationHeads.labels.contains(tokens[start - 1].folded), tokens[start].shape == .capitalised,
      isAdjective(next)
    else { return nil }
    return next + 1 < limit && tokens[next + 1].isA(Self.objects) ? nil : next + 1
  }

  /// What stands behind a verb, and not behind the name of its subject: `le groupe Morel pratique la voile`.
  private static let objects: WordClasses = [.article, .possessive, .demonstrative, .numberWord, .subjectPronoun]

  private func isAdjective(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .word, token.shape == .lower, token.folded.utf8.count > 3,
      !token.isA([.functionWord, .adverb, .preposition, .auxiliary, .speechVerb, .agentVerb, .demonym, .timeUnit])
    else { return false }
    return Self.endings.end(token.folded)
      // `l’association Dunes vivantes`, `le collectif Parole voisins`: no verb of one subject ends so, but some participles.
      || token.folded.hasSuffix("s") && !Self.participles.end(token.folded)
  }

  private static let participles: Endings = ["assis", "clos", "clus", "mis", "pris", "quis", "uvais", "vers"]

  // Of one, endings that few verbs have in the third person; of several, those of participles too, as no verb ends so then.
  private static let endings: Endings = [
    "aire", "aires", "al", "ale", "ales", "aux", "ées", "elles", "ertes", "ibre", "ibres", "ien", "ienne", "ies", "if",
    "ifs",
    "iles", "ique", "iques", "iste", "istes", "ive", "ives", "ouverte", "toyen", "velle", "verte", "vive",
  ]
}
