import Newsroom
import Prose
import Testing

@Suite struct PackedAnnotationsTests {
  private let annotations = Understanding().annotate(
    Article(
      title: "Grève au port d’Arvor", language: "fr",
      published: Publication(DateStamp(CivilDate(dayNumber: 20_000)), basis: .given),
      paragraphs: [
        Paragraph("« Nous irons jusqu’au bout », a prévenu mardi Maëlle Kervadec, déléguée du syndicat."),
        Paragraph(
          "Selon la préfecture, trois cargos attendaient au large de Nantes. Le 3 mars 2024, la grève avait duré un jour."
        ),
        Paragraph("Elle a démenti vouloir partir : « Je reste à Nantes », a-t-elle dit."),
      ]))

  @Test("every list comes out as it went in, whole, by its number of items, and item by item")
  func lists() {
    let packed = PackedAnnotations(annotations)
    #expect(annotations.quotations.count > 1 && !annotations.events.isEmpty && !annotations.places.isEmpty)
    #expect(packed.actors == annotations.actors && packed.actorCount == annotations.actors.count)
    #expect(packed.places == annotations.places && packed.placeCount == annotations.places.count)
    #expect(packed.quotations == annotations.quotations && packed.quotationCount == annotations.quotations.count)
    #expect(packed.events == annotations.events && packed.eventCount == annotations.events.count)
    #expect(packed.mentions == annotations.mentions && packed.times == annotations.times)
    for (number, quotation) in annotations.quotations.enumerated() { #expect(packed.quotation(number) == quotation) }
    for (number, event) in annotations.events.enumerated() {
      #expect(packed.event(number) == event && packed.span(ofEvent: number) == event.span)
    }
  }

  @Test("bytes that are cut off, or go on, are damaged, and are never taken in to be read later")
  func damage() throws {
    var writer = RecordWriter()
    writer.write(PackedAnnotations(annotations))
    var whole = RecordReader(writer.bytes[...])
    let bytes = try whole.block()
    func isRead(_ bytes: ArraySlice<UInt8>) -> Bool {
      var writer = RecordWriter()
      writer.write(bytes)
      var reader = RecordReader(writer.bytes[...])
      return (try? reader.value(PackedAnnotations.self)) != nil
    }
    #expect(isRead(bytes))
    for length in 0..<bytes.count { #expect(!isRead(bytes.prefix(length))) }
    #expect(!isRead(bytes + [0]))
  }
}
