import Newsroom
import Testing

@Suite("Rows of sections")
struct SectionRowsTests {
  private static func page(_ line: String) -> String {
    """
    La digue de Saint-Ulphace a tenu toute la nuit
    Publié le 2 décembre 2025
    La digue de Saint-Ulphace a tenu toute la nuit de lundi, ont indiqué mardi les pompiers de la Sarthe.
    \(line)
    Le niveau de la rivière devrait baisser dans la journée, selon les services de l’État.
    """
  }

  @Test(
    "go wherever they stand",
    arguments: [
      "Accueil Politique Justice People Sport", "Actualités Affaires Sports Débats Arts Maison Voyage",
      "Tous les directs Politique Monde Sport", "Le direct  Podcasts  Newsletter",
    ])
  func rows(line: String) {
    #expect(setAside(Self.page(line)).contains("navigation: \(line)"))
  }

  @Test(
    "are no headings that name some",
    arguments: [
      "Suisse, Maroc et Canada en renfort", "Le direct politique", "Santé, justice et sport",
      "Santé et environnement d’abord",
    ])
  func headings(line: String) {
    #expect(keptText(Self.page(line)).contains(line))
  }
}
