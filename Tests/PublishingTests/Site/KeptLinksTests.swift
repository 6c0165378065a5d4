import Publishing
import Rendering
import Testing

@Suite struct KeptLinksTests {
  private func page(_ path: String, _ html: String) -> Page { Page(path: path, contents: Array(html.utf8)) }

  private func hashes(_ pages: [Page]) -> [LinkHashes] {
    let checker = LinkChecker()
    return pages.map(checker.hashes(adding:))
  }

  @Test(
    "a link between pages that are taken over and pages that are made holds, or does not, as if all were made",
    arguments: [
      // What stays, what was there before, what is made now, and whether all links hold.
      ("<a href=\"mer.html#x\">", "<p id=\"x\">", "<p id=\"x\">", true),
      ("<a href=\"mer.html#x\">", "<p id=\"x\">", "<p id=\"y\">", false),
      ("<a href=\"mer.html\">", "<p id=\"x\">", "<p>", true),
      ("<p id=\"a\">", "<p>", "<a href=\"port.html#a\">", true),
      ("<p id=\"a\">", "<p>", "<a href=\"port.html#b\">", false),
      ("<p>", "<p>", "<a href=\"port.html\"><a href=\"s.css#a\">", true),
      ("<p>", "<p>", "<a href=\"ile.html\">", false),
    ])
  func links(old: String, before: String, after: String, holds: Bool) {
    let kept = [page("port.html", old), page("s.css", "")]
    let links = KeptLinks(hashes(kept), others: hashes([page("mer.html", before)]))
    let checker = LinkChecker(kept: links)
    let made = page("mer.html", after)
    checker.add(made)
    #expect(checker.allLinksHold == holds)
    let whole = LinkChecker()
    for page in kept + [made] { whole.add(page) }
    #expect(whole.allLinksHold == holds)
  }

  @Test("a page that is gone breaks the links of those that stay")
  func gone() {
    let links = KeptLinks(
      hashes([page("port.html", "<a href=\"quai.html\">")]), others: hashes([page("quai.html", "")]))
    #expect(!LinkChecker(kept: links).allLinksHold)
  }

  @Test("hashes come back from their bytes, and from no others")
  func bytes() {
    let own = hashes([page("a.html", "<p id=\"x\"><p id=\"y\"><a href=\"b.html#z\"><a href=\"c.html\">")])[0]
    #expect(LinkHashes(own.bytes) == own)
    #expect(own.isHTML && Array(own.anchors).count == 2 && Array(own.targets).count == 1)
    #expect(own.anchors.allSatisfy(own.has(anchor:)) && !own.has(anchor: 1))
    for length in 0..<own.bytes.count { #expect(LinkHashes(own.bytes.prefix(length)) == nil) }
  }
}
