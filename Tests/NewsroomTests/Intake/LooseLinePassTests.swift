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

  @Test("between a live page’s standfirst and its first update are tabs and filters")
  func toolbar() {
    let page = """
      Coupe : Vernay - Orens en direct
      Les deux équipes se disputent mercredi soir une place en finale, devant vingt mille spectateurs.
      Du plus récent au plus ancien
      Tout
      Plus récent
      22:31
      But de Kevin Loubry
      Lancé en profondeur, l’attaquant trompe le gardien d’un plat du pied.
      21:00
      C’est parti !
      Coup d’envoi donné par M. Fabre au stade Jean-Moulin.
      """
    #expect(
      keptText(page) == [
        "Coupe : Vernay - Orens en direct", "But de Kevin Loubry", "C’est parti !",
        "Les deux équipes se disputent mercredi soir une place en finale, devant vingt mille spectateurs.",
        "Lancé en profondeur, l’attaquant trompe le gardien d’un plat du pied.",
        "Coup d’envoi donné par M. Fabre au stade Jean-Moulin.",
      ])
  }

  @Test("at the foot of an article of advice are told from its advice")
  func advice() {
    let page = """
      Arnaque au colis : comment reconnaître les faux messages
      Le piège est simple : le lien vous envoie vers une copie du site du transporteur.
      Ne cliquez jamais sur le lien reçu. Entrez plutôt votre numéro de suivi sur le site officiel.
      Si vous avez donné vos coordonnées, faites opposition sans attendre auprès de la banque.
      Comment éviter ces messages ?
      Inscrivez-vous sur la liste d’opposition et ne publiez pas votre numéro sur les réseaux sociaux.
      Suivez-nous sur Facebook
      """
    let kept = keptText(page)
    #expect(kept.contains("Comment éviter ces messages ?"))
    #expect(kept.last?.hasPrefix("Inscrivez-vous") ?? false)
  }

  private static let article = """
    Vaubry retrouve son tramway et ses vieilles rames rouges
    Publié le 6 mai 2026
    Le tramway de Vaubry a repris lundi ses tours de ville, après huit mois d’arrêt.
    %
    « Les enfants couraient derrière la rame », raconte Lucie Marchais, qui tient le kiosque du terminus.
    La régie promet une rame toutes les dix minutes à partir de septembre, le dimanche compris.
    """

  private static func article(_ inset: String) -> String { article.replacing("%", with: inset) }

  @Test(
    "between two paragraphs only the last of a row heads the text, if it is short",
    arguments: [
      ("Notre dossier\nUne ligne de plus, mais à quel prix pour les quartiers du nord", nil),
      ("Autour de ce sujet : vingt ans de rails et de colères", nil),
      ("À ne plus manquer\nUne foule au terminus", "Une foule au terminus"),
      ("Une foule au terminus", "Une foule au terminus"), ("« Une fête »", "« Une fête »"),
      ("À Vaubry, l’heure n’est plus à l’attente", "À Vaubry, l’heure n’est plus à l’attente"),
    ] as [(String, String?)])
  func insets(inset: String, heading: String?) {
    let kept = keptText(Self.article(inset))
    #expect(kept.count == (heading == nil ? 4 : 5))
    if let heading { #expect(kept[2] == heading) }
  }

  @Test("go behind an update’s text, a label with its titles or a poll, a score does not")
  func tails() {
    let page = """
      Coupe : Lure - Vaubry en direct
      22:31
      But de Kevin Loubry
      Lancé en profondeur, l’attaquant trompe le gardien d’un plat du pied.
      Votre pronostic
      Qui passera au tour suivant ?
      Plutôt Lure
      Plutôt Vaubry
      21:00
      C’est parti !
      Coup d’envoi donné par M. Fabre au stade Jean-Moulin.
      Lure - Vaubry : 0-0
      """
    let kept = keptText(page)
    #expect(!kept.contains { $0.hasPrefix("Plutôt") || $0.hasPrefix("Votre") || $0.hasPrefix("Qui") })
    #expect(kept.last == "Lure - Vaubry : 0-0")
  }

  @Test("of the paper about itself go, at the text’s end")
  func ownNotice() {
    let page =
      "Le Fil de Vaubry\n" + Self.article("Une foule au terminus") + """

        Le Fil de Vaubry accueille dans ses pages toutes les plumes de la contrée, sans exception.
        """
    #expect(setAside(page).contains { $0.hasPrefix("house-notice: Le Fil de Vaubry accueille") })
  }

  @Test("a question over the first paragraph is its heading")
  func question() {
    let question = "Pourquoi la commune ferme-t-elle le centre ?"
    let page = """
      Bellerive interdit les voitures au bord du lac
      \(question)
      Sur la place du Marché, deux banderoles se font face depuis une semaine entière.
      « On ne porte pas une commode dans le tram », ironise Jean Chappuis, marchand de meubles.
      """
    #expect(keptText(page).contains(question))
  }

  @Test("a standfirst without its last stop stays under the title")
  func standfirst() {
    let standfirst = "La commune votera le 8 mars. Commerçants et riverains se déchirent"
    let page = """
      A Bellerive, le centre interdit aux voitures
      \(standfirst)
      Anna Morel
      Publié le 19 janvier 2026 à 16:40
      Sur la place du Marché, deux banderoles se font face depuis une semaine entière.
      « On ne porte pas une commode dans le tram », ironise Jean Chappuis, marchand de meubles.
      """
    #expect(keptText(page).contains(standfirst))
  }
}
