internal import Prose

/// Definite descriptions without a name: `la ministre`, `le Lyonnais`, `l’ancien maire`.
extension SpeakerResolver {
  /// What such a phrase says of whomever it means.
  private struct Description {
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

  /// Somebody of that role, or the last who spoke or was spoken of; nil where nobody fits.
  ///
  /// - Parameters:
  ///   - continues: whether the verb goes on with what was said.
  ///   - speaks: whether it is the subject of a verb of speech, so that any noun but one of things is for somebody.
  func described(
    _ tokens: Range<Int>, continues: Bool, speaks: Bool, memory: SpeakerMemory, statement: Int
  ) -> SpeakerMemory.Candidate? {
    guard let description = description(tokens, speaks: speaks), description.noun != "source" else { return nil }
    let noun = description.noun
    let last = memory.lastSpeaker
    // `le directeur de campagne de Paul Morel` is not Paul Morel.
    let owners = mentions.people(in: tokens)
    func agrees(_ candidate: SpeakerMemory.Candidate) -> Bool {
      guard !candidate.isPlural, let actor = candidate.actor, cast.actors[actor].kind == .person else { return false }
      if description.isContrasted, actor == last?.actor { return false }
      if owners.contains(actor) { return false }
      return candidate.gender == nil || description.gender == nil || candidate.gender == description.gender
    }
    func fits(_ candidate: SpeakerMemory.Candidate, _ role: Word) -> Bool {
      agrees(candidate) && candidate.actor.map { holds(role, $0, as: description) } ?? false
    }
    if let unnamed = memory.nearest(where: { $0.noun == noun && $0.statement >= memory.paragraph }),
      unnamed.actor == nil, description.complement == nil
    {
      return unnamed
    }
    // `Le suspect s’est rendu. Cet homme de 30 ans …`: whoever the sentence before is of, though nobody names them.
    if description.points, let topic = memory.nearest(where: { $0.statement >= statement - 1 }), topic.actor == nil,
      !topic.isPlural, !topic.spoke,
      topic.gender == nil || description.gender == nil || topic.gender == description.gender
    {
      return topic
    }
    // `Un adjoint pourrait suivre. « … », souffle l’intéressé`
    if ["intéressé", "intéressée"].contains(noun),
      let concerned = memory.nearest(where: { $0.statement >= statement - 1 }), concerned.actor == nil,
      concerned.noun != nil
    {
      return concerned
    }
    if let known = memory.nearest(where: { fits($0, noun) }) { return known }
    if Descriptions.defendants.contains(noun), let tried = onlyDefendant(description, memory) { return tried }
    if let roles = Descriptions.ofRoles[noun] {
      func isOneOf(_ candidate: SpeakerMemory.Candidate) -> Bool { roles.contains { fits(candidate, $0) } }
      // `Le projet ne plaît pas au biologiste Paul Morel. « … », prévient le spécialiste`
      if let fitting = memory.nearest(where: isOneOf)
        ?? memory.lastNamed(where: { $0.statement >= memory.paragraph && isOneOf($0) })
      {
        return fitting
      }
    }
    if let last, agrees(last), let actor = last.actor {
      // Whoever adds something has spoken.
      let hasJustSpoken = last.statement == statement - 1 && description.isHuman && cast.actors[actor].role == nil
      if continues, hasJustSpoken { return last }
      if continues, mayMean(description, actor, memory) || last.wasQuoted && mayGoOn(description, actor) { return last }
      if last.statement >= statement - 1, description.isHuman, mayMean(description, actor, memory) { return last }
    }
    // `Anne Morel a voté contre. « … », a dit l’élue`: who was spoken of right before.
    if description.isHuman,
      let topic = memory.nearest(where: {
        $0.statement >= statement - 1 && agrees($0) && $0.actor.map { mayMean(description, $0, memory) } ?? false
      })
    {
      return topic
    }
    // Who holds an office is told by the office alone; an occupation may be told of somebody only now.
    guard description.isInhabitant || description.points || Descriptions.anybody.contains(noun) else {
      if description.isTold, description.isHuman, let new = newHolder(description, memory, statement) { return new }
      // `dit le travailleur de rue`: what somebody does, with a noun of its own and no article, is no office.
      if description.isClassified, description.isHuman, !Descriptions.offices.contains(noun),
        let near = memory.nearest(where: { agrees($0) && $0.gender == description.gender })
      {
        return near
      }
      // `décrit l’ergonome`: what no list has, of the one person of whom this paragraph speaks.
      if speaks, description.isHuman, description.complement == nil, !Descriptions.offices.contains(noun),
        let only = memory.only(where: { candidate in
          agrees(candidate) && candidate.gender != nil && candidate.gender == description.gender
            && candidate.actor.map { mayMean(description, $0, memory) } ?? false
        })
      {
        return only
      }
      // `la maire élue` of an entry under `Morel : « … »`.
      return memory.headline.flatMap {
        agrees($0) && description.isHuman && $0.actor.map { lacksRole($0) || mayMean(description, $0, memory) } ?? false
          ? $0 : nil
      } ?? onlyHolder(of: description) ?? onlyPerson(description, memory)
    }
    // `le père d’une victime` is somebody of whom nothing was told.
    if description.isKin, description.complement != nil { return nil }
    // `Le Brésilien` after `l’attaquant brésilien`.
    if description.isInhabitant, let country = Country.byDemonym[noun],
      let told = memory.nearest(where: { $0.country == country && agrees($0) })
    {
      return told
    }
    func isFree(_ candidate: SpeakerMemory.Candidate) -> Bool {
      agrees(candidate)
        && candidate.actor.map {
          !isTaken($0, for: noun, memory) && !isForeign($0, to: description)
            && (!description.isKin || description.points || mayBeKin($0))
        } ?? false
    }
    func isPlain(_ candidate: SpeakerMemory.Candidate) -> Bool {
      isFree(candidate) && (candidate.gender != nil || description.gender == nil)
    }
    // Whom this paragraph names, before whoever spoke in another; in a portrait before all whom it is of.
    if let near = memory.nearest(where: { $0.statement >= memory.paragraph && isFree($0) })
      ?? memory.lastNamed(where: { $0.statement >= memory.paragraph && isPlain($0) })
      ?? memory.focus.flatMap({ isPlain($0) && !continues ? $0 : nil })
      ?? memory.nearest(where: isFree) ?? memory.lastNamed(where: isPlain)
    {
      return near
    }
    guard description.complement == nil || description.isInhabitant else { return nil }
    return memory.headline.flatMap { isFree($0) ? $0 : nil }
      ?? (memory.isEmpty ? memory.protagonists.first(where: isFree) : nil)
  }

  /// `Selon le préfet`, where the text names one prefect and no other: an office by itself, of which nothing more is told.
  private func onlyHolder(of description: Description) -> SpeakerMemory.Candidate? {
    guard description.complement == nil, description.nation == nil, !description.isTold,
      Descriptions.soleOffices.contains(description.noun)
    else { return nil }
    let holders = cast.actors.indices.filter {
      cast.actors[$0].kind == .person && cast.role(of: $0, has: description.noun)
    }
    guard holders.count == 1, let holder = holders.first else { return nil }
    return .init(
      actor: holder, gender: cast.gender(of: holder), isPlural: false, spoke: false, wasQuoted: false, statement: -1,
      isPerson: true)
  }

  /// `la ministre de la Santé` of a text that names one person, who has spoken and has no role in it yet; not the prosecutor or
  /// the officer, of whom a text tells beside whoever it names.
  private func onlyPerson(_ description: Description, _ memory: SpeakerMemory) -> SpeakerMemory.Candidate? {
    guard Descriptions.ofGovernments.contains(description.noun), !description.isTold,
      let spoken = memory.nearest(where: { $0.spoke && $0.isPerson }), let actor = spoken.actor,
      cast.actors[actor].role == nil, spoken.gender == nil || spoken.gender == description.gender,
      cast.actors.count(where: { $0.kind == .person }) == 1
    else { return nil }
    return spoken
  }

  /// The one person of that gender who stands before a court in this text.
  private func onlyDefendant(_ description: Description, _ memory: SpeakerMemory) -> SpeakerMemory.Candidate? {
    let fitting = memory.defendants.filter {
      $0.gender == nil || description.gender == nil || $0.gender == description.gender
    }
    return fitting.count == 1 ? fitting.first : nil
  }

  /// Whether a text has told nothing of somebody, or no more than whose like they are: `son homologue allemande`.
  private func lacksRole(_ actor: Int) -> Bool {
    cast.actors[actor].role.map { $0.hasPrefix("homologue") } ?? true
  }

  /// `l’ancienne résistante`, `la gestionnaire`: a noun of no list, but none of a body, a writing or a time.
  private func mayBeHuman(_ description: Description) -> Bool {
    !description.isThing && !Descriptions.writings.contains(description.noun)
  }

  /// - Parameter speaks: whether the phrase is the subject of a verb of speech.
  private func description(_ phrase: Range<Int>, speaks: Bool) -> Description? {
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

  /// Whether the text gives somebody a role, with nothing that a description says against it.
  private func holds(_ role: Word, _ actor: Int, as description: Description) -> Bool {
    guard cast.role(of: actor, has: role) else { return false }
    guard let own = cast.actors[actor].role?.lowercased() else { return !description.isProsecutor }
    if description.isProsecutor, !own.contains("généra") { return false }
    // `l’avocat de la défense` is not the one whose role is `avocate de la famille`.
    if role == description.noun, let complement = description.complement, own.contains(" d"),
      !own.contains(complement.text), !(description.body.map { isOf($0, own) } ?? false)
    {
      return false
    }
    // `le président américain` is not the one whose role is `président français`.
    guard let nation = description.nation, own != role.text, role == description.noun else { return true }
    return own.contains(nation.text.dropLast(2))
  }

  /// Whether a role, in small letters, is one in a body, by whichever of its names: `présidente de la FPM`.
  private func isOf(_ body: Int, _ role: String) -> Bool {
    ([cast.actors[body].name] + cast.actors[body].aliases).contains { role.hasSuffix(" " + $0.lowercased()) }
  }

  /// Whether a description may be told of somebody only now: `l’avocat` right after Me Morel, `l’élu` of a party’s chief, but not
  /// `la ministre` of the mayor.
  private func mayMean(_ description: Description, _ actor: Int, _ memory: SpeakerMemory) -> Bool {
    if description.isTold { return true }
    if description.isKin, !description.points, !mayBeKin(actor) { return false }
    let noun = description.noun
    if description.complement != nil, !Descriptions.anybody.contains(noun) {
      return Descriptions.byTheirHouse.contains(noun) || Descriptions.ofCamps.contains(noun) && lacksRole(actor)
    }
    if isTaken(actor, for: noun, memory) || sitsOnBench(noun, memory) { return false }
    return cast.actors[actor].role == nil || !Descriptions.offices.contains(noun)
  }

  /// `la présidente` of a text with no court in it presides over something else.
  private func sitsOnBench(_ noun: Word, _ memory: SpeakerMemory) -> Bool {
    Descriptions.benches.contains(noun)
      && (memory.isOfTrial || !["expert", "experte", "président", "présidente"].contains(noun))
  }

  /// Who goes on speaking may be anybody, or the counsel of whom the text has not told that they are: `conclut l’avocate`.
  private func mayGoOn(_ description: Description, _ actor: Int) -> Bool {
    if Descriptions.anybody.contains(description.noun) { return true }
    return ["avocat", "avocate"].contains(description.noun) && description.complement == nil
      && cast.actors[actor].role == nil
  }

  /// `passe la main à Anne Morel. « … », a dit la nouvelle présidente`: the last who was named, with no role yet.
  private func newHolder(
    _ description: Description, _ memory: SpeakerMemory, _ statement: Int
  ) -> SpeakerMemory.Candidate? {
    memory.lastNamed { candidate in
      guard candidate.statement >= statement - 2, let actor = candidate.actor else { return false }
      return candidate.gender != nil && candidate.gender == description.gender && cast.actors[actor].role == nil
    }
  }

  /// Somebody who has just spoken and may be called so, before another who was given the name of the office further up:
  /// `le vice-président, Luc Roux, proteste. Le dirigeant …`.
  func nearer(than holder: Int, _ tokens: Range<Int>, memory: SpeakerMemory, statement: Int) -> Int? {
    guard tokens.count == 2, let roles = Descriptions.ofRoles[skeleton.text.tokens[tokens.lowerBound + 1].folded],
      let last = memory.lastSpeaker, last.statement >= statement - 1, let actor = last.actor, actor != holder,
      isPerson(actor), roles.contains(where: { cast.role(of: actor, has: $0) })
    else { return nil }
    let gender = Self.gender(ofDeterminer: skeleton.text.tokens[tokens.lowerBound].folded)
    return gender == nil || last.gender == nil || last.gender == gender ? actor : nil
  }

  /// Whether what the text says of somebody bars a noun: `le capitaine` is not the one of whom it has told that he is the coach.
  private func isTaken(_ actor: Int, for noun: Word, _ memory: SpeakerMemory) -> Bool {
    // `l’accusée` may be the nurse of whom the text tells, and is not her judge.
    if Descriptions.defendants.contains(noun) {
      return Descriptions.ofCourts.contains { cast.role(of: actor, has: $0) }
    }
    guard Descriptions.posts.contains(noun) else { return false }
    // `L’attaquant` is not the one whom the text has just called the coach.
    if let post = memory.posts[actor], Descriptions.coaches.contains(post) != Descriptions.coaches.contains(noun) {
      return true
    }
    return cast.actors[actor].role != nil
  }

  /// `le père` is not the prosecutor of whom the text tells.
  private func mayBeKin(_ actor: Int) -> Bool {
    guard let role = cast.actors[actor].role else { return true }
    return Descriptions.kin.contains(Word(role.lowercased().prefix { $0 != " " }))
  }

  /// Whether the text has told that somebody is of another country than a description: `le Français` is not `le Tchèque Jan Novak`.
  private func isForeign(_ actor: Int, to description: Description) -> Bool {
    guard description.isInhabitant, let country = Country.byDemonym[description.noun],
      cast.nations.indices.contains(actor), let own = cast.nations[actor]
    else { return false }
    return own != country
  }

  private static func gender(ofDeterminer word: Word) -> Cast.Gender? {
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
