internal import Newsroom

/// Walks templates with what they will be given, and finds every name that nobody gives: Mustache would write nothing there.
struct TemplateChecker {
  /// Partials by name.
  let partials: [String: TemplateTree]
  /// Names that are the same on every page, and written in before Mustache reads a template: `words.chronicle`.
  let constants: Set<String>

  struct Finding: Hashable {
    /// The partial that it stands in; nil for the page’s own template.
    let partial: String?
    let fault: TemplateFault
  }

  private(set) var findings: [Finding] = []
  private var seen: Set<Finding> = []
  /// Partials that are being walked, to stop those that hold themselves.
  private var path: [String] = []
  /// Partials walked already with the same views around them.
  private var walked: Set<[String]> = []
  private(set) var usedPartials: Set<String> = []

  init(partials: [String: TemplateTree], constants: Set<String>) {
    self.partials = partials
    self.constants = constants
  }

  /// Checks the template of a page that is given a view.
  mutating func check(_ page: TemplateTree, given schema: Schema) {
    walk(page.nodes, in: nil, stack: [.view(schema)])
  }

  /// What names are looked up in, the innermost last.
  private enum Context {
    case view(Schema)
    /// A section on text: `.` is the text, and no name belongs to it.
    case text(isHTML: Bool)

    var name: String {
      switch self {
      case .view(let schema): schema.name
      case .text: "."
      }
    }
  }

  private mutating func walk(_ nodes: [TemplateTree.Node], in partial: String?, stack: [Context]) {
    for node in nodes {
      switch node.tag.kind {
      case .variable, .unescaped: checkVariable(node.tag, in: partial, stack: stack)
      case .section, .inverted: checkSection(node, in: partial, stack: stack)
      case .partial, .parent:
        checkPartial(node.tag, in: partial, stack: stack)
        walk(node.children, in: partial, stack: stack)
      case .block: walk(node.children, in: partial, stack: stack)
      case .end, .comment: break
      }
    }
  }

  private mutating func report(_ tag: TemplateTag, in partial: String?, _ message: String) {
    let finding = Finding(
      partial: partial, fault: TemplateFault(line: tag.line, column: tag.column, message: message))
    if seen.insert(finding).inserted { findings.append(finding) }
  }

  // MARK: Names

  private mutating func checkVariable(_ tag: TemplateTag, in partial: String?, stack: [Context]) {
    if constants.contains(tag.name) { return }
    let isEscaped = tag.kind == .variable
    if tag.name == "." {
      guard case .text(let isHTML) = stack.last else {
        report(tag, in: partial, "“{{.}}” stands for a text, but here for the view “\(stack.last?.name ?? "")”")
        return
      }
      checkEscaping(tag, isHTML: isHTML, isEscaped: isEscaped, in: partial)
      return
    }
    guard let kind = lookUp(tag.name, in: stack) else {
      reportUnknown("variable", tag, in: partial, stack: stack)
      return
    }
    switch kind {
    case .text: checkEscaping(tag, isHTML: false, isEscaped: isEscaped, in: partial)
    case .html: checkEscaping(tag, isHTML: true, isEscaped: isEscaped, in: partial)
    case .flag, .list, .object:
      report(tag, in: partial, "“\(tag.name)” is \(kind.description): use it as a section, “{{#\(tag.name)}}”")
    }
  }

  private mutating func checkEscaping(_ tag: TemplateTag, isHTML: Bool, isEscaped: Bool, in partial: String?) {
    if isHTML, isEscaped {
      report(tag, in: partial, "“\(tag.name)” is HTML and would be escaped: write “{{{\(tag.name)}}}”")
    } else if !isHTML, !isEscaped {
      report(tag, in: partial, "“\(tag.name)” is text and has to be escaped: write “{{\(tag.name)}}”")
    }
  }

  private mutating func checkSection(_ node: TemplateTree.Node, in partial: String?, stack: [Context]) {
    guard let kind = lookUp(node.tag.name, in: stack) else {
      reportUnknown("section", node.tag, in: partial, stack: stack)
      return
    }
    guard node.tag.kind == .section else {
      walk(node.children, in: partial, stack: stack)
      return
    }
    switch kind {
    case .flag: walk(node.children, in: partial, stack: stack)
    case .text: walk(node.children, in: partial, stack: stack + [.text(isHTML: false)])
    case .html: walk(node.children, in: partial, stack: stack + [.text(isHTML: true)])
    case .list(let schema), .object(let schema): walk(node.children, in: partial, stack: stack + [.view(schema)])
    }
  }

  /// The kind of a name, dots and all, as Mustache finds it: the first part in the innermost view that has it.
  private func lookUp(_ name: String, in stack: [Context]) -> Schema.Kind? {
    var parts = name.split(separator: ".").map(String.init)[...]
    guard let first = parts.popFirst() else { return nil }
    for context in stack.reversed() {
      guard case .view(let schema) = context, var kind = schema[first] else { continue }
      for part in parts {
        guard case .object(let inner) = kind, let next = inner[part] else { return nil }
        kind = next
      }
      return kind
    }
    return nil
  }

  private mutating func reportUnknown(_ what: String, _ tag: TemplateTag, in partial: String?, stack: [Context]) {
    var known: [String] = []
    for case .view(let schema) in stack.reversed() {
      for field in schema.fields {
        known.append(field.name)
        if case .object(let inner) = field.kind { known += inner.fields.map { "\(field.name).\($0.name)" } }
      }
    }
    known += constants.sorted()
    let hint = DidYouMean.hint(for: tag.name, among: known)
    report(tag, in: partial, "unknown \(what) “\(tag.name)” in the view “\(viewName(stack))”\(hint)")
  }

  private func viewName(_ stack: [Context]) -> String {
    for case .view(let schema) in stack.reversed() { return schema.name }
    return ""
  }

  // MARK: Partials

  private mutating func checkPartial(_ tag: TemplateTag, in partial: String?, stack: [Context]) {
    guard let tree = partials[tag.name] else {
      let hint = DidYouMean.hint(for: tag.name, among: partials.keys.sorted())
      report(
        tag, in: partial,
        "unknown partial “\(tag.name)”" + (hint.isEmpty ? "; it would be the file partials/\(tag.name).html" : hint))
      return
    }
    usedPartials.insert(tag.name)
    if path.contains(tag.name) {
      report(tag, in: partial, "the partial “\(tag.name)” holds itself and would never end")
      return
    }
    guard walked.insert([tag.name] + stack.map(\.name)).inserted else { return }
    path.append(tag.name)
    walk(tree.nodes, in: tag.name, stack: stack)
    path.removeLast()
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
