import Newsroom
import Prose
import Testing

@Suite struct ComparableFindingsTests {
  private func archived(_ article: Article) -> ArchivedArticle {
    ArchivedArticle(address: "texte", article: article, annotations: Understanding().annotate(article), body: "")
  }

  private func findings(_ text: String) -> (annotations: PackedAnnotations, findings: ComparableFindings) {
    let article = Article(language: "fr", paragraphs: [Paragraph(text)])
    let archived = archived(article)
    return (archived.annotations, ComparableFindings(archived, article))
  }

  @Test("what is said has a speaker and its own matter, in the order of the text; what is claimed comes after it")
  func order() {
    let (annotations, findings) = findings(
      "« La digue tiendra jusqu’à samedi soir », a déclaré Anna Morel à Nantes. « Oui », a dit Luc Andrieu. L’armée a revendiqué mardi 2 décembre 2025 la prise de Nantes. « Les routes seront rouvertes demain matin », a démenti Bruno Castagnet."
    )
    #expect(annotations.quotationCount == 4)
    var sayings: [ComparableFindings.Saying] = []
    findings.forEachSaying { sayings.append($0) }
    // Of what is too short nothing is known.
    #expect(sayings.map(\.item) == [.quotation(0), .quotation(2), .quotation(3), .event(0)])
    #expect(
      sayings.map { annotations.actors[$0.speaker].name } == ["Anna Morel", "armée", "Bruno Castagnet", "armée"])
    #expect(
      Array(sayings[0].matter) == Set(["digue", "tiendr", "jusqu", "samedi"].map { StableHash.of($0) }).sorted())
    #expect(sayings[2].matter.contains(StableHash.of("routes")))
    #expect(sayings.map(\.stance) == [nil, .claims, nil, .claims])
  }

  @Test("comes back from a record as it was; bytes that are cut off, or go on, are damaged")
  func record() throws {
    let (_, findings) = findings(
      "« La digue tiendra », a déclaré mardi 2 décembre 2025 Anna Morel. Au moins 12 personnes sont mortes à Nantes.")
    var writer = RecordWriter()
    writer.write(findings)
    var whole = RecordReader(writer.bytes[...])
    let bytes = try whole.block()
    func read(_ bytes: ArraySlice<UInt8>) -> ComparableFindings? {
      var writer = RecordWriter()
      writer.write(bytes)
      var reader = RecordReader(writer.bytes[...])
      return try? reader.value(ComparableFindings.self)
    }
    #expect(read(bytes) == findings && read(bytes)?.tolls == findings.tolls)
    for length in 0..<bytes.count { #expect(read(bytes.prefix(length)) == nil) }
    #expect(read(bytes + [0]) == nil)
  }

  @Test("a text that is cut into words already gives the same as one that is not")
  func reading() {
    let article = Article(
      language: "fr",
      paragraphs: [
        Paragraph("Au moins 12 personnes sont mortes à Nantes mardi."),
        Paragraph(
          "« Nous n’avons jamais quitté Nantes », a démenti Anna Morel. L’armée a revendiqué la prise de Nantes."),
      ])
    let reading = Understanding().read(article)
    let found = ComparableFindings(archived(article), article, reading: reading)
    #expect(found == ComparableFindings(archived(article), article))
    #expect(!found.tolls.isEmpty)
  }
}
