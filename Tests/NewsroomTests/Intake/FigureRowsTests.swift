import Newsroom
import Testing

@Suite("Rows of figures")
struct FigureRowsTests {
  private static func page(_ foot: String) -> String {
    """
    Rugby : Vernay prend la tête
    Publié le 22/11/2025
    Les Vernaisiens ont gagné samedi soir à Castelmar (24-17), au terme d’un match haché par la pluie.
    \(foot)
    """
  }

  @Test(
    "behind the text are part of it, with the labels over them",
    arguments: [
      "Classement\nPts J G N P\n1 Vernay 43 11 9 1 1\n2 Castelmar 40 11 8 2 1\n3 Orens 35 11 7 0 4",
      "Odile Fayard (Union) : 52,3 %, 31 sièges\nLuc Berthier (Vernay) : 17,9 %, 5 sièges\nParticipation : 48,2 %",
      "Repères\n1971 Naissance à Albi\n2005 Installation à Montval\n2022 Élection à la tête du club",
    ])
  func rows(foot: String) {
    let kept = keptText(Self.page(foot))
    for line in foot.split(separator: "\n") { #expect(kept.contains { $0.contains(line) }, "\(kept)") }
  }

  @Test("are not made of topics and of other titles")
  func topics() {
    let kept = keptText(Self.page("Repères\nRugby\nVernay\n2025 : l’année en images"))
    #expect(kept.count == 2)
  }
}
