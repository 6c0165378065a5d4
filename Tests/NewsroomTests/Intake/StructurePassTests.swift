import Newsroom
import Testing

@Suite("Titles and labels of the head")
struct StructurePassTests {
  @Test("Numbered points under the label of the lead are its summary")
  func numbered() {
    let page = """
      La digue de Marpent a tenu
      À savoir
      1. Deux cents maisons sont inondées.
      2. La vigilance rouge est maintenue jusqu’à lundi.
      La rivière a atteint trois mètres au pont de Marpent, d’après le service des crues de la région.
      """
    let article = Intake().read(RawText(page), hints: IntakeHints(today: testDay)).article
    #expect(article.summary.count == 2)
  }

  private static let body = """
    Publié le 2 décembre 2025 à 10h31
    Les habitants attendent toujours les indemnités promises par la préfecture après la crue de l’an dernier.
    La mairie doit les recevoir lundi, a indiqué mardi l’adjointe à l’urbanisme, Anna Morel.
    """

  @Test(
    "find the headline under what stands over it",
    arguments: [
      "« Ils nous ont oubliés »\n« Ils nous ont oubliés » : dans la vallée, un an après la crue",
      "Accueil Région Sarlac et ses environs\nDans la vallée, un an après la crue",
      "Justice et faits divers\nDans la vallée, un an après la crue",
      "Le Matin de Montval\n> Région\n> Faits divers\nDans la vallée, un an après la crue",
      "Monde\nEN DIRECT La crue : la digue cède, les villages sont évacués un à un...",
      "Région\nDans la vallée, la préfecture a-t-elle oublié les sinistrés de la crue ?",
      "La Vigie du Golfe\nPolitique\nDans la vallée, un an après la crue de la Braye\nLa Vigie du Golfe\nDans la vallée, un an après la crue de la Braye",
      "Le Matin du Golfe\nPolitique\nMotion de censure : posez vos questions à notre journaliste",
      "Le Matin du Golfe, l’actualité de la vallée au quotidien\nAccueil > Région > Crues\nDans la vallée, un an après la crue",
      "MONTVAL 27 °C\nRechercher sur le site...\nAccueil > Région > Crues\nDans la vallée, un an après la crue",
      "VALLÉE ACTU\nL’info au cœur de la vallée\nAccueil\nMonde\nSports\nmardi, juin 3, 2025\nVous êtes ici : Accueil > Région > Crues\nDans la vallée, un an après la crue",
      "Région\n« Nous avons tout perdu dans la crue et personne ne nous répond »",
      "- Coupe\n- Tour 4\n- Live\nDans la vallée, un an après la crue",
      "Menu\n• Toute la vallée\n• Haute Braye\n• Grand Est\n• Basse Braye\nChanger de commune\nDans la vallée, un an après la crue",
      "- Accueil >\n- Région >\n- Dans la vallée, un an après la crue\nDans la vallée, un an après la crue",
      "Fil d’Ariane\nDans la vallée, un an après la crue",
      "Press \"Tab\" to skip to content\nDans la vallée, un an après la crue",
      "Bienvenue sur votre site de la vallée\nDans la vallée, un an après la crue",
    ])
  func titles(head: String) {
    let page = head + "\n" + Self.body
    let title = head.split(separator: "\n").last.map { String($0) }
    #expect(dump(page).hasPrefix("article \(title ?? "") · "), "\(dump(page))")
  }

  @Test(
    "are set aside under a standfirst and a byline",
    arguments: ["En bref :", "Résumé en 20 secondes", "L’essentiel en 3 points", "À retenir"])
  func labels(label: String) {
    let page = """
      Dans la vallée, un an après la crue
      Un an après la crue de la Braye, les habitants attendent toujours les indemnités promises.
      Par Anna Morel
      Publié le 2 décembre 2025 à 10h31
      \(label)
      La préfecture reconnaît des retards, dus à un afflux de dossiers que personne n’avait prévu.
      """
    #expect(setAside(page).contains("summary-label: \(label)"), "\(dump(page))")
  }

  @Test("A line that introduces others and the score of a match are no titles")
  func noTitles() {
    let page = """
      Les scores de la soirée :
      Vassan 4-0 Orens
      22h16 : Baldé sort sur blessure, remplacé par Ferrand.
      22h03 : La seconde période commence à Vassan, sous une pluie fine.
      """
    let article = Intake().read(RawText(page), hints: IntakeHints(today: testDay)).article
    #expect(article.title == nil)
    #expect(keptText(page).contains("Vassan 4-0 Orens"))
  }

  @Test("A title may be as long as two where its byline stands under it, a pen name too")
  func longTitle() {
    let title =
      "Un pont de la vallée emporté par la crue de la Braye pendant la nuit de lundi à mardi - Le maire, qui demande un ouvrage provisoire depuis des mois, attend toujours la réponse de la préfecture"
    let page = "\(title)\npar vigie29\n" + Self.body
    let article = Intake().read(RawText(page), hints: IntakeHints(today: testDay)).article
    #expect(article.title == title)
    #expect(setAside(page).contains("byline: par vigie29"))
  }

  @Test("A word in capitals that is glued to a title or a standfirst is no part of it")
  func gluedKicker() {
    let page = """
      REPORTAGELa vallée sous l’eau, un an après la crue
      La vallée sous l’eau, un an après la crue
      TÉMOIGNAGESLes sinistrés racontent une année d’attente au bord de la Braye
      """ + "\n" + Self.body
    let article = Intake().read(RawText(page), hints: IntakeHints(today: testDay)).article
    #expect(article.title == "La vallée sous l’eau, un an après la crue")
    #expect(keptText(page).contains("Les sinistrés racontent une année d’attente au bord de la Braye"), "\(dump(page))")
    #expect(setAside(page).contains("section: TÉMOIGNAGES"))
  }

  @Test("A title that comes again without its label is kept once")
  func withoutLabel() {
    let page =
      "En direct : la vallée sous l’eau, un an après la crue\nLa vallée sous l’eau, un an après la crue\n" + Self.body
    #expect(setAside(page).contains("repeated-title: La vallée sous l’eau, un an après la crue"))
  }

  @Test("The label over the bullets goes under a standfirst too")
  func labelUnderStandfirst() {
    let page = """
      Dans la vallée, un an après la crue
      Un an après la crue de la Braye, les habitants attendent toujours les indemnités promises par l’État.
      L’ESSENTIEL
      • Deux cents maisons attendent toujours un expert.
      • La préfecture reconnaît des retards. Lire l’article
      La préfecture reconnaît des retards, dus à un afflux de dossiers que personne n’avait prévu.
      """
    #expect(setAside(page).contains("summary-label: L’ESSENTIEL"))
    #expect(keptText(page).contains("La préfecture reconnaît des retards."))
  }

  @Test("stay where they head a part of the text")
  func heading() {
    let page = """
      Dans la vallée, un an après la crue
      Publié le 2 décembre 2025 à 10h31
      Un an après la crue de la Braye, les habitants attendent toujours les indemnités promises.
      Les faits
      La préfecture reconnaît des retards, dus à un afflux de dossiers que personne n’avait prévu.
      """
    #expect(keptText(page).contains("Les faits"))
  }
}
