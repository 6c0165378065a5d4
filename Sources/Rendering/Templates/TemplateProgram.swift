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
  }

  enum Step: Sendable {
    /// UTF-8 offsets into ``text``.
    case text(Int32, Int32)
    case value(Field)
    /// A section, up to the step of a number: once for a flag or text that is there, else once for each view.
    case section(Field, end: Int32)
    case inverted(Field, end: Int32)
  }

  private(set) var steps: [Step] = []
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

  mutating func append(_ field: Field) {
    steps.append(.value(field))
    isTarget = false
  }

  /// Appends a section around what `body` appends.
  mutating func append(section field: Field, isInverted: Bool, body: (inout TemplateProgram) -> Void) {
    let start = steps.count
    steps.append(.section(field, end: 0))
    isTarget = true
    body(&self)
    let end = Int32(steps.count)
    steps[start] = isInverted ? .inverted(field, end: end) : .section(field, end: end)
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
    var output: [UInt8] = []
    run(BoxedView.box(view), into: &output)
    return String(decoding: output, as: UTF8.self)
  }

  /// Writes a view with this template.
  func run(_ view: BoxedView, into output: inout [UInt8]) {
    var stack = [view]
    run(0..<steps.count, &stack, &output)
  }

  private func run(_ range: Range<Int>, _ stack: inout [BoxedView], _ output: inout [UInt8]) {
    var index = range.lowerBound
    while index < range.upperBound {
      switch steps[index] {
      case .text(let start, let end):
        output += text[Int(start)..<Int(end)]
        index += 1
      case .value(let field):
        switch value(field, stack) {
        case .text(let text): HTML.escape(text, into: &output)
        case .html(let html): output += html.utf8
        case .flag, .views: break
        }
        index += 1
      case .section(let field, let end):
        let body = (index + 1)..<Int(end)
        switch value(field, stack) {
        case .text(let text), .html(let text): if !text.isEmpty { run(body, &stack, &output) }
        case .flag(let flag): if flag { run(body, &stack, &output) }
        case .views(let views):
          for view in views {
            stack.append(view)
            run(body, &stack, &output)
            stack.removeLast()
          }
        }
        index = Int(end)
      case .inverted(let field, let end):
        if value(field, stack).isAbsent { run((index + 1)..<Int(end), &stack, &output) }
        index = Int(end)
      }
    }
  }

  private func value(_ field: Field, _ stack: [BoxedView]) -> FieldValue {
    let own = stack[stack.count - 1 - Int(field.depth)].value(Int(field.index))
    guard let member = field.member else { return own }
    guard case .views(let views) = own, let object = views.first else { return .text("") }
    return object.value(Int(member))
  }
}
