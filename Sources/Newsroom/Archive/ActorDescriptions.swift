/// What each actor of an archive is called beside its name, and what it is said to be.
struct ActorDescriptions: Sendable {
  /// For each actor its roles, in the order of the archive.
  let roles: [[ArchivedActor.Role]]
  /// For each actor the other forms of its name, by folded name.
  let aliases: [[String]]

  /// - Parameters:
  ///   - actors: with their names and notes.
  ///   - names: of the actors of all articles.
  init(of actors: [ArchivedActor], named names: ActorNames, in actorsOfArticles: [[Int]]) {
    var names = names
    var roles = RolesOfActors(actors: actors.count, texts: names.roleTexts.texts)
    let ownNames = actors.map { names.number(of: $0.name) }
    var aliases = actors.map { actor in (actor.note?.aliases ?? []).map { names.number(of: $0) } }
    // What an actor is called in the texts, once: the actor and the name.
    var known = HashNumbers()
    func add(_ number: Int32, to actor: Int) {
      guard number != ownNames[actor] else { return }
      let count = known.count
      if known.add(UInt64(actor) << 32 | UInt64(number)) == count { aliases[actor].append(Int(number)) }
    }
    var next = 0
    var nextAlias = 0
    for (article, own) in actorsOfArticles.enumerated() {
      for actor in own {
        let named = names.all[next]
        next += 1
        if named.role >= 0 { roles.add(Int(named.role), article: article, to: actor) }
        add(named.name, to: actor)
        while nextAlias < named.aliasesEnd {
          add(names.aliases[nextAlias], to: actor)
          nextAlias += 1
        }
      }
    }
    self.roles = actors.indices.map { roles[$0] }
    self.aliases = zip(aliases, ownNames).map { aliases, own in
      Set(aliases).subtracting([own]).map { names.texts.texts[$0] }.map { (folded: $0.folded, name: $0) }
        .sorted { $0 < $1 }.map(\.name)
    }
  }
}

/// The roles of all actors as articles state them.
private struct RolesOfActors {
  private let texts: [String]
  /// The number of each text once it is folded, by the number of the text.
  private let folded: [Int]
  /// For each actor its roles, in the order of the archive, each with its folded text.
  private var roles: [[(folded: Int, role: ArchivedActor.Role)]]

  init(actors: Int, texts: [String]) {
    self.texts = texts
    var numbers = TextNumbers()
    folded = texts.map { numbers.number(of: $0.folded) }
    roles = Array(repeating: [], count: actors)
  }

  subscript(actor: Int) -> [ArchivedActor.Role] { roles[actor].map(\.role) }

  mutating func add(_ text: Int, article: Int, to actor: Int) {
    if let known = roles[actor].firstIndex(where: { $0.folded == folded[text] }) {
      roles[actor][known].role.count += 1
    } else {
      roles[actor].append((folded[text], ArchivedActor.Role(text: texts[text], article: article, count: 1)))
    }
  }
}
