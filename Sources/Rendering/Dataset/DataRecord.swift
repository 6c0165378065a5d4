/// A kind of record of the archive’s data.
///
/// What its members are is said once: from here the JSON of each record is written, and the schema that describes them all, so that
/// neither can be without the other.
struct DataRecord<Owner> {
  let name: String
  /// One sentence for people who read the schema.
  let about: String
  private let members: [Member]

  init(_ name: String, _ about: String, _ members: Member...) {
    self.name = name
    self.about = about
    self.members = members
  }

  struct Member {
    fileprivate let name: String
    fileprivate let type: DataType
    fileprivate let about: String
    fileprivate let isRequired: Bool
    /// Appends its value as JSON.
    fileprivate let write: (Owner, inout Output) -> Void

    /// A member that every record has.
    static func always(
      _ name: String, _ type: DataType, _ about: String, _ write: @escaping (Owner, inout Output) -> Void
    ) -> Member {
      Member(name: name, type: type, about: about, isRequired: true, write: write)
    }

    /// A member that is left out where nothing is written.
    static func maybe(
      _ name: String, _ type: DataType, _ about: String, _ write: @escaping (Owner, inout Output) -> Void
    ) -> Member {
      Member(name: name, type: type, about: about, isRequired: false, write: write)
    }
  }

  /// Appends a record as JSON.
  func write(_ owner: Owner, to output: inout Output) {
    output.append(UInt8(ascii: "{"))
    var isFirst = true
    for member in members {
      let start = output.count
      if !isFirst { output.append(UInt8(ascii: ",")) }
      JSON.write(member.name, to: &output)
      output.append(UInt8(ascii: ":"))
      let value = output.count
      member.write(owner, &output)
      if output.count > value { isFirst = false } else { output.cut(to: start) }
    }
    output.append(UInt8(ascii: "}"))
  }

  /// The record as JSON Schema has it.
  var schema: JSON {
    .object([
      "description": .string(about), "type": "object",
      "properties": .object(members.map { ($0.name, $0.type.schema(about: $0.about)) }),
      "required": .array(members.filter(\.isRequired).map { .string($0.name) }), "additionalProperties": .bool(false),
    ])
  }
}

/// What a member of a record is.
indirect enum DataType {
  case text
  /// A number of things: 0 or more.
  case count
  /// A moment as far as it is known: a day, or a day and a minute, in the archive’s time zone.
  case stamp
  /// The name of an article, an actor or a place within the archive.
  case id
  /// A page of the site and mostly a place on it, relative to the site’s folder.
  case page
  /// A file of the site, relative to its folder.
  case file
  case choice([String])
  case list(DataType)
  case record(String)

  func schema(about: String?) -> JSON {
    guard case .object(let members) = constraints else { preconditionFailure("constraints are an object") }
    return .object((about.map { [("description", .string($0))] } ?? []) + members)
  }

  private var constraints: JSON {
    func text(_ pattern: String) -> JSON { .object(["type": "string", "pattern": .string(pattern)]) }
    return switch self {
    case .text: .object(["type": "string", "minLength": .number(1)])
    case .count: .object(["type": "integer", "minimum": .number(0)])
    case .stamp: text("^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2})?$")
    case .id: text("^[a-z0-9.-]+$")
    case .page: text("^[a-z0-9./-]+\\.html(#[a-z0-9-]+)?$")
    case .file: text("^[a-z0-9./-]+$")
    case .choice(let choices): .object(["type": "string", "enum": .array(choices.map(JSON.string))])
    case .list(let type): .object(["type": "array", "items": type.schema(about: nil)])
    case .record(let name): .object(["$ref": .string("#/$defs/\(name)")])
    }
  }
}
