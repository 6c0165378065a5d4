import Newsroom
import Prose
import Testing

@Suite("Reading")
struct ReadingTests {
  @Test("goes through an article in the order of the page: title, bullets, each headline before its text")
  func order() {
    let article = Article(
      kind: .live, title: "Titre", summary: ["Un"],
      updates: [Update(headline: "A"), Update(headline: "B"), Update(headline: "C")],
      paragraphs: [Paragraph("Lead"), Paragraph("a", update: 0), Paragraph("b", update: 1)])
    #expect(
      article.passages == [
        .title, .summary(0), .paragraph(0), .headline(0), .paragraph(1), .headline(1), .paragraph(2), .headline(2),
      ])
  }
}
