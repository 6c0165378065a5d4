import Testing

@Suite("The choice of live updates")
struct EntryChoiceTests {
  /// A page of two updates whose lines of time are written in one way.
  private static func page(_ first: String, _ second: String) -> String {
    """
    Tunnel du Mont-Clair : la circulation rétablie

    \(first)
    L’office des routes a annoncé la réouverture complète du tunnel, contrôles compris.

    \(second)
    La file atteint désormais la sortie de Vassan, selon le service des routes.
    """
  }

  @Test(
    "reads clocks as papers write them",
    arguments: [
      ("16.40\nLe tunnel rouvert", "14.05\nNeuf kilomètres de bouchon"),
      ("16.40 – Le tunnel rouvert", "14.05 – Neuf kilomètres de bouchon"),
      ("16h40\nLe tunnel rouvert", "14h05\nNeuf kilomètres de bouchon"),
      ("16 h 40\n\nLe tunnel rouvert", "14 h 05\n\nNeuf kilomètres de bouchon"),
      ("16H40 : Le tunnel rouvert", "14H05 : Neuf kilomètres de bouchon"),
      ("- 16h40 GMT - Le tunnel rouvert -", "- 14h05 GMT - Neuf kilomètres de bouchon -"),
      ("16:40 | Transports | Le tunnel rouvert", "14:05 | Transports | Neuf kilomètres de bouchon"),
      ("16:40, mis à jour à 16:45\nLe tunnel rouvert", "14:05, mis à jour à 14:10\nNeuf kilomètres de bouchon"),
      ("16:40 par Anna Morel\nLe tunnel rouvert", "14:05 par Anna Morel\nNeuf kilomètres de bouchon"),
      ("Mardi, 16h40 - Le tunnel rouvert", "Mardi, 14h05 - Neuf kilomètres de bouchon"),
      ("Vendredi 6 | 16h40 - Le tunnel rouvert", "Vendredi 6 | 14h05 - Neuf kilomètres de bouchon"),
      ("2/ 16h40\nLe tunnel rouvert", "1/ 14h05\nNeuf kilomètres de bouchon"),
      ("2) 16:40 – Le tunnel rouvert", "1) 14:05 – Neuf kilomètres de bouchon"),
      ("2 déc. 2025 à 16:40\nLe tunnel rouvert", "2 déc. 2025 à 14:05\nNeuf kilomètres de bouchon"),
    ])
  func clocks(first: String, second: String) {
    let found = entries(Self.page(first, second))
    #expect(found == ["16:40 Le tunnel rouvert", "14:05 Neuf kilomètres de bouchon"], "\(first)")
  }

  @Test("takes no hours of a programme for updates that runs forwards inside one of a page that runs backwards")
  func programme() {
    let page = """
      Régates de Vassan : la journée en direct

      11:40 - Le vent tombe
      Les voiliers attendent au ponton, selon le comité de course.

      11:22 - Le programme
      Voici les départs de l’après-midi.
      14h30 : dériveurs doubles.
      14h50 : dériveurs solitaires.
      15h20 : habitables.

      11:10 - Premier départ retardé
      La brume couvre encore la baie, dit le comité de course.

      10:05 - Les équipages à l’eau
      Cent vingt voiliers sont inscrits, un record pour la baie.
      """
    #expect(
      entries(page) == [
        "11:40 Le vent tombe", "11:22 Le programme", "11:10 Premier départ retardé", "10:05 Les équipages à l’eau",
      ])
    #expect(keptText(page).contains("14h50 : dériveurs solitaires."))
  }

  @Test(
    "leaves the page’s own time and those of comments out",
    arguments: [
      "Le 02/12/2025 à 08:02 | Mis à jour le 02/12/2025 à 10:40",
      "02 déc. 2025 à 08:55 - mise à jour 02 déc. 2025 à 14:10",
      "Par Anna Morel\n02/12/2025 11:20 CET | Actualisé il y a 8 minutes",
      "Les bacs traversent de nouveau le lac, a annoncé mardi la compagnie, après deux jours de grève.\nPublié le 02/12/2025 à 08:02\nMis à jour le 02/12/2025 à 10:40",
      "Le 02/12 à 08:02\nMis à jour à 10:40",
      "Les bacs traversent de nouveau le lac, a annoncé mardi la compagnie, après deux jours de grève.\nPublié à 6 h 20\nMis à jour à 21 h 40",
    ])
  func own(line: String) {
    let page = """
      Grève des bacs : la traversée reprend

      \(line)

      16:40
      Le bac rouvert
      Les rotations ont repris en fin de journée, annonce l’agglomération.

      14:05
      Deux heures d’attente
      Les voitures font la queue jusqu’au rond-point, selon la police.

      Commentaires des lecteurs
      Un passant
      le 02/12/2025 à 17:31
      Enfin.
      """
    #expect(entries(page) == ["16:40 Le bac rouvert", "14:05 Deux heures d’attente"])
  }

  @Test(
    "takes no programme, no prices and no chronicle for a live page",
    arguments: [
      """
      Biathlon : le programme de la semaine

      La Coupe du monde reprend ce week-end en Suède, avec les Françaises en favorites.

      Samedi 29 novembre
      13h15 : relais mixte simple
      15h00 : relais mixte

      Mardi 2 décembre
      16h15 : individuel femmes

      Mercredi 3 décembre
      16h15 : individuel hommes
      """,
      """
      Le prix du pain a doublé en un an

      Une baguette coûte désormais plus d’un euro dans la moitié des communes du canton.

      12.50
      La miche de campagne, selon la fédération des boulangers de Vassan.

      9.90
      Le pain de seigle, en hausse lui aussi depuis le mois de janvier.

      14.20
      La brioche des rois, que les clients achètent toujours autant.
      """,
      """
      Une nuit de feu aux chantiers

      L’alerte a été donnée à 3h12 par un vigile, qui a vu la fumée sortir de la cale.

      À 3h40, les premiers pompiers arrivent, et ils sont vite débordés par les flammes.

      À 5h05, le feu gagne le second pont, selon le commandant des secours.
      """,
    ])
  func none(page: String) {
    #expect(entries(page).isEmpty)
  }

  @Test("reads whole hours within brackets, a zone behind them")
  func hours() {
    let found = entries(Self.page("(16h GMT) Le tunnel rouvert", "(14h30 GMT) Neuf kilomètres de bouchon"))
    #expect(found == ["16:00 Le tunnel rouvert", "14:30 Neuf kilomètres de bouchon"])
  }

  @Test("leaves the page’s own time with its change out where updates have their writers beside their times")
  func writers() {
    let page = """
      Grève des bacs : la traversée reprend
      Par Anna Morel et Paul Duc
      Aujourd’hui à 08:30 | Actualisé aujourd’hui à 16:45
      Grève des bacs : la traversée reprend
      16:40 | Par Anna Morel
      Le bac rouvert
      Les rotations ont repris en fin de journée, annonce l’agglomération.
      14:05 | Par Paul Duc
      Deux heures d’attente
      Les voitures font la queue jusqu’au rond-point, selon la police.
      """
    #expect(entries(page) == ["16:40 Le bac rouvert", "14:05 Deux heures d’attente"])
  }

  @Test("leaves the time of a change out where updates have their times of publication")
  func change() {
    let page = """
      Grève des bacs : la traversée reprend
      Par la rédaction
      Mis à jour mardi à 18h20

      Bienvenue à Dunes
      Publié à 11h40
      Les voitures font la queue jusqu’au rond-point, selon la police.

      Le bac rouvert
      Publié à 16h40
      Les rotations ont repris en fin de journée, annonce l’agglomération.

      Une seconde navette
      Publié à 17h05
      La compagnie ajoute un bac pour la soirée, a indiqué son directeur.
      """
    #expect(entries(page) == ["11:40 Bienvenue à Dunes", "16:40 Le bac rouvert", "17:05 Une seconde navette"])
    let signed = page.replacing("selon la police.", with: "selon la police.\nA. M.")
    #expect(setAside(signed).contains("byline: A. M."))
  }
}
