/// A template, read: its text and tags, each section with what stands inside it.
struct TemplateTree {
  indirect enum Node {
    case text([UInt8])
    case tag(TemplateTag, [Node])
  }

  private(set) var nodes: [Node] = []
  private(set) var faults: [TemplateFault]

  init(_ text: String) {
    let bytes = Array(text.utf8)
    let scanner = TemplateScanner(text)
    faults = scanner.faults
    var open: [(tag: TemplateTag, children: [Node])] = []
    var position = 0

    func add(_ node: Node) {
      if open.isEmpty { nodes.append(node) } else { open[open.count - 1].children.append(node) }
    }
    func close() {
      if let (tag, children) = open.popLast() { add(.tag(tag, children)) }
    }
    for tag in scanner.tags {
      let line = Self.line(of: tag, in: bytes)
      if position < line.lowerBound { add(.text(Self.withoutIndentation(bytes, position..<line.lowerBound))) }
      position = line.upperBound
      switch tag.kind {
      case .comment: continue
      case .variable, .unescaped, .partial: add(.tag(tag, []))
      case .section, .inverted, .parent, .block: open.append((tag, []))
      case .end:
        guard let last = open.last else {
          faults.append(tag.fault("“{{/\(tag.name)}}” closes nothing: no section is open"))
          continue
        }
        if last.tag.name != tag.name {
          faults.append(
            tag.fault(
              "“{{/\(tag.name)}}” stands where “\(last.tag.name)” of line \(last.tag.line) has to be closed first"))
          // The end of a section further out closes what is open inside it; any other end is skipped.
          guard open.contains(where: { $0.tag.name == tag.name }) else { continue }
          while let inner = open.last, inner.tag.name != tag.name { close() }
        }
        close()
      }
    }
    if position < bytes.count { add(.text(Self.withoutIndentation(bytes, position..<bytes.count))) }
    while let last = open.last {
      faults.append(last.tag.fault("the section “\(last.tag.name)” is never closed"))
      close()
    }
  }

  /// The bytes that a tag takes with it: the whole line, where nothing but a tag that writes nothing itself stands on it.
  private static func line(of tag: TemplateTag, in bytes: [UInt8]) -> Range<Int> {
    if tag.kind == .variable || tag.kind == .unescaped { return tag.range }
    var start = tag.range.lowerBound
    while start > 0, isBlank(bytes[start - 1]) { start -= 1 }
    guard start == 0 || bytes[start - 1] == UInt8(ascii: "\n") else { return tag.range }
    var end = tag.range.upperBound
    while end < bytes.count, isBlank(bytes[end]) || bytes[end] == UInt8(ascii: "\r") { end += 1 }
    if end < bytes.count {
      guard bytes[end] == UInt8(ascii: "\n") else { return tag.range }
      end += 1
    }
    return start..<end
  }

  /// Text without the white space that lines begin with: nobody sees it in HTML, and it is a tenth of a page.
  private static func withoutIndentation(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(range.count)
    var isLineStart = range.lowerBound == 0 || bytes[range.lowerBound - 1] == UInt8(ascii: "\n")
    for byte in bytes[range] {
      if isLineStart, isBlank(byte) { continue }
      isLineStart = byte == UInt8(ascii: "\n")
      result.append(byte)
    }
    return result
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
}

extension TemplateTag {
  func fault(_ message: String) -> TemplateFault { TemplateFault(line: line, column: column, message: message) }
}
