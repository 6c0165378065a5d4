import Publishing
import Rendering
import Testing

@Suite("LinkChecker")
struct LinkCheckerTests {
  private func page(_ path: String, _ html: String) -> Page { Page(path: path, contents: Array(html.utf8)) }

  @Test("finds links that lead nowhere and anchors that stand twice, and nothing else")
  func finds() {
    func links(_ targets: String...) -> String { targets.map { "<a href=\"\($0)\">x</a>" }.joined() }
    let pages = [
      page("index.html", links("a/b.html#x", "https://exemple.test/none", "mailto:a@b")),
      page(
        "a/b.html",
        "<p id=\"x\" >" + links("../index.html", "#x", "#y", "c.html", "../../d", "../a/", "?q=1")),
      page("a/index.html", "<p id=\"z\"><p id=\"z\">" + links("b.html#%78")),
    ]
    let checker = LinkChecker()
    for page in pages { checker.add(page) }
    #expect(!checker.allLinksHold)
    #expect(
      pages.flatMap { checker.brokenLinks(on: $0) } == [
        .init(page: "a/b.html", link: "#y", reason: .anchor),
        .init(page: "a/b.html", link: "../../d", reason: .outside),
        .init(page: "a/b.html", link: "c.html", reason: .page),
      ])
    #expect(checker.repeatedAnchors == [.init(page: "a/index.html", anchor: "z")])
  }

  @Test(
    "takes a site for sound, or not, whichever way the link is written",
    arguments: [
      ("../index.html", true), ("../", true), ("../?q=1", true), ("./b.html#x", true), ("b.html#%78", true),
      ("../a/b.html?q=1&amp;r=2#x", true), ("", true), ("#", true), ("#x", true), ("https://exemple.test/", true),
      ("//exemple.test/", true), ("mailto:a@b", true), ("../s.css#no", true), ("é&amp;&quot;.html", true),
      ("b.html#y", false), ("b.htm", false), ("../../index.html", false), ("/index.html", false), ("../a", false),
      ("c/", false), ("#X", false), ("a:b/c.html", true), ("a1:b.html", false),
    ])
  func ways(link: String, holds: Bool) {
    let pages = [
      page("index.html", "<p>"), page("s.css", ""), page("a/é&\".html", ""),
      page("a/b.html", "<p id=\"x\"><a href=\"\(link)\">"),
    ]
    let checker = LinkChecker()
    for page in pages { checker.add(page) }
    #expect(checker.allLinksHold == holds)
    #expect(pages.flatMap { checker.brokenLinks(on: $0) }.isEmpty == holds)
  }
}
