import Testing

@Suite("Live pages")
struct LivePageTests {
  @Test("are read as readers read them", arguments: shapes)
  func pages(shape: PageShape) {
    #expect(dump(shape.page) == shape.expected, "\(shape.name)")
  }

  private static let shapes: [PageShape] = [
    PageShape(
      "a day of strikes: times alone above their headlines, under the essentials",
      """
      EN DIRECT - Grève du 18 septembre : suivez la mobilisation minute par minute
      Par Le service web
      Publié le 18/09/2025 à 07:02, mis à jour le 18/09/2025 à 19:40
      L'ESSENTIEL
      • Plus de 250 rassemblements étaient annoncés jeudi.
      • Le ministre de l'Intérieur, Bastien Rochefort, a fait état de 400 000 manifestants à 17 heures.
      LE DIRECT
      19:40
      C'est la fin de ce direct
      Merci de l'avoir suivi avec nous.
      18:55
      À Nantes, la manifestation se disperse dans le calme
      Les derniers cortèges ont quitté la place du Bouffay vers 18h30, selon la préfecture de Loire-Atlantique.
      « Tout s'est bien passé », a indiqué la secrétaire départementale de la FSR, Claire Guilbaud.
      17:20
      400.000 manifestants selon l'Intérieur
      Le syndicat CGR en revendique un million.
      Lire aussi Retraites : ce que prévoit le compromis
      07:02
      Bonjour à tous !
      Bienvenue dans ce direct consacré à la journée de mobilisation.
      """,
      is: """
        live EN DIRECT - Grève du 18 septembre : suivez la mobilisation minute par minute · 2025-09-18T07:02 text · → 2025-09-18T19:40 · Le
        * Plus de 250 rassemblements étaient annoncés jeudi.
        * Le ministre de l'Intérieur, Bastien Rochefort, a fait état de 400 000 manifestants à 17 heures.
        [19:40 2025-09-18] C'est la fin de ce direct
        Merci de l'avoir suivi avec nous.
        [18:55 2025-09-18] À Nantes, la manifestation se disperse dans le calme
        Les derniers cortèges ont quitté la place du Bouffay vers 18h30, selon la préfecture de Loire-Atlantique.
        « Tout s'est bien passé », a indiqué la secrétaire départementale de la FSR, Claire Guilbaud.
        [17:20 2025-09-18] 400.000 manifestants selon l'Intérieur
        Le syndicat CGR en revendique un million.
        [07:02 2025-09-18] Bonjour à tous !
        Bienvenue dans ce direct consacré à la journée de mobilisation.
        - byline: Par Le service web
        - summary-label: L'ESSENTIEL
        - live-furniture: LE DIRECT
        - related-link: Lire aussi Retraites : ce que prévoit le compromis
        """),
    PageShape(
      "an earthquake: times with colons, and lines that are days",
      """
      Séisme au Népal : le point sur la situation

      Mercredi 5 novembre
      9h15 : le bilan monte à 132 morts. Les autorités népalaises ont revu le bilan à la hausse, a déclaré le porte-parole de la police, Dinesh Karki.
      8h30 : l'Inde envoie une équipe de secours. Deux avions ont décollé de New Delhi.
      Mardi 4 novembre
      23h50 : première réplique de magnitude 5,1.
      21h30 : un séisme de magnitude 6,4 frappe l'ouest du pays. L'épicentre se situe à Jajarkot.
      """,
      is: """
        live Séisme au Népal : le point sur la situation · 2025-11-05 weekday
        [09:15 2025-11-05] le bilan monte à 132 morts
        Les autorités népalaises ont revu le bilan à la hausse, a déclaré le porte-parole de la police, Dinesh Karki.
        [08:30 2025-11-05] l'Inde envoie une équipe de secours
        Deux avions ont décollé de New Delhi.
        [23:50 2025-11-04] première réplique de magnitude 5,1.
        [21:30 2025-11-04] un séisme de magnitude 6,4 frappe l'ouest du pays
        L'épicentre se situe à Jajarkot.
        """),
    PageShape(
      "a match without a title: a time alone, then times with headlines",
      """
      20h45
      Retour sur la soirée
      Les deux équipes se sont quittées sur un match nul (1-1).

      20h12 BUT POUR RENNES !
      Mathieu Kerdoncuff égalise d'une frappe du gauche à la 68e minute.

      19h58 La reprise est donnée
      Aucun changement à la mi-temps.

      19h00 Les compositions
      Rennes : Salvi - Assy, Wooh, Rouault.
      """,
      is: """
        live — · — none
        [20:45 —] Retour sur la soirée
        Les deux équipes se sont quittées sur un match nul (1-1).
        [20:12 —] BUT POUR RENNES !
        Mathieu Kerdoncuff égalise d'une frappe du gauche à la 68e minute.
        [19:58 —] La reprise est donnée
        Aucun changement à la mi-temps.
        [19:00 —] Les compositions
        Rennes : Salvi - Assy, Wooh, Rouault.
        """),
    PageShape(
      "a derby: colons, capitals left out",
      """
      Ligue 1 : revivez le match Brest - Lorient
      Terminé
      2-1
      90'+4 : C'est fini à Francis-Le Blé ! Brest s'impose 2-1 dans le derby.
      21h05 : coup d'envoi imminent à Brest
      20h50 : Les joueurs rentrent aux vestiaires
      Les vingt-deux acteurs ont salué le public avant de regagner les vestiaires.
      20h30 : Bonsoir à tous
      Bienvenue sur notre direct de ce derby breton.
      """,
      is: """
        live Ligue 1 : revivez le match Brest - Lorient · — none
        2-1
        90'+4 : C'est fini à Francis-Le Blé ! Brest s'impose 2-1 dans le derby.
        [21:05 —] coup d'envoi imminent à Brest
        [20:50 —] Les joueurs rentrent aux vestiaires
        Les vingt-deux acteurs ont salué le public avant de regagner les vestiaires.
        [20:30 —] Bonsoir à tous
        Bienvenue sur notre direct de ce derby breton.
        - section: Terminé
        """),
    PageShape(
      "a storm: topics behind the times, headlines below",
      """
      SUIVI EN DIRECT
      Tempête Ondine : 120 000 foyers privés d'électricité, un mort dans le Finistère

      Mis à jour le 23 janvier 2025 à 15:12

      Ce qu'il faut retenir :
       - Une personne est morte à Plogastel, selon la préfecture.
       - Le trafic des TER est interrompu.

      15:12 | Finistère
      Un mort dans la chute d'un arbre
      Un homme d'une cinquantaine d'années est mort dans la chute d'un arbre sur sa voiture, a annoncé le préfet, Alain Kerbrat.

      14:40 | Trafic
      Les TER à l'arrêt
      La région annonce une reprise « au mieux en fin de soirée ».

      Mercredi 22 janvier

      22:05 | Météo
      Vigilance rouge pour le vent
      Météo France place le Finistère en vigilance rouge.
      """,
      is: """
        live Tempête Ondine : 120 000 foyers privés d'électricité, un mort dans le Finistère · 2025-01-23T15:12 text
        * Une personne est morte à Plogastel, selon la préfecture.
        * Le trafic des TER est interrompu.
        [15:12 2025-01-23] Un mort dans la chute d'un arbre
        Un homme d'une cinquantaine d'années est mort dans la chute d'un arbre sur sa voiture, a annoncé le préfet, Alain Kerbrat.
        [14:40 2025-01-23] Les TER à l'arrêt
        La région annonce une reprise « au mieux en fin de soirée ».
        [22:05 2025-01-22] Vigilance rouge pour le vent
        Météo France place le Finistère en vigilance rouge.
        - section: SUIVI EN DIRECT
        - summary-label: Ce qu'il faut retenir :
        - section: Finistère
        - section: Trafic
        - section: Météo
        """),
    PageShape(
      "headlines glued to their times, in capitals and not, with a year before one",
      """
      SÉISME RESSENTI JUSQU'À PORT-VILA14:22
      L'institut de géophysique évoque une magnitude de 6,1.

      Les écoles sont fermées pour la journée, selon la protection civile de Tanna.

      SociétéPublié hier à 18h20Les secours cherchent encore13:05
      Deux équipes de plongeurs ont été envoyées sur place dans la matinée.

      UN PREMIER BILAN EN 202512:40
      Trois personnes sont blessées, annonce le préfet Jules Natapei.
      """,
      is: """
        live — · — none
        [14:22 —] SÉISME RESSENTI JUSQU'À PORT-VILA
        L'institut de géophysique évoque une magnitude de 6,1.
        Les écoles sont fermées pour la journée, selon la protection civile de Tanna.
        [13:05 —] Les secours cherchent encore
        Deux équipes de plongeurs ont été envoyées sur place dans la matinée.
        [12:40 —] UN PREMIER BILAN EN 2025
        Trois personnes sont blessées, annonce le préfet Jules Natapei.
        - section: SociétéPublié hier à 18h20
        """),
    PageShape(
      "a trial: Live before each time, and yesterday",
      """
      Direct : le procès de l'ancien ministre Armand Dossavi

      Live 12:47
      La défense demande un renvoi
      « Le dossier n'est pas en état », plaide Me Rosine Ahouansou.

      Live 11:30
      L'audience est ouverte
      La salle est comble au tribunal de Porto-Clair.

      HIER

      Live 23:10
      Le dispositif de sécurité renforcé
      Une centaine de gendarmes seront déployés, selon la préfecture.
      """,
      is: """
        live Direct : le procès de l'ancien ministre Armand Dossavi · — none
        [12:47 —] La défense demande un renvoi
        « Le dossier n'est pas en état », plaide Me Rosine Ahouansou.
        [11:30 —] L'audience est ouverte
        La salle est comble au tribunal de Porto-Clair.
        [23:10 —] Le dispositif de sécurité renforcé
        Une centaine de gendarmes seront déployés, selon la préfecture.
        """),
    PageShape(
      "floods: dashes, and an update that stands there twice",
      """
      Pluies diluviennes : l'état d'urgence décrété

      Le gouverneur Moussa Adoum a décrété l'état d'urgence lundi soir.
      13h04 - La Croix-Rouge demande de l'aide
      Son antenne locale manque de tentes, dit la coordinatrice Fatimé Zene.
      10h15 - Deux ponts emportés
      Les ponts de Kélo et de Bongor ne sont plus praticables.
      10h15 - Deux ponts emportés
      Les ponts de Kélo et de Bongor ne sont plus praticables.
      8h00 - Bonjour
      Suivez avec nous cette journée.
      """,
      is: """
        live Pluies diluviennes : l'état d'urgence décrété · — none
        Le gouverneur Moussa Adoum a décrété l'état d'urgence lundi soir.
        [13:04 —] La Croix-Rouge demande de l'aide
        Son antenne locale manque de tentes, dit la coordinatrice Fatimé Zene.
        [10:15 —] Deux ponts emportés
        Les ponts de Kélo et de Bongor ne sont plus praticables.
        [08:00 —] Bonjour
        Suivez avec nous cette journée.
        - repeated-entry: 10h15 - Deux ponts emportés
        - repeated-entry: Les ponts de Kélo et de Bongor ne sont plus praticables.
        """),
    PageShape(
      "a heat wave: an end, a related title and buttons between the times",
      """
      Direct. Canicule : 60 départements en vigilance, un mort à Toulon

      16:42

      Ce direct est terminé

      Merci de nous avoir suivis.

      À lire également
      Canicule : les bons gestes
      15:57

      Toulon : un ouvrier meurt sur un chantier
      Un ouvrier de 52 ans est mort mercredi après un malaise, a indiqué le parquet de Toulon.

      Partager
      Lien copié
      14:30

      📸 En images
      Partager
      13:58

      « On n'a jamais vu ça »
      « On n'a jamais vu ça en trente ans de métier », confie Éric Bonnardel, chef de chantier.
      """,
      is: """
        live Direct. Canicule : 60 départements en vigilance, un mort à Toulon · — none
        [16:42 —] Ce direct est terminé
        Merci de nous avoir suivis.
        [15:57 —] Toulon : un ouvrier meurt sur un chantier
        Un ouvrier de 52 ans est mort mercredi après un malaise, a indiqué le parquet de Toulon.
        [14:30 —] 📸 En images
        [13:58 —] « On n'a jamais vu ça »
        « On n'a jamais vu ça en trente ans de métier », confie Éric Bonnardel, chef de chantier.
        - related-link: À lire également
        - related-link: Canicule : les bons gestes
        - share-button: Partager
        - share-button: Lien copié
        - share-button: Partager
        """),
  ]
}
