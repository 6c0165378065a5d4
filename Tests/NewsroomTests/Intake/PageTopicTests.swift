import Newsroom
import Testing

@Suite("What a page is about")
struct PageTopicTests {
  private static let text = """
    La nappe de la plaine de Lierre a perdu trois mètres en dix ans, selon l’agence de l’eau.
    Les irrigants de Lierre devront réduire leurs pompages d’un tiers, a annoncé la préfecture mardi.
    « On ne peut pas pomper une nappe vide », reconnaît Sylvain Maury, qui cultive du maïs.
    """

  @Test(
    "tells its title from mottos, menus and buttons above it",
    arguments: [
      "L’Avenir du Val, le journal de ceux qui restent",
      "Offres, formules, codes et cadeaux du moment",
      "Se connecter S’abonner Mon compte",
      "Plaine Val Coteaux Sports Loisirs Sorties",
    ])
  func title(above: String) {
    let title = "Dans la plaine de Lierre, les irrigants face à une nappe vide"
    let page = above + "\nActu Locale Sorties Annonces Météo\nMon espace\n" + title + "\n" + Self.text
    #expect(dump(page).hasPrefix("article \(title) ·"))
    #expect(!keptText(page).contains(above))
  }

  @Test(
    "tells furniture under the title from a second line of it",
    arguments: [
      ("Lire en mode confort sans distraction", false), ("Un contenu sonore Vocalise", false),
      ("La préfecture impose un tiers de pompages en moins", true),
    ])
  func head(line: String, stays: Bool) {
    let page =
      "Dans la plaine de Lierre, les irrigants face à une nappe vide\n\(line)\nPublié le 4 mars 2026\n" + Self.text
    #expect(keptText(page).contains(line) == stays)
  }
}
