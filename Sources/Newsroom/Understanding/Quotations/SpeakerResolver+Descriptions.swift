internal import Prose

/// Definite descriptions without a name: `la ministre`, `le Lyonnais`, `l’ancien maire`.
extension SpeakerResolver {
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
    if let unnamed = memory.nearest(where: {
      $0.noun == noun && $0.statement >= (description.points ? statement - 2 : memory.paragraph)
    }), unnamed.actor == nil, description.complement == nil {
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
    // `le président de la Fapir`, as the text has called her before.
    if description.complement != nil,
      let told = memory.nearest(where: { agrees($0) && $0.actor.flatMap { memory.posts[$0] } == noun })
    {
      return told
    }
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
    // `« … », a détaillé Anna Morel. La ministre de l’Intérieur a « condamné » …`: the office of somebody of whom no more was told.
    if let last, last.statement >= statement - 1, agrees(last),
      last.actor.map({ mayTakeOffice(description, $0) }) ?? false
    {
      return last
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
}
