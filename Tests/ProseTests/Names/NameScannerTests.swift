import Prose
import Testing

@Suite("NameScanner")
struct NameScannerTests {
  private func names(_ text: String) -> [String] {
    let tokenized = TokenizedText(text, language: .french)
    return NameScanner(tokenized).candidates().map { candidate in
      let words = String(tokenized.surface(candidate.tokens))
      return switch candidate.sort {
      case .known: "\(words) = list"
      case .run: words
      case .capitals: "\(words) = capitals"
      }
    }
  }

  @Test(
    "joins the words of one name, particles and initials included",
    arguments: [
      ("Hier Dominique de Rochebrune a parlé.", ["Dominique de Rochebrune"]),
      ("avec Ursula van der Straeten et Ali ben Youssef", ["Ursula van der Straeten", "Ali ben Youssef"]),
      ("selon J.-F. Morel et Marie-Lou N’Guyen", ["J.-F. Morel", "Marie-Lou N’Guyen"]),
      ("que Marine Le Goff", ["Marine Le Goff"]),
      ("par Anne Morel de Lille", ["Anne Morel", "Lille = list"]),
      ("de Jean D., 43 ans", ["Jean D."]), ("selon Sarah Avril et Patrick Mai", ["Sarah Avril", "Patrick Mai"]),
      ("de Prosper Lundi, 43 ans", ["Prosper Lundi"]),
      ("le syndicat Terres fertiles rappelle", ["Terres fertiles"]),
      ("du collectif Parole vive, hier", ["Parole vive"]),
      ("le groupe Morel pratique la voile", ["Morel"]),
      ("Le Rassemblement pour le progrès a voté", ["Rassemblement pour le progrès"]),
      ("la Ligue pour protester", ["Ligue"]),
      ("la patronne d’Énergie Polaire, Anne Morel", ["Énergie Polaire", "Anne Morel"]),
    ])
  func joins(text: String, expected: [String]) { #expect(names(text) == expected) }

  @Test(
    "parts a name from what stands before it",
    arguments: [
      ("le secrétaire général de l’Otan Paul Berg", ["Otan = list", "Paul Berg"]),
      ("le procureur de Nanterre Anne Morel", ["Nanterre = list", "Anne Morel"]),
      ("le ministre de l’Intérieur Luc Roux", ["Intérieur", "Luc Roux"]),
      ("le patron de la Fifa Sepp Brunner", ["Fifa = list", "Sepp Brunner"]),
    ])
  func parts(text: String, expected: [String]) { #expect(names(text) == expected) }

  @Test(
    "makes no name of what only opens a sentence", arguments: ["Depuis hier, il pleut.", "Interrogée mardi, elle rit."])
  func opens(text: String) { #expect(names(text).isEmpty) }

  @Test("knows that capitals say nothing in a headline of capitals")
  func capitals() {
    #expect(names("REPRISE DES COMBATS À GAO") == ["REPRISE DES COMBATS À GAO = capitals"])
    #expect(names("La CGT, FO et la CFDT") == ["CGT = list", "FO = list", "CFDT = list"])
  }

  @Test("takes a contracted article for that of the name", arguments: ["au Havre", "du Caire", "aux Sables-d’Olonne"])
  func contracts(text: String) { #expect(names(text).count == 1 && names(text)[0].hasSuffix("= list")) }
}
