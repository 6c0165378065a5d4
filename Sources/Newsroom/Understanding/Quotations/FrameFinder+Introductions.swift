internal import Prose

/// What a verb of speech governs.
extension FrameFinder {
  /// How a verb takes what it governs: by `que`, a colon, an infinitive, a claim, or not at all.
  func introduction(after group: VerbGroup, _ end: Int) -> Frame.Introduction {
    let uses = group.verb.uses
    var node = group.nodes.upperBound
    if uses.contains(.infinitive), isInfinitive(node, end) { return .infinitive(skipAdverbials(node, end)) }
    if uses.contains(.claims), skeleton.isA(skipAdverbials(node, end), [.article, .possessive]) {
      return .claim(skipAdverbials(node, end))
    }
    let limit = min(end, node + 45)
    // Where a direct object would stand: after the verb, adverbs aside.
    var direct = node
    while skeleton.isA(direct, .adverb) || skeleton.token(direct)?.isAdverbial == true { direct += 1 }
    var commas = 0
    while node < limit {
      guard let token = skeleton.token(node) else { return .none }
      let word = token.folded
      if word == ":" { return .colon(node + 1) }
      if word == "que" || word == "qu'" {
        let before = skeleton.word(node - 1)
        // `souffle que …`: of the manner of speaking too, where `que` stands right behind it.
        guard uses.contains(.clause) || uses.contains(.incise) && node == group.nodes.upperBound,
          !Self.compounds.contains(before), !isRestriction(group, node, end)
        else { return .none }
        return node + 1 < end ? .clause(node + 1) : .none
      }
      if word == "," {
        commas += 1
        guard commas <= 3 else { return .none }
        node += 1
      } else if token.kind == .punctuation && word != "(" && word != ")" || token.kind == .quotationMark
        || token.isA(.relative) || word == "si" || word == "et" && node == group.nodes.upperBound
      {
        return .none
      } else if token.isA([.auxiliary, .speechVerb]) && !token.isA([.speechNoun, .preposition])
        && !skeleton.isA(node - 1, [.article, .possessive])
      {
        return .none
      } else if let after = subjects.afterTime(node, limit) {
        node = after
      } else if node == direct, ["des", "du"].contains(token.folded) {
        // Partitive, not `de`: `demande des garanties, que …`.
        return colon(after: node, limit)
      } else if token.isA(.preposition) {
        node = max(node + 1, subjects.afterPrepositional(node, limit))
      } else if node == direct, token.isA([.article, .possessive, .demonstrative]),
        !AttributionWords.tellsSomebody.contains(group.verb.infinitive)
      {
        // A direct object: a `que` after it is a relative, a colon is not.
        return colon(after: node, limit)
      } else {
        node += 1
      }
    }
    return .none
  }

  /// `n’assure que trois lignes`: no more than these, and nothing is said.
  private func isRestriction(_ group: VerbGroup, _ node: Int, _ end: Int) -> Bool {
    let verb = max(0, group.nodes.lowerBound - 1)..<group.nodes.upperBound
    guard verb.contains(where: { ["n'", "ne"].contains(skeleton.word($0)) }),
      !verb.contains(where: { ["jamais", "pas", "plus", "point"].contains(skeleton.word($0)) }),
      node == group.nodes.upperBound
    else { return false }
    return skeleton.isA(node + 1, [.article, .possessive, .demonstrative, .numberWord, .preposition])
      && !(node + 1..<min(end, node + 9)).contains { skeleton.isFiniteVerb($0) }
      || skeleton.token(node + 1)?.kind == .number
  }

  /// Words before `que` that make another conjunction of it.
  private static let compounds: WordSet = [
    "afin", "ainsi", "alors", "après", "autre", "avant", "bien", "ce", "depuis", "dès", "lors", "moins", "parce",
    "pendant", "plus", "plutôt", "pour", "puis", "quoi", "sans", "selon", "sorte", "tandis", "tant", "tel", "telle",
    "tels", "telles",
  ]

  private func colon(after node: Int, _ limit: Int) -> Frame.Introduction {
    for next in node..<limit {
      guard let token = skeleton.token(next) else { return .none }
      // What follows explains the object; only a quotation is what was said.
      if token.folded == ":" { return skeleton.isQuote(next + 1) ? .colon(next + 1) : .none }
      if token.folded == ";" || token.isA(.relative) { return .none }
    }
    return .none
  }

  private func skipAdverbials(_ node: Int, _ end: Int) -> Int {
    var node = node
    while node < end {
      if let after = subjects.afterTime(node, end) {
        node = after
      } else if skeleton.isA(node, .preposition), !skeleton.isA(node, .article),
        // `avant la séance`, where the preposition is an adverb as well.
        !skeleton.isA(node, .adverb) || skeleton.isA(node + 1, [.article, .possessive, .demonstrative])
      {
        node = max(node + 1, subjects.afterPrepositional(node, end))
      } else if skeleton.isA(node, .adverb) || skeleton.token(node)?.isAdverbial == true {
        node += 1
      } else {
        return node
      }
    }
    return node
  }

  /// Whether an infinitive, with its pronouns and negation, begins at a node: `n’y avoir jamais cru`.
  private func isInfinitive(_ node: Int, _ end: Int) -> Bool {
    var node = skipAdverbials(node, end)
    while ["ne", "n'", "pas", "se", "s'", "y", "en", "l'", "le", "la", "les", "lui", "leur"].contains(
      skeleton.word(node))
    {
      node += 1
    }
    guard node < end, let token = skeleton.token(node), token.isWord, token.shape == .lower else { return false }
    if ["avoir", "être", "vouloir", "pouvoir", "devoir", "faire", "dire"].contains(token.folded) { return true }
    guard !token.isA([.preposition, .role, .humanNoun, .organisationHead, .functionWord, .weekday, .deictic]) else {
      return false
    }
    return token.folded.utf8.count > 4 && ["er", "ir", "dre", "tre", "ire"].contains { token.folded.hasSuffix($0) }
      && !["hier", "premier", "dernier", "janvier", "février"].contains(token.folded)
  }
}
