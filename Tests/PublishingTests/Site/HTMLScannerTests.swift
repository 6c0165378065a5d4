import Publishing
import Testing

@Suite("HTMLScanner")
struct HTMLScannerTests {
  @Test("finds links and anchors, and nothing in scripts, text or comments")
  func finds() {
    let html = """
      <!doctype html><html lang="fr"><link rel="stylesheet" href="assets/a.css"><script>var a = '<a href="no">'</script>
      <main id="m"><a class="x" href="b.html?q=1&amp;r=2#c">a &lt;b href="no"&gt;</a><img alt="" src="i.png"/></main>
      <form action="recherche.html"><input id="q"></form>
      """
    let scanner = HTMLScanner(Array(html.utf8))
    #expect(scanner.links == ["assets/a.css", "b.html?q=1&r=2#c", "i.png", "recherche.html"])
    #expect(scanner.anchors == ["m", "q"])
  }

  @Test("ends on anything", arguments: ["<", "<a", "<a href=\"", "<script>", "<a href", "</", "<a <a <a", "\"<\">"])
  func ends(html: String) {
    #expect(HTMLScanner(Array(html.utf8)).anchors == [])
  }
}
