/// Somebody, or a body, as all articles together tell of them.
package struct ArchivedActor: Sendable {
  /// A role as a text states it.
  package struct Role: Hashable, Sendable {
    package var text: String
    /// The first article that states it.
    package var article: Int
    /// The number of articles that state it.
    package var count: Int
  }

  package var name: String
  package var kind: Actor.Kind
  /// The name of its page, unique among actors.
  package var address: String
  /// The names of pages that lead to this actor’s: of other forms of the name, under which the actor stood, or may have stood,
  /// before the archive knew of this one.
  package var formerAddresses: [String] = []
  /// Other forms of the name, by folded name.
  package var aliases: [String] = []
  /// In the order of the archive. A role of a user’s note comes by ``note``.
  package var roles: [Role] = []
  package var note: ActorNote?
  /// The number of places in texts that name it or stand for it.
  package var mentionCount = 0
  /// The articles that mention it, in the order of the archive, each with the number of mentions.
  package var articles: [(article: Int, mentions: Int)] = []
  /// Indices into the annotations’ quotations, in the order of the archive.
  package var quotations: [ItemReference] = []
  /// Indices into the annotations’ events, in the order of the archive.
  package var events: [ItemReference] = []

  package init(name: String, kind: Actor.Kind, address: String) {
    self.name = name
    self.kind = kind
    self.address = address
  }

  /// What a reader is told at once: the note’s role, else the one that most articles state.
  package var mainRole: String? {
    note?.role ?? roles.max { ($0.count, -$0.article) < ($1.count, -$1.article) }?.text
  }

  /// The part of the name by which indexes sort it: a person’s last word, else the whole.
  package var sortName: Substring {
    guard kind == .person, let space = name.lastIndex(of: " ") else { return name[...] }
    return name[name.index(after: space)...]
  }
}

/// Somewhere, as all articles together tell of it.
package struct ArchivedPlace: Sendable {
  package var name: String
  /// The name of its page, unique among places.
  package var address: String
  package var mentionCount = 0
  /// The articles that mention it, in the order of the archive, each with its mentions.
  package var articles: [(article: Int, mentions: [Span])] = []
  /// Indices into the annotations’ events, in the order of the archive.
  package var events: [ItemReference] = []

  package init(name: String, address: String) {
    self.name = name
    self.address = address
  }
}
