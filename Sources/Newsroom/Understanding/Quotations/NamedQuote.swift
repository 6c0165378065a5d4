internal import Prose

/// Tells marks around a name, a title or a fixed term from marks around somebody’s words.
struct NamedQuote {
  let skeleton: Skeleton

  /// Whether the quotation of a node names something: `l’opération « Épervier »`, `surnommé « le Chat »`, `au « Temps »`.
  func names(_ node: Int) -> Bool {
    guard let quote = skeleton.nodes[node].quote else { return false }
    let contents = skeleton.quotes[quote].contents
    let words = opening(of: contents)
    guard let first = words.first else { return true }
    let text = skeleton.text
    if words.count <= 3 {
      let joined = Word(words.map { text.folded($0) }.joined(separator: " "))
      if NamingWords.fixedTerms.contains(joined) { return true }
    }
    let before = skeleton.word(node - 1)
    if NamingWords.naming.contains(before) { return !isAppeal(node, opening: first) }
    if isAlsoCalled(node - 2) || isAlsoCalled(node + (skeleton.word(node + 1) == "," ? 2 : 1)) { return true }
    if ["dit", "dite", "dits", "dites"].contains(before), isNamingDit(node - 1), !isSaying(node - 1, opening: first) {
      return true
    }
    if isByname(node, words) { return true }
    if isNickname(node, words) || isOffence(node, words) { return true }
    let opensInCapitals = text.tokens[first].isCapitalised || text.tokens[first].kind != .word
    if follows(node, NamingWords.alwaysNamed) {
      // `le film « regarde la mort en face »`: in small letters with a verb, it is a judgement.
      let isJudgement = !opensInCapitals && words.count >= 4 && text.tokens[first].isA([.finiteVerb, .auxiliary])
      return words.count <= Self.longest && !isJudgement
    }
    if opensInCapitals, words.count <= 8, follows(node, NamingWords.namedInCapitals) { return true }
    // `son nouveau film, « Rivages »`
    let apposed = skeleton.word(node - 2)
    if before == ",", NamingWords.alwaysNamed.contains(apposed) { return true }
    if before == ",", opensInCapitals, words.count <= 6, NamingWords.namedInCapitals.contains(apposed) { return true }
    if isCalled(node, words) { return true }
    return opensInCapitals && isTitle(words)
      && (isNominalSlot(node) || isSubject(node) || skeleton.word(node - 1) == "et" && skeleton.isQuote(node - 2)
        || skeleton.word(node + 1) == "et" && skeleton.isQuote(node + 2) && isSubject(node + 2))
  }

  /// The words of a quotation, one more than names have at most: of more no rule asks.
  private func opening(of contents: Range<Int>) -> [Int] {
    var words: [Int] = []
    words.reserveCapacity(min(contents.count, Self.longest + 1))
    for token in contents where skeleton.text.tokens[token].kind != .punctuation {
      words.append(token)
      if words.count > Self.longest { break }
    }
    return words
  }

  /// No name has more words.
  private static let longest = 12

  /// `une enquête pour « vol aggravé »`, `poursuivi pour « escroquerie »`: an offence by its name in the law.
  private func isOffence(_ node: Int, _ words: [Int]) -> Bool {
    guard words.count <= 10, ["pour", "chef", "de", "chefs"].contains(skeleton.word(node - 1)) else { return false }
    return (2...7).contains { NamingWords.charges.contains(skeleton.word(node - $0)) && !accuses(node - $0) }
  }

  /// `a appelé « à la retenue »`, `ont appelé « tous les camps à cesser le feu »`: with its auxiliary and in small letters, a call.
  private func isAppeal(_ node: Int, opening first: Int) -> Bool {
    let opening = skeleton.text.tokens[first]
    guard skeleton.word(node - 1) == "appelé", opening.shape == .lower else { return false }
    let before = (2...4).map { skeleton.word(node - $0) }
    guard before.contains(where: { ["a", "ont", "avait", "avaient"].contains($0) }), !before.contains("été") else {
      return false
    }
    return opening.isA([.preposition, .article, .possessive]) || opening.folded.hasPrefix("tou")
  }

  /// `a accusé le pouvoir de « tricher »`: whoever accuses says so, where `est accusé de « faux »` tells of a charge.
  private func accuses(_ participle: Int) -> Bool {
    skeleton.word(participle) == "accusé" && ["a", "ont", "avait", "avaient"].contains(skeleton.word(participle - 1))
  }

  /// `le projet dit « Rives »`: after a noun, and no verb with its subject or auxiliary.
  private func isNamingDit(_ node: Int) -> Bool {
    guard let before = skeleton.token(node - 1) else { return false }
    if before.isA([.auxiliary, .subjectPronoun, .relative, .adverb, .reflexive, .negation]) { return false }
    return before.isWord && !before.isCapitalised
  }

  /// `« Les Choristes », dits aussi « Les Figurants »`: one name, and another.
  private func isAlsoCalled(_ node: Int) -> Bool {
    ["dit", "dite", "dits", "dites"].contains(skeleton.word(node)) && skeleton.word(node + 1) == "aussi"
  }

  /// `l’opposition municipale dit « prendre acte »`: in small letters, after a noun for those who speak.
  private func isSaying(_ node: Int, opening first: Int) -> Bool {
    skeleton.text.tokens[first].shape == .lower
      && (1...3).contains { skeleton.isA(node - $0, [.organisationHead, .role, .humanNoun, .metonym]) }
  }

  /// `« Don Ramón », comme l’appelaient ses amis`.
  private func isCalled(_ node: Int, _ words: [Int]) -> Bool {
    guard words.count <= 4, skeleton.word(node + 1) == ",", skeleton.word(node + 2) == "comme" else { return false }
    return (3...5).contains { offset in
      ["appel", "surnomm", "nomm"].contains { skeleton.word(node + offset).hasPrefix($0) }
    }
  }

  /// `« Jean Valjean » a attiré`: the subject of a verb that is none of speech.
  private func isSubject(_ node: Int) -> Bool {
    guard let verb = skeleton.token(node + 1), verb.isA([.auxiliary, .finiteVerb]) || skeleton.isFiniteVerb(node + 1),
      !verb.isA(.speechVerb)
    else { return false }
    return !(2...4).contains { skeleton.isA(node + $0, .speechVerb) }
  }

  /// `Hakim Morel, dit « le Grand »,`: between a name and the end of the aside.
  private func isByname(_ node: Int, _ words: [Int]) -> Bool {
    guard words.count <= 4, ["alias", "dit", "dite"].contains(skeleton.word(node - 1)), skeleton.word(node - 2) == ",",
      skeleton.token(node - 3)?.isCapitalised == true, let after = skeleton.token(node + 1)
    else { return false }
    return [",", ".", ")"].contains(after.folded)
  }

  /// `Joseph « Jo » Durand`: between the parts of a name.
  private func isNickname(_ node: Int, _ words: [Int]) -> Bool {
    guard words.count <= 3, let before = skeleton.token(node - 1), let after = skeleton.token(node + 1) else {
      return false
    }
    return before.isCapitalised && after.isCapitalised && !before.isA(.functionWord) && !after.isA(.functionWord)
  }

  /// Whether a noun of a list stands right before, or with one adjective between: `le roman posthume « … »`.
  private func follows(_ node: Int, _ nouns: WordSet) -> Bool {
    if nouns.contains(skeleton.word(node - 1)) { return true }
    guard let adjective = skeleton.token(node - 1), adjective.isWord, adjective.shape == .lower,
      !adjective.isA([.functionWord, .speechVerb, .auxiliary]), !skeleton.isFiniteVerb(node - 1)
    else { return false }
    return nouns.contains(skeleton.word(node - 2)) && !skeleton.isA(node - 2, .speechVerb)
  }

  /// Few words, each of weight with a capital: `Charles-de-Gaulle`, `Le Monde`, `Radio Soleil`.
  private func isTitle(_ words: [Int]) -> Bool {
    guard words.count <= 5 else { return false }
    let tokens = words.map { skeleton.text.tokens[$0] }
    if tokens.count == 1 { return !tokens[0].isA([.functionWord, .adverb]) }
    // « Les Eaux mortes », « Un Été au Bief »
    if tokens[0].isA(.article), tokens[0].isCapitalised, tokens[1].isCapitalised,
      !tokens.contains(where: { $0.isA([.auxiliary, .subjectPronoun, .finiteVerb, .speechVerb]) })
    {
      return true
    }
    let weighty = tokens.filter { !$0.isA([.functionWord]) && $0.isWord }
    guard !weighty.isEmpty, weighty.allSatisfy(\.isCapitalised) else { return false }
    return !tokens.contains { $0.isA([.auxiliary, .subjectPronoun, .finiteVerb]) }
  }

  /// Where a name can stand in the sentence: after a determiner or a preposition, or in an enumeration of names.
  private func isNominalSlot(_ node: Int) -> Bool {
    guard let before = skeleton.token(node - 1) else { return false }
    return before.isA([.article, .preposition, .possessive, .demonstrative])
  }
}
