import Markdown
import MarkedText
import Rendering
import Testing

@Suite("PlainParagraph")
struct PlainParagraphTests {
  @Test("writes what cmark writes, inserts that nest and cross included", arguments: 0..<40)
  func same(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<50 {
      let text = AwkwardText.generate(using: &random)
      let bounds =
        text.unicodeScalars.indices.map { text.utf8.distance(from: text.startIndex, to: $0) } + [text.utf8.count]
      let inserts = (0..<Int.random(in: 0...4, using: &random)).map { number in
        let ends = [bounds.randomElement(using: &random) ?? 0, bounds.randomElement(using: &random) ?? 0].sorted()
        return MarkdownDocument.Insert(range: ends[0]..<ends[1], open: "<i\(number)>", close: "</i\(number)>")
      }
      let document = MarkdownDocument(MarkdownText.escaped(text))
      var html = Output()
      PlainParagraph.write(
        Array(text.utf8)[...], inserts: inserts.map(\.range), to: &html, open: { $1 += inserts[$0].open.utf8 },
        close: { $1 += inserts[$0].close.utf8 })
      let written = html.text
      #expect(written == document.html(block: 0, inserts: inserts))
    }
  }
}
