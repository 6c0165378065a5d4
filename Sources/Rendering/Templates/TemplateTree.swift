/// The tags of a template, each section with what stands inside it.
struct TemplateTree {
  struct Node {
    let tag: TemplateTag
    let children: [Node]
  }

  let nodes: [Node]
  let tags: [TemplateTag]
  let faults: [TemplateFault]

  init(_ text: String) {
    let scanner = TemplateScanner(text)
    tags = scanner.tags
    var faults = scanner.faults
    var open: [(tag: TemplateTag, children: [Node])] = []
    var roots: [Node] = []
    func add(_ node: Node) {
      if open.isEmpty { roots.append(node) } else { open[open.count - 1].children.append(node) }
    }
    for tag in scanner.tags {
      switch tag.kind {
      case .comment:
        continue
      case .section, .inverted, .parent, .block:
        open.append((tag, []))
      case .end:
        guard let last = open.last else {
          faults.append(
            TemplateFault(
              line: tag.line, column: tag.column, message: "“{{/\(tag.name)}}” closes nothing: no section is open"))
          continue
        }
        if last.tag.name != tag.name {
          faults.append(
            TemplateFault(
              line: tag.line, column: tag.column,
              message:
                "“{{/\(tag.name)}}” stands where “\(last.tag.name)” of line \(last.tag.line) has to be closed first"
            ))
          // The end of a section further out closes what is open inside it; any other end is skipped.
          guard open.contains(where: { $0.tag.name == tag.name }) else { continue }
          while let inner = open.last, inner.tag.name != tag.name {
            open.removeLast()
            add(Node(tag: inner.tag, children: inner.children))
          }
        }
        if let closed = open.popLast() { add(Node(tag: closed.tag, children: closed.children)) }
      case .variable, .unescaped, .partial:
        add(Node(tag: tag, children: []))
      }
    }
    for (tag, children) in open.reversed() {
      faults.append(
        TemplateFault(line: tag.line, column: tag.column, message: "the section “\(tag.name)” is never closed"))
      roots.append(Node(tag: tag, children: children))
    }
    nodes = roots
    self.faults = faults
  }
}
