import Newsroom
import Testing

@Suite("Furniture by its words")
struct BoilerplatePassTests {
  /// An article with a line in its middle.
  private static func page(_ line: String) -> String {
    """
    Montval : la décharge rouvre au printemps
    Publié le 2 décembre 2025 à 10h31
    La décharge de Montval doit rouvrir au printemps, a annoncé mardi la communauté de communes.
    \(line)
    Les riverains, eux, demandent une étude des sols avant la reprise des dépôts.
    """
  }

  @Test(
    "sentences that open as furniture does are kept",
    arguments: [
      "Aide d’urgence, écoles, routes : le département a détaillé son plan lundi.",
      "Aucun commentaire n’a été fait par l’exploitant.",
      "Avant de publier ses résultats, le laboratoire attend les analyses de l’eau.",
      "Cette vidéo ne peut pas être authentifiée, prévient le ministère.",
      "En poursuivant sa route, le camion a renversé deux barrières.",
      "En savoir plus sur les causes prendra des mois, selon l’expert.",
      "Filtres saturés, pompes en panne : l’usine tourne au ralenti depuis lundi.",
      "Je souhaite que la vérité soit faite pour mon fils, dit sa mère.",
      "La diffusion de ces images est interdite par la loi.",
      "La vidéo n’est pas récente, précise le parquet.",
      "Le site ne peut plus accueillir de déchets, selon le préfet.",
      "Le site nécessite des travaux pendant au moins trois ans.",
      "Lecteur assidu de Camus, le maire a cité La Peste devant ses administrés.",
      "Les informations recueillies par les enquêteurs laissent penser à un accident.",
      "Les plus récents relevés montrent une baisse de la pollution.",
      "Les propos publiés par le journal ont été démentis par la mairie.",
      "L’auteur est un homme de 34 ans.",
      "Modifier l’article 16 suppose une majorité des trois cinquièmes, rappelle la juriste.",
      "Nos partenaires européens doivent comprendre notre situation, plaide le maire.",
      "Nous utilisons les données de trente capteurs, explique l’ingénieure.",
      "Partagé par tous les élus, ce constat n’a pas convaincu le ministère.",
      "Pour améliorer la qualité de l’air, la préfecture a limité la vitesse à 70 km/h.",
      "Pour participer à la marche blanche, les riverains se retrouveront samedi à 14 heures.",
      "Proposé par trois députés, l’amendement a été adopté en commission.",
      "Recommandé par l’agence de santé, le masque reste porté par les riverains.",
      "Suivant les recommandations de l’agence, la commune a distribué des masques.",
      "Toutes les vidéos ont été remises aux gendarmes, a assuré l’exploitant.",
      "Vous avez refusé de fermer l’usine en 2019, lui a lancé une riveraine.",
    ])
  func statements(line: String) {
    #expect(keptText(Self.page(line)).contains(line), "\(setAside(Self.page(line)))")
  }

  @Test(
    "what a page says of itself goes",
    arguments: [
      "Aucun commentaire pour le moment",
      "Ce contenu est bloqué car vous n’avez pas accepté les traceurs.",
      "Il n’est plus possible de réagir à ce texte.",
      "L’auteure de cet article",
      "La page demandée n’existe pas ou n’est plus disponible.",
      "Les informations recueillies sont destinées à notre newsletter.",
      "Lire 31 réponses",
      "Lisez la chronique « Un port à la dérive »",
      "Suivez toute l’information de vos communes en vous inscrivant à nos alertes du soir et du matin.",
      "Toute reproduction de nos textes est interdite sans autorisation écrite.",
      "Une fois par semaine, recevez le meilleur de la vallée.",
      "À voir en vidéo",
    ])
  func furniture(line: String) {
    #expect(!keptText(Self.page(line)).contains { $0.contains(line) })
  }

  @Test(
    "captions are told by the credit at their end",
    arguments: [
      "La maire devant la décharge PHOTO ANNA MOREL, LE COURRIER DE MONTVAL",
      "La maire devant la décharge. | PHOTO : ANNA MOREL, LE COURRIER DE MONTVAL",
      "La maire devant la décharge, lundi. ANNA MOREL/PIGMENT POUR « LE COURRIER »",
      "La maire devant la décharge, lundi. CM/Anna Morel",
      "Les sacs ont été trouvés dans un hangar. DR",
      "Photo Courrier de Montval/Anna Morel",
    ])
  func captions(line: String) {
    let found = setAside(Self.page(line))
    #expect(found.contains("caption: \(line)") || found.contains("credit: \(line)"), "\(found)")
  }

  @Test(
    "sentences with capitals at their end are no captions",
    arguments: [
      "Le recours a été déposé par la ligue, par le syndicat et par l’ONG.",
      "La décharge a été fermée. Le DR. Morel l’avait demandé dès 2019, sans réponse.",
      "Photo à l’appui, la riveraine a montré les sacs au maire.",
    ])
  func sentences(line: String) {
    #expect(keptText(Self.page(line)).contains(line))
  }

  @Test("links under an update go up to the next one, its headline before the time included")
  func links() {
    let page = """
      Grève des bacs : la journée en direct
      Un tiers des bacs roule, a annoncé mardi matin la compagnie de navigation du lac.
      Le port se vide
      16:40
      Les derniers passagers ont quitté le port à pied, sous la pluie.
      Lire aussi
      Grève des bacs : vos droits de passager
      Retraites des marins : ce qui change
      Le syndicat appelle à voter
      14:05
      Le vote aura lieu demain à midi, a annoncé le délégué, Paul Duc.
      """
    #expect(entries(page) == ["16:40 Le port se vide", "14:05 Le syndicat appelle à voter"])
    #expect(!keptText(page).contains("Retraites des marins : ce qui change"))
  }

  @Test("a box of consents above the title ends at the title")
  func consents() {
    let page = """
      Nous et nos 12 partenaires stockons des informations sur votre appareil, comme des cookies.
      Tout accepter Continuer sans accepter Paramétrer
      Le Matin de Montval
      Natation : Élise Duval en or et en larmes
      À 19 ans, la nageuse de Montval est devenue dimanche championne d’Europe du 200 mètres.
      Elle a touché le mur avec trois centièmes d’avance, devant la Hongroise Réka Toth.
      """
    #expect(keptText(page).first == "Natation : Élise Duval en or et en larmes")
  }

  @Test(
    "captions, rows of buttons, counters and labels of furniture go",
    arguments: [
      "La décharge de Montval, lundi. [Keystone - Anna Morel]",
      "La décharge de Montval, lundi (Ph. Anna Morel)",
      "Les riverains devant la grille de la décharge, lundi. (Photo : Anna Morel)",
      "Partager l’article Copier le lien",
      "Vues : 12 307",
      "Tout voir",
      "Maghreb 18:25",
      "Horaires des prières - Montval",
      "Rechercher sur le site...",
      "S’ABONNER, C’EST SOUTENIR LA PRESSE DE LA VALLÉE",
      "Notre série: Tous les épisodes de «La vallée»",
      "Notre direct est terminé. Merci de l’avoir suivi.",
    ])
  func shapes(line: String) {
    #expect(!keptText(Self.page(line)).contains { line.contains($0) }, "\(keptText(Self.page(line)))")
  }

  @Test(
    "sentences that look like captions, rows and counters stay",
    arguments: [
      "Le maire a voté contre, comme toute la liste (Les Verts - Montval).",
      "La liste du maire est arrivée deuxième, loin derrière (Gauche unie)",
      "Vues du ciel, les alvéoles paraissent vides.",
      "Tout voir et tout entendre, voilà ce que demandent les riverains.",
      "Le Maghreb reste le premier client de l’usine.",
      "Chaque soir, l’essentiel des camions repart à vide vers la vallée.",
      "Ce direct du gauche est resté dans les mémoires de la salle.",
      "Il faisait 27 °C à midi devant la grille.",
    ])
  func likenesses(line: String) {
    #expect(keptText(Self.page(line)).contains(line), "\(setAside(Self.page(line)))")
  }

  @Test("the note under the label of the author goes, a sentence on somebody else behind it stays")
  func authorLabel() {
    let page =
      Self.page("La communauté compte douze communes.") + """

        À propos de l’autrice
        Anna Morel couvre la vallée et ses communes depuis Montval.
        """
    #expect(setAside(page).contains("author-note: Anna Morel couvre la vallée et ses communes depuis Montval."))
    #expect(keptText(page).contains("La communauté compte douze communes."))
  }

  @Test("topics under their label in the head go, a short line elsewhere stays")
  func topicsInHead() {
    let page = """
      Montval : la décharge rouvre au printemps
      Sujets
      déchets
      vallée
      La décharge de Montval doit rouvrir au printemps, a annoncé mardi la communauté de communes.
      Les riverains, eux, demandent une étude des sols avant la reprise des dépôts.
      """
    #expect(keptText(page).count == 3)
    #expect(setAside(page).contains("tags: déchets"))
  }

  @Test(
    "a title behind a menu that names a box is the page’s own",
    arguments: [
      "Fil d’actu", "Fil info\nMonde\nMétéo", "Le fil info\nRégions\nNos jeux", "Newsletter Sports : inscrivez-vous",
    ])
  func titleUnderMenu(menu: String) {
    let page = menu + "\n\n" + Self.page("La communauté compte douze communes.")
    #expect(keptText(page).first == "Montval : la décharge rouvre au printemps", "\(setAside(page))")
  }

  @Test("a title right under a section that is called as a box is the page’s own, where the text takes it up")
  func titleUnderSection() {
    let page = "Le Matin de Montval\nFil d’actu\n" + Self.page("La communauté compte douze communes.")
    #expect(keptText(page).first == "Montval : la décharge rouvre au printemps", "\(setAside(page))")
  }

  @Test("the writer’s initials behind a sentence go, and what else stands in brackets stays")
  func initials() {
    let signed = "Aucun camion n’est sorti de la décharge lundi matin, a constaté notre reporter. (A.M.)"
    #expect(setAside(Self.page(signed)).contains("byline: (A.M.)"))
    let party = "Aucun camion n’est sorti de la décharge lundi, assure la maire de Montval (P.S.)"
    #expect(keptText(Self.page(party)).contains(party))
  }

  @Test(
    "lines of nothing but hashtags go",
    arguments: ["#Décharge", "#Montval #Saint-Malo #Élections2026", "#Faits divers #Pays de Montval"])
  func hashtags(line: String) { #expect(setAside(Self.page(line)).contains("tags: \(line)")) }

  @Test("links behind arrows go, before the first paragraph too")
  func arrows() {
    let page = """
      La décharge en direct
      23h00. Fin de ce direct.
      >> Lire sur Montval Info : Les riverains maintiennent leur appel
      >> Lire sur Montval Info : La décharge en cinq chiffres
      22h10. Le maire demande une étude des sols avant la reprise des dépôts.
      21h40. Les riverains quittent la salle, sans un mot pour l’exploitant.
      """
    #expect(!keptText(page).contains { $0.contains("Lire sur") }, "\(keptText(page))")
  }

  @Test("links behind a sentence go, and stay where they are part of it")
  func linkBehind() {
    let line = "Le préfet doit recevoir les riverains jeudi. Lire notre article"
    #expect(keptText(Self.page(line)).contains("Le préfet doit recevoir les riverains jeudi."))
    let sentence = "Aucun des élus n’avait pris le temps de lire l’article"
    #expect(keptText(Self.page(sentence)).contains(sentence))
  }

  @Test("a word in capitals over a standfirst goes, in the head of a page alone")
  func kicker() {
    let page = """
      Montval : la décharge rouvre au printemps
      DÉCHETS Suivez la journée avec nous depuis la communauté de communes
      La décharge de Montval doit rouvrir au printemps, a annoncé mardi la communauté de communes.
      Les riverains, eux, demandent une étude des sols avant la reprise des dépôts.
      MONTVAL Le maire n’a pas voulu répondre à nos questions sur la date des travaux.
      """
    #expect(setAside(page).contains("section: DÉCHETS"))
    #expect(keptText(page).contains { $0.hasPrefix("MONTVAL Le maire") })
  }

  @Test("the last title of a box may be somebody’s words")
  func quotedTitle() {
    let page = """
      Montval : la décharge rouvre au printemps
      La décharge de Montval doit rouvrir au printemps, a annoncé mardi la communauté de communes.
      Les riverains, eux, demandent une étude des sols avant la reprise des dépôts.
      Recommandations

      La fête des moissons revient à Orens après trois ans

      Anna Morel : "Nous ne laisserons personne fermer la crèche du bas de la vallée"
      """
    #expect(keptText(page).count == 3, "\(keptText(page))")
  }

  @Test("a line that begins with a hashtag stays")
  func sentences() {
    let line = "#Décharge est le mot que les riverains de Montval ont choisi pour leur marche."
    #expect(keptText(Self.page(line)).contains(line))
  }
}
