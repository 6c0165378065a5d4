/// One Mustache tag of a template, with its place.
struct TemplateTag: Hashable {
  enum Kind: Hashable {
    /// `{{name}}`, escaped.
    case variable
    /// `{{{name}}}` or `{{&name}}`, as it is.
    case unescaped
    /// `{{#name}}`
    case section
    /// `{{^name}}`
    case inverted
    /// `{{/name}}`
    case end
    /// `{{>name}}`
    case partial
    /// `{{<name}}`: a partial whose blocks are replaced.
    case parent
    /// `{{$name}}`: a block of a parent.
    case block
    /// `{{!…}}`
    case comment
  }

  let kind: Kind
  let name: String
  /// UTF-8 offsets of the whole tag.
  let range: Range<Int>
  /// From 1.
  let line: Int
  /// Of the name, from 1, in Unicode scalars.
  let column: Int
}

/// What is wrong with a template, and where.
struct TemplateFault: Error, Hashable {
  let line: Int
  let column: Int
  let message: String
}

/// Finds the tags of a template.
struct TemplateScanner {
  private let bytes: [UInt8]
  private var position = 0
  private var line = 1
  private var lineStart = 0

  private(set) var tags: [TemplateTag] = []
  private(set) var faults: [TemplateFault] = []

  init(_ text: String) {
    bytes = Array(text.utf8)
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "{"), position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: "{") {
        readTag()
      } else {
        step()
      }
    }
  }

  private mutating func step() {
    if bytes[position] == UInt8(ascii: "\n") {
      line += 1
      lineStart = position + 1
    }
    position += 1
  }

  private var column: Int {
    // Every byte but a continuation byte begins a scalar.
    bytes[lineStart..<position].reduce(1) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) }
  }

  private mutating func readTag() {
    let (start, startLine, startColumn) = (position, line, column)
    let isTriple = position + 2 < bytes.count && bytes[position + 2] == UInt8(ascii: "{")
    let close: [UInt8] = Array((isTriple ? "}}}" : "}}").utf8)
    var end = position + (isTriple ? 3 : 2)
    while end < bytes.count, !bytes[end...].starts(with: close) { end += 1 }
    func fault(_ message: String) -> TemplateFault {
      TemplateFault(line: startLine, column: startColumn, message: message)
    }
    guard end < bytes.count else {
      faults.append(fault("this tag is never closed; write “\(String(decoding: close, as: UTF8.self))” after it"))
      while position < bytes.count { step() }
      return
    }
    let content = String(decoding: bytes[(start + (isTriple ? 3 : 2))..<end], as: UTF8.self)
    end += close.count
    switch Self.parse(content, isTriple: isTriple) {
    case .success(let (kind, name)):
      while position < end, !bytes[position...].starts(with: name.utf8) { step() }
      tags.append(TemplateTag(kind: kind, name: name, range: start..<end, line: line, column: column))
    case .failure(let problem):
      faults.append(fault(problem.message))
    }
    while position < end { step() }
  }

  private struct Problem: Error {
    let message: String
  }

  private static func parse(_ content: String, isTriple: Bool) -> Result<(TemplateTag.Kind, String), Problem> {
    var rest = Substring(content)
    var kind = TemplateTag.Kind.variable
    if isTriple {
      kind = .unescaped
    } else if let sigil = rest.first {
      let kinds: [Character: TemplateTag.Kind] = [
        "#": .section, "^": .inverted, "/": .end, ">": .partial, "<": .parent, "$": .block, "&": .unescaped,
        "!": .comment,
      ]
      if sigil == "!" { return .success((.comment, "")) }
      if sigil == "=" || sigil == "%" {
        return .failure(
          Problem(message: "delimiters and content types cannot be changed here; write “{{” and “}}” everywhere"))
      }
      if let known = kinds[sigil] {
        kind = known
        rest = rest.dropFirst()
      }
    }
    let name = rest.split(whereSeparator: \.isWhitespace)
    guard name.count == 1, let only = name.first else {
      return .failure(Problem(message: name.isEmpty ? "this tag has no name" : "a name has no spaces: “\(rest)”"))
    }
    if only.first == "*" {
      return .failure(Problem(message: "the name of a partial has to be written out, so that it can be checked"))
    }
    guard only.allSatisfy({ $0.isLetter || $0.isNumber || "._-/".contains($0) }) else {
      return .failure(Problem(message: "“\(only)” is no name: letters, figures, “.”, “-”, “_” and “/” make one"))
    }
    return .success((kind, String(only)))
  }
}
