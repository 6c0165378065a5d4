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
      .always("id", .id, "Its name in this archive.") { .string($0.address) },
      .always("name", .text, "The name.") { .string($0.name) },
      .always(
        "kind", .choice(Actor.Kind.allCases.map(\.rawValue)), "A person, an organisation, or a country that acts."
      ) {
        .string($0.kind.rawValue)
      },
      .maybe("aliases", .list(.text), "Other forms of the name.") {
        $0.aliases.isEmpty ? nil : .array($0.aliases.map(JSON.string))
      },
      .maybe("roles", .list(.record("role")), "Roles as articles state them.") {
        $0.roles.isEmpty ? nil : .array($0.roles.map(role.json))
      },
      .always("mentions", .count, "The places in texts that name it or stand for it.") { .number($0.mentionCount) },
      .always("articles", .count, "The articles that mention it.") { .number($0.articles.count) },
      .always("quotations", .count, "The quotations whose speaker it is.") { .number($0.quotations.count) },
      .always("page", .page, "Its page.") { .string(SitePath.actor($0)) })
    place = DataRecord(
      "place", "Somewhere that articles name.",
      .always("id", .id, "Its name in this archive.") { .string($0.address) },
      .always("name", .text, "The name.") { .string($0.name) },
      .always("mentions", .count, "The places in texts that name it.") { .number($0.mentionCount) },
      .always("articles", .count, "The articles that mention it.") { .number($0.articles.count) },
      .always("page", .page, "Its page.") { .string(SitePath.place($0)) })
  }

  private static func role(_ model: SiteModel) -> DataRecord<ArchivedActor.Role> {
    DataRecord(
      "role", "A role as articles state it.",
      .always("text", .text, "The role.") { .string($0.text) },
      .always("article", .id, "The first article that states it.") { .string(model.archived($0.article).address) },
      .always("articles", .count, "The articles that state it.") { .number($0.count) })
  }
}
