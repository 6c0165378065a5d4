import Newsroom
import Prose
import Testing

@Suite struct RepetitionsTests {
  @Test("what is said again in the same words is counted, each kind of finding by itself")
  func turns() throws {
    let article = Article(paragraphs: [Paragraph("oui non oui oui non peut-être")])
    func quotation(_ start: Int, _ end: Int) -> Quotation {
      Quotation(kind: .direct, span: Span(.paragraph(0), TextRange(start, end)))
    }
    var annotations = Annotations()
    annotations.quotations = [(0, 3), (4, 7), (8, 11), (12, 15), (16, 19), (20, 30)].map(quotation)
    annotations.events = [Event(value: "2025", span: Span(.paragraph(0), TextRange(0, 3)))]
    let found = Repetitions(PackedArticle(article), PackedAnnotations(annotations))
    #expect((0..<6).map(found.turn(ofQuotation:)) == [1, 1, 2, 3, 2, 1])
    #expect(found.turn(ofEvent: 0) == 1)
    var writer = RecordWriter()
    writer.write(found)
    var reader = RecordReader(writer.bytes[...])
    #expect(try reader.value(Repetitions.self) == found && reader.isAtEnd)
  }
}
