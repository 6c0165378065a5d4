internal import Newsroom

/// The templates of a site, checked and made into programs.
struct CompiledTemplates: Sendable {
  private let programs: [PageKind: TemplateProgram]

  /// - Parameter constants: Texts that are the same on every page, by name.
  /// - Returns: nil beside the errors, where there are any.
  static func compile(
    _ templates: TemplateSet, constants: [String: String]
  ) -> (compiled: CompiledTemplates?, diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    func tree(_ file: TemplateSet.File) -> TemplateTree {
      guard let text = String(validating: file.contents, as: UTF8.self) else {
        diagnostics.append(Diagnostic(.error, file: file.name, "this template is not in UTF-8; save it as UTF-8"))
        return TemplateTree("")
      }
      let tree = TemplateTree(text)
      diagnostics += tree.faults.map { $0.diagnostic(in: file) }
      return tree
    }
    let partials = templates.templates(in: "partials")
    var compiler = TemplateCompiler(partials: partials.mapValues(tree), constants: constants)
    let pages = templates.templates(in: "pages")
    var programs: [PageKind: TemplateProgram] = [:]
    for kind in PageKind.allCases {
      guard let file = pages[kind.rawValue] else { continue }
      let known = compiler.findings.count
      programs[kind] = compiler.compile(tree(file), given: kind.schema)
      diagnostics += compiler.findings[known...].map { finding in
        finding.fault.diagnostic(in: finding.partial.flatMap { partials[$0] } ?? file)
      }
    }
    let known = PageKind.allCases.map(\.rawValue)
    for (name, file) in pages where !known.contains(name) {
      let hint = DidYouMean.hint(for: name, among: known)
      diagnostics.append(Diagnostic(.warning, file: file.name, "no page is made with this template\(hint)"))
    }
    let used = compiler.viewsOfPartials
    for (name, file) in partials where used[name] == nil && !file.isBuiltIn {
      let hint = DidYouMean.hint(for: name, among: partials.keys.filter { used[$0] != nil }.sorted())
      diagnostics.append(Diagnostic(.warning, file: file.name, "no template uses this partial\(hint)"))
    }
    for file in templates.strays {
      let hint = DidYouMean.hint(for: file.path, among: TemplateSet.builtIn.files.keys.sorted())
      diagnostics.append(
        Diagnostic(
          .warning, file: file.name, "this file stands for nothing: pages/, partials/ and assets/ hold templates\(hint)"
        ))
    }
    diagnostics.sort { ($0.file ?? "", $0.line ?? 0, $0.column ?? 0) < ($1.file ?? "", $1.line ?? 0, $1.column ?? 0) }
    let isSound = !diagnostics.contains { $0.severity == .error }
    return (isSound ? CompiledTemplates(programs: programs) : nil, diagnostics)
  }

  /// - Parameter output: where the page is written, in place of what is there.
  func render(_ kind: PageKind, _ view: some View, into output: inout Output) -> [UInt8] {
    output.cut(to: 0)
    programs[kind]?.run(view, into: &output)
    ForbiddenCharacters.show(in: &output)
    return output.bytes
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
