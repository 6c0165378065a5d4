/// What a template is given for one page, or for one part of a page.
///
/// A view says once what it gives, in ``fields``: from there templates get values, and the checking of templates gets names.
/// Nothing is found by reflection. A view need not hold what it gives: it may know where that lies, and write it into the page when
/// the template comes to it.
///
/// The other requirements are met for every view. They are requirements so that the compiler makes them for each by itself: a
/// template asks for some hundred thousand values of a site, and general code would look the view’s type up each time.
package protocol View: Sendable {
  static var fields: Fields<Self> { get }

  /// Appends the text or HTML of a field, by its number in the schema; nothing where there is none.
  func write(_ field: Int, to output: inout Output)
  /// Whether there is any text or HTML, whether a flag is set, whether a list has items or an object is there.
  func has(_ field: Int) -> Bool
  /// Hands on the items of a list, one by one; of an object that itself, where it is there.
  func forEachPart(_ field: Int, _ take: (any View) -> Void)
  /// Writes the same with some steps of a template.
  func writeParts(_ field: Int, _ steps: Range<Int>, with work: inout TemplateWork, to output: inout Output)
}

extension View {
  package func write(_ field: Int, to output: inout Output) { Self.fields.write(field, of: self, to: &output) }
  package func has(_ field: Int) -> Bool { Self.fields.has(field, self) }
  package func forEachPart(_ field: Int, _ take: (any View) -> Void) {
    Self.fields.forEachPart(field, of: self, take)
  }
  package func writeParts(_ field: Int, _ steps: Range<Int>, with work: inout TemplateWork, to output: inout Output) {
    Self.fields.writeParts(field, of: self, steps, with: &work, to: &output)
  }
}

/// The fields of a view: name, kind and value of each.
package struct Fields<Owner: Sendable>: Sendable {
  package let schema: Schema
  private let values: [Value]

  fileprivate enum Value: Sendable {
    case text(@Sendable (Owner) -> String?)
    case written(@Sendable (Owner, inout Output) -> Void, isThere: @Sendable (Owner) -> Bool)
    case flag(@Sendable (Owner) -> Bool)
    case parts(Parts)
  }

  fileprivate struct Parts: Sendable {
    let forEach: @Sendable (Owner, (any View) -> Void) -> Void
    let write: @Sendable (Owner, Range<Int>, inout TemplateWork, inout Output) -> Void
    let isThere: @Sendable (Owner) -> Bool
  }

  /// A list `quotations` gives the flag `hasQuotations` as well, for what stands around a list that may be empty.
  package init(_ name: String, _ fields: Field...) {
    let fields = fields.flatMap { [$0] + ($0.presence.map { [$0()] } ?? []) }
    schema = Schema(
      name: name, fields: fields.map { Schema.Field(name: $0.name, kind: $0.kind, about: $0.about) })
    values = fields.map(\.value)
  }

  fileprivate func write(_ field: Int, of owner: Owner, to output: inout Output) {
    switch values[field] {
    case .text(let get): if let text = get(owner) { output += text.utf8 }
    case .written(let write, _): write(owner, &output)
    case .flag, .parts: break
    }
  }

  fileprivate func has(_ field: Int, _ owner: Owner) -> Bool {
    switch values[field] {
    case .text(let get): get(owner)?.isEmpty == false
    case .written(_, let isThere): isThere(owner)
    case .flag(let get): get(owner)
    case .parts(let parts): parts.isThere(owner)
    }
  }

  fileprivate func forEachPart(_ field: Int, of owner: Owner, _ take: (any View) -> Void) {
    if case .parts(let parts) = values[field] { parts.forEach(owner, take) }
  }

  fileprivate func writeParts(
    _ field: Int, of owner: Owner, _ steps: Range<Int>, with work: inout TemplateWork, to output: inout Output
  ) {
    if case .parts(let parts) = values[field] { parts.write(owner, steps, &work, &output) }
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

    /// A text that the view does not hold: it is written, not yet escaped, when a template comes to it.
    ///
    /// - Parameter isThere: whether anything is written.
    package static func writtenText(
      _ name: String, _ about: String, isThere: @escaping @Sendable (Owner) -> Bool = { _ in true },
      _ write: @escaping @Sendable (Owner, inout Output) -> Void
    ) -> Field {
      Field(name: name, kind: .text, about: about, value: .written(write, isThere: isThere))
    }

    /// The same of HTML.
    package static func writtenHTML(
      _ name: String, _ about: String, isThere: @escaping @Sendable (Owner) -> Bool = { _ in true },
      _ write: @escaping @Sendable (Owner, inout Output) -> Void
    ) -> Field {
      Field(name: name, kind: .html, about: about, value: .written(write, isThere: isThere))
    }

    package static func flag(_ name: String, _ about: String, _ get: @escaping @Sendable (Owner) -> Bool) -> Field {
      Field(name: name, kind: .flag, about: about, value: .flag(get))
    }

    package static func list<Item: View>(
      _ name: String, _ about: String, _ get: @escaping @Sendable (Owner) -> [Item]
    ) -> Field {
      var field = Field(
        name: name, kind: .list(Item.fields.schema), about: about,
        value: .parts(
          Parts(
            forEach: { owner, take in for item in get(owner) { take(item) } },
            write: { owner, steps, work, output in
              for item in get(owner) { work.write(item, steps, to: &output) }
            }, isThere: { !get($0).isEmpty })))
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
        name: name, kind: .object(Item.fields.schema), about: about,
        value: .parts(
          Parts(
            forEach: { owner, take in if let item = get(owner) { take(item) } },
            write: { owner, steps, work, output in
              if let item = get(owner) { work.write(item, steps, to: &output) }
            }, isThere: { get($0) != nil })))
    }
  }
}
