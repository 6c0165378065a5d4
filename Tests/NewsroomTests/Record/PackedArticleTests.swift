import Newsroom
import Prose
import Testing

@Suite struct PackedArticleTests {
  private let article = Article(
    kind: .live, title: "Grève au port d’Arvor", source: "La Gazette", authors: ["Élise Garrec"], language: "fr",
    published: Publication(DateStamp(CivilDate(dayNumber: 20_000), ClockTime(hour: 9, minute: 5)), basis: .given),
    summary: ["Le port est à l’arrêt"], updates: [Update(headline: "Vote de la grève", time: ClockTime("10h31"))],
    paragraphs: [
      Paragraph("Les dockers ont voté."), Paragraph("À l’aube", kind: .subheading, update: 0),
      Paragraph("Un mot fort.", markdown: "Un mot *fort*.", update: 0),
      Paragraph(String(repeating: "Très loin au large. ", count: 600), kind: .other, update: 0), Paragraph(""),
    ])

  @Test("an article comes out as it went in, whole and piece by piece")
  func pieces() {
    let packed = PackedArticle(article)
    #expect(packed.unpacked == article && packed == PackedArticle(article))
    #expect(packed.paragraphs.map(\.text) == article.paragraphs.map(\.text))
    #expect(packed.paragraphs.map(\.kind) == article.paragraphs.map(\.kind))
    #expect(packed.paragraphs.map(\.markdown) == article.paragraphs.map(\.markdown))
    #expect(packed.paragraphs.map(\.update) == article.paragraphs.map(\.update))
    var heads: [(number: Int, update: Int?, byteCount: Int)] = []
    packed.paragraphs.forEachHead { heads.append(($0, $1, $2)) }
    #expect(heads.map(\.number) == Array(article.paragraphs.indices))
    #expect(heads.map(\.update) == article.paragraphs.map(\.update))
    #expect(heads.map(\.byteCount) == article.paragraphs.map(\.text.utf8.count))
    for passage in article.passages {
      #expect(packed.text(of: passage) == article.text(of: passage))
      #expect(packed.update(of: passage) == article.update(of: passage))
    }
    #expect(PackedParagraphs([]).isEmpty)
  }

  @Test(
    "the text of a span, wherever it stands",
    arguments: [(Passage.title, 0, 6), (.headline(0), 8, 10), (.paragraph(1), 0, 2), (.paragraph(3), 6, 10)])
  func spans(passage: Passage, start: Int, end: Int) {
    let span = Span(passage, TextRange(start, end))
    let packed = PackedArticle(article)
    #expect(packed.text(of: span) == article.text(of: passage)[span.range])
    #expect(Array(packed.utf8(of: span)) == Array(article.text(of: passage)[span.range].utf8))
  }

  @Test("a record is read back, in the middle of others too; one that is cut off is damaged")
  func records() throws {
    var writer = RecordWriter()
    writer.write(7)
    writer.write(PackedArticle(article))
    writer.write(PackedParagraphs(article.paragraphs))
    var reader = RecordReader(writer.bytes[...])
    #expect(try reader.number() == 7)
    #expect(try reader.value(PackedArticle.self).unpacked == article)
    let start = writer.bytes.count - reader.left
    #expect(try reader.value(PackedParagraphs.self).map(\.unpacked) == article.paragraphs && reader.isAtEnd)
    for end in stride(from: start, to: writer.bytes.count, by: 7) {
      var reader = RecordReader(writer.bytes[start..<end])
      #expect((try? reader.value(PackedParagraphs.self)) == nil)
    }
  }
}
