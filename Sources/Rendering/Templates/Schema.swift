/// What a template is given: the names it may use, and what each of them is.
package final class Schema: Sendable {
  package indirect enum Kind: Sendable {
    /// Plain text, written `{{name}}`; as a section it stands where the text is there.
    case text
    /// HTML, written `{{{name}}}`; as a section it stands where the HTML is there.
    case html
    /// True or false; only as a section.
    case flag
    /// Repeated as a section, once per item.
    case list(Schema)
    /// A section that stands where the object is there; also `{{object.name}}`.
    case object(Schema)
  }

  package struct Field: Sendable {
    package let name: String
    package let kind: Kind
    /// One sentence for people who write templates.
    package let about: String
  }

  /// The name of the view: `article`, `quotation`.
  package let name: String
  package let fields: [Field]
  private let numbers: [String: Int]

  package init(name: String, fields: [Field]) {
    self.name = name
    self.fields = fields
    numbers = Dictionary(fields.enumerated().map { ($1.name, $0) }) { first, _ in first }
  }

  /// The number of a field in ``fields``.
  package func number(of name: String) -> Int? { numbers[name] }
}
