import Newsroom
import Testing

@Suite("Loose lines")
struct LooseLinePassTests {
  private static let page = """
    Morlange vote son budget sans débat
    La Feuille de Morlange
    Par Anna Morel
    Publié le 2 décembre 2025

    Le conseil communal a voté mardi le budget des écoles après une heure de débats.

    Une séance courte

    La maire, Jeanne Ravel, a remercié les élus avant de lever la séance vers midi.

    Sujets
    Morlange
    Conseil communal - Budget
    Faut-il encore acheter une maison au bord du lac ?
    Si vous le pouvez, soutenez notre journal d’un don régulier, choisi par vous et sans engagement
    Lire sur un autre appareil
    """

  @Test("behind the last paragraph and over a byline go, the title and a heading over text stay")
  func edges() {
    #expect(
      keptText(Self.page) == [
        "Morlange vote son budget sans débat",
        "Le conseil communal a voté mardi le budget des écoles après une heure de débats.", "Une séance courte",
        "La maire, Jeanne Ravel, a remercié les élus avant de lever la séance vers midi.",
      ])
  }

  @Test("go under the name of a rule that can be switched off")
  func rule() {
    let found = dump(Self.page)
    #expect(found.contains("- page-foot: Conseil communal - Budget"))
    let kept = dump(Self.page, rules: CleaningRules.builtIn.disabling(["page-foot"]))
    #expect(!kept.contains("- page-foot: Conseil communal - Budget"))
  }

  @Test("at an update’s end and above the first go, its headline and its text stay")
  func live() {
    let page = """
      Grève des bacs : la traversée reprend

      Les équipages ont voté mardi la reprise du travail, après neuf jours d’arrêt complet.

      DIRECT - Suivez les débats

      16:40
      Le bac rouvert
      Les rotations ont repris en fin de journée, annonce l’agglomération.
      Commenter
      13

      14:05
      Deux heures d’attente
      Les voitures font la queue jusqu’au rond-point, selon la police.
      """
    #expect(
      keptText(page) == [
        "Grève des bacs : la traversée reprend", "Le bac rouvert", "Deux heures d’attente",
        "Les équipages ont voté mardi la reprise du travail, après neuf jours d’arrêt complet.",
        "Les rotations ont repris en fin de journée, annonce l’agglomération.",
        "Les voitures font la queue jusqu’au rond-point, selon la police.",
      ])
  }
}
