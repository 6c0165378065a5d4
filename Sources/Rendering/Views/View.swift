/// What a template is given for one page, or for one part of a page.
///
/// A view says once what it gives, in ``fields``: from there templates get values, and the checking of templates gets names.
/// Nothing is found by reflection.
///
/// The other requirements are met for every view. They are requirements so that the compiler makes them for each by itself: a
/// template asks for some hundred thousand values of a site, and general code would look the view’s type up each time.
package protocol View: Sendable {
  static var fields: Fields<Self> { get }

  /// The text or HTML of a field, by its number in the schema; nil or empty where there is none.
  func text(_ field: Int) -> String?
  func flag(_ field: Int) -> Bool
  /// The items of a list; of an object one, or none.
  func parts(_ field: Int) -> [any View]
}

extension View {
  package func text(_ field: Int) -> String? { Self.fields.text(field, of: self) }
  package func flag(_ field: Int) -> Bool { Self.fields.flag(field, of: self) }
  package func parts(_ field: Int) -> [any View] { Self.fields.parts(field, of: self) }
}

/// The fields of a view: name, kind and value of each.
package struct Fields<Owner: Sendable>: Sendable {
  package let schema: Schema
  private let values: [Value]

  fileprivate enum Value: Sendable {
    case text(@Sendable (Owner) -> String?)
    case flag(@Sendable (Owner) -> Bool)
    case parts(@Sendable (Owner) -> [any View])
  }

  /// A list `quotations` gives the flag `hasQuotations` as well, for what stands around a list that may be empty.
  package init(_ name: String, _ fields: Field...) {
    let fields = fields.flatMap { [$0] + ($0.presence.map { [$0()] } ?? []) }
    schema = Schema(
      name: name, fields: fields.map { Schema.Field(name: $0.name, kind: $0.kind, about: $0.about) })
    values = fields.map(\.value)
  }

  fileprivate func text(_ field: Int, of owner: Owner) -> String? {
    if case .text(let get) = values[field] { get(owner) } else { nil }
  }

  fileprivate func flag(_ field: Int, of owner: Owner) -> Bool {
    if case .flag(let get) = values[field] { get(owner) } else { false }
  }

  fileprivate func parts(_ field: Int, of owner: Owner) -> [any View] {
    if case .parts(let get) = values[field] { get(owner) } else { [] }
  }

  package struct Field {
    fileprivate let name: String
    fileprivate let kind: Schema.Kind
    fileprivate let about: String
    fileprivate let value: Value
    /// The flag that goes with a list.
    fileprivate var presence: (() -> Field)?

    package static func text(_ name: String, _ about: String, _ get: @escaping @Sendable (Owner) -> String?) -> Field {
      Field(name: name, kind: .text, about: about, value: .text(get))
    }

    package static func html(_ name: String, _ about: String, _ get: @escaping @Sendable (Owner) -> String?) -> Field {
      Field(name: name, kind: .html, about: about, value: .text(get))
    }

    package static func flag(_ name: String, _ about: String, _ get: @escaping @Sendable (Owner) -> Bool) -> Field {
      Field(name: name, kind: .flag, about: about, value: .flag(get))
    }

    package static func list<Item: View>(
      _ name: String, _ about: String, _ get: @escaping @Sendable (Owner) -> [Item]
    ) -> Field {
      var field = Field(name: name, kind: .list(Item.fields.schema), about: about, value: .parts { get($0) })
      field.presence = {
        let flag = "has" + name.prefix(1).uppercased() + name.dropFirst()
        return .flag(flag, "Whether there are any \(name).") { !get($0).isEmpty }
      }
      return field
    }

    package static func object<Item: View>(
      _ name: String, _ about: String, _ get: @escaping @Sendable (Owner) -> Item?
    ) -> Field {
      Field(
        name: name, kind: .object(Item.fields.schema), about: about, value: .parts { get($0).map { [$0] } ?? [] })
    }
  }
}
