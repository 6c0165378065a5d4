internal import Prose

/// Tells which actor the subject of a frame is.
struct SpeakerResolver {
  struct Speaker {
    var actor: Int?
    /// The words that told.
    var evidence: Range<Int>?
    var gender: Cast.Gender?
    var isPlural = false
    /// Whether another reader might see somebody else.
    var isUncertain = false
  }

  let skeleton: Skeleton
  let mentions: MentionIndex
  let cast: Cast

  func speaker(of subject: Subject, continues: Bool, memory: SpeakerMemory, statement: Int) -> Speaker? {
    switch subject {
    case .phrase(let nodes):
      return speaker(named: nodes, continues: continues, memory: memory, statement: statement)
    case .pronoun(let node): return speaker(meant: node, continues: continues, memory: memory, statement: statement)
    case .inherited: return nil
    case .nobody: return Speaker()
    }
  }

  func speaker(mentioned entry: MentionIndex.Entry, at node: Int) -> Speaker {
    Speaker(actor: entry.actor, evidence: node..<node + 1, gender: cast.gender(of: entry.actor))
  }

  func isPerson(_ actor: Int?) -> Bool { actor.map { cast.actors[$0].kind == .person } ?? false }

  // MARK: Phrases

  /// The actor that a phrase names: its head, or the name in its apposition; never one inside its complements.
  ///
  /// - Parameter continues: whether the verb goes on with what was said, as `ajouter` does.
  func speaker(named nodes: Range<Int>, continues: Bool = false, memory: SpeakerMemory, statement: Int) -> Speaker {
    let tokens = skeleton.tokens(nodes)
    var speaker = Speaker(evidence: nodes)
    (speaker.gender, speaker.isPlural) = agreement(of: tokens.lowerBound)
    if isLatter(tokens) {
      speaker.actor = mentions.lastPerson(before: tokens.lowerBound) { agrees($0, speaker.gender) }
      return speaker
    }
    if let entry = head(of: tokens) {
      speaker.actor = entry.actor
      speaker.gender = cast.gender(of: entry.actor) ?? speaker.gender
      return speaker
    }
    if !speaker.isPlural, let body = body(tokens, memory: memory) {
      speaker.actor = body
      return speaker
    }
    guard !speaker.isPlural,
      let candidate = described(
        tokens, continues: continues, memory: memory, statement: statement)
    else {
      return speaker
    }
    speaker.actor = candidate.actor
    speaker.gender = candidate.gender ?? speaker.gender
    speaker.isUncertain = true
    return speaker
  }

  /// The mention that heads a phrase: the first person’s name that no preposition governs, else the first other.
  func head(of tokens: Range<Int>) -> MentionIndex.Entry? {
    var other: MentionIndex.Entry?
    var token = tokens.lowerBound
    while token < tokens.upperBound {
      let word = skeleton.text.tokens[token]
      if token > tokens.lowerBound, word.isA(.relative), !word.isA(.article) { break }
      guard let entry = mentions.mention(startingAt: token) else {
        token += 1
        continue
      }
      if !isGoverned(token, from: tokens.lowerBound) {
        if entry.isPersonName { return entry }
        // `l’agence de presse Ria Novosti`: the name is more than what it is.
        if other == nil || other?.tokens.upperBound == token { other = entry }
        // A role phrase may hold names of its own, which are not its head.
        token += 1
      } else {
        token = max(token + 1, entry.tokens.upperBound)
      }
    }
    return other
  }

  private func isGoverned(_ token: Int, from start: Int) -> Bool {
    guard token > start else { return false }
    let before = skeleton.text.tokens[token - 1]
    if before.isA(.preposition) { return true }
    guard before.isA([.article, .possessive, .demonstrative]), token - 1 > start else { return false }
    return skeleton.text.tokens[token - 2].isA(.preposition)
  }

  /// `ce dernier`: the last who was named, not the last who spoke.
  private func isLatter(_ tokens: Range<Int>) -> Bool {
    tokens.count >= 2 && skeleton.text.tokens[tokens.lowerBound].isA(.demonstrative)
      && ["dernier", "dernière"].contains(skeleton.text.tokens[tokens.lowerBound + 1].folded)
  }

  private func agrees(_ actor: Int, _ gender: Cast.Gender?) -> Bool {
    let own = cast.gender(of: actor)
    return own == nil || gender == nil || own == gender
  }

  /// Gender and number of a phrase by its determiner.
  private func agreement(of token: Int) -> (Cast.Gender?, Bool) {
    switch skeleton.text.tokens[token].folded {
    case "le", "un", "ce", "cet", "son", "mon", "celui", "celui-ci": (.masculine, false)
    case "la", "une", "cette", "sa", "ma", "celle", "celle-ci": (.feminine, false)
    case "les", "des", "ces", "ses", "leurs", "plusieurs", "deux", "trois", "quatre", "cinq", "certains", "certaines",
      "quelques", "mm", "mmes":
      (nil, true)
    case "m": (.masculine, false)
    case "mme": (.feminine, false)
    default: (nil, false)
    }
  }

  /// The body that a text goes on to call by its first noun alone: `le ministère` after `le ministère de la Pêche`.
  private func body(_ tokens: Range<Int>, memory: SpeakerMemory) -> Int? {
    let text = skeleton.text
    guard tokens.count == 2, ["le", "la", "l'", "ce", "cet", "cette"].contains(text.tokens[tokens.lowerBound].folded),
      text.tokens[tokens.lowerBound + 1].isA(.organisationHead)
    else { return nil }
    let word = text.tokens[tokens.lowerBound + 1].folded
    let noun = text.folded(tokens.lowerBound + 1)
    func isCalled(_ actor: Int) -> Bool {
      cast.actors[actor].kind == .organisation && cast.actors[actor].name.lowercased().hasPrefix(noun + " ")
    }
    if let called = mentions.lastBody(before: tokens.lowerBound, called: word, in: text) { return called }
    if let near = memory.nearest(where: { $0.actor.map(isCalled) ?? false }) { return near.actor }
    let called = cast.actors.indices.filter(isCalled)
    if called.count == 1 { return called[0] }
    // `l’association` after `la FCPE rappelle`: any body may be called so, and the last that spoke or acted is meant.
    guard called.isEmpty, OrganisationHeads.anaphors.contains(word) else { return nil }
    return memory.nearest { $0.actor.map { cast.actors[$0].kind == .organisation } ?? false }?.actor
      ?? mentions.lastBody(before: tokens.lowerBound)
  }

  /// A definite description without a name (`la ministre`, `le Lyonnais`): somebody of that role, or the last who spoke.
  private func described(
    _ tokens: Range<Int>, continues: Bool, memory: SpeakerMemory, statement: Int
  ) -> SpeakerMemory.Candidate? {
    let text = skeleton.text
    var head = tokens.lowerBound
    guard ["le", "la", "l'", "ce", "cet", "cette"].contains(text.tokens[head].folded) else { return nil }
    head += 1
    let isFormer = head < tokens.upperBound && ["ancien", "ancienne", "ex"].contains(text.tokens[head].folded)
    // An adjective may stand before the noun: `la jeune femme`.
    if head + 1 < tokens.upperBound, Self.adjectives.contains(text.tokens[head].folded) { head += 1 }
    guard head < tokens.upperBound else { return nil }
    let isDemonym = text.tokens[head].isCapitalised && isInhabitant(text.tokens[head])
    let noun = text.tokens[head].folded
    let gender = agreement(of: tokens.lowerBound).0 ?? Self.gender(of: noun)
    func agrees(_ candidate: SpeakerMemory.Candidate) -> Bool {
      guard !candidate.isPlural, let actor = candidate.actor, cast.actors[actor].kind == .person else { return false }
      return candidate.gender == nil || gender == nil || candidate.gender == gender
    }
    // `le capitaine` is not the one of whom the text has told that he is the coach.
    func isFree(_ candidate: SpeakerMemory.Candidate) -> Bool {
      guard agrees(candidate), let actor = candidate.actor else { return false }
      // `l’accusée` may be the nurse of whom the text tells, and is not her judge.
      if Descriptions.defendants.contains(noun) {
        return !Descriptions.ofCourts.contains { cast.role(of: actor, has: $0) }
      }
      return !Descriptions.posts.contains(noun) || cast.actors[actor].role == nil
    }
    // `le président américain` is not the one whose role is `président français`.
    let nation = (head + 1..<max(head + 1, tokens.upperBound)).first { text.tokens[$0].isA(.demonym) }
      .map { text.folded($0) }
    // `l’avocat de la défense` is not the one whose role is `avocate de la famille`.
    let complement =
      head + 1 < tokens.upperBound && text.tokens[head + 1].isA(.preposition)
      ? text.folded(tokens.upperBound - 1) : nil
    func fits(_ candidate: SpeakerMemory.Candidate, _ role: Word) -> Bool {
      guard agrees(candidate), let actor = candidate.actor, cast.role(of: actor, has: role) else { return false }
      if let complement, let own = cast.actors[actor].role?.lowercased(), own.contains(" d"), !own.contains(complement)
      {
        return false
      }
      guard let nation, let own = cast.actors[actor].role?.lowercased(), own != role.text else { return true }
      return own.contains(nation.dropLast(2))
    }
    if let known = memory.nearest(where: { fits($0, noun) }) {
      return known
    }
    if let roles = Descriptions.ofRoles[noun],
      let fitting = memory.nearest(where: { candidate in roles.contains { fits(candidate, $0) } })
    {
      return fitting
    }
    // Whoever adds something has spoken; `l’avocat` right after Me Morel has, and `l’ancienne avocate` is told of her anew.
    if let last = memory.lastSpeaker, agrees(last), let actor = last.actor {
      let hasNoRole = cast.actors[actor].role == nil
      let isHuman = text.tokens[head].isA([.role, .humanNoun])
      if continues, hasNoRole || last.wasQuoted && Descriptions.anybody.contains(noun) { return last }
      if last.statement >= statement - 1, isHuman, isFormer || hasNoRole && !Descriptions.posts.contains(noun) {
        return last
      }
    }
    // Who holds an office is told by the office alone; an occupation may be told of somebody only now.
    let points = text.tokens[tokens.lowerBound].isA(.demonstrative) && text.tokens[head].isA([.role, .humanNoun])
    guard isDemonym || points || Descriptions.anybody.contains(noun) else {
      // `la maire élue` of an entry under `Morel : « … »`.
      return memory.headline.flatMap { agrees($0) && text.tokens[head].isA([.role, .humanNoun]) ? $0 : nil }
    }
    return memory.nearest(where: isFree) ?? memory.lastNamed { isFree($0) && ($0.gender != nil || gender == nil) }
  }

  /// `le Portugais`, `la Nantaise`: of the lists, or by its ending.
  private func isInhabitant(_ token: Token) -> Bool {
    token.isA(.demonym)
      || ["ais", "aise", "ois", "oise", "ien", "ienne", "ain", "aine", "éen", "éenne"].contains(
        where: token.folded.hasSuffix)
  }

  /// The gender of a noun for a person by its ending, where its determiner hides it: `l’intéressée`.
  private static func gender(of noun: Word) -> Cast.Gender? {
    if ["ate", "ée", "trice", "euse", "ienne", "ière", "ère", "esse"].contains(where: noun.hasSuffix) {
      return .feminine
    }
    return ["at", "é", "eur", "ien", "ier"].contains(where: noun.hasSuffix) ? .masculine : nil
  }

  private static let adjectives: WordSet = [
    "ancien", "ancienne", "grand", "grande", "haut", "haute", "jeune", "nouveau", "nouvelle", "petit", "petite",
    "premier", "première", "seul", "seule", "vieil", "vieille", "vieux",
  ]

  // MARK: Pronouns

  private func speaker(
    meant node: Int, continues: Bool, memory: SpeakerMemory, statement: Int
  ) -> Speaker {
    let word = skeleton.word(node)
    let gender: Cast.Gender? =
      word.contains("elle")
      ? .feminine : word.contains("il") || word == "lui" || word.contains("celui") ? .masculine : nil
    let isPlural = word.hasSuffix("ils") || word.hasSuffix("elles") || word.hasPrefix("ceux") || word == "eux"
    var speaker = Speaker(evidence: node..<node + 1, gender: gender, isPlural: isPlural)
    if word.hasPrefix("celui") || word.hasPrefix("celle"),
      let named = mentions.lastPerson(
        before: skeleton.nodes[node].tokens.lowerBound, where: { agrees($0, gender) })
    {
      speaker.actor = named
      return speaker
    }
    guard
      let candidate = memory.resolve(gender: gender, isPlural: isPlural, continues: continues, statement: statement)
        ?? (isPlural ? nil : memory.lastNamed { $0.gender == gender })
    else { return speaker }
    speaker.actor = candidate.actor
    speaker.isUncertain = !candidate.spoke
    return speaker
  }
}

extension Cast {
  func gender(of actor: Int) -> Gender? { genders.indices.contains(actor) ? genders[actor] : nil }

  /// Whether a word is in the role that the text gives an actor.
  func role(of actor: Int, has noun: Word) -> Bool {
    guard var role = actors[actor].role.map({ Substring($0) }) else { return false }
    // Roles stand in small letters; only a title at the head of a sentence would not.
    if role.hasPrefix("vice-") { role = role.dropFirst(5) }
    guard role.hasPrefix(noun.text) else { return false }
    return role.utf8.count == noun.utf8.count || role.utf8.dropFirst(noun.utf8.count).first == UInt8(ascii: " ")
  }
}
