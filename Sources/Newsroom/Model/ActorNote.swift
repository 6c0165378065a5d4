/// What a person wrote of an actor, in `Content/actors/`.
package struct ActorNote: Hashable, Sendable {
  /// The name under which the actor stands on the site.
  package var name: String
  package var kind: Actor.Kind?
  /// Other names that are this actor’s and nobody else’s.
  package var aliases: [String]
  package var role: String?
  /// A few paragraphs, as Markdown.
  package var markdown: String
  /// The file, relative to the project’s folder.
  package var file: String
  /// Where the names stand in the file, by name.
  package var places: [String: FilePlace]

  package init(
    name: String, kind: Actor.Kind? = nil, aliases: [String] = [], role: String? = nil, markdown: String = "",
    file: String, places: [String: FilePlace] = [:]
  ) {
    self.name = name
    self.kind = kind
    self.aliases = aliases
    self.role = role
    self.markdown = markdown
    self.file = file
    self.places = places
  }
}
