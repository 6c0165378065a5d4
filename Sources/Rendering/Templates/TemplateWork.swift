/// A template that is writing a view and its parts.
///
/// What is asked of a view is made by the compiler for each kind of view, which is why all of this is generic: some hundred thousand
/// parts of a site are neither copied nor put into boxes.
package struct TemplateWork {
  private let program: TemplateProgram
  /// The views around, the innermost last, as far as anything inside asks them.
  private var outer: [any View] = []

  init(_ program: TemplateProgram) { self.program = program }

  /// Writes a view with some of the steps.
  mutating func write(_ view: some View, _ steps: Range<Int>, to output: inout Output) {
    var index = steps.lowerBound
    while index < steps.upperBound {
      let body = index + 1
      switch program.steps[index] {
      case .text(let start, let end):
        output.append(program.text.span, Int(start)..<Int(end))
        index = body
      case .escaped(let field):
        let start = output.count
        write(field, of: view, to: &output)
        HTML.escape(&output, from: start)
        index = body
      case .html(let field):
        write(field, of: view, to: &output)
        index = body
      case .section(let field, let end): index = has(field, view) ? body : Int(end)
      case .inverted(let field, let end): index = has(field, view) ? Int(end) : body
      case .parts(let field, let end, let looksOut):
        // Who asks no view around needs none to be kept.
        let owner: (any View)? = field.depth == 0 ? nil : outer[outer.count - Int(field.depth)]
        if looksOut { outer.append(view) }
        writeParts(of: field, owner, view, body..<Int(end), to: &output)
        if looksOut { outer.removeLast() }
        index = Int(end)
      }
    }
  }

  // Nearly all fields are the innermost view’s own. What an object is asked that is a field of a view, the object’s own field is
  // asked.

  private mutating func writeParts(
    of field: TemplateProgram.Field, _ owner: (any View)?, _ view: some View, _ body: Range<Int>,
    to output: inout Output
  ) {
    if field.isOwn { return view.writeParts(Int(field.index), body, with: &self, to: &output) }
    let owner = owner ?? view
    guard let member = field.member else { return owner.writeParts(Int(field.index), body, with: &self, to: &output) }
    owner.forEachPart(Int(field.index)) { $0.writeParts(Int(member), body, with: &self, to: &output) }
  }

  @inline(__always)
  private func write(_ field: TemplateProgram.Field, of view: some View, to output: inout Output) {
    if field.isOwn { view.write(Int(field.index), to: &output) } else { writeOther(field, of: view, to: &output) }
  }

  private func writeOther(_ field: TemplateProgram.Field, of view: any View, to output: inout Output) {
    let owner = field.depth == 0 ? view : outer[outer.count - Int(field.depth)]
    guard let member = field.member else { return owner.write(Int(field.index), to: &output) }
    owner.forEachPart(Int(field.index)) { $0.write(Int(member), to: &output) }
  }

  @inline(__always)
  private func has(_ field: TemplateProgram.Field, _ view: some View) -> Bool {
    field.isOwn ? view.has(Int(field.index)) : otherHas(field, view)
  }

  private func otherHas(_ field: TemplateProgram.Field, _ view: any View) -> Bool {
    let owner = field.depth == 0 ? view : outer[outer.count - Int(field.depth)]
    guard let member = field.member else { return owner.has(Int(field.index)) }
    var has = false
    owner.forEachPart(Int(field.index)) { has = $0.has(Int(member)) }
    return has
  }
}
