import Newsroom
import Testing

@Suite("Farewells of live pages")
struct FarewellsTests {
  private static func page(_ farewell: String) -> String {
    """
    EN DIRECT. Grève des bacs : la traversée reprend
    Les équipages ont voté mardi la reprise du travail, après neuf jours d’arrêt complet.
    \(farewell)
    16h40 : Le bac rouvert
    Les rotations ont repris en fin de journée, annonce l’agglomération.
    14h05 : Deux heures d’attente
    Les voitures font la queue jusqu’au rond-point, selon la police.
    """
  }

  @Test(
    "go above the first update",
    arguments: [
      "Merci de nous avoir suivis, ce live est désormais terminé. Bonne soirée !",
      "Il est l’heure de clore ce direct, grand merci de l’avoir suivi.",
      "Nous vous remercions d’avoir suivi cette journée avec nous. À très bientôt !",
      "Merci d’avoir suivi ce « minute par minute ». Il est désormais clos.",
      "Pour la suite de la grève, rendez-vous sur notre nouveau direct.",
      "Ce direct consacré à la grève des bacs est terminé. Merci de nous avoir lus.",
    ])
  func above(farewell: String) {
    #expect(setAside(Self.page(farewell)).contains("live-furniture: \(farewell)"), "\(dump(Self.page(farewell)))")
    #expect(entries(Self.page(farewell)).count == 2)
  }

  @Test("are text in an update, and so is news of thanks and of ends")
  func kept() {
    let page =
      Self.page("« Merci de nous avoir suivis dans la grève », a dit Anna Morel aux équipages.") + """

        13h00 : Bonsoir
        Merci de nous avoir suivis, ce direct est terminé. À demain !
        """
    let kept = keptText(page)
    #expect(kept.contains { $0.hasPrefix("« Merci de nous") })
    #expect(kept.contains { $0.hasPrefix("Merci de nous avoir suivis") })
  }

  @Test("a live page without times goes on to the text under its last headline, whatever it tells")
  func lastHeadline() {
    let page = """
      Festival de Vassan : revivez la soirée de clôture
      en direct
      Le jury a récompensé samedi deux films venus du Nord, au terme d’une soirée sans surprise.
      À suivre : la conférence du jury
      Les prix
      Grand prix : Le Sel des bacs
      Prix du public : Une rive à soi
      La plateforme Cinoche achète un documentaire
      La société a acquis les droits de diffusion pour les pays d’Europe, a-t-elle annoncé.
      """
    #expect(keptText(page).contains { $0.hasPrefix("La société a acquis") }, "\(dump(page))")
  }

  @Test("headlines over texts stay where a live page tells no times, furniture between updates goes")
  func withoutTimes() {
    let page = """
      Le Fil de Vaubry
      en direct
      Grève des bacs : la traversée reprend après neuf jours d’arrêt
      Les équipages ont voté mardi la reprise du travail, après neuf jours d’arrêt complet.
      L'ESSENTIEL
      • Les équipages ont voté la reprise. Lire l’article
      • Les bacs circulent de nouveau depuis 16 heures. Lire notre brève
      Ce direct est terminé
      Merci de l’avoir suivi sur lefildevaubry.example
      La présidente de l’agglomération promet aux riverains de ne plus jamais laisser la rive sans bac
      Anna Morel a reçu mardi soir les habitants de la rive gauche, venus lui dire leur colère.
      >> Plus d’informations à lire ici
      "Il faut un pont" : les maires des deux rives demandent à l’État de rouvrir le dossier
      Les maires ont écrit au préfet pour demander une étude, qui coûterait deux millions d’euros.
      """
    let kept = keptText(page)
    #expect(kept.contains { $0.hasPrefix("La présidente de l’agglomération promet") }, "\(dump(page))")
    #expect(kept.contains { $0.hasPrefix("\"Il faut un pont\"") })
    #expect(kept.contains("Les équipages ont voté la reprise."))
    #expect(!kept.contains { $0.contains("ESSENTIEL") || $0.hasPrefix("Merci") || $0.hasPrefix("Ce direct") })
  }
}
