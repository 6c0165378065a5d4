internal import Prose

/// Tells which actor the subject of a frame is.
final class SpeakerResolver: Sendable {
  struct Speaker {
    var actor: Int?
    /// The words that told.
    var evidence: Range<Int>?
    var gender: Cast.Gender?
    var isPlural = false
    /// Whether another reader might see somebody else.
    var isUncertain = false
    /// The noun of somebody without a name.
    var noun: Word?
    /// The post or office by which they are called, and not by name: `le technicien`.
    var post: Word?
    /// The country of which a description says that they are: `l’attaquant brésilien`.
    var country: Int?
  }

  let skeleton: Skeleton
  let mentions: MentionIndex
  let cast: Cast

  init(skeleton: Skeleton, mentions: MentionIndex, cast: Cast) {
    self.skeleton = skeleton
    self.mentions = mentions
    self.cast = cast
  }

  func speaker(
    of subject: Subject, continues: Bool, answers: Bool = false, speaks: Bool = false, memory: SpeakerMemory,
    statement: Int
  ) -> Speaker? {
    switch subject {
    case .phrase(let nodes):
      return speaker(named: nodes, continues: continues, speaks: speaks, memory: memory, statement: statement)
    case .pronoun(let node):
      return speaker(meant: node, continues: continues, answers: answers, memory: memory, statement: statement)
    case .inherited: return nil
    case .sameSource:
      guard let last = memory.lastSource else { return Speaker() }
      return Speaker(actor: last.actor, gender: last.gender, isPlural: last.isPlural, isUncertain: true)
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
  /// - Parameters:
  ///   - continues: whether the verb goes on with what was said, as `ajouter` does.
  ///   - speaks: whether it is the subject of a verb of speech, so that its noun is for somebody.
  func speaker(
    named nodes: Range<Int>, continues: Bool = false, speaks: Bool = false, memory: SpeakerMemory, statement: Int
  ) -> Speaker {
    let tokens = skeleton.tokens(nodes)
    let first = skeleton.word(nodes.lowerBound)
    let isPointing = first == "celle" || first == "celui"
    if isPointing, skeleton.word(nodes.lowerBound + 1) == "-ci" {
      return self.speaker(
        meant: nodes.lowerBound, continues: continues, answers: false, memory: memory, statement: statement)
    }
    // `a ajouté celui qui préside le club`: who spoke last, told anew.
    if isPointing, nodes.count == 1, speaks, let last = memory.lastSpeaker, isPerson(last.actor),
      agrees(last, first == "celle" ? .feminine : .masculine)
    {
      return Speaker(actor: last.actor, evidence: nodes, gender: last.gender, isUncertain: true)
    }
    var speaker = Speaker(evidence: nodes)
    (speaker.gender, speaker.isPlural) = agreement(of: tokens.lowerBound)
    if isLatter(tokens) {
      speaker.actor = mentions.lastPerson(before: tokens.lowerBound) { agrees($0, speaker.gender) }
      return speaker
    }
    // `selon deux proches du dossier, Morel a …`: one name behind a comma is not several people.
    let isList = speaker.isPlural && skeleton.text.tokens[tokens.lowerBound].shape != .capitalised
    if let entry = head(of: isList ? tokens.lowerBound..<firstComma(in: tokens) : tokens) {
      let near = entry.isRole ? nearer(than: entry.actor, tokens, memory: memory, statement: statement) : nil
      speaker.actor = near ?? entry.actor
      speaker.gender = cast.gender(of: near ?? entry.actor) ?? speaker.gender ?? genderOfNoun(tokens)
      return speaker
    }
    // `L’association, elle,`
    if !speaker.isPlural, let body = body(tokens.lowerBound..<firstComma(in: tokens), memory: memory) {
      speaker.actor = body
      return speaker
    }
    if let body = publisher(tokens) {
      speaker.actor = body
      return speaker
    }
    if case let determiner = skeleton.text.tokens[tokens.lowerBound].folded, determiner == "un" || determiner == "une" {
      speaker.noun = tokens.dropFirst().prefix(2).first { skeleton.text.tokens[$0].isA(.humanNoun) }.map {
        skeleton.text.tokens[$0].folded
      }
    }
    if let one = oneOfSeveral(tokens) {
      speaker.noun = one
      return speaker
    }
    guard !speaker.isPlural,
      let candidate = described(
        tokens, continues: continues, speaks: speaks, memory: memory, statement: statement)
    else {
      return speaker
    }
    speaker.actor = candidate.actor
    speaker.noun = candidate.noun
    let called = tokens.dropFirst().first.map { skeleton.text.tokens[$0].folded }
    speaker.post = called.flatMap {
      Descriptions.posts.contains($0) || Descriptions.ofGovernments.contains($0) ? $0 : nil
    }
    speaker.country = tokens.first { skeleton.text.tokens[$0].isA(.demonym) }.flatMap {
      Country.byDemonym[skeleton.text.tokens[$0].folded]
    }
    speaker.gender = candidate.gender ?? speaker.gender
    speaker.isUncertain = true
    return speaker
  }

  /// `conseiller` of `l’un de ses conseillers`: somebody without a name, whom `ce conseiller` means again.
  private func oneOfSeveral(_ tokens: Range<Int>) -> Word? {
    let text = skeleton.text
    guard tokens.count >= 4, text.tokens[tokens.lowerBound].folded == "l'",
      ["un", "une"].contains(text.tokens[tokens.lowerBound + 1].folded),
      ["d'", "de", "des"].contains(text.tokens[tokens.lowerBound + 2].folded),
      let noun = tokens.dropFirst(3).prefix(3).first(where: {
        text.tokens[$0].folded.hasSuffix("s") && !text.tokens[$0].isA(.functionWord) && text.tokens[$0].shape == .lower
      })
    else { return nil }
    return text.tokens[noun].folded.dropLast(1)
  }

  private func firstComma(in tokens: Range<Int>) -> Int {
    tokens.first { skeleton.text.tokens[$0].folded == "," } ?? tokens.upperBound
  }

  /// The mention that heads a phrase: the first person’s name that no preposition governs, else the first other.
  func head(of tokens: Range<Int>) -> MentionIndex.Entry? {
    var other: MentionIndex.Entry?
    let isOffice = opensWithOffice(tokens)
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
        if other == nil || other?.tokens.upperBound == token, !isOffice || entry.isRole { other = entry }
        // A role phrase may hold names of its own, which are not its head.
        token += 1
      } else {
        token = max(token + 1, entry.tokens.upperBound)
      }
    }
    return other
  }

  /// `le chef de groupe Ecolo`, `la députée MR`: somebody of that body, and not the body.
  private func opensWithOffice(_ tokens: Range<Int>) -> Bool {
    let text = skeleton.text
    guard tokens.count > 2, text.tokens[tokens.lowerBound].isA([.article, .demonstrative, .possessive]) else {
      return false
    }
    // « l’ancien candidat LFI »
    let first =
      tokens.lowerBound + (text.tokens[tokens.lowerBound + 1].isA(.formerOrFuture) && tokens.count > 3 ? 2 : 1)
    let noun = text.tokens[first]
    // `le militaire à la radio Soleil`
    if noun.isA(.humanNoun), !noun.isA([.organisationHead, .role]), !Descriptions.collectives.contains(noun.folded),
      text.tokens[first + 1].isA(.preposition), noun.shape == .lower
    {
      return true
    }
    return noun.isA(.role) && !noun.isA([.organisationHead, .demonym]) && noun.shape == .lower
      && !EmployerRoles.ofBodies.contains(Roles.nouns[noun.folded]?.lemma ?? .none)
  }

  private func isGoverned(_ token: Int, from start: Int) -> Bool {
    guard token > start else { return false }
    var token = token
    // `l’avocat de M. Morel`
    if skeleton.text.tokens[token - 1].folded == ".", token - 1 > start { token -= 1 }
    // « du MR Anne Morel » has a party before the name, and no form of address.
    if skeleton.text.tokens[token - 1].isA(.civility), skeleton.text.tokens[token - 1].shape != .capitals,
      token - 1 > start
    {
      token -= 1
    }
    // `le grimpeur de la formation Vazor`
    if token - 2 > start, skeleton.text.tokens[token - 1].shape == .lower,
      OrganisationHeads.labels.contains(skeleton.text.tokens[token - 1].folded),
      // « la chaîne de télévision X » is what both say.
      !OrganisationHeads.labels.contains(skeleton.text.tokens[token - 3].folded)
    {
      token -= 1
    }
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

  private func agrees(_ candidate: SpeakerMemory.Candidate, _ gender: Cast.Gender?) -> Bool {
    candidate.actor != nil && !candidate.isPlural
      && (candidate.gender == nil || gender == nil || candidate.gender == gender)
  }

  /// Whom `celui-ci` means: the last person named before it, or the body that the sentence before names where no person is.
  private func latter(before node: Int, _ gender: Cast.Gender?) -> Int? {
    let token = skeleton.nodes[node].tokens.lowerBound
    let number = skeleton.statement(holding: node)
    if number > 0 {
      let last = skeleton.tokens(skeleton.statements[number - 1])
      if mentions.people(in: last).allSatisfy({ !agrees($0, gender) }),
        let body = mentions.lastBody(in: last, where: { agrees(bodyAt: $0, gender) })
      {
        return body
      }
    }
    return mentions.lastPerson(before: token) { agrees($0, gender) }
  }

  /// `Quant à Anne Morel, elle …`: whom the sentence sets before itself.
  private func dislocated(before pronoun: Int) -> Int? {
    guard skeleton.word(pronoun - 1) == "," else { return nil }
    let start = skeleton.statements[skeleton.statement(holding: pronoun)].lowerBound
    guard skeleton.word(start) == "quant" else { return nil }
    return head(of: skeleton.tokens(start + 2..<max(start + 3, pronoun - 1)))?.actor
  }

  /// Gender and number of a phrase by its determiner.
  private func agreement(of token: Int) -> (Cast.Gender?, Bool) {
    switch skeleton.text.tokens[token].folded {
    // `son homologue`, `mon avocate`: before a vowel the possessive tells no gender.
    case "son", "mon": (opensWithVowel(token + 1) ? nil : .masculine, false)
    case "le", "un", "ce", "cet", "celui", "celui-ci": (.masculine, false)
    case "la", "une", "cette", "sa", "ma", "celle", "celle-ci": (.feminine, false)
    case "les", "des", "ces", "ses", "leurs", "plusieurs", "deux", "trois", "quatre", "cinq", "certains", "certaines",
      "quelques", "mm", "mmes":
      (nil, true)
    case "m": (.masculine, false)
    case "mme": (.feminine, false)
    default: (nil, false)
    }
  }

  private func opensWithVowel(_ token: Int) -> Bool {
    guard skeleton.text.tokens.indices.contains(token), let first = skeleton.text.tokens[token].folded.text.first else {
      return false
    }
    return "aàâeéèêiîoôuyhœ".contains(first)
  }

  // MARK: Pronouns

  private func speaker(
    meant node: Int, continues: Bool, answers: Bool, memory: SpeakerMemory, statement: Int
  ) -> Speaker {
    let word = skeleton.word(node)
    let gender: Cast.Gender? =
      word.contains("elle")
      ? .feminine : word.contains("il") || word == "lui" || word.contains("celui") ? .masculine : nil
    let isPlural = word.hasSuffix("ils") || word.hasSuffix("elles") || word.hasPrefix("ceux") || word == "eux"
    var speaker = Speaker(evidence: node..<node + 1, gender: gender, isPlural: isPlural)
    if word.hasPrefix("celui") || word.hasPrefix("celle"), let named = latter(before: node, gender) {
      speaker.actor = named
      return speaker
    }
    if let named = dislocated(before: node), cast.actors[named].kind == .person, agrees(named, gender), !isPlural {
      speaker.actor = named
      return speaker
    }
    guard
      var candidate = memory.resolve(
        gender: gender, isPlural: isPlural, continues: continues, answers: answers, statement: statement)
        ?? (isPlural ? nil : memory.lastNamed { $0.gender == gender })
          ?? memory.headline.flatMap({ !isPlural && agrees($0, gender) ? $0 : nil }),
      // A body that spoke two paragraphs ago is not who speaks now.
      candidate.actor == nil || candidate.isPerson || candidate.statement >= memory.paragraph - 2
    else { return speaker }
    // A paragraph of a portrait that names nobody comes back to whom it is of, whoever spoke in the one before.
    if let focus = memory.focus, !continues, !isPlural, focus.gender == gender, ["il", "elle"].contains(word),
      candidate.statement < memory.paragraph,
      memory.lastNamed(where: { $0.statement >= memory.paragraph && agrees($0, gender) }) == nil
    {
      candidate = focus
    }
    speaker.actor = candidate.actor
    speaker.isUncertain = !candidate.spoke && !memory.isAlone(candidate, as: gender)
    return speaker
  }
}

extension Cast {
  func gender(of actor: Int) -> Gender? { genders.indices.contains(actor) ? genders[actor] : nil }

  /// Whether a word is in the role that the text gives an actor, or told by the form of address: `avocate` of Me Morel.
  func role(of actor: Int, has noun: Word) -> Bool {
    if callings.indices.contains(actor), let calling = callings[actor], Roles.nouns[noun]?.lemma == calling {
      return true
    }
    guard let told = actors[actor].role, case let first = told.utf8.first,
      first == noun.utf8.first || first == UInt8(ascii: "v")
    else { return false }
    var role = Substring(told)
    // Roles stand in small letters; only a title at the head of a sentence would not.
    if role.hasPrefix("vice-") { role = role.dropFirst(5) }
    guard role.hasPrefix(noun.text) else { return false }
    return role.utf8.count == noun.utf8.count || role.utf8.dropFirst(noun.utf8.count).first == UInt8(ascii: " ")
  }
}
