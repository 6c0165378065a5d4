internal import Newsroom
internal import Prose

/// The archive for programs: `data/archive.json`, and the schema of it beside it.
///
/// A large archive is in parts, one for each month of publication; then `archive.json` has what they share, and their list. No
/// page loads any of these.
struct Dataset: Sendable {
  /// An archive of more articles than these is in parts.
  private static let mostArticles = 1_000
  private static let schemaLink = JSON.string("schema.json")

  /// The articles of one part, in the order of the archive.
  private struct Part: Sendable {
    var name: String
    var articles: [Int]
  }

  private let model: SiteModel
  private let parts: [Part]

  init(_ model: SiteModel) {
    self.model = model
    let articles = model.archive.articles
    parts =
      articles.count <= Self.mostArticles
      ? []
      : Array(articles.indices).chunked { index in
        articles[index].article.published.value.map { String($0.date.description.prefix(7)) } ?? "sans-date"
      }.map { Part(name: $0.key, articles: Array($0.elements)) }
  }

  /// How many parts there are to be made, each by itself.
  var partCount: Int { parts.count }

  func name(ofPart number: Int) -> String { parts[number].name }

  func articles(ofPart number: Int) -> [Int] { parts[number].articles }

  func part(_ number: Int) -> Page {
    let part = parts[number]
    var writer = DataWriter()
    writer.member("$schema", Self.schemaLink)
    writer.member("part", .string(part.name))
    writeItems(part.articles, to: &writer)
    return Page(path: SitePath.data(part.name), contents: writer.close())
  }

  /// `archive.json` and `schema.json`.
  func head() -> [Page] {
    let archive = model.archive
    let settings = model.settings
    let names = NameRecords(model)
    var writer = DataWriter()
    writer.member("$schema", Self.schemaLink)
    writer.member("title", .string(settings.title))
    if let description = settings.description { writer.member("description", .string(description)) }
    writer.member("language", .string(settings.language))
    writer.member("timeZone", .string(settings.timeZone))
    if let base = settings.baseURL { writer.member("url", .string(base)) }
    if let built = settings.built { writer.member("built", .string(built.description)) }
    writer.member("sources", .array(archive.sources.map(JSON.string)))
    writer.members("actors", archive.actors, names.actor)
    writer.members("places", archive.places, names.place)
    if parts.isEmpty {
      writeItems(Array(archive.articles.indices), to: &writer)
    } else {
      writer.member("parts", .array(parts.map { .string(SitePath.data($0.name)) }))
    }
    return [
      Page(path: SitePath.archiveData, contents: writer.close()),
      Page(path: SitePath.dataSchema, contents: Array((schema.text + "\n").utf8)),
    ]
  }

  private func writeItems(_ indices: [Int], to writer: inout DataWriter) {
    let records = ItemRecords(model)
    func items<Content>(
      _ contents: @escaping (ArchivedArticle) -> [Content]
    ) -> some Sequence<ItemRecords.Item<Content>> {
      indices.lazy.flatMap { index in
        let archived = model.archived(index)
        return contents(archived).enumerated().lazy.map { number, content in
          ItemRecords.Item(archived: archived, article: index, number: number, content: content)
        }
      }
    }
    writer.members("articles", indices, records.article)
    writer.members("updates", items(\.article.updates), records.update)
    writer.members("quotations", items(\.annotations.quotations), records.quotation)
    writer.members("events", items(\.annotations.events), records.event)
  }

  // MARK: Schema

  /// JSON Schema, draft 2020-12, of all files of `data/`.
  private var schema: JSON {
    let items = ItemRecords(model)
    let names = NameRecords(model)
    let itemLists: [(String, JSON)] = [
      ("articles", Self.list(of: items.article)), ("updates", Self.list(of: items.update)),
      ("quotations", Self.list(of: items.quotation)), ("events", Self.list(of: items.event)),
    ]
    let link = DataType.text.schema(about: "This schema.")
    let archive: [(String, JSON)] =
      [
        ("$schema", link), ("title", DataType.text.schema(about: "The site’s title.")),
        ("description", DataType.text.schema(about: "What the site is about.")),
        ("language", DataType.text.schema(about: "BCP 47 tag of the site’s own words.")),
        ("timeZone", DataType.text.schema(about: "IANA name of the time zone of all moments.")),
        ("url", DataType.text.schema(about: "Where the site is published: put it before every page.")),
        ("built", DataType.stamp.schema(about: "The moment of the build.")),
        ("sources", DataType.list(.text).schema(about: "Who published the articles, by name.")),
        ("actors", Self.list(of: names.actor)), ("places", Self.list(of: names.place)),
      ] + itemLists + [
        ("parts", DataType.list(.file).schema(about: "The files that hold the articles and what they say, by month."))
      ]
    let shared = ["title", "language", "timeZone", "sources", "actors", "places"]
    let lists = itemLists.map(\.0)
    return .object([
      "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "The archive of a digest",
      "description": .string(
        """
        All that a digest found in its articles. Where archive.json has parts, articles, updates, quotations and events stand \
        in these. Pages are relative to the site’s folder; a moment is in the archive’s time zone.
        """),
      "anyOf": .array([.object(["$ref": "#/$defs/archive"]), .object(["$ref": "#/$defs/part"])]),
      "$defs": .object([
        "archive": .object([
          "description": "archive.json.", "type": "object", "properties": .object(archive),
          "required": .array(shared.map(JSON.string)), "additionalProperties": .bool(false),
          "oneOf": .array([
            .object(["required": .array(lists.map(JSON.string))]), .object(["required": .array(["parts"])]),
          ]),
        ]),
        "part": .object([
          "description": "The articles of one month, or those without a date.", "type": "object",
          "properties": .object(
            [
              ("$schema", link),
              ("part", DataType.id.schema(about: "The month, or “sans-date”.")),
            ] + itemLists),
          "required": .array((["part"] + lists).map(JSON.string)), "additionalProperties": .bool(false),
        ]),
        "article": items.article.schema, "update": items.update.schema, "quotation": items.quotation.schema,
        "event": items.event.schema, "actor": names.actor.schema, "role": names.role.schema,
        "place": names.place.schema,
      ]),
    ])
  }

  private static func list(of record: DataRecord<some Any>) -> JSON {
    DataType.list(.record(record.name)).schema(about: record.about)
  }
}

/// Writes an object whose members may be long lists, one record to a line, without ever holding it as a value.
private struct DataWriter {
  private var bytes = Array("{".utf8)
  private var isFirst = true

  mutating func member(_ name: String, _ value: JSON) {
    begin(name)
    value.write(to: &bytes)
  }

  mutating func members<Owner>(_ name: String, _ owners: some Sequence<Owner>, _ record: DataRecord<Owner>) {
    begin(name)
    bytes.append(UInt8(ascii: "["))
    var separator = "\n"
    for owner in owners {
      bytes += separator.utf8
      record.json(owner).write(to: &bytes)
      separator = ",\n"
    }
    bytes += "\n]".utf8
  }

  mutating func close() -> [UInt8] {
    bytes += "\n}\n".utf8
    return bytes
  }

  private mutating func begin(_ name: String) {
    bytes += (isFirst ? "\n" : ",\n").utf8
    isFirst = false
    JSON.string(name).write(to: &bytes)
    bytes.append(UInt8(ascii: ":"))
  }
}
