internal import Prose

/// Who a verb of speech has for its subject, as the sentence tells it.
enum Subject: Equatable {
  /// A noun phrase, with its apposition, as nodes.
  case phrase(Range<Int>)
  /// `il`, `-t-elle`, `lui`.
  case pronoun(Int)
  /// None of its own: the subject of the verb before (`…, et a ajouté`), or the last speaker.
  case inherited
  /// `la même source`: whoever told what was said before.
  case sameSource
  /// `on`, an expletive `il`, a source that is not named.
  case nobody
}

/// Finds the subject of a verb of speech: before it, or after it where verb and subject change places.
final class SubjectFinder: Sendable {
  let skeleton: Skeleton
  let mentions: MentionIndex

  init(skeleton: Skeleton, mentions: MentionIndex) {
    self.skeleton = skeleton
    self.mentions = mentions
  }

  // MARK: After the verb

  /// The subject after a verb: `a affirmé mardi dans un communiqué [le maire de Lens, Paul Duval]`.
  func inverted(after start: Int, upTo end: Int) -> Range<Int>? {
    var node = start
    let limit = min(end, start + 40)
    while node < limit {
      guard let token = skeleton.token(node) else { return nil }
      if token.folded == "," {
        // Only what is closed by another comma: `a déclaré, à l’issue du match, l’entraîneur`, `glisse, sourire aux lèvres, Morel`.
        let close = closingComma(after: node, limit) ?? asideBeforeName(node, limit)
        guard let last = close ?? (node > start && opensClosedName(node + 1, end) ? node : nil) else { return nil }
        node = last + 1
      } else if token.kind == .punctuation || token.kind == .quotationMark || token.isA(.relative)
        || ["si", "et", "mais", "avoir", "être"].contains(token.folded)
      {
        return nil
      } else if let after = afterTime(node, limit) {
        node = after
      } else if isNominalStart(node) {
        return node..<phrase(from: node, end)
      } else if token.isA(.preposition) {
        // `…, a promis d’embaucher cent infirmières`: what the verb governs, and no subject of it.
        if ["de", "d'", "à"].contains(token.folded), isInfinitive(node + 1) { return nil }
        node = afterPrepositional(node, limit)
      } else {
        node += 1
      }
    }
    return nil
  }

  private func isInfinitive(_ node: Int) -> Bool {
    guard let token = skeleton.token(node), token.shape == .lower, token.folded.utf8.count > 3 else { return false }
    return FrenchGrammar.infinitiveEndings.end(token.folded)
      && !token.isA([.functionWord, .role, .humanNoun, .organisationHead, .placeHead, .timeUnit, .speechNoun, .month])
      && (skeleton.isA(node + 1, [.article, .possessive, .numberWord, .demonstrative, .preposition, .adverb])
        || skeleton.token(node + 1)?.kind == .number || skeleton.token(node + 1)?.isCapitalised == true)
  }

  private func closingComma(after comma: Int, _ limit: Int) -> Int? {
    guard comma + 1 < limit,
      skeleton.isA(comma + 1, [.preposition, .adverb, .weekday, .deictic])
        || skeleton.token(comma + 1)?.isAdverbial == true
        || afterTime(comma + 1, limit) != nil
    else { return nil }
    var node = comma + 1
    while node < limit, node - comma < 18 {
      if skeleton.word(node) == "," { return node }
      if skeleton.token(node) == nil { return nil }
      node += 1
    }
    return nil
  }

  /// `estime auprès de nos confrères, Anna Morel, économiste`: a name behind the circumstances, with a mark after it or its apposition.
  private func opensClosedName(_ node: Int, _ end: Int) -> Bool {
    guard node < end, isName(node) else { return false }
    let close = phrase(from: node, end)
    return close >= end || skeleton.isPunctuation(close)
  }

  /// The comma that closes a few words without a verb, where a person’s name or a civility follows it.
  private func asideBeforeName(_ comma: Int, _ limit: Int) -> Int? {
    for node in comma + 1..<max(comma + 1, min(limit, comma + 8)) {
      guard let token = skeleton.token(node) else { return nil }
      if token.folded == "," {
        guard node > comma + 1, node + 1 < limit, isName(node + 1) || skeleton.isA(node + 1, .civility) else {
          return nil
        }
        return node
      }
      if token.kind != .word || token.isA([.auxiliary, .relative]) || skeleton.isFiniteVerb(node) || isName(node) {
        return nil
      }
    }
    return nil
  }

  /// The node after a time that stands here without a preposition: `mardi soir`, `ce lundi`, `le 4 avril`, `la veille`,
  /// `quelques heures plus tard`.
  func afterTime(_ node: Int, _ limit: Int) -> Int? {
    guard let token = skeleton.token(node) else { return nil }
    let next = skeleton.token(node + 1)
    if token.isA([.weekday, .deictic]) {
      var after = node + 1
      while after < limit, let more = skeleton.token(after),
        more.isA([.partOfDay, .month, .weekday]) && !more.isA([.article]) || more.kind == .number
          || more.folded == "dernier"
      {
        after += 1
      }
      return after
    }
    guard let next else { return nil }
    if next.isA(.timeUnit), token.isA(.numberWord) || token.kind == .number || token.folded == "quelques" {
      if skeleton.word(node + 2) == "plus", ["tard", "tôt"].contains(skeleton.word(node + 3)) { return node + 4 }
      return ["après", "auparavant", "avant"].contains(skeleton.word(node + 2)) ? node + 3 : nil
    }
    if token.isA([.article, .demonstrative]) {
      if next.isA([.weekday, .partOfDay])
        || ["veille", "lendemain", "semaine", "jour", "mois", "année"].contains(next.folded)
      {
        return afterTime(node + 1, limit) ?? skipDernier(node + 2, limit)
      }
      if token.folded == "le", next.kind == .number || next.kind == .alphanumeric,
        skeleton.isA(node + 2, .month)
      {
        return skeleton.token(node + 3)?.kind == .number ? node + 4 : node + 3
      }
    }
    return nil
  }

  private func skipDernier(_ node: Int, _ limit: Int) -> Int {
    ["dernière", "dernier", "passée", "-là", "même"].contains(skeleton.word(node)) ? min(node + 1, limit) : node
  }

  /// Whether a noun phrase can begin here: a determiner, or a name.
  func isNominalStart(_ node: Int) -> Bool {
    guard let token = skeleton.token(node) else { return false }
    if token.isA(.article), !["au", "aux", "du"].contains(token.folded) {
      return token.folded != "des" || !token.isCapitalised
    }
    if token.isA([.possessive, .demonstrative, .numberWord]) || token.kind == .number { return true }
    if ["plusieurs", "certains", "certaines", "quelques"].contains(token.folded) { return true }
    if token.folded == "ce" { return skeleton.token(node + 1)?.isWord == true }
    if token.isA(.civility) { return true }
    return token.isCapitalised && !token.isA(.functionWord)
      || mentions.starts(at: skeleton.nodes[node].tokens.lowerBound)
  }

  /// The node after a preposition and the one noun phrase that it governs.
  func afterPrepositional(_ preposition: Int, _ limit: Int) -> Int {
    var node = preposition + 1
    // The determiner of the phrase belongs to it: `dans | le | communiqué`.
    if node < limit, skeleton.isA(node, [.article, .possessive, .demonstrative, .numberWord]) { node += 1 }
    while node < limit, let token = skeleton.token(node) {
      let index = skeleton.nodes[node].tokens.lowerBound
      let follows = node == preposition + 1 || skeleton.isA(node - 1, [.article, .possessive, .demonstrative])
      if let mention = mentions.mention(startingAt: index), node <= preposition + 2, follows {
        // A name as a whole: `à | Saint-Denis`, `sur | France Inter`.
        node = max(node + 1, self.node(after: mention.tokens, from: node))
        return node
      }
      if token.kind == .punctuation || token.kind == .quotationMark
        || token.isA([.preposition, .relative, .conjunction])
      {
        return node
      }
      if node > preposition + 1, isNominalStart(node), !continuesName(node),
        !skeleton.isA(node - 1, [.article, .possessive, .demonstrative])
      {
        return node
      }
      if afterTime(node, limit) != nil { return node }
      node += 1
    }
    return node
  }

  /// Whether a capitalised word goes on with the one before: `sur France Inter`, `à Radio-Canada Première`.
  private func continuesName(_ node: Int) -> Bool {
    guard let token = skeleton.token(node), let before = skeleton.token(node - 1) else { return false }
    let index = skeleton.nodes[node].tokens.lowerBound
    return token.isCapitalised && before.isCapitalised && !before.isA(.functionWord) && !mentions.starts(at: index)
  }

  private func node(after tokens: Range<Int>, from node: Int) -> Int {
    var node = node
    while node < skeleton.nodes.count, skeleton.nodes[node].tokens.lowerBound < tokens.upperBound { node += 1 }
    return node
  }

  /// The end of a noun phrase that opens at a node, its apposition included.
  func phrase(from start: Int, _ end: Int) -> Int {
    var node = start + 1
    var sawName = isName(start)
    let limit = min(end, start + 40)
    while node < limit {
      guard let token = skeleton.token(node) else {
        // A nickname or the name of a body between marks belongs to the phrase.
        if skeleton.isQuote(node), sawName || node == start + 1 {
          node += 1
          continue
        }
        return node
      }
      if token.folded == "," {
        guard let after = afterApposition(node, limit, hasName: sawName) else { return node }
        return after
      }
      if token.folded == "(" {
        // `Anna Morel (PS)`
        var close = node
        while close < limit, close - node < 8, skeleton.word(close) != ")" { close += 1 }
        guard skeleton.word(close) == ")" else { return node }
        node = close + 1
        continue
      }
      if token.kind == .punctuation || token.kind == .quotationMark { return node }
      if token.isA(.relative) || ["tandis", "alors", "mais", "lors", "car"].contains(token.folded) { return node }
      if afterTime(node, limit) != nil, !token.isA(.article) || sawName { return node }
      if token.isA(.preposition), !["de", "d'", "du", "des"].contains(token.folded) {
        // Offices take more: ministre à la Culture, secrétaire d’État aux Sports, ambassadeur en France.
        guard !sawName, ["à", "au", "aux", "en", "pour", "sur", "chez"].contains(token.folded) else { return node }
        if token.folded == "en" || token.folded == "sur" || token.folded == "pour", !isOffice(start, node) {
          return node
        }
      }
      // `selon l’Institut ses rivaux auraient …`: a determiner right behind a name opens another phrase.
      if sawName || node > start + 1, token.isA(.possessive),
        !skeleton.isA(node - 1, [.preposition, .conjunction, .adverb])
      {
        return node
      }
      if token.isA([.auxiliary]), token.folded != "est" { return node }
      if isGerund(node) { return node }
      if isName(node) { sawName = true }
      // A name as a whole: the words of `Maison Blanche` are no first names.
      if let mention = mentions.mention(startingAt: skeleton.nodes[node].tokens.lowerBound), !mention.isRole {
        node = max(node + 1, self.node(after: mention.tokens, from: node))
      } else {
        node += 1
      }
    }
    return node
  }

  private func isOffice(_ start: Int, _ end: Int) -> Bool {
    (start..<end).contains { skeleton.isA($0, [.role, .humanNoun]) }
  }

  private func isName(_ node: Int) -> Bool {
    guard let token = skeleton.token(node) else { return false }
    if let mention = mentions.mention(startingAt: skeleton.nodes[node].tokens.lowerBound) {
      return mention.isPersonName
    }
    return token.isA(.firstName) && token.isCapitalised
  }

  /// Whether a phrase names or describes somebody who can speak.
  func isSomebody(_ phrase: Range<Int>) -> Bool {
    for node in phrase.prefix(8) {
      guard let token = skeleton.token(node) else { continue }
      if mentions.starts(at: skeleton.nodes[node].tokens.lowerBound),
        !skeleton.isA(node - 1, .preposition) || node == phrase.lowerBound
      {
        return true
      }
      if token.isA([.role, .humanNoun, .organisationHead, .civility, .metonym, .media, .speechNoun]) { return true }
      // `a précisé l’instance`
      if node == phrase.lowerBound + 1, OrganisationHeads.anaphors.contains(token.folded) { return true }
      // « l’un de ses conseillers »
      if token.isA(.preposition), node > phrase.lowerBound {
        return ["un", "une"].contains(skeleton.word(node - 1))
          && (node + 1..<min(phrase.upperBound, node + 4)).contains {
            skeleton.isA($0, .humanNoun) || Roles.nouns[skeleton.word($0).dropLast(1)] != nil
          }
      }
      if token.isCapitalised, !token.isA(.functionWord) { return true }
    }
    return false
  }

  /// The end of an apposition after a comma: a name after an office, an office after a name.
  private func afterApposition(_ comma: Int, _ limit: Int, hasName: Bool) -> Int? {
    let next = comma + 1
    guard next < limit, let token = skeleton.token(next) else { return nil }
    let opensName = isName(next) || token.isA(.civility) || (token.isCapitalised && !token.isA(.functionWord))
    let opensOffice =
      token.isA([.role, .humanNoun]) || (token.isA(.article) && skeleton.isA(next + 1, [.role, .humanNoun]))
      || token.kind == .number
    guard hasName ? opensOffice : opensName || opensTitledName(next, limit) else { return nil }
    var node = next + 1
    while node < limit, let token = skeleton.token(node), token.folded != ",", token.kind != .quotationMark,
      token.kind != .punctuation || token.folded == "(" || token.folded == ")"
    {
      if token.isA(.preposition), !hasName, !["de", "d'", "du", "des"].contains(token.folded) { break }
      if token.isA(.relative) { break }
      if afterTime(node, limit) != nil, !token.isA(.article) { break }
      // « selon Anna Morel, les habitants seront reçus »: what has a verb of its own is no apposition.
      if hasName, skeleton.isFiniteVerb(node) { return nil }
      node += 1
    }
    // « , figure des “gilets”, »: a name between marks closes it.
    if node < limit, skeleton.isQuote(node), skeleton.isA(node - 1, [.article, .preposition]) { node += 1 }
    return node
  }

  /// `, le général Paul Duval`, `, la Portugaise Ana Reis`: a title or a nation, and the name.
  private func opensTitledName(_ node: Int, _ limit: Int) -> Bool {
    guard skeleton.isA(node, .article) else { return false }
    for next in node + 1..<max(node + 1, min(limit, node + 6)) {
      guard let token = skeleton.token(next), token.isWord else { return false }
      if isName(next) { return true }
      // « , l’homme d’affaires Paul Duval, »
      if token.folded == "d'", skeleton.word(next + 1) == "affaires" { continue }
      guard !token.isA([.preposition, .auxiliary, .finiteVerb, .relative, .conjunction]) else { return false }
    }
    return false
  }

  /// A present participle: `dénonçant`, and no preposition or adverb of that ending.
  func isGerund(_ node: Int) -> Bool {
    guard let token = skeleton.token(node), token.isWord, token.shape == .lower, token.folded.hasSuffix("ant"),
      token.folded.utf8.count > 5
    else { return false }
    return !token.isA([.preposition, .adverb, .conjunction, .role, .humanNoun, .functionWord])
      && !FrenchGrammar.otherWordsInAnt.contains(token.folded)
  }
}
