import Newsroom
import Testing

@Suite("Limits")
struct LimitsTests {
  private func read(_ yaml: String) -> (Limits, [String]) {
    var diagnostics: [Diagnostic] = []
    let configuration = Configuration.read(
      yaml, path: "digest.yml", languages: ["fr"], isTimeZone: { _ in true }, into: &diagnostics)
    return (configuration.limits, diagnostics.map(\.description))
  }

  @Test(
    "are read as people write sizes",
    arguments: [("500", 500), ("500 kB", 500_000), ("2MB", 2_000_000), ("1 gb", 1_000_000_000), ("7 B", 7)])
  func sizes(text: String, bytes: Int) {
    #expect(read("limits: {fileSize: \(text)}").0 == Limits(fileSize: bytes))
  }

  @Test(
    "are not read from anything else", arguments: ["0", "-1", "1.5 MB", "2 GB", "99999999999999999999", "MB", "1 TB"])
  func noSizes(text: String) {
    let (limits, diagnostics) = read("limits: {fileSize: \(text)}")
    #expect(limits == Limits())
    #expect(diagnostics.count == 1 && diagnostics[0].hasPrefix("digest.yml:1:20: error: “fileSize” should be a size"))
  }

  @Test("tell the size, the limit and how to raise it")
  func objections() {
    let limits = Limits(fileSize: 2_000_000)
    #expect(limits.objection(toSize: 2_000_000) == nil)
    #expect(
      limits.objection(toSize: 2_000_001)
        == "this file has 2.1 MB, and the limit is 2 MB; cut it into smaller ones, or write “limits: {fileSize: 3 MB}” into Content/digest.yml"
    )
  }

  @Test("hold the depth of Markdown, and not below it")
  func depth() {
    func errors(_ markdown: String, _ limits: Limits = Limits()) -> [String] {
      var diagnostics: [Diagnostic] = []
      _ = ArticleFile.read(markdown, path: "a.md", limits: limits, into: &diagnostics)
      return diagnostics.map(\.description)
    }
    let quotations = String(repeating: "> ", count: 100)
    #expect(errors("Texte.\n\n\(quotations)a\n") == [])
    let tooDeep = errors("Texte.\n\n> \(quotations)a\n")
    #expect(tooDeep.count == 1 && tooDeep[0].hasPrefix("a.md:3:1: error: 101 levels of"))
    #expect(tooDeep[0].hasSuffix("or write “limits: {nesting: 101}” into Content/digest.yml"))
    #expect(errors("> \(quotations)a\n", Limits(nesting: 101)) == [])
    // As deep as no stack of calls would bear.
    #expect(errors(String(repeating: ">", count: 500_000)).count == 1)
    #expect(errors(String(repeating: "- ", count: 250_000) + "a").count == 1)
  }
}
