/// What people who write templates have to know of the built-in ones: what each is for, and what it is given.
///
/// It is made of the views’ own fields, so that it says what is so. `digest list templates` prints it, and
/// `Templates/README.md` is the same.
package enum TemplateReference {
  /// The whole reference as Markdown.
  package static let markdown: String = {
    let templates = TemplateSet.builtIn
    let pages = templates.templates(in: "pages")
    let partials = templates.templates(in: "partials")
    var compiler = TemplateCompiler(partials: partials.mapValues(tree), constants: constants)
    var views: [String: Schema] = [:]
    for kind in PageKind.allCases {
      gather(kind.schema, into: &views)
      if let file = pages[kind.rawValue] { _ = compiler.compile(tree(file), given: kind.schema) }
    }
    var lines = introduction.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    lines += ["## Pages", ""]
    lines += table(
      ["template", "what it is for", "given"],
      PageKind.allCases.compactMap { kind in
        pages[kind.rawValue].map { ["`\($0.path)`", about($0), link(kind.schema.name)] }
      })
    lines += ["", "## Partials", "", "A partial is given what stands around it; here is the innermost.", ""]
    lines += table(
      ["template", "what it is for", "given"],
      partials.values.sorted { $0.path < $1.path }.map { file in
        let name = file.path.dropFirst("partials/".utf8.count).dropLast(".html".utf8.count)
        let given = (compiler.viewsOfPartials[String(name)] ?? []).sorted()
        // The frame is given whatever page it is the frame of.
        return [
          "`\(file.path)`", about(file), given.count > 4 ? "every page" : given.map(link).joined(separator: ", "),
        ]
      })
    lines += ["", "## What templates are given", ""]
    for (name, schema) in views.sorted(by: { $0.key < $1.key }) {
      lines += ["### \(name)", ""]
      lines += table(
        ["name", "kind", "what it is"], schema.fields.map { ["`\($0.name)`", kind($0.kind), $0.about] })
      lines.append("")
    }
    lines += ["## The same on every page", ""]
    lines += table(["name", "in French"], Phrase.allCases.map { ["`words.\($0.rawValue)`", cell(french.phrase($0))] })
    return lines.joined(separator: "\n") + "\n"
  }()

  private static let french = FrenchWording()

  private static let introduction = """
    # Templates

    <!-- Made by the tests from the program itself: after a change run
         DIGEST_WRITE_REFERENCE=1 swift test --filter TemplateReferenceTests -->

    The looks of a digest’s site, in [Mustache](https://mustache.github.io/mustache.5.html). No Swift is needed to change them:

    1. Copy a file from here into a folder `Templates/` beside your `Content/`, at the same path: `Templates/pages/day.html`.
       It stands in for the built-in one; all others stay.
    2. Change it, and run `digest build`. What is wrong is told as `Templates/pages/day.html:12:4: error: unknown variable “titel”
       … (did you mean “title”?)`, and the site on disk stays as it was.

    | write | for |
    | --- | --- |
    | `{{name}}` | a text, escaped |
    | `{{{name}}}` | HTML that digest made |
    | `{{#name}}…{{/name}}` | each item of a list; an object, a text or a flag that is there |
    | `{{^name}}…{{/name}}` | a list that is empty; what is not there |
    | `{{object.name}}` | one field of an object |
    | `{{.}}` | the text that a section is about |
    | `{{> name}}` | a partial, the file `partials/name.html`; your own can be added |
    | `{{<layout}}{{$main}}…{{/main}}{{/layout}}` | the frame of a page, with its part |
    | `{{! … }}` | a comment |

    Names are looked for in the innermost section first, then in those around it. Put `{{page.root}}` before an address that starts at
    the site’s folder; addresses that digest gives are relative to the page already. White space at the beginning of a line is
    left out.

    Style sheets, scripts and pictures stand in `assets/`, and get a hash of their contents in their names: write
    `{{page.assets}}{{asset.site.css}}` for the address of `assets/site.css`. Colours and type are variables at the top of that
    file. The pages’ policy (the `meta` of `partials/layout.html`) lets in scripts, style sheets and pictures of the site alone, and
    nothing that stands inside a page.


    """

  /// The names that stand for the same on every page; what they stand for does not matter here.
  private static var constants: [String: String] {
    let names =
      Phrase.allCases.map { "words.\($0.rawValue)" } + ["words.language", "words.locale", "site.title"]
      + TemplateSet.builtIn.assets.map { "asset." + $0.path.dropFirst("assets/".utf8.count) }
    return Dictionary(uniqueKeysWithValues: names.map { ($0, "") })
  }

  private static func tree(_ file: TemplateSet.File) -> TemplateTree {
    TemplateTree(String(decoding: file.contents, as: UTF8.self))
  }

  /// The comment that a template begins with.
  private static func about(_ file: TemplateSet.File) -> String {
    let text = String(decoding: file.contents, as: UTF8.self)
    guard text.hasPrefix("{{!"), let end = text.firstRange(of: "}}") else { return "" }
    return cell(String(text[..<end.lowerBound].dropFirst(3)))
  }

  private static func gather(_ schema: Schema, into views: inout [String: Schema]) {
    guard views.updateValue(schema, forKey: schema.name) == nil else { return }
    for field in schema.fields {
      switch field.kind {
      case .list(let inner), .object(let inner): gather(inner, into: &views)
      case .text, .html, .flag: break
      }
    }
  }

  private static func kind(_ kind: Schema.Kind) -> String {
    switch kind {
    case .list(let schema): "list of " + link(schema.name)
    case .object(let schema): link(schema.name)
    case .text, .html, .flag: kind.description
    }
  }

  private static func link(_ view: String) -> String { "[\(view)](#\(view.lowercased()))" }

  private static func cell(_ text: String) -> String {
    text.split(whereSeparator: { $0.isNewline || $0 == " " }).joined(separator: " ").replacing("|", with: "\\|")
  }

  private static func table(_ head: [String], _ rows: [[String]]) -> [String] {
    func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
    return [line(head), line(head.map { _ in "---" })] + rows.map(line)
  }
}
