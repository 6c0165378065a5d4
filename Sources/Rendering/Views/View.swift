/// What a template is given for one page, or for one part of a page.
///
/// A view says once what it gives, in ``fields``: from there templates get values, and the checking of templates gets names.
/// Nothing is found by reflection.
package protocol View: Sendable {
  static var fields: Fields<Self> { get }
}

/// The value of a field.
package enum FieldValue: Sendable {
  /// Escaped where it is written; empty where there is none.
  case text(String)
  /// Written as it is; empty where there is none.
  case html(String)
  case flag(Bool)
  /// The items of a list; of an object one, or none.
  case views([BoxedView])

  /// Whether a section on it does not stand, and an inverted one does.
  var isAbsent: Bool {
    switch self {
    case .text(let text), .html(let text): text.isEmpty
    case .flag(let flag): !flag
    case .views(let views): views.isEmpty
    }
  }
}

/// A view of any type.
package class BoxedView: @unchecked Sendable {
  fileprivate init() {}

  /// The value of a field, by its number in the schema.
  package func value(_ field: Int) -> FieldValue { .text("") }

  package static func box(_ view: some View) -> BoxedView { Box(view) }
}

private final class Box<Content: View>: BoxedView, @unchecked Sendable {
  private let content: Content

  init(_ content: Content) { self.content = content }

  override func value(_ field: Int) -> FieldValue { Content.fields.value(field, of: content) }
}

/// The fields of a view: name, kind and value of each.
package struct Fields<Owner: Sendable>: Sendable {
  package let schema: Schema
  private let values: [@Sendable (Owner) -> FieldValue]

  /// A list `quotations` gives the flag `hasQuotations` as well, for what stands around a list that may be empty.
  package init(_ name: String, _ fields: Field...) {
    let fields = fields.flatMap { [$0] + ($0.presence.map { [$0()] } ?? []) }
    schema = Schema(
      name: name, fields: fields.map { Schema.Field(name: $0.name, kind: $0.kind, about: $0.about) })
    values = fields.map(\.value)
  }

  package func value(_ field: Int, of owner: Owner) -> FieldValue { values[field](owner) }

  package struct Field {
    fileprivate let name: String
    fileprivate let kind: Schema.Kind
    fileprivate let about: String
    fileprivate let value: @Sendable (Owner) -> FieldValue
    /// The flag that goes with a list.
    fileprivate var presence: (() -> Field)?

    package static func text(_ name: String, _ about: String, _ get: @escaping @Sendable (Owner) -> String?) -> Field {
      Field(name: name, kind: .text, about: about) { .text(get($0) ?? "") }
    }

    package static func html(_ name: String, _ about: String, _ get: @escaping @Sendable (Owner) -> String?) -> Field {
      Field(name: name, kind: .html, about: about) { .html(get($0) ?? "") }
    }

    package static func flag(_ name: String, _ about: String, _ get: @escaping @Sendable (Owner) -> Bool) -> Field {
      Field(name: name, kind: .flag, about: about) { .flag(get($0)) }
    }

    package static func list<Item: View>(
      _ name: String, _ about: String, _ get: @escaping @Sendable (Owner) -> [Item]
    ) -> Field {
      var field = Field(name: name, kind: .list(Item.fields.schema), about: about) { .views(get($0).map(Box.init)) }
      field.presence = {
        let flag = "has" + name.prefix(1).uppercased() + name.dropFirst()
        return .flag(flag, "Whether there are any \(name).") { !get($0).isEmpty }
      }
      return field
    }

    package static func object<Item: View>(
      _ name: String, _ about: String, _ get: @escaping @Sendable (Owner) -> Item?
    ) -> Field {
      Field(name: name, kind: .object(Item.fields.schema), about: about) { .views(get($0).map { [Box($0)] } ?? []) }
    }
  }
}
