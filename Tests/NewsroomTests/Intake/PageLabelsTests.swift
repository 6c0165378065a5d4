import Newsroom
import Testing

@Suite("Labels made of a page’s own words")
struct PageLabelsTests {
  @Test(
    "go, though no list has them",
    arguments: [
      "Le choix de la rédaction", "Top articles", "Nos derniers podcasts à découvrir", "Article offert",
      "Plus de Faits divers",
      "Accès à tous les articles premium",
    ])
  func labels(line: String) {
    #expect(!keptText(quarryPage(line)).contains(line), "\(keptText(quarryPage(line)))")
  }

  @Test(
    "stay where a heading has a word of its own, a number, or nothing but words that all texts have",
    arguments: [
      "Un article contesté", "L’article 12", "La suite", "Un choix difficile", "La publicité mensongère",
      "Plus de camions", "Le dossier",
    ])
  func headings(line: String) {
    #expect(keptText(quarryPage(line)).contains(line), "\(setAside(quarryPage(line)))")
  }

  @Test("stay where the text itself speaks of the thing")
  func topic() {
    let page = quarryPage("La publicité").replacing(
      "par la rocade et non par le bourg.", with: "par la rocade, et que la publicité pour la carrière cesse.")
    #expect(keptText(page).contains("La publicité"))
    #expect(!keptText(quarryPage("La publicité")).contains("La publicité"))
  }

  @Test("over the titles of other articles take these along, and no paragraph")
  func others() {
    let page = quarryPage(
      "Les + lus\nLe marché de Noël d’Orens change de place\nUn renard recueilli par les pompiers de Lure")
    #expect(keptText(page).count == 4)
    #expect(setAside(page).contains("related-links: Un renard recueilli par les pompiers de Lure"))
  }
}
