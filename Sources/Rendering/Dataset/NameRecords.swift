internal import Newsroom
internal import Prose

/// Who and what the articles name, one record for each.
struct NameRecords {
  let actor: DataRecord<ArchivedActor>
  let role: DataRecord<ArchivedActor.Role>
  let place: DataRecord<ArchivedPlace>

  init(_ model: SiteModel) {
    let role = Self.role(model)
    self.role = role
    actor = DataRecord(
      "actor", "Somebody, or a body, that articles name.",
      .always("id", .id, "Its name in this archive.") { JSON.write($0.address, to: &$1) },
      .always("name", .text, "The name.") { JSON.write($0.name, to: &$1) },
      .always(
        "kind", .choice(Actor.Kind.allCases.map(\.rawValue)), "A person, an organisation, or a country that acts."
      ) {
        JSON.write($0.kind.rawValue, to: &$1)
      },
      .maybe("aliases", .list(.text), "Other forms of the name.") {
        if !$0.aliases.isEmpty { JSON.write($0.aliases, to: &$1) }
      },
      .maybe("roles", .list(.record("role")), "Roles as articles state them.") {
        if !$0.roles.isEmpty { JSON.write($0.roles, to: &$1, role.write) }
      },
      .always("mentions", .count, "The places in texts that name it or stand for it.") { $1.write($0.mentionCount) },
      .always("articles", .count, "The articles that mention it.") { $1.write($0.articles.count) },
      .always("quotations", .count, "The quotations whose speaker it is.") { $1.write($0.quotations.count) },
      .always("page", .page, "Its page.") { JSON.write(SitePath.actor($0), to: &$1) })
    place = DataRecord(
      "place", "Somewhere that articles name.",
      .always("id", .id, "Its name in this archive.") { JSON.write($0.address, to: &$1) },
      .always("name", .text, "The name.") { JSON.write($0.name, to: &$1) },
      .always("mentions", .count, "The places in texts that name it.") { $1.write($0.mentionCount) },
      .always("articles", .count, "The articles that mention it.") { $1.write($0.articles.count) },
      .always("page", .page, "Its page.") { JSON.write(SitePath.place($0), to: &$1) })
  }

  private static func role(_ model: SiteModel) -> DataRecord<ArchivedActor.Role> {
    DataRecord(
      "role", "A role as articles state it.",
      .always("text", .text, "The role.") { JSON.write($0.text, to: &$1) },
      .always("article", .id, "The first article that states it.") {
        JSON.write(model.archived($0.article).address, to: &$1)
      },
      .always("articles", .count, "The articles that state it.") { $1.write($0.count) })
  }
}
