import MarkedText
import Prose
import Testing

@Suite("Tolls")
struct TollFinderTests {
  @Test(
    "are numbers of people to whom something happened",
    arguments: [
      "Le bilan s’établit à ⟦au moins 34 morts⟧{dead 34} et ⟦cent vingt blessés⟧{injured 120}.",
      "⟦Plus de 14'000 civils ont été tués⟧{dead 14000} depuis l’hiver.",
      "⟦Cinq personnes ont péri⟧{dead 5}, trois autres furent vues au port.",
      "L’explosion a ⟦tué au moins douze personnes⟧{dead 12} au marché.",
      "⟦Deux ouvriers ont perdu la vie⟧{dead 2} sur le chantier.",
      "La police parle de ⟦10 000 manifestants⟧{demonstrating 10000} et de ⟦sept interpellations⟧{arrested 7}.",
      "⟦Huit cents habitants ont été évacués⟧{evacuated 800} dans la nuit.",
      "Il y a ⟦trois nouveaux disparus⟧{missing 3}.",
    ])
  func finds(marked: String) {
    let text = MarkedText(marked)
    let tolls = TollFinder().tolls(in: TokenizedText(text.text, language: .french))
    #expect(
      tolls.map { MarkedText.describe(text.text, $0.range, "\($0.fate) \($0.count)") } == text.descriptions)
  }

  @Test(
    "are not other numbers, nor rough ones",
    arguments: [
      "Une vingtaine de morts, dit-on.", "Il est mort à 38 ans, laissant trois enfants.",
      "La hausse est de 3,5 morts pour mille.",
      "Trois personnes attendent le car.", "Les 7 et 8 juin, blessés ou non, ils ont joué.",
    ])
  func leaves(text: String) {
    #expect(TollFinder().tolls(in: TokenizedText(text, language: .french)) == [])
  }
}
