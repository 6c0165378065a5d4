import Testing

@Suite("More pages of articles")
struct OtherArticlePageTests {
  @Test("are read as readers read them", arguments: shapes)
  func pages(shape: PageShape) {
    #expect(dump(shape.page) == shape.expected, "\(shape.name)")
  }

  private static let shapes: [PageShape] = [
    PageShape(
      "a strike in Dakar, with its count of readers",
      """
      Sénégal - Économie : Le port de Dakar tourne au ralenti, 3e jour de grève des dockers
       jeudi 14 novembre 2024 • 812 lectures • 3 commentaires
      Partager
      Les dockers du Port autonome de Dakar ont entamé, ce jeudi, leur troisième jour de grève. Le mouvement est suivi à 80 %, selon le secrétaire général du syndicat, Abdoulaye Ndiongue.

      « Nous irons jusqu'au bout si rien n'est fait », a-t-il averti.

      La direction générale du port, elle, appelle « au dialogue et à la responsabilité ».

      Publié par Daouda Mine
      Cliquez ici pour vous abonner à notre chaîne WhatsApp
      """,
      is: """
        article Sénégal - Économie : Le port de Dakar tourne au ralenti, 3e jour de grève des dockers · 2024-11-14 text · Daouda Mine
        Les dockers du Port autonome de Dakar ont entamé, ce jeudi, leur troisième jour de grève. Le mouvement est suivi à 80 %, selon le secrétaire général du syndicat, Abdoulaye Ndiongue.
        « Nous irons jusqu'au bout si rien n'est fait », a-t-il averti.
        La direction générale du port, elle, appelle « au dialogue et à la responsabilité ».
        - share-button: Partager
        - byline: Publié par Daouda Mine
        - related-link: Cliquez ici pour vous abonner à notre chaîne WhatsApp
        """),
    PageShape(
      "a plan for hospitals, with an incomplete date of change",
      """
      Le gouvernement dévoile son plan pour l'hôpital
      Rédaction Sahel Info
      Dernière mise à jour: 02/04 - 11:40
      Gabon
      Le ministre gabonais de la Santé, Adrien Mougougou, a présenté mardi 2 avril 2024 un plan de relance de l'hôpital public doté de 120 milliards de FCFA.
      Copyright © sahelinfo
      Jean Mba/Copyright 2024 The Associated Press
      Le texte prévoit le recrutement de 1 500 soignants en trois ans. "Ce plan est une promesse tenue", a-t-il dit devant la presse à Libreville.
      Vous pourriez aussi aimer
      Gabon : reprise des cours
      Cameroun : un pont s'effondre
      Ajouter un commentaire
      """,
      is: """
        article Le gouvernement dévoile son plan pour l'hôpital · 2024-04-02 text · Sahel Info
        Le ministre gabonais de la Santé, Adrien Mougougou, a présenté mardi 2 avril 2024 un plan de relance de l'hôpital public doté de 120 milliards de FCFA.
        Le texte prévoit le recrutement de 1 500 soignants en trois ans. "Ce plan est une promesse tenue", a-t-il dit devant la presse à Libreville.
        - section: Gabon
        - credit: Copyright © sahelinfo
        - caption: Jean Mba/Copyright 2024 The Associated Press
        - related-links: Vous pourriez aussi aimer
        - related-links: Gabon : reprise des cours
        - related-links: Cameroun : un pont s'effondre
        - related-links: Ajouter un commentaire
        """),
    PageShape(
      "freezing rain in Quebec, with the paper under its author",
      """
      Mise à jour à 18 h 02 - 2026-01-14
      Vague de froid : le verglas paralyse Saguenay

      Jean-Philippe Gaudreault
      Le Quotidien du Fjord

      SAGUENAY – Une trentaine d'accidents ont été recensés mercredi sur les routes du Saguenay, où la pluie verglaçante tombe depuis l'aube, rapporte la Sûreté du Québec.

      (Photo Marie Boily)

      « On demande aux gens de rester chez eux », dit la sergente Nathalie Girard.
      Avec La Presse Canadienne
      """,
      is: """
        article Vague de froid : le verglas paralyse Saguenay · 2026-01-14 text · Le Quotidien du Fjord · Jean-Philippe Gaudreault
        SAGUENAY – Une trentaine d'accidents ont été recensés mercredi sur les routes du Saguenay, où la pluie verglaçante tombe depuis l'aube, rapporte la Sûreté du Québec.
        « On demande aux gens de rester chez eux », dit la sergente Nathalie Girard.
        - byline: Jean-Philippe Gaudreault
        - caption: (Photo Marie Boily)
        """),
    PageShape(
      "a Swiss dispatch without a title",
      """
      Mardi 4 mars à 13 h 30

      Trois syndicats appellent à la grève à la Radio des Trois-Lacs le 11 mars.

      ATS

      Les employés de la chaîne publique sont appelés à débrayer une journée. La direction a dit regretter cette décision.

      "Il n'y a plus de dialogue", a indiqué à Keystone-ATS le secrétaire syndical Valentin Emery.

      ats/vkp
      Cet article a été publié automatiquement. Source : ats
      """,
      is: """
        article — · 2025-03-04T13:30 weekday · ATS
        Trois syndicats appellent à la grève à la Radio des Trois-Lacs le 11 mars.
        Les employés de la chaîne publique sont appelés à débrayer une journée. La direction a dit regretter cette décision.
        "Il n'y a plus de dialogue", a indiqué à Keystone-ATS le secrétaire syndical Valentin Emery.
        - credit: ats/vkp
        - page-foot: Cet article a été publié automatiquement. Source : ats
        """),
    PageShape(
      "a blockade on local radio, without a title",
      """
      Lundi 3 février 2025 à 11:02 - Mis à jour le lundi 3 février 2025 à 17:45
      - Par
      Ludovic Sarrazin
      Partager sur
      Une centaine d'agriculteurs bloquent lundi l'autoroute A6 à hauteur d'Avallon. Ils protestent contre l'accord commercial avec le Mercosur.
      - © Radio Morvan - Ludovic Sarrazin
      « On ne lâchera rien », promet Vincent Prudhon, éleveur à Quarré-les-Tombes.
      """,
      is: """
        article — · 2025-02-03T11:02 text · → 2025-02-03T17:45 · Ludovic Sarrazin
        Une centaine d'agriculteurs bloquent lundi l'autoroute A6 à hauteur d'Avallon. Ils protestent contre l'accord commercial avec le Mercosur.
        « On ne lâchera rien », promet Vincent Prudhon, éleveur à Quarré-les-Tombes.
        - byline: Ludovic Sarrazin
        - share-button: Partager sur
        - credit: - © Radio Morvan - Ludovic Sarrazin
        """),
    PageShape(
      "a chronology inside an article, which is no live page",
      """
      Un cambrioleur jugé à Arlon

      Les faits se sont déroulés le même soir, selon le parquet du Luxembourg :
      19h10 : l'alarme se déclenche
      19h14 : la police arrive
      19h30 : le suspect est arrêté

      Le suspect, Kevin Thill, a reconnu les faits devant la juge d'instruction.
      """,
      is: """
        article Un cambrioleur jugé à Arlon · — none
        Les faits se sont déroulés le même soir, selon le parquet du Luxembourg :
        19h10 : l'alarme se déclenche
        19h14 : la police arrive
        19h30 : le suspect est arrêté
        Le suspect, Kevin Thill, a reconnu les faits devant la juge d'instruction.
        """),
    PageShape(
      "a stage of a tour, with its ranking and its videos",
      """
      Sport > Cyclisme
      Tour du Limousin : Corentin Vasseur s'offre la troisième étape

      Corentin Vasseur (au centre) a devancé ses deux compagnons d'échappée. (Photo AFP)

      Publié le 21/08/2025 à 17:34 - Mis à jour le 21/08/2025 à 18:02
      1 min de lecture

      Le Breton de l'équipe Arkéon a réglé au sprint un trio d'échappés jeudi à Saint-Junien. Il s'empare du maillot jaune.

      Classement de l'étape :
      1. Corentin Vasseur (FRA) 4h12:30
      2. Jens Aerts (BEL) m.t.
      3. Luca Bassini (ITA) à 3 s.

      Les autres classements

      « Je n'y croyais plus à dix kilomètres de l'arrivée », a savouré le vainqueur.

      VIDEO. Revivez l'arrivée
      VIDÉO - Le résumé de l'étape
      >>> Le calendrier complet de la saison

      Prochaine étape vendredi entre Brive et Tulle (164 km).

      Avec AFP
      """,
      is: """
        article Tour du Limousin : Corentin Vasseur s'offre la troisième étape · 2025-08-21T17:34 text · → 2025-08-21T18:02
        Corentin Vasseur (au centre) a devancé ses deux compagnons d'échappée.
        Le Breton de l'équipe Arkéon a réglé au sprint un trio d'échappés jeudi à Saint-Junien. Il s'empare du maillot jaune.
        Classement de l'étape :
        1. Corentin Vasseur (FRA) 4h12:30
        2. Jens Aerts (BEL) m.t.
        3. Luca Bassini (ITA) à 3 s.
        ## Les autres classements
        « Je n'y croyais plus à dix kilomètres de l'arrivée », a savouré le vainqueur.
        Prochaine étape vendredi entre Brive et Tulle (164 km).
        - navigation: Sport > Cyclisme
        - credit: (Photo AFP)
        - reading-time: 1 min de lecture
        - related-link: VIDEO. Revivez l'arrivée
        - related-link: VIDÉO - Le résumé de l'étape
        - related-link: >>> Le calendrier complet de la saison
        """),
    PageShape(
      "a trial in Africa, with the buttons of a blog",
      """
      Tribunal de Porto-Clair : dix ans de prison requis contre l'ancien directeur du port

      Par Rosine A. - 17 juin 2024

      Le ministère public a requis lundi dix ans de prison ferme contre Firmin Tognon, ancien directeur du port autonome.

      LIRE AUSSI >> Port autonome : les comptes au crible
      LIRE AUSSI Port autonome, acte II

      Selon l'accusation, 2,4 milliards de francs CFA ont disparu entre 2018 et 2021. [Lire aussi : Port, les chiffres]

      Pour la défense, « tout repose sur un audit bâclé ».

      Partager :
      Cliquez pour partager sur Twitter(ouvre dans une nouvelle fenêtre)
      Cliquez pour partager sur Facebook(ouvre dans une nouvelle fenêtre)
      WordPress:
      J'aime chargement…
      Articles similaires

      Navigation de l'article
      Précédent : Coton : la campagne s'ouvre
      Suivant : Foot : les Écureuils battus
      Laisser un commentaire Annuler la réponse
      Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *
      Commentaire *
      Nom *
      E-mail *
      Site web
      """,
      is: """
        article Tribunal de Porto-Clair : dix ans de prison requis contre l'ancien directeur du port · 2024-06-17 text · Rosine A.
        Le ministère public a requis lundi dix ans de prison ferme contre Firmin Tognon, ancien directeur du port autonome.
        Selon l'accusation, 2,4 milliards de francs CFA ont disparu entre 2018 et 2021.
        Pour la défense, « tout repose sur un audit bâclé ».
        - related-link: LIRE AUSSI >> Port autonome : les comptes au crible
        - related-link: LIRE AUSSI Port autonome, acte II
        - link-note: [Lire aussi : Port, les chiffres]
        - share-button: Partager :
        - share-button: Cliquez pour partager sur Twitter(ouvre dans une nouvelle fenêtre)
        - share-button: Cliquez pour partager sur Facebook(ouvre dans une nouvelle fenêtre)
        - share-button: WordPress:
        - share-button: J'aime chargement…
        - related-links: Articles similaires
        - related-links: Navigation de l'article
        - navigation: Précédent : Coton : la campagne s'ouvre
        - navigation: Suivant : Foot : les Écureuils battus
        - related-links: Laisser un commentaire Annuler la réponse
        - related-links: Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *
        - related-links: Commentaire *
        - related-links: Nom *
        - related-links: E-mail *
        - related-links: Site web
        """),
  ]
}
