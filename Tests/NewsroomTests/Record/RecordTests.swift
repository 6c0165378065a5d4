import MarkedText
import Newsroom
import Prose
import Testing

@Suite struct RecordTests {
  private let text = """
    Le port d’Arvor à l’arrêt
    Publié le 12 novembre 2025 à 18h40

    10h31 – Les dockers votent la grève
    « Nous irons jusqu’au bout », a prévenu Maëlle Kervadec, déléguée du syndicat.
    Partager
    9h05 – Un premier navire détourné
    Selon la préfecture, trois cargos attendaient mardi au large de Nantes.
    """
  private let hints = IntakeHints(today: CivilDate(dayNumber: 20_000))

  @Test("an article, its annotations and its raw text are read back the same")
  func roundTrip() throws {
    let raw = RawText(text)
    let result = Intake().read(raw, hints: hints)
    let original = ArchivedArticle.Original(raw: raw, ledger: result.ledger, sources: result.sources)
    let article = PackedArticle(result.article)
    let annotations = PackedAnnotations(Understanding().annotate(result.article))
    #expect(annotations.quotationCount > 0 && !annotations.times.isEmpty && !result.article.updates.isEmpty)
    var writer = RecordWriter()
    writer.write(article)
    writer.write(annotations)
    writer.write(original)
    var reader = RecordReader(writer.bytes[...])
    #expect(try reader.value(PackedArticle.self) == article)
    #expect(try reader.value(PackedAnnotations.self) == annotations)
    let read = try reader.value(ArchivedArticle.Original.self)
    #expect(read.raw == original.raw && read.ledger == original.ledger && read.sources == original.sources)
    #expect(reader.isAtEnd)
  }

  @Test("numbers, the largest and negative ones among them", arguments: [0, 1, 127, 128, 300, .max, .min, -1])
  func numbers(number: Int) throws {
    var writer = RecordWriter()
    writer.write(number)
    var reader = RecordReader(writer.bytes[...])
    #expect(try reader.number() == number)
  }

  @Test("damaged bytes throw or give some value, and never crash")
  func damage() throws {
    var writer = RecordWriter()
    let article = Intake().read(RawText(text), hints: hints).article
    writer.write(PackedArticle(article))
    writer.write(PackedAnnotations(Understanding().annotate(article)))
    var generator = SeededGenerator(seed: 1)
    var damaged = 0
    for _ in 0..<2_000 {
      var bytes = writer.bytes
      bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(in: .min ... .max, using: &generator)
      bytes.removeLast(Int.random(in: 0..<20, using: &generator))
      var reader = RecordReader(bytes[...])
      do {
        _ = try reader.value(PackedArticle.self)
        _ = try reader.value(PackedAnnotations.self)
      } catch {
        damaged += 1
      }
    }
    #expect(damaged > 500)
  }
}
