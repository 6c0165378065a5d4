import Newsroom
import Prose
import Testing

@Suite("Bylines and lines of publication")
struct BylineTests {
  private func article(_ lines: String) -> Article {
    let page = """
      La Braye déborde à Saint-Ulphace
      \(lines)
      La Braye est sortie de son lit dans la nuit à Saint-Ulphace, où vingt maisons ont été évacuées.
      Le niveau de la rivière baisse depuis midi, selon les services de l’État.
      """
    return Intake().read(RawText(page), hints: IntakeHints(today: testDay)).article
  }

  @Test("a label of the page under a name is no paper", arguments: ["Terminé", "L’ESSENTIEL"])
  func label(line: String) {
    #expect(article("Anna Morel\n\(line)").source == nil)
  }

  @Test(
    "are read whatever is counted or signed in them",
    arguments: [
      "Par : Anna Morel - Courrier.sn | 02 décembre, 2025 à 11:07:05 | Lu 14511 Fois | 23 Commentaires",
      "Anna MOREL.\nPublié le 02/12/2025 à 11h07",
      "Anna Morel Le Courrier du Perche\nPublié le 2 décembre 2025 à 11 h 07",
      "C. M. cmorel@lavigie.example\nPublié le 02/12/2025 à 11h07",
      "A. M.\n\nA. M.\nPublié le 02/12/2025 à 11h07",
      "20 Pages\nPublié le 02/12/2025 à 11h07",
      "Publié le 2 décembre 2025 à 11h07\n0\n412",
      "Mardi 2 décembre 2025 à 11h07\nLu 3421 fois",
    ])
  func heads(lines: String) {
    let found = article(lines)
    #expect(found.published.value?.description == "2025-12-02T11:07", "\(lines)")
    #expect(found.paragraphs.count == 2, "\(found.paragraphs.map(\.text))")
  }

  @Test("tell the author and the paper on one line apart")
  func paper() {
    let found = article("Anna Morel Le Courrier du Perche")
    #expect(found.authors == ["Anna Morel"])
    #expect(found.source == "Le Courrier du Perche")
  }

  @Test(
    "tell a name from what its bearer is or where he is",
    arguments: ["Anna Morel Journaliste Perche Info", "Anna Morel, à Saint-Ulphace", "Anna Morel | Journaliste"])
  func roles(line: String) {
    let found = article(line + "\nPublié le 2 décembre 2025")
    #expect(found.authors == ["Anna Morel"])
    #expect(found.paragraphs.count == 2, "\(found.paragraphs.map(\.text))")
  }

  @Test("of codes go wherever they stand, words with a stroke stay")
  func codes() {
    let page = """
      La Braye déborde à Saint-Ulphace
      La Braye est sortie de son lit dans la nuit à Saint-Ulphace, où vingt maisons ont été évacuées.
      abc-def/gh/ij
      Les plus lus
      La carte des crues
      """
    #expect(setAside(page).contains("byline: abc-def/gh/ij"))
    let sentence = "Une voiture et/ou un camion ont barré la route du pont, selon la mairie."
    #expect(keptText(page.replacing("abc-def/gh/ij", with: sentence)).contains(sentence))
  }

  @Test("of initials with an agency go, a sentence with an agency stays")
  func initialsWithAgency() {
    let page = """
      La Braye déborde à Saint-Ulphace
      La Braye est sortie de son lit dans la nuit à Saint-Ulphace, où vingt maisons ont été évacuées.
      abc avec afp
      La décrue est attendue pour mercredi soir, selon la préfecture de la Sarthe.
      """
    #expect(setAside(page).contains("byline: abc avec afp"))
    let sentence = "Le maire en a parlé avec l’AFP."
    #expect(keptText(page.replacing("abc avec afp", with: sentence)).contains(sentence))
  }
}
