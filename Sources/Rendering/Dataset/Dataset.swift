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
        articles[index].article.published.value.map { $0.date.year * 12 + $0.date.month }
      }.map { month, elements in
        let first = articles[elements[elements.startIndex]].article.published.value
        return Part(
          name: first.map { String($0.date.description.prefix(7)) } ?? "sans-date", articles: Array(elements))
      }
  }

  /// How many parts there are to be made, each by itself.
  var partCount: Int { parts.count }

  func name(ofPart number: Int) -> String { parts[number].name }

  func articles(ofPart number: Int) -> [Int] { parts[number].articles }

  /// - Parameter output: where it is written, in place of what is there.
  func part(_ number: Int, in output: inout Output) -> Page {
    let part = parts[number]
    let contents = DataWriter.object(in: &output) { writer, output in
      writer.member("$schema", Self.schemaLink, to: &output)
      writer.member("part", .string(part.name), to: &output)
      writeItems(part.articles, writer, to: &output)
    }
    return Page(path: SitePath.data(part.name), contents: contents)
  }

  /// `archive.json` and `schema.json`.
  ///
  /// - Parameter output: where they are written, in place of what is there.
  func head(in output: inout Output) -> [Page] {
    let archive = model.archive
    let settings = model.settings
    let names = NameRecords(model)
    let contents = DataWriter.object(in: &output) { writer, output in
      writer.member("$schema", Self.schemaLink, to: &output)
      writer.member("title", .string(settings.title), to: &output)
      if let description = settings.description { writer.member("description", .string(description), to: &output) }
      writer.member("language", .string(settings.language), to: &output)
      writer.member("timeZone", .string(settings.timeZone), to: &output)
      if let base = settings.baseURL { writer.member("url", .string(base), to: &output) }
      if let built = settings.built { writer.member("built", .string(built.description), to: &output) }
      writer.member("sources", .array(archive.sources.map(JSON.string)), to: &output)
      writer.members("actors", archive.actors, names.actor, to: &output)
      writer.members("places", archive.places, names.place, to: &output)
      if parts.isEmpty {
        writeItems(Array(archive.articles.indices), writer, to: &output)
      } else {
        writer.member("parts", .array(parts.map { .string(SitePath.data($0.name)) }), to: &output)
      }
    }
    return [
      Page(path: SitePath.archiveData, contents: contents),
      Page(path: SitePath.dataSchema, contents: Array((schema.text + "\n").utf8)),
    ]
  }

  private func writeItems(_ indices: [Int], _ writer: DataWriter, to output: inout Output) {
    let records = ItemRecords(model)
    let sources = indices.lazy.map { ItemRecords.Source(archived: model.archived($0), index: $0) }
    func items<Content>(
      _ contents: @escaping (ArchivedArticle) -> [Content]
    ) -> some Sequence<ItemRecords.Item<Content>> {
      sources.flatMap { source in
        contents(source.archived).enumerated().lazy.map { number, content in
          ItemRecords.Item(source: source, number: number, content: content)
        }
      }
    }
    writer.members("articles", sources, records.article, to: &output)
    writer.members("updates", items(\.article.updates), records.update, to: &output)
    writer.members("quotations", items(\.annotations.quotations), records.quotation, to: &output)
    writer.members("events", items(\.annotations.events), records.event, to: &output)
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
  /// - Parameters:
  ///   - output: where it is written, in place of what is there.
  ///   - members: writes the members; there is one at least.
  static func object(in output: inout Output, _ members: (DataWriter, inout Output) -> Void) -> [UInt8] {
    output.cut(to: 0)
    members(DataWriter(), &output)
    output += "\n}\n".utf8
    return output.bytes
  }

  func member(_ name: String, _ value: JSON, to output: inout Output) {
    begin(name, &output)
    value.write(to: &output)
  }

  func members<Owner>(
    _ name: String, _ owners: some Sequence<Owner>, _ record: DataRecord<Owner>, to output: inout Output
  ) {
    begin(name, &output)
    output.append(UInt8(ascii: "["))
    var separator = "\n"
    for owner in owners {
      output += separator.utf8
      record.write(owner, to: &output)
      separator = ",\n"
    }
    output += "\n]".utf8
  }

  private func begin(_ name: String, _ output: inout Output) {
    output += (output.isEmpty ? "{\n" : ",\n").utf8
    JSON.write(name, to: &output)
    output.append(UInt8(ascii: ":"))
  }
}
