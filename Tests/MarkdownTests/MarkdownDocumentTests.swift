import Markdown
import Testing

@Suite("MarkdownDocument")
struct MarkdownDocumentTests {
  @Test("lists its blocks with their plain text and lines")
  func blocks() {
    let document = MarkdownDocument(
      """
      ## 10:31 — *Titre*

      Un [lien](https://exemple.test) et
      `code`.

      - un
      - deux
      """)
    #expect(document.blocks.map(\.kind) == [.heading(level: 2), .paragraph, .list])
    #expect(document.blocks.map(\.text) == ["10:31 — Titre", "Un lien et code.", "un\ndeux"])
    #expect(document.blocks.map(\.isPlain) == [false, false, false])
    #expect(document.blocks.map(\.line) == [1, 3, 6])
  }

  @Test("puts inserts around ranges of the plain text, nested, crossing markup and each other")
  func inserts() throws {
    let document = MarkdownDocument("Paul *Morel a dit* « oui & non »")
    func insert(_ text: String, _ tag: String) throws -> MarkdownDocument.Insert {
      let plain = document.blocks[0].text
      let range = try #require(plain.firstRange(of: text))
      let start = plain.utf8.distance(from: plain.startIndex, to: range.lowerBound)
      return .init(range: start..<(start + text.utf8.count), open: "<\(tag)>", close: "</\(tag)>")
    }
    #expect(
      try document.html(block: 0, inserts: [insert("Paul Morel", "b")])
        == "<p><b>Paul </b><em><b>Morel</b> a dit</em> « oui &amp; non »</p>\n")
    #expect(
      try document.html(block: 0, inserts: [insert("oui & non", "q"), insert("& non", "i")])
        == "<p>Paul <em>Morel a dit</em> « <q>oui <i>&amp; non</i></q> »</p>\n")
    #expect(
      try document.html(block: 0, inserts: [insert("« oui", "b"), insert("oui &", "i")])
        == "<p>Paul <em>Morel a dit</em> <b>« <i>oui</i></b><i> &amp;</i> non »</p>\n")
    // The tree is as it was.
    #expect(document.html(block: 0) == "<p>Paul <em>Morel a dit</em> « oui &amp; non »</p>\n")
  }

  @Test("leaves raw HTML and dangerous links out, and tells of the HTML")
  func safe() {
    let document = MarkdownDocument("<script>alert(1)</script>\n\nUn <b>mot</b> et [lien](javascript:alert(1)).")
    #expect(document.blocks.map(\.hasRawHTML) == [true, true])
    let html = document.blocks.indices.map { document.html(block: $0) }.joined()
    #expect(!html.contains("<script") && !html.contains("<b>") && !html.contains("javascript:"))
  }
}
