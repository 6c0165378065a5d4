internal import Mustache
internal import Newsroom

/// The templates of a site, checked and read once, ready to render.
///
/// Names that are the same on every page (words, addresses of assets) are written in before Mustache reads a template.
struct CompiledTemplates: Sendable {
  /// The templates of the pages, with what each is given.
  static let pages: [(name: String, schema: Schema)] = PageKind.allCases.map { ($0.rawValue, $0.schema) }

  private let library: MustacheLibrary
  private let constants: [String: String]
  private let templates: TemplateSet

  /// - Returns: nil beside the errors, where there are any.
  static func compile(
    _ templates: TemplateSet, constants: [String: String]
  ) -> (compiled: CompiledTemplates?, diagnostics: [Diagnostic]) {
    var diagnostics = check(templates, constants: Set(constants.keys))
    var library = MustacheLibrary()
    for (folder, prefix) in [("pages", "pages/"), ("partials", "")] {
      for (name, file) in templates.templates(in: folder).sorted(by: { $0.key < $1.key }) {
        do {
          let text = prepare(String(decoding: file.contents, as: UTF8.self), constants: constants)
          try library.register(MustacheTemplate(string: text), named: prefix + name)
        } catch let error as MustacheTemplate.ParserError where diagnostics.isEmpty {
          diagnostics.append(
            Diagnostic(
              .error, file: file.name, line: error.context.lineNumber, column: error.context.columnNumber,
              "this is no template: \(error.error)"))
        } catch {
          // The checker has said it better.
          if diagnostics.isEmpty { diagnostics.append(Diagnostic(.error, file: file.name, "\(error)")) }
        }
      }
    }
    guard !diagnostics.contains(where: { $0.severity == .error }) else { return (nil, diagnostics) }
    return (
      CompiledTemplates(library: library, constants: constants, templates: templates), diagnostics
    )
  }

  /// The same templates in storage of their own, for a worker: two cores that count references to one object wait for each
  /// other.
  func copy() -> CompiledTemplates {
    Self.compile(templates, constants: constants).compiled ?? self
  }

  func render<Content: View>(_ page: PageKind, _ view: Content) -> [UInt8] {
    Array((library.render(MustacheView(view), withTemplate: "pages/" + page.rawValue) ?? "").utf8)
  }

  // MARK: Checking

  private static func check(_ templates: TemplateSet, constants: Set<String>) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    func tree(_ file: TemplateSet.File) -> TemplateTree {
      guard let text = String(validating: file.contents, as: UTF8.self) else {
        diagnostics.append(Diagnostic(.error, file: file.name, "this template is not in UTF-8"))
        return TemplateTree("")
      }
      let tree = TemplateTree(text)
      diagnostics += tree.faults.map { $0.diagnostic(in: file) }
      return tree
    }
    let files = templates.templates(in: "partials")
    let partials = files.mapValues(tree)
    var checker = TemplateChecker(partials: partials, constants: constants)
    let pageFiles = templates.templates(in: "pages")
    for (name, schema) in pages {
      guard let file = pageFiles[name] else { continue }
      let known = checker.findings.count
      checker.check(tree(file), given: schema)
      diagnostics += checker.findings[known...].map { finding in
        finding.fault.diagnostic(in: finding.partial.flatMap { files[$0] } ?? file)
      }
    }
    let known = pages.map(\.name)
    for (name, file) in pageFiles.sorted(by: { $0.key < $1.key }) where !known.contains(name) {
      let hint = DidYouMean.hint(for: name, among: known)
      diagnostics.append(Diagnostic(.warning, file: file.name, "no page is made with this template\(hint)"))
    }
    return diagnostics.sorted {
      ($0.file ?? "", $0.line ?? 0, $0.column ?? 0) < ($1.file ?? "", $1.line ?? 0, $1.column ?? 0)
    }
  }

  // MARK: Preparing

  /// Writes constants in, and drops the white space that lines begin with: nobody sees it, and Mustache would indent the whole
  /// of a partial by it.
  static func prepare(_ text: String, constants: [String: String]) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var isLineStart = true
    func write(_ part: ArraySlice<UInt8>) {
      for byte in part {
        if isLineStart, byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") { continue }
        isLineStart = byte == UInt8(ascii: "\n")
        result.append(byte)
      }
    }
    var position = 0
    for tag in TemplateScanner(text).tags {
      write(bytes[position..<tag.range.lowerBound])
      if let value = constants[tag.name], tag.kind == .variable || tag.kind == .unescaped {
        write(Array((tag.kind == .variable ? HTML.escaped(value) : value).utf8)[...])
      } else if tag.kind == .variable {
        // Views give text escaped already, and the checker has seen that text is written with two braces, HTML with three.
        write(Array("{{{\(tag.name)}}}".utf8)[...])
      } else {
        write(bytes[tag.range])
      }
      position = tag.range.upperBound
    }
    write(bytes[position...])
    return String(decoding: result, as: UTF8.self)
  }
}

extension TemplateFault {
  fileprivate func diagnostic(in file: TemplateSet.File) -> Diagnostic {
    Diagnostic(.error, file: file.name, line: line, column: column, message)
  }
}

extension TemplateSet.File {
  /// As a user knows it.
  fileprivate var name: String { isBuiltIn ? "<digest>/Templates/\(path)" : "Templates/\(path)" }
}
