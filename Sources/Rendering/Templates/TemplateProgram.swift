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

  /// What a section asks of its field.
  enum Question: UInt8, Sendable {
    /// Whether there is any text.
    case text
    case flag
    /// Once for each view.
    case parts
  }

  enum Step: Sendable {
    /// UTF-8 offsets into ``text``.
    case text(Int32, Int32)
    case escaped(Field)
    case html(Field)
    /// A section, up to the step of a number: once for a flag or text that is there, else once for each view.
    case section(Field, Question, end: Int32)
    case inverted(Field, Question, end: Int32)
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

  mutating func append(_ field: Field, isHTML: Bool) {
    steps.append(isHTML ? .html(field) : .escaped(field))
    isTarget = false
  }

  /// Appends a section around what `body` appends.
  mutating func append(
    section field: Field, _ question: Question, isInverted: Bool, body: (inout TemplateProgram) -> Void
  ) {
    let start = steps.count
    steps.append(.section(field, question, end: 0))
    isTarget = true
    body(&self)
    let end = Int32(steps.count)
    steps[start] = isInverted ? .inverted(field, question, end: end) : .section(field, question, end: end)
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
    run(view, into: &output)
    return String(decoding: output, as: UTF8.self)
  }

  /// Writes a view with this template.
  func run(_ view: any View, into output: inout [UInt8]) {
    var outer: [any View] = []
    run(0..<steps.count, view, &outer, &output)
  }

  /// - Parameter outer: The views around, the innermost last.
  private func run(_ range: Range<Int>, _ view: any View, _ outer: inout [any View], _ output: inout [UInt8]) {
    var index = range.lowerBound
    while index < range.upperBound {
      let body = index + 1
      switch steps[index] {
      case .text(let start, let end):
        output += text[Int(start)..<Int(end)]
        index = body
      case .escaped(let field):
        let start = output.count
        // Nearly all fields are the innermost view’s own: it is asked where it stands, and not copied first.
        if field.isOwn { view.write(Int(field.index), to: &output) } else { write(field, of: view, outer, &output) }
        HTML.escape(&output, from: start)
        index = body
      case .html(let field):
        if field.isOwn { view.write(Int(field.index), to: &output) } else { write(field, of: view, outer, &output) }
        index = body
      case .section(let field, .parts, let end):
        let owner = field.depth == 0 ? view : outer[outer.count - Int(field.depth)]
        outer.append(view)
        if let member = field.member {
          owner.forEachPart(Int(field.index)) { object in
            object.forEachPart(Int(member)) { run(body..<Int(end), $0, &outer, &output) }
          }
        } else {
          owner.forEachPart(Int(field.index)) { run(body..<Int(end), $0, &outer, &output) }
        }
        outer.removeLast()
        index = Int(end)
      case .section(let field, _, let end):
        index = (field.isOwn ? view.has(Int(field.index)) : has(field, of: view, outer)) ? body : Int(end)
      case .inverted(let field, _, let end):
        index = (field.isOwn ? view.has(Int(field.index)) : has(field, of: view, outer)) ? Int(end) : body
      }
    }
  }

  // What an object is asked that is a field of a view, the object’s own field is asked.

  private func write(_ field: Field, of view: any View, _ outer: [any View], _ output: inout [UInt8]) {
    let owner = field.depth == 0 ? view : outer[outer.count - Int(field.depth)]
    guard let member = field.member else { return owner.write(Int(field.index), to: &output) }
    owner.forEachPart(Int(field.index)) { $0.write(Int(member), to: &output) }
  }

  private func has(_ field: Field, of view: any View, _ outer: [any View]) -> Bool {
    let owner = field.depth == 0 ? view : outer[outer.count - Int(field.depth)]
    guard let member = field.member else { return owner.has(Int(field.index)) }
    var has = false
    owner.forEachPart(Int(field.index)) { has = $0.has(Int(member)) }
    return has
  }
}
