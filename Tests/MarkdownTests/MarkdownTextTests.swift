import Markdown
import MarkedText
import Testing

@Suite("MarkdownText")
struct MarkdownTextTests {
  @Test(
    "escapes what Markdown would read as markup, and nothing else",
    arguments: [
      ("Rien à échapper : 12 %, « oui » — a_b.", "Rien à échapper : 12 %, « oui » — a_b."),
      ("1. Un", "1\\. Un"), ("# Titre #", "\\# Titre \\#"), ("- tiret", "\\- tiret"), ("a * b", "a \\* b"),
      ("[x](y)", "\\[x](y)"), ("AT&T, R & D, &amp;", "AT\\&T, R & D, \\&amp;"), ("1 < 2, <b>", "1 < 2, \\<b>"),
      (" x ", "&#32;x&#32;"), ("C:\\dossier \\*", "C:\\dossier \\\\\\*"), ("===", "\\==="),
    ])
  func escapes(text: String, expected: String) {
    #expect(MarkdownText.escaped(text) == expected)
  }

  @Test("gives back every generated text, as a paragraph and as a heading", arguments: 0..<40)
  func roundTrip(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<50 {
      let text = AwkwardText.generate(using: &random)
      let paragraph = MarkdownDocument(MarkdownText.escaped(text))
      #expect(paragraph.blocks.map(\.text) == [text])
      #expect(paragraph.blocks.map(\.kind) == [.paragraph] && paragraph.blocks[0].isPlain)
      let heading = MarkdownDocument("## " + MarkdownText.escaped(text))
      #expect(heading.blocks.map(\.text) == [text])
      #expect(heading.blocks.map(\.kind) == [.heading(level: 2)])
    }
  }
}
