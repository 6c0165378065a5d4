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

  @Test(
    "the matter of words is their long words by their beginnings, and their numbers, each once",
    arguments: [
      ("La digue cédera vendredi, la digue", ["digue", "cedera", "vendre"]),
      ("Il y a 12 ponts et 12 routes", ["12", "ponts", "routes"]),
      ("oui, non, 7", ["7"]), ("", []),
      // A letter of another script is one of the six, however many bytes it takes.
      ("Михайлова", ["михайл"]),
    ])
  func matter(text: String, stems: [String]) {
    #expect(ComparableFindings.matter(of: text.folded) == Set(stems.map { StableHash.of($0) }).sorted())
  }

  @Test("each quotation has its own matter, in the order of the text")
  func order() {
    let (annotations, findings) = findings(
      "« La digue tiendra jusqu’à samedi soir », a déclaré Anna Morel à Nantes. « Les routes seront rouvertes demain matin », a dit Bruno Castagnet."
    )
    #expect(annotations.quotationCount == 2)
    #expect(
      Array(findings.matter(ofQuotation: 0))
        == Set(["digue", "tiendr", "jusqu", "samedi"].map { StableHash.of($0) }).sorted())
    #expect(findings.matter(ofQuotation: 1).contains(StableHash.of("routes")))
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
