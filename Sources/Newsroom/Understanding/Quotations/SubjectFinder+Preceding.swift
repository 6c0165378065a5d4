internal import Prose

/// Subjects that stand before their verb: across appositions, relative clauses and what opens the sentence.
extension SubjectFinder {
  /// The subject before a verb, within its clause.
  func before(_ verb: Range<Int>, in statement: Range<Int>, isPlural: Bool, after floor: Int) -> Subject {
    let end = verb.lowerBound
    let immediate = end - 1
    guard immediate >= statement.lowerBound else { return .inherited }
    if let subject = pronoun(at: immediate, statement) { return subject }
    let start = clauseStart(before: end, statement, isPlural: isPlural, floor: floor)
    // Segments between commas, the first that can be a subject is it: adverbials stand before it, appositions after.
    var segment = start
    var chosen: Int?
    var apposed: Int?
    var node = start
    while node < end {
      let isLast = node == end - 1
      if skeleton.word(node) == "," || isLast {
        if segment < end, skeleton.word(segment) != ",", isSubjectStart(segment, end) {
          if apposed == nil, !isLast, isApposedAhead(segment) {
            apposed = segment
          } else {
            chosen = segment
            break
          }
        }
        segment = node + 1
      }
      node += 1
    }
    guard let first = chosen ?? apposed else { return .inherited }
    if let subject = pronoun(at: first, statement) { return subject }
    var last = end
    while last > first, skeleton.word(last - 1) == "," { last -= 1 }
    guard last > first else { return .inherited }
    return .phrase(first..<last)
  }

  /// A pronoun that is the subject where it stands right before its verb, or opens the clause.
  private func pronoun(at node: Int, _ statement: Range<Int>) -> Subject? {
    switch skeleton.word(node) {
    case "il", "elle", "ils", "elles", "celui-ci", "celle-ci", "ceux-ci", "celles-ci", "ce dernier":
      return .pronoun(node)
    // The tokenizer cuts `celui-ci` in two.
    case "celui", "celle", "ceux", "celles": return skeleton.word(node + 1) == "-ci" ? .pronoun(node) : nil
    case "-ci": return skeleton.isA(node - 1, .demonstrative) ? .pronoun(node - 1) : nil
    case "on", "je", "j'", "nous", "vous", "tu", "cela", "c'", "rien", "tout", "personne": return .nobody
    case "ce": return skeleton.isA(node + 1, [.auxiliary, .negation]) ? .nobody : nil
    case "qui": return antecedent(of: node, statement)
    default: return nil
    }
  }

  /// The subject with which a statement opens, adverbials aside; nil where none is seen before a node.
  func opening(of statement: Range<Int>, before end: Int) -> Subject? {
    var node = statement.lowerBound
    let limit = min(end, statement.lowerBound + 60)
    guard !skeleton.isQuote(node) else { return nil }
    if let cleft = cleft(from: node, limit) { return cleft }
    while node < limit {
      if isSubjectStart(node, end), node != statement.lowerBound || !isApposedAhead(node) || !opensAnother(node, limit)
      {
        if let subject = pronoun(at: node, statement) { return subject }
        let last = min(pastNameInApposition(phrase(from: node, end), end), end)
        return last > node ? .phrase(node..<last) : nil
      }
      while node < limit, skeleton.word(node) != "," { node += 1 }
      node += 1
    }
    return nil
  }

  /// `Invitée de la matinale, la ministre a …`, `Maire de Lens, Anna Morel a …`: a noun for somebody with a capital and no
  /// determiner says what the subject is that follows it.
  private func isApposedAhead(_ node: Int) -> Bool {
    guard let token = skeleton.token(node), token.isCapitalised, token.isA([.role, .humanNoun]) else { return false }
    return !mentions.starts(at: skeleton.nodes[node].tokens.lowerBound)
  }

  /// Whether a noun phrase with its determiner, or a name, begins behind the first comma after a node.
  private func opensAnother(_ node: Int, _ limit: Int) -> Bool {
    guard let comma = (node..<limit).first(where: { skeleton.word($0) == "," }), comma + 1 < limit else { return false }
    return isNominalStart(comma + 1)
  }

  /// `C’est la Cour suprême qui tranchera`: whom the sentence sets between `c’est` and `qui`.
  private func cleft(from start: Int, _ limit: Int) -> Subject? {
    guard skeleton.word(start) == "c'", ["est", "était", "sera"].contains(skeleton.word(start + 1)) else { return nil }
    let first = start + 2
    guard first < limit, isNominalStart(first) else { return nil }
    for node in first + 1..<max(first + 1, min(limit, first + 12)) {
      guard let token = skeleton.token(node) else { return nil }
      if token.folded == "qui" {
        let last = skeleton.word(node - 1) == "," ? node - 1 : node
        return last > first ? .phrase(first..<last) : nil
      }
      if token.isA([.auxiliary, .relative]) || [";", ":"].contains(token.folded) { return nil }
    }
    return nil
  }

  /// `Le père d’un enfant né à Lens, Paul Morel, …`: past the name that stands between commas before the verb, however long the
  /// phrase before it.
  private func pastNameInApposition(_ phraseEnd: Int, _ end: Int) -> Int {
    for node in phraseEnd..<max(phraseEnd, min(end, phraseEnd + 16)) {
      guard let token = skeleton.token(node), !token.isA([.auxiliary, .finiteVerb, .relative]) else { return phraseEnd }
      guard token.folded == "," else { continue }
      // `l’attaquant de Lens, 22 ans, Paul Morel,`
      if skeleton.token(node + 1)?.kind == .number { continue }
      guard let mention = mentions.mention(startingAt: skeleton.nodes[node].tokens.upperBound), mention.isPersonName
      else {
        return phraseEnd
      }
      let after = skeleton.node(holding: mention.tokens.upperBound)
      return skeleton.word(after) == "," ? after : phraseEnd
    }
    return phraseEnd
  }

  /// What `qui` stands for: the phrase before it, back to where it begins.
  func antecedent(of relative: Int, _ statement: Range<Int>) -> Subject {
    var end = relative
    if end > statement.lowerBound, skeleton.word(end - 1) == "," { end -= 1 }
    let lowest = max(statement.lowerBound, end - 30)
    // The nearest person, or the nearest determiner that opens the phrase.
    var node = end - 1
    var start: Int?
    while node >= lowest, let token = skeleton.token(node) {
      if token.isA([.auxiliary, .relative, .finiteVerb]), !token.isA([.article, .preposition]) { break }
      if [";", ":"].contains(token.folded) { break }
      let index = skeleton.nodes[node].tokens.lowerBound
      if let mention = mentions.mention(holding: index) {
        let first = skeleton.node(holding: mention.tokens.lowerBound)
        if mention.isPersonName || start == nil { start = first }
        if mention.isPersonName { break }
        node = first - 1
        continue
      }
      if isNominalStart(node), !skeleton.isA(node - 1, .preposition) {
        start = node
        break
      }
      node -= 1
    }
    guard let start, start < end else { return .nobody }
    return .phrase(start..<end)
  }

  /// Where the clause of a verb begins: after the last conjunction, colon or quotation that closes what went before.
  private func clauseStart(before end: Int, _ statement: Range<Int>, isPlural: Bool, floor: Int) -> Int {
    let lowest = max(statement.lowerBound, floor, end - 80)
    var node = asideStart(before: end, lowest)
    while node >= lowest {
      let word = skeleton.word(node)
      switch word {
      case ";", ":", "–", "—": return node + 1
      case "-": if skeleton.token(node)?.kind == .punctuation { return node + 1 }
      case "dont", "où":
        // `La Cedeao, dont une mission est sur place, a appelé`: the relative is closed before the verb.
        let isClosed = skeleton.word(node - 1) == "," && (node + 1..<end).contains { skeleton.word($0) == "," }
        if !isClosed, !holdsVerb(node + 1..<end) { return node + 1 }
      case "car", "mais", "or": return node + 1
      // Not the `que` of a relative inside the subject: there a verb would stand before this one.
      case "que", "qu'": if !holdsVerb(node + 1..<end) { return node + 1 }
      case "lorsque", "lorsqu'", "puisque", "puisqu'", "quand":
        // `Lorsqu’il est arrivé, Paul Morel a …`: a clause of its own that is over.
        let isClosed = (node..<end).contains { skeleton.word($0) == "," } && holdsVerb(node + 1..<end)
        if !isClosed { return node + 1 }
      case "et", "puis":
        if word == "puis" || !joinsSubjects(at: node, end, statement, isPlural: isPlural) { return node + 1 }
      case "si" where node == statement.lowerBound || skeleton.word(node - 1) == ",":
        // `Si la Ligue y voit un « piège », …` has its subject inside; behind a comma another follows.
        return (node..<end).contains { skeleton.word($0) == "," } ? node : node + 1
      default: break
      }
      node -= 1
    }
    return lowest
  }

  /// The comma that opens what another closes right before a verb: what stands between ends no clause, `Morel, qui préside la
  /// Ligue de ski et de luge, promet que`; the node before the verb where there is none.
  private func asideStart(before end: Int, _ lowest: Int) -> Int {
    guard skeleton.word(end - 1) == "," else { return end - 1 }
    for node in stride(from: end - 2, through: lowest, by: -1) {
      if skeleton.isQuote(node) || [";", ":"].contains(skeleton.word(node)) { break }
      if skeleton.word(node) == "," { return node }
    }
    return end - 1
  }

  private func holdsVerb(_ range: Range<Int>) -> Bool {
    range.contains { skeleton.isFiniteVerb($0) && !skeleton.isA($0 - 1, [.article, .possessive]) }
  }

  /// `le maire et son adjointe ont déclaré` is one subject, `le plan est prêt et le maire a déclaré` two clauses.
  private func joinsSubjects(at node: Int, _ end: Int, _ statement: Range<Int>, isPlural: Bool) -> Bool {
    guard node + 1 < end else { return false }
    let left = max(statement.lowerBound, node - 30)..<node
    return isPlural ? !holdsVerb(left) : !holdsVerb(left) && !isSubjectStart(node + 1, end)
  }

  /// Whether all that stands before the next comma tells when: `Le même jour,`, `Quelques heures plus tôt,`.
  private func isTime(from start: Int, _ end: Int) -> Bool {
    var sawTime = false
    for node in start..<max(start, min(end, start + 8)) {
      guard let token = skeleton.token(node) else { return false }
      if token.folded == "," { return sawTime }
      if token.isA([.timeUnit, .weekday, .month, .partOfDay, .season, .deictic]) || Self.times.contains(token.folded) {
        sawTime = true
      } else if !token.isA([.article, .demonstrative, .numberWord]) && token.kind != .number
        && !Self.amongTimes.contains(token.folded)
      {
        return false
      }
    }
    return false
  }

  /// Words that open a segment and are no subject of it: `Debout dans le box, Morel se tait`.
  private static let neverSubjects: WordSet = [
    "assis", "assise", "aussi", "debout", "également", "elle", "elles", "eux", "face", "fidèle", "fidèles", "juste",
    "loin", "lui", "même", "peu", "seul", "seule", "seuls", "tout",
  ]

  private static let times: WordSet = [
    "an", "ans", "jour", "jours", "lendemain", "moment", "surlendemain", "veille", "week-end",
  ]

  private static let amongTimes: WordSet = [
    "après", "auparavant", "avant", "début", "dernier", "dernière", "fin", "heures", "même", "mi", "passé", "passée",
    "plus",
    "plusieurs", "prochain", "prochaine", "quelques", "suivant", "suivante", "tard", "tôt", "une",
  ]

  /// Whether a segment can be a subject: it opens with a determiner, a name or a noun, not with a preposition, an
  /// adverb, a conjunction, a participle or a time.
  private func isSubjectStart(_ node: Int, _ end: Int) -> Bool {
    guard let token = skeleton.token(node) else { return false }
    if token.kind == .punctuation || token.kind == .quotationMark { return false }
    if token.isA(.subjectPronoun) { return true }
    if Self.neverSubjects.contains(token.folded) { return false }
    // `Plus de deux habitants sur trois`
    if ["moins", "plus", "près"].contains(token.folded), ["d'", "de"].contains(skeleton.word(node + 1)),
      skeleton.isA(node + 2, .numberWord) || skeleton.token(node + 2)?.kind == .number,
      !skeleton.isA(node + 3, .timeUnit)
    {
      return true
    }
    if let after = afterTime(node, end),
      after >= end || skeleton.isA(after, [.preposition, .adverb]) || skeleton.word(after) == ","
    {
      return false
    }
    if token.isA([.weekday, .deictic]) || isTime(from: node, end) { return false }
    // `Trois ans après …`
    if token.isA(.numberWord) || token.kind == .number, skeleton.isA(node + 1, .timeUnit) { return false }
    if token.isA(.article), !["au", "aux", "du"].contains(token.folded) { return true }
    if token.isA([.possessive, .demonstrative]) { return true }
    if token.isA([.preposition, .conjunction, .adverb, .relative, .negation, .attribution]) || token.isAdverbial {
      return false
    }
    if mentions.starts(at: skeleton.nodes[node].tokens.lowerBound) || token.isA([.civility, .role, .humanNoun]) {
      return true
    }
    if isGerund(node) || token.isA([.auxiliary, .reflexive]) { return false }
    // `Interrogé mardi`, `Contactée par …`, `Très attendu`: a participle at the head.
    if ["é", "ée", "és", "ées"].contains(where: { token.folded.hasSuffix($0) }), token.folded.utf8.count > 4,
      !token.isA([.organisationHead, .firstName])
    {
      return false
    }
    // `Réélu dimanche, Paul Morel …`: participles of the other groups, where no article stands before.
    if token.isCapitalised, !token.isA([.organisationHead, .firstName]), token.folded.utf8.count > 2,
      skeleton.word(node + 1) != ",", FrenchGrammar.participleEndings.end(token.folded)
    {
      return false
    }
    return token.isWord || token.kind == .number || token.kind == .alphanumeric
  }
}
