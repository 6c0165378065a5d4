/// A template as a row of small steps: what is the same on every page is text already, every partial stands where it is used,
/// and every name is the number of a field.
///
/// Steps are plain numbers, without references: workers on several cores share a program without waiting for each other.
package struct TemplateProgram: Sendable {
  /// Which value a step takes: a field of a view some way out, or of an object that is its field.
  struct Field: Sendable {
    /// The number of views between: 0 for the innermost.
    let depth: Int32
    let index: Int32
    /// The field of the object at `index`; nil for the field itself.
    let member: Int32?

    /// Whether it is a field of the innermost view itself.
    var isOwn: Bool { depth == 0 && member == nil }
  }

  enum Step: Sendable {
    /// UTF-8 offsets into ``text``.
    case text(Int32, Int32)
    case escaped(Field)
    case html(Field)
    /// What stands, up to the step of a number, where a flag is set or a text is there.
    case section(Field, end: Int32)
    /// What stands where it is not, or where there is no view.
    case inverted(Field, end: Int32)
    /// What stands once for each view. `looksOut` tells whether anything in it asks a view around.
    case parts(Field, end: Int32, looksOut: Bool)

    /// Whether it asks a view around the innermost.
    fileprivate var looksOut: Bool {
      switch self {
      case .text: false
      case .escaped(let field), .html(let field), .section(let field, _), .inverted(let field, _): field.depth > 0
      case .parts(let field, _, let looksOut): looksOut || field.depth > 0
      }
    }
  }

  private(set) var steps: [Step] = []
  /// What is the same on every page, one after the other.
  private(set) var text: [UInt8] = []

  mutating func append(text part: some Collection<UInt8>) {
    guard !part.isEmpty else { return }
    let start = Int32(text.count)
    text += part
    if case .text(let first, start)? = steps.last, !isTarget {
      steps[steps.count - 1] = .text(first, Int32(text.count))
    } else {
      steps.append(.text(start, Int32(text.count)))
      isTarget = false
    }
  }

  mutating func append(_ field: Field, isHTML: Bool) {
    steps.append(isHTML ? .html(field) : .escaped(field))
    isTarget = false
  }

  enum Section: Sendable {
    case once
    case inverted
    /// Once for each view.
    case parts
  }

  /// Appends a section around what `body` appends.
  mutating func append(section field: Field, _ section: Section, body: (inout TemplateProgram) -> Void) {
    let start = steps.count
    steps.append(.section(field, end: 0))
    isTarget = true
    body(&self)
    let end = Int32(steps.count)
    steps[start] =
      switch section {
      case .once: .section(field, end: end)
      case .inverted: .inverted(field, end: end)
      case .parts: .parts(field, end: end, looksOut: steps[(start + 1)...].contains(where: \.looksOut))
      }
    isTarget = true
  }

  /// Whether a section ends or begins here, so that text must not join what is before.
  private var isTarget = true

  init() {}

  /// The program of one template.
  ///
  /// - Parameters:
  ///   - partials: The text of each partial by its name.
  ///   - schema: What the template is given.
  /// - Returns: nil where there is a fault in it or in a partial that it uses.
  package init?(_ template: String, partials: [String: String], given schema: Schema) {
    let tree = TemplateTree(template)
    var compiler = TemplateCompiler(partials: partials.mapValues { TemplateTree($0) }, constants: [:])
    self = compiler.compile(tree, given: schema)
    guard tree.faults.isEmpty, compiler.findings.isEmpty else { return nil }
  }

  // MARK: Running

  /// What a template writes of a view of the kind that it was compiled for.
  package func write(_ view: some View) -> String {
    String { run(view, into: &$0) }
  }

  /// Writes a view with this template.
  func run(_ view: some View, into output: inout Output) {
    var work = TemplateWork(self)
    work.write(view, 0..<steps.count, to: &output)
  }
}
