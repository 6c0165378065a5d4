internal import Mustache

/// What a template is given for one page, or for one part of a page.
///
/// A view says once what it gives, in ``fields``: from there Mustache gets the values and the checking of templates gets the
/// names. Nothing is found by reflection.
protocol View: Sendable {
  static var fields: Fields<Self> { get }
}

/// The fields of a view: name, kind and value of each.
struct Fields<Owner: Sendable>: Sendable {
  let schema: Schema
  private let values: [String: @Sendable (Owner) -> Any]

  /// A list `quotations` gives the flag `hasQuotations` as well, for what stands around a list that may be empty.
  init(_ name: String, _ fields: Field...) {
    let fields = fields.flatMap { [$0] + ($0.presence.map { [$0()] } ?? []) }
    schema = Schema(
      name: name, fields: fields.map { Schema.Field(name: $0.name, kind: $0.kind, about: $0.about) })
    values = Dictionary(uniqueKeysWithValues: fields.map { ($0.name, $0.value) })
  }

  func value(_ name: String, of owner: Owner) -> Any? { values[name]?(owner) }

  struct Field {
    fileprivate let name: String
    fileprivate let kind: Schema.Kind
    fileprivate let about: String
    fileprivate let value: @Sendable (Owner) -> Any
    /// The flag that goes with a list.
    fileprivate var presence: (() -> Field)?

    /// Text is escaped here, many times faster than by Mustache; see ``CompiledTemplates``.
    static func text(_ name: String, _ about: String, _ get: @escaping @Sendable (Owner) -> String?) -> Field {
      Field(name: name, kind: .text, about: about) { MustacheText($0) { HTML.escaped(get($0) ?? "") } }
    }

    static func html(_ name: String, _ about: String, _ get: @escaping @Sendable (Owner) -> String?) -> Field {
      Field(name: name, kind: .html, about: about) { MustacheText($0, get) }
    }

    static func flag(_ name: String, _ about: String, _ get: @escaping @Sendable (Owner) -> Bool) -> Field {
      Field(name: name, kind: .flag, about: about, value: get)
    }

    static func list<Item: View>(
      _ name: String, _ about: String, _ get: @escaping @Sendable (Owner) -> [Item]
    ) -> Field {
      var field = Field(name: name, kind: .list(Item.fields.schema), about: about) { get($0).map(MustacheView.init) }
      field.presence = {
        let flag = "has" + name.prefix(1).uppercased() + name.dropFirst()
        return .flag(flag, "Whether there are any \(name).") { !get($0).isEmpty }
      }
      return field
    }

    static func object<Item: View>(
      _ name: String, _ about: String, _ get: @escaping @Sendable (Owner) -> Item?
    ) -> Field {
      Field(name: name, kind: .object(Item.fields.schema), about: about) {
        if let item = get($0) { MustacheView(item) } else { MustacheText.absent }
      }
    }
  }
}

/// A view as Mustache takes it: in a box, because Mustache copies what it is given over and over.
final class MustacheView<Content: View>: MustacheParent, Sendable {
  private let content: Content

  init(_ content: Content) { self.content = content }

  func child(named name: String) -> Any? { Content.fields.value(name, of: content) }
}

/// A text as Mustache takes it. Text that is empty or not there is null, but known: Mustache would else look for the name in
/// the views around.
private struct MustacheText: MustacheParent, MustacheCustomRenderable {
  let renderText: String
  var isNull: Bool { renderText.isEmpty }

  static let absent = MustacheText(renderText: "")

  private init(renderText: String) { self.renderText = renderText }

  init<Owner>(_ owner: Owner, _ get: (Owner) -> String?) { renderText = get(owner) ?? "" }

  func child(named name: String) -> Any? { nil }
}
