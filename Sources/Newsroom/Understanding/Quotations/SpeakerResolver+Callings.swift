internal import Prose

/// Whether somebody may be called by a description, by what the text has told of them.
extension SpeakerResolver {
  /// Whether the text gives somebody a role, with nothing that a description says against it.
  func holds(_ role: Word, _ actor: Int, as description: Description) -> Bool {
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
  func mayMean(_ description: Description, _ actor: Int, _ memory: SpeakerMemory) -> Bool {
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
  func mayGoOn(_ description: Description, _ actor: Int) -> Bool {
    if Descriptions.anybody.contains(description.noun) { return true }
    return ["avocat", "avocate"].contains(description.noun) && description.complement == nil
      && cast.actors[actor].role == nil
  }

  /// Whether what the text says of somebody bars a noun: `le capitaine` is not the one of whom it has told that he is the coach.
  func isTaken(_ actor: Int, for noun: Word, _ memory: SpeakerMemory) -> Bool {
    // `l’accusée` may be the nurse of whom the text tells, and is not her judge.
    if Descriptions.defendants.contains(noun) {
      return Descriptions.ofCourts.contains { cast.role(of: actor, has: $0) }
    }
    if Descriptions.ofIncidents.contains(noun), holdsOffice(actor) { return true }
    guard Descriptions.posts.contains(noun) else { return false }
    // `L’attaquant` is not the one whom the text has just called the coach.
    if let post = memory.posts[actor], Descriptions.coaches.contains(post) != Descriptions.coaches.contains(noun) {
      return true
    }
    return cast.actors[actor].role != nil
  }

  private func holdsOffice(_ actor: Int) -> Bool {
    guard let role = cast.actors[actor].role?.lowercased().split(separator: " ").first else { return false }
    let noun = Word(role == "premier" || role == "première" ? "ministre" : String(role))
    return Descriptions.offices.contains(noun) || Descriptions.ofGovernments.contains(noun)
      || Descriptions.benches.contains(noun)
  }

  /// `le père` is not the prosecutor of whom the text tells.
  func mayBeKin(_ actor: Int) -> Bool {
    guard let role = cast.actors[actor].role else { return true }
    return Descriptions.kin.contains(Word(role.lowercased().prefix { $0 != " " }))
  }

  /// Whether the text has told that somebody is of another country than a description: `le Français` is not `le Tchèque Jan Novak`.
  func isForeign(_ actor: Int, to description: Description) -> Bool {
    guard description.isInhabitant, let country = Country.byDemonym[description.noun],
      cast.nations.indices.contains(actor), let own = cast.nations[actor]
    else { return false }
    return own != country
  }

  /// Whether a text has told nothing of somebody, or no more than whose like they are: `son homologue allemande`.
  func lacksRole(_ actor: Int) -> Bool {
    cast.actors[actor].role.map { $0.hasPrefix("homologue") } ?? true
  }

  /// Whether a text that gives somebody no role may tell it now: an office of those who govern or lead, with what it is of, that
  /// nobody else has in this text.
  func mayTakeOffice(_ description: Description, _ actor: Int) -> Bool {
    let noun = description.noun
    guard let complement = description.complement, !description.isContrasted, cast.actors[actor].role == nil,
      Descriptions.ofGovernments.contains(noun) || Descriptions.ofCamps.contains(noun),
      let gender = cast.gender(of: actor), description.gender.map({ $0 == gender }) ?? true,
      // « le chef de l’État » elsewhere in the text is no minister.
      !cast.mentions.contains(where: { $0.actor == actor && $0.form == .role })
    else { return false }
    return !cast.actors.contains {
      $0.kind == .person
        && ($0.role?.lowercased()).map { $0.hasPrefix(noun.text) && $0.contains(complement.text) } ?? false
    }
  }
}
