import Testing

@Suite("Furniture of a page’s head")
struct BoilerplatePassHeadTests {
  private static func page(_ line: String) -> String {
    """
    \(line)
    La carrière d’Arvel rouvrira au printemps
    Publié le 2 décembre 2025 à 10h31
    La carrière d’Arvel doit rouvrir au printemps, a annoncé mardi la commune après trois ans d’arrêt.
    Les habitants, eux, demandent que les camions passent par la rocade et non par le bourg.
    """
  }

  @Test(
    "goes, told by how it is made",
    arguments: [
      "Hockey / Curling / Ski de fond / Luge / Tous les sports / Paris",
      "Ma vallée • Agenda • Carnet • Sorties • Randonnées",
      "Hockey > Ligue nationale > 3e tour", "Arvel-carrière-environnement", "ARVEL-pierre-JUSTICE-2025",
      "ARVEL 3-1 Vassan (terminé) -- Orens 2-2 Lure (pause)",
    ])
  func head(line: String) {
    let page = Self.page(line)
    #expect(keptText(page).first == "La carrière d’Arvel rouvrira au printemps", "\(keptText(page))")
    #expect(keptText(page).count == 3, "\(keptText(page))")
  }

  @Test("leaves titles alone that have strokes, hyphens or a score")
  func titles() {
    for title in [
      "Arvel-Vassan : la voie rapide rouverte", "Lure bat Orens 3-1 au bout de l’ennui",
      "Eau / gaz / courant : tout augmente à Arvel",
    ] {
      let page = Self.page(title).replacing("La carrière d’Arvel rouvrira au printemps\n", with: "")
      #expect(keptText(page).first == title)
    }
  }

  @Test(
    "is a row of signs to share on, or a button, wherever it stands",
    arguments: [
      "f  t  in  @", "f | x | in", "fb tw yt +", "copy url", "Partage désactivé Envoyer par e-mail",
      "Activer l’option d’impression du navigateur", "Lire sur le reader Mode zen",
    ])
  func signs(line: String) {
    #expect(setAside(quarryPage(line)).contains { $0.hasPrefix("share-button: ") }, "\(keptText(quarryPage(line)))")
  }

  @Test(
    "is an offer to bet",
    arguments: ["PARIS : 50 € offerts (18+, jouer comporte des risques)", "Pariez sur le derby (18+)"])
  func bets(line: String) {
    #expect(!keptText(quarryPage(line)).contains(line))
  }
}
