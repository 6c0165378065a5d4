import Newsroom
import Testing

@Suite("Provenance")
struct ProvenanceTests {
  private func map(_ source: Int) -> SourceMap { SourceMap(pieces: [.init(start: 0, source: source, length: 1)]) }

  @Test("follows passages that were moved, and loses only those that were changed")
  func edited() {
    let read = Article(title: "A", paragraphs: [Paragraph("un"), Paragraph("deux"), Paragraph("un"), Paragraph("A")])
    let sources: [Passage: SourceMap] = [
      .title: map(0), .paragraph(0): map(10), .paragraph(1): map(20), .paragraph(2): map(30), .paragraph(3): map(40),
    ]
    let intake = IntakeResult(article: read, ledger: [], sources: sources)
    #expect(Provenance.sources(of: read, in: intake) == sources)
    let edited = Article(
      title: "A", paragraphs: [Paragraph("deux"), Paragraph("un"), Paragraph("corrigé"), Paragraph("un")])
    #expect(
      Provenance.sources(of: edited, in: intake)
        == [.title: map(0), .paragraph(0): map(20), .paragraph(1): map(10), .paragraph(3): map(30)])
  }
}
