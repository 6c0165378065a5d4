import Testing

@Suite("Prose that looks like furniture, and the reverse")
struct PageEdgeTests {
  @Test("are told apart", arguments: shapes)
  func pages(shape: PageShape) {
    #expect(dump(shape.page) == shape.expected, "\(shape.name)")
  }

  private static let shapes: [PageShape] = [
    PageShape(
      "a match with a masthead in capitals, tabs, and thanks behind a newsletter",
      """
      SPORT
      LE COURRIER DE LURE
      Handball : Vesoul renverse Gray au bout de la nuit
      Le direct | Compositions | Statistiques
      Vous consultez la version en direct. Actualiser
      22:40RIDEAU
      Recevez nos alertes par courriel
      Merci à ceux qui nous ont lus tout au long de la soirée ; nos reporters seront à Gray dimanche.
      22:16KELLNER : « QUEL TIR ! »
      Thèmes : 58e minute. Faute de Favre dans la zone. L’arbitre, Loïc Meunier, n’hésite pas, et Kellner marque : 31-30.
      21:58TEMPS MORT
      58e minute. Faute de Favre dans la zone. L’arbitre, Loïc Meunier, n’hésite pas, et Kellner égalise : 30-30.
      Tags : handball, Gray, Vesoul
      """,
      is: """
        live Handball : Vesoul renverse Gray au bout de la nuit · — none
        [22:40 —] RIDEAU
        Merci à ceux qui nous ont lus tout au long de la soirée ; nos reporters seront à Gray dimanche.
        [22:16 —] KELLNER : « QUEL TIR ! »
        Thèmes : 58e minute. Faute de Favre dans la zone. L’arbitre, Loïc Meunier, n’hésite pas, et Kellner marque : 31-30.
        [21:58 —] TEMPS MORT
        58e minute. Faute de Favre dans la zone. L’arbitre, Loïc Meunier, n’hésite pas, et Kellner égalise : 30-30.
        - section: SPORT
        - section: LE COURRIER DE LURE
        - live-furniture: Le direct | Compositions | Statistiques
        - live-furniture: Vous consultez la version en direct. Actualiser
        - newsletter: Recevez nos alertes par courriel
        - tags: Tags : handball, Gray, Vesoul
        """),
    PageShape(
      "a school that closes, with the last sentence a date, an agency and initials",
      """
      MONDE
      La Gazette de Lure
      L'école de musique de Luxeuil ferme ses portes
      La commune a annoncé lundi la fermeture de son école de musique, faute d'élèves et de moyens.
      Contenu externe
      Ce contenu externe ne peut pas être affiché car il pourrait recueillir des données personnelles. Pour le voir, autorisez la catégorie Réseaux sociaux.
      « Nous n'avions plus le choix », a dit le maire, Paul Viret, devant la presse réunie à l'hôtel de ville.
      Les résultats de l'audit seront publiés le 26 février
      Avec L’Agence des Trois-Vallées
      (Sudpresse, kdv)
      Vous avez aimé cet article ?
      Dites-le à vos amis
      (1) Commentaire
      Suivez La Gazette de Lure sur les réseaux sociaux
      La rédaction de la Gazette vous recommande
      """,
      is: """
        article L'école de musique de Luxeuil ferme ses portes · — none
        La commune a annoncé lundi la fermeture de son école de musique, faute d'élèves et de moyens.
        « Nous n'avions plus le choix », a dit le maire, Paul Viret, devant la presse réunie à l'hôtel de ville.
        Les résultats de l'audit seront publiés le 26 février
        - section: MONDE
        - section: La Gazette de Lure
        - player: Contenu externe
        - cookies: Ce contenu externe ne peut pas être affiché car il pourrait recueillir des données personnelles. Pour le voir, autorisez la catégorie Réseaux sociaux.
        - byline: (Sudpresse, kdv)
        - share-button: Vous avez aimé cet article ?
        - share-button: Dites-le à vos amis
        - share-button: (1) Commentaire
        - follow-us: Suivez La Gazette de Lure sur les réseaux sociaux
        - related-links: La rédaction de la Gazette vous recommande
        """),
    PageShape(
      "a newsroom that signs with a contracted article, and a code alone in brackets",
      """
      Un pont de Remiremont rouvre après les crues
      La rédaction des Nouvelles Vosgiennes
      Le pont de la Moselotte rouvre mardi aux voitures, six mois après les crues, a indiqué la préfecture.
      Les camions devront attendre le printemps.
      (ats-xyz/abd)
      """,
      is: """
        article Un pont de Remiremont rouvre après les crues · — none · Nouvelles Vosgiennes
        Le pont de la Moselotte rouvre mardi aux voitures, six mois après les crues, a indiqué la préfecture.
        Les camions devront attendre le printemps.
        - byline: (ats-xyz/abd)
        """),
  ]
}
