import Newsroom
import Testing

@Suite("YAML of an enemy")
struct YAMLDocumentTests {
  private func errors(_ yaml: String) -> [String] {
    var diagnostics: [Diagnostic] = []
    _ = ArticleFile.read("---\n\(yaml)\n---\nTexte.\n", path: "a.md", into: &diagnostics)
    return diagnostics.map(\.description)
  }

  /// Ten lines that would be nine billion values.
  private static let bomb = (1...9).reduce("a0: &a0 [x, x, x, x, x, x, x, x, x]") { text, level in
    text + "\na\(level): &a\(level) [" + Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ") + "]"
  }

  @Test(
    "with anchors is refused before they are followed",
    arguments: [
      bomb, bomb + "\ntitle: *a9", bomb + "\n? *a9\n: x", bomb + "\n*a9 : x", "title: &t a\nsource: *t",
      "title: [&t a, *t]", "{title: &t a, source: *t}", "raw: &r\n  file: a\n<<: *r",
    ])
  func anchors(yaml: String) {
    let errors = errors(yaml)
    #expect(errors.count == 1 && errors[0].contains("anchors and aliases (&name, *name) are not read here"))
  }

  @Test(
    "is not confused with stars and ampersands of prose",
    arguments: [
      "title: Le film *Dune* & co", "title: \"*a &a\"", "title: '&a *a'", "title: a # &b *b",
      "summary:\n- R&D *et* plus",
      "title: Rose &a *a",
    ])
  func prose(yaml: String) {
    #expect(errors(yaml) == [])
  }

  @Test("with tags is text")
  func tags() {
    #expect(errors("title: !!python/object/apply:os.system ls") == [])
    #expect(errors("title: !!binary aGVsbG8=") == [])
  }
}
