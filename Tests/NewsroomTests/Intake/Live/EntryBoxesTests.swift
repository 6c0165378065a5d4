import Newsroom
import Testing

@Suite("Times that are no updates")
struct EntryBoxesTests {
  private static func article(_ box: String) -> String {
    """
    L’usine Mécanor placée en redressement judiciaire
    Publié le 02/12/2025 à 14h20
    Le tribunal de Brivals a placé mardi l’équipementier Mécanor en redressement judiciaire, pour six mois.
    \(box)
    Les 340 salariés ont appris la nouvelle par leur direction, réunie dans la matinée.
    Un repreneur italien doit déposer une offre avant le 15 janvier, selon le délégué syndical.
    """
  }

  @Test(
    "of a box of other news go with their titles, newest first",
    arguments: [
      "Le fil info\n16:05 Tempête : la vigilance maintenue\n15:40 Un cambriolage déjoué",
      "Les titres\n16:05 Tempête : la vigilance maintenue\n15:40 Un cambriolage déjoué\n14:58 Rugby : Vernay sans capitaine",
      "Les titres\n16:05\nTempête : la vigilance maintenue\n15:40\nUn cambriolage déjoué\n14:58\nRugby : Vernay sans capitaine",
    ])
  func box(lines: String) {
    let page = Self.article(lines)
    #expect(entries(page).isEmpty)
    let kept = keptText(page)
    #expect(!kept.contains { $0.contains("cambriolage") || $0.contains("15:40") })
    #expect(kept.contains("Les 340 salariés ont appris la nouvelle par leur direction, réunie dans la matinée."))
  }

  @Test("of a ticker of several sections go, under a text of one paragraph too")
  func sections() {
    let page = """
      Mécanor : les salariés dans l’attente
      Le tribunal de Brivals a placé mardi l’équipementier en redressement judiciaire, pour six mois.
      Autres vidéos
      -
      09:41Monde - Un sommet sur les océans
      -
      09:20Sports - Vernay sans capitaine
      -
      08:05Économie - Les prix du blé reculent
      """
    #expect(entries(page).isEmpty)
    #expect(keptText(page).count == 2, "\(keptText(page))")
  }

  @Test("of a programme stay, in the order of the day")
  func programme() {
    let page = Self.article(
      "Le calendrier\n18h00 Assemblée des salariés\n19h30 Réunion publique\n21h00 Marche aux flambeaux")
    #expect(entries(page).isEmpty)
    #expect(keptText(page).contains("19h30 Réunion publique"))
  }

  @Test("of films go with the films’ titles, and no text with them")
  func films() {
    let page = Self.article(
      "2:41\nDevant l’usine, la colère\n1:12\nUn chien sauvé des eaux\n3:05\nLe reportage à Sainte-Aure")
    #expect(entries(page).isEmpty)
    #expect(setAside(page).contains("caption: Un chien sauvé des eaux"))
    #expect(
      keptText(page).contains("Les 340 salariés ont appris la nouvelle par leur direction, réunie dans la matinée."))
  }

  @Test("are updates where a page writes its hours with one digit")
  func shortHours() {
    let page = """
      En direct : la crue de la Sarve
      La Sarve monte toujours à Montval, où trois rues ont été évacuées mardi matin.
      9:13
      Une digue cède à Lorbier
      Les pompiers ont évacué vingt habitants en barque, selon la mairie.
      8:40
      Le pont fermé
      La circulation est coupée jusqu’à nouvel ordre, annonce la préfecture.
      7:05
      Bonjour à tous
      Bienvenue dans ce direct, ouvert pour toute la journée.
      """
    #expect(entries(page) == ["09:13 Une digue cède à Lorbier", "08:40 Le pont fermé", "07:05 Bonjour à tous"])
  }

  @Test(
    "of a list of the page’s key moments are told once, with their texts",
    arguments: [
      "17:40 La voie rouvrira vendredi\n13:25 Un automobiliste miraculé\n10:02 L’alerte d’un berger",
      "17:40\nLa voie rouvrira vendredi\n13:25\nUn automobiliste miraculé\n10:02\nL’alerte d’un berger",
    ])
  func moments(list: String) {
    let page = """
      En direct : éboulement à Saint-Prex
      Un pan de falaise s’est effondré mercredi matin sur l’autoroute, sans faire de victime.
      Les moments clés
      \(list)
      Tout le direct
      17:40
      La voie rouvrira vendredi
      Les ingénieurs ont validé le plan de purge de la paroi, a dit le canton.
      13:25
      Un automobiliste miraculé
      Un rocher a traversé le coffre de sa voiture sans le blesser.
      10:02
      L’alerte d’un berger
      Il avait entendu craquer la montagne dès l’aube, raconte le syndic.
      """
    #expect(
      entries(page) == [
        "17:40 La voie rouvrira vendredi", "13:25 Un automobiliste miraculé", "10:02 L’alerte d’un berger",
      ])
  }

  @Test("of comments go with them, those of a live page’s counts of comments leave its updates")
  func comments() {
    let article = """
      Canicule : douze départements en alerte
      Publié le 15/07/2025 à 16:05
      Douze départements du Centre sont placés en alerte mercredi, a annoncé l’institut de météorologie.
      3 commentaires
      Marcel 42
      15/07/2025 à 17:02
      Et pendant ce temps-là, les piscines de la ville sont fermées pour travaux tout l’été.
      Répondre
      Josiane
      15/07/2025 à 18:30
      Il faisait plus chaud quand j’étais petite, et personne n’en parlait à la télévision.
      Répondre
      """
    #expect(entries(article).isEmpty)
    #expect(keptText(article).count == 2)
    let live = """
      Canicule : la journée en direct
      Douze départements du Centre sont placés en alerte mercredi, a annoncé l’institut de météorologie.
      16:40
      Les trains ralentis
      Les rails se dilatent à partir de cinquante degrés, explique la compagnie du chemin de fer.
      14:05
      Un record à Vernay
      Le thermomètre a atteint 42,3 degrés à l’ombre, selon la station de l’aéroport.
      2 commentaires
      11:20
      Les parcs ouverts la nuit
      La mairie laisse douze parcs ouverts jusqu’à dimanche, comme l’été dernier.
      """
    #expect(entries(live).count == 3)
    #expect(keptText(live).contains { $0.hasPrefix("La mairie laisse") })
  }

  @Test("of a wire that has nothing but titles are its updates")
  func wire() {
    let page = """
      Les dépêches de la journée
      Toute l’information du canton, heure par heure, choisie par la rédaction de la Gazette.
      16:05 Tempête : la vigilance maintenue
      15:40 Un cambriolage déjoué
      14:58 Rugby : Vernay sans capitaine
      """
    #expect(entries(page).count == 3)
  }

  @Test(
    "at the foot of an article are those of other articles",
    arguments: [
      "Sur le même sujet\nÀ quoi s’attendre demain matin devant les grilles de l’usine de Brivals ?\n03 nov. 2025 à 06:31 · 2 min\nLa fonderie cherche un repreneur\n02 nov. 2025 à 15:04 · 1 min",
      "Ailleurs dans Économie\nLa fonderie cherche un repreneur\nPublié hier à 23 h 12\nLe port rouvre au trafic\nPublié hier à 21 h 40\nVous avez aimé ce texte ?\nCommentaires\nLes commentaires sont fermés pour cet article.",
    ])
  func foot(box: String) {
    let page = Self.article("La direction n’a pas répondu à nos questions lundi soir.") + "\n" + box
    #expect(entries(page).isEmpty)
    #expect(!keptText(page).contains { $0.contains("fonderie") || $0.contains("23 h 12") }, "\(keptText(page))")
  }

  @Test("under the label of a player are lengths, under a section’s they are updates")
  func player() {
    let page = """
      En direct : la crue de la Sarve
      La Sarve monte toujours à Montval, où trois rues ont été évacuées mardi matin.

      14:10 – Une digue cède à Lorbier
      Les pompiers ont évacué vingt habitants en barque, selon la mairie.
      VIDÉO
      02:14
      Les images de la digue

      12:40 – Le pont fermé
      La circulation est coupée jusqu’à nouvel ordre, annonce la préfecture.
      """
    #expect(entries(page) == ["14:10 Une digue cède à Lorbier", "12:40 Le pont fermé"])
    #expect(setAside(page).contains("player: 02:14"))
  }

  @Test(
    "of a ticker behind a live page’s own updates go, whether it has a label or other times",
    arguments: [
      "Tendance\n10:31\nGrippe : le pic est passé\n09:12\nRetraites : reprise des débats",
      "18:30 Orens prolonge son gardien\n17:45 Lure sans son capitaine",
      "22:10\nGrippe : le pic est passé\n21:40\nRetraites : reprise des débats\n21:02\nLure sans son capitaine",
    ])
  func ticker(lines: String) {
    let page = """
      En direct : la crue de la Sarve
      La Sarve monte toujours à Montval, où trois rues ont été évacuées mardi matin.
      21:13
      Une digue cède à Lorbier
      Les pompiers ont évacué vingt habitants en barque, selon la mairie.
      20:40
      Le pont fermé
      La circulation est coupée jusqu’à nouvel ordre, annonce la préfecture.
      19:05
      Les écoles fermées
      Elles ne rouvriront pas avant vendredi, a prévenu le recteur.
      \(lines)
      """
    #expect(entries(page).count == 3, "\(entries(page))")
    #expect(!keptText(page).contains { $0.contains("Retraites") || $0.contains("Lure sans") })
  }

  @Test("of other articles under an article go, though the page gives its own without a day, and a form stands below")
  func cards() {
    let page = """
      L’usine Mécanor placée en redressement judiciaire
      Aujourd’hui à 10:31
      4 min
      Le tribunal de Brivals a placé mardi l’équipementier Mécanor en redressement judiciaire, pour six mois.
      Les 340 salariés ont appris la nouvelle par leur direction, réunie dans la matinée.
      Un repreneur italien doit déposer une offre avant le 15 janvier, selon le délégué syndical.
      Enseignement : le budget passé au crible
      08 oct. 2025 à 12:10
      3 min
      Minerval : la hausse votée en commission
      06 oct. 2025 à 17:44
      Newsletter Info
      Recevez chaque matin l’essentiel de l’actualité.
      """
    #expect(entries(page).isEmpty)
    #expect(keptText(page).count == 4, "\(keptText(page))")
  }

  @Test("of boxes over and inside an article with its own date go")
  func twoBoxes() {
    let page = """
      Les titres
      12:45 Natation : Élise Duval en finale
      12:10 Pétrole : le baril au plus haut
      11:32 Un séisme de 3,4 à Orens
      Économie
      Dattes : la vallée vise 200 000 tonnes à l’export
      Karim Belmont
      17 nov. 2025, 10:02
      La vallée veut doubler ses exportations de dattes l’an prochain, a annoncé lundi le préfet.
      Elle a vendu 98 000 tonnes cette saison, selon les chiffres de la chambre d’agriculture.
      Fil infos
      10:00
      Un homme arrêté avec douze kilos de kif
      09:31
      Le consulat change d’horaires
      09:02
      La météo de ce lundi
      « La demande indienne est énorme », explique Salima Hadj, exportatrice depuis dix ans à Tolga.
      Trois unités de conditionnement ouvriront d’ici au mois de mars, selon la chambre.
      """
    #expect(entries(page).isEmpty, "\(entries(page))")
    #expect(keptText(page).first == "Dattes : la vallée vise 200 000 tonnes à l’export")
    #expect(keptText(page).count == 5, "\(keptText(page))")
  }

  @Test("of key moments are a list of the page’s own updates, however short")
  func keyMoments() {
    let page = """
      En direct : la crue de la Sarve
      La Sarve monte toujours à Montval, où trois rues ont été évacuées mardi matin.
      Temps forts
      21:13
      Une digue cède à Lorbier
      21:13
      Une digue cède à Lorbier
      Les pompiers ont évacué vingt habitants en barque, selon la mairie.
      20:40
      Le pont fermé
      La circulation est coupée jusqu’à nouvel ordre, annonce la préfecture.
      """
    #expect(entries(page) == ["21:13 Une digue cède à Lorbier", "20:40 Le pont fermé"])
  }
}
