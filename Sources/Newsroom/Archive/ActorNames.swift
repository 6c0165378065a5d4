/// What all articles call their actors, and what they say that these are: read once, and told by numbers from then on.
struct ActorNames {
  /// One actor of one article.
  struct Named {
    let name: Int32
    let kind: Actor.Kind
    /// -1 where none is stated.
    let role: Int32
    /// Where its other names end among ``aliases``; they begin where those of the actor before end.
    fileprivate(set) var aliasesEnd: Int32
  }

  /// All names and aliases.
  private(set) var texts = TextNumbers()
  /// The roles, each as it is stated.
  private(set) var roleTexts = TextNumbers()
  /// The actors of all articles, one after the other.
  private(set) var all: [Named] = []
  private(set) var aliases: [Int32] = []
  /// How many of them each article has.
  private(set) var counts: [Int32] = []

  init(_ articles: [ArchivedArticle]) {
    counts.reserveCapacity(articles.count)
    for archived in articles {
      let before = all.count
      archived.annotations.forEachActor { name, kind, role in
        all.append(
          Named(
            name: Int32(texts.number(of: name)), kind: kind, role: role.map { Int32(roleTexts.number(of: $0)) } ?? -1,
            aliasesEnd: Int32(aliases.count)))
      } alias: { alias in
        aliases.append(Int32(texts.number(of: alias)))
        all[all.count - 1].aliasesEnd += 1
      }
      counts.append(Int32(all.count - before))
    }
  }

  /// The number of a name that stands elsewhere.
  mutating func number(of name: String) -> Int { texts.number(of: name) }
}
