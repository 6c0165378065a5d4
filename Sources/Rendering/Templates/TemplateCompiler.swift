internal import Newsroom

/// Turns the templates of a page into one program, and reports every name that nobody gives: plain Mustache would write nothing
/// there.
struct TemplateCompiler {
  struct Finding: Hashable {
    /// The partial that it stands in; nil for the page’s own template.
    let partial: String?
    let fault: TemplateFault
  }

  /// What a name stands for, in the program and for the check.
  private typealias Target = (field: TemplateProgram.Field, kind: Schema.Kind)

  /// A block of a parent, with the partial that it was written in.
  private struct Block {
    let nodes: [TemplateTree.Node]
    let partial: String?
  }

  /// Where the walk stands.
  private struct Place {
    var partial: String?
    /// The views around, the innermost last.
    var views: [Schema]
    /// What `{{.}}` stands for: the text that the innermost section is about.
    var text: Target?
    /// What a page puts into the blocks of its parent.
    var blocks: [String: Block] = [:]
    /// The partials around, which must not be used again inside.
    var partials: [String] = []
  }

  private let partials: [String: TemplateTree]
  private let constants: [String: String]
  private var program = TemplateProgram()
  private var seen: Set<Finding> = []

  private(set) var findings: [Finding] = []
  /// For each partial that is used the views that it is given, as far as pages were compiled.
  private(set) var viewsOfPartials: [String: Set<String>] = [:]

  /// - Parameters:
  ///   - partials: Partials by name.
  ///   - constants: Texts that are the same on every page: `words.chronicle`.
  init(partials: [String: TemplateTree], constants: [String: String]) {
    self.partials = partials
    self.constants = constants
  }

  /// The program of a page that is given a view.
  mutating func compile(_ page: TemplateTree, given schema: Schema) -> TemplateProgram {
    program = TemplateProgram()
    walk(page.nodes, Place(views: [schema]))
    return program
  }

  private mutating func walk(_ nodes: [TemplateTree.Node], _ place: Place) {
    for node in nodes {
      switch node {
      case .text(let text): program.append(text: text)
      case .tag(let tag, let children): write(tag, children, place)
      }
    }
  }

  private mutating func write(_ tag: TemplateTag, _ children: [TemplateTree.Node], _ place: Place) {
    switch tag.kind {
    case .variable, .unescaped: writeVariable(tag, place)
    case .section, .inverted: writeSection(tag, children, place)
    case .partial: writePartial(tag, place)
    case .parent:
      var place = place
      for case .tag(let block, let nodes) in children where block.kind == .block && place.blocks[block.name] == nil {
        place.blocks[block.name] = Block(nodes: nodes, partial: place.partial)
      }
      writePartial(tag, place)
    case .block:
      if let block = place.blocks[tag.name] {
        var inner = place
        inner.partial = block.partial
        walk(block.nodes, inner)
      } else {
        walk(children, place)
      }
    case .end, .comment: break
    }
  }

  private mutating func report(_ tag: TemplateTag, _ place: Place, _ message: String) {
    let finding = Finding(partial: place.partial, fault: tag.fault(message))
    if seen.insert(finding).inserted { findings.append(finding) }
  }

  // MARK: Names

  private mutating func writeVariable(_ tag: TemplateTag, _ place: Place) {
    if let constant = constants[tag.name] {
      program.append(text: HTML.escaped(constant).utf8)
      return
    }
    let target: Target
    if tag.name == "." {
      guard let text = place.text else {
        report(tag, place, "“{{.}}” stands for a text, but here for the view “\(place.views.last?.name ?? "")”")
        return
      }
      target = text
    } else {
      guard let found = lookUp(tag.name, in: place.views) else {
        reportUnknown("variable", tag, place)
        return
      }
      target = found
    }
    switch (target.kind, tag.kind) {
    case (.text, .unescaped):
      report(tag, place, "“\(tag.name)” is text and has to be escaped: write “{{\(tag.name)}}”")
    case (.html, .variable):
      report(tag, place, "“\(tag.name)” is HTML and would be escaped: write “{{{\(tag.name)}}}”")
    case (.text, _): program.append(target.field, isHTML: false)
    case (.html, _): program.append(target.field, isHTML: true)
    default:
      report(tag, place, "“\(tag.name)” is \(target.kind.description): use it as a section, “{{#\(tag.name)}}”")
    }
  }

  private mutating func writeSection(_ tag: TemplateTag, _ children: [TemplateTree.Node], _ place: Place) {
    guard let target = lookUp(tag.name, in: place.views) else {
      reportUnknown("section", tag, place)
      return
    }
    var inner = place
    if tag.kind == .section {
      switch target.kind {
      case .flag: break
      case .text, .html: inner.text = target
      case .list(let schema), .object(let schema):
        inner.views.append(schema)
        inner.text = nil
      }
    }
    // The program is taken along as a value: the walk inside needs the compiler, too.
    var own = TemplateProgram()
    swap(&own, &program)
    own.append(section: target.field, tag.kind == .inverted ? .inverted : target.kind.section) { body in
      swap(&body, &program)
      walk(children, inner)
      swap(&body, &program)
    }
    swap(&own, &program)
  }

  /// A name, as Mustache finds it: in the innermost view that has it.
  private func lookUp(_ name: String, in views: [Schema]) -> Target? {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.count <= 2 else { return nil }
    for (depth, schema) in views.reversed().enumerated() {
      guard let number = schema.number(of: parts[0]) else { continue }
      let kind = schema.fields[number].kind
      guard parts.count == 2 else {
        return (TemplateProgram.Field(depth: Int32(depth), index: Int32(number), member: nil), kind)
      }
      guard case .object(let object) = kind, let member = object.number(of: parts[1]) else { return nil }
      return (
        TemplateProgram.Field(depth: Int32(depth), index: Int32(number), member: Int32(member)),
        object.fields[member].kind
      )
    }
    return nil
  }

  private mutating func reportUnknown(_ what: String, _ tag: TemplateTag, _ place: Place) {
    var known: [String] = []
    for schema in place.views.reversed() {
      for field in schema.fields {
        known.append(field.name)
        if case .object(let inner) = field.kind { known += inner.fields.map { "\(field.name).\($0.name)" } }
      }
    }
    var hint = DidYouMean.hint(for: tag.name, among: known + constants.keys.sorted())
    if hint.isEmpty, let view = place.views.last {
      hint = "; known are \(view.fields.map(\.name).joined(separator: ", "))"
    }
    report(tag, place, "unknown \(what) “\(tag.name)” in the view “\(place.views.last?.name ?? "")”\(hint)")
  }

  // MARK: Partials

  private mutating func writePartial(_ tag: TemplateTag, _ place: Place) {
    guard let tree = partials[tag.name] else {
      let hint = DidYouMean.hint(for: tag.name, among: partials.keys.sorted())
      report(
        tag, place,
        "unknown partial “\(tag.name)”" + (hint.isEmpty ? "; it would be the file partials/\(tag.name).html" : hint))
      return
    }
    guard !place.partials.contains(tag.name) else {
      report(tag, place, "the partial “\(tag.name)” holds itself and would never end")
      return
    }
    viewsOfPartials[tag.name, default: []].insert(place.views.last?.name ?? "")
    var inner = place
    inner.partial = tag.name
    inner.partials.append(tag.name)
    walk(tree.nodes, inner)
  }
}

extension Schema.Kind {
  /// What a section on such a field is.
  fileprivate var section: TemplateProgram.Section {
    switch self {
    case .text, .html, .flag: .once
    case .list, .object: .parts
    }
  }
}

extension Schema.Kind: CustomStringConvertible {
  package var description: String {
    switch self {
    case .text: "text"
    case .html: "HTML"
    case .flag: "true or false"
    case .list: "a list"
    case .object: "an object"
    }
  }
}
