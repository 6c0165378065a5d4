import Publishing
import Rendering
import Testing

@Suite("LinkChecker")
struct LinkCheckerTests {
  private func page(_ path: String, _ html: String) -> Page { Page(path: path, contents: Array(html.utf8)) }

  @Test("finds links that lead nowhere and anchors that stand twice, and nothing else")
  func finds() async {
    func links(_ targets: String...) -> String { targets.map { "<a href=\"\($0)\">x</a>" }.joined() }
    let pages = [
      page("index.html", links("a/b.html#x", "https://exemple.test/none", "mailto:a@b")),
      page(
        "a/b.html",
        "<p id=\"x\" >" + links("../index.html", "#x", "#y", "c.html", "../../d", "../a/", "?q=1")),
      page("a/index.html", "<p id=\"z\"><p id=\"z\">" + links("b.html#%78")),
    ]
    let checker = await LinkChecker(pages, workers: Workers(2))
    #expect(
      checker.brokenLinks == [
        .init(page: "a/b.html", link: "#y", reason: .anchor),
        .init(page: "a/b.html", link: "../../d", reason: .outside),
        .init(page: "a/b.html", link: "c.html", reason: .page),
      ])
    #expect(checker.repeatedAnchors == [.init(page: "a/index.html", anchor: "z")])
  }
}
