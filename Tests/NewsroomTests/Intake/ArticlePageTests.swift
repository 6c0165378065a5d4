import Testing

@Suite("Pages of articles")
struct ArticlePageTests {
  @Test("are read as readers read them", arguments: shapes)
  func pages(shape: PageShape) {
    #expect(dump(shape.page) == shape.expected, "\(shape.name)")
  }

  private static let shapes: [PageShape] = [
    PageShape(
      "a Belgian fire, with its sections, its newsletter and its most read",
      """
      Accueil
      Belgique
      Faits divers
      Incendie mortel à Herstal : le parquet de Liège ouvre une information judiciaire
      Un homme de 34 ans est décédé dans la nuit de dimanche à lundi dans l'incendie de son immeuble, rue de la Clawenne.
      Par Rédaction avec Belga
      Publié le 12-03-2024 à 08h42 - Mis à jour le 12-03-2024 à 11h15
      Enregistrer
      ©BELGA
      L'incendie s'est déclaré vers 2h30 au deuxième étage d'un immeuble à appartements de Herstal. Les pompiers de la zone Liège Nord sont intervenus avec quatre autopompes.
      "Quand nous sommes arrivés, les flammes sortaient déjà par le toit", explique le capitaine Grégory Dhaene, de la zone de secours.
      Lire aussi : Incendie à Seraing : trois familles relogées
      Une information judiciaire pour incendie volontaire
      Le parquet de Liège a désigné un expert. "Nous n'excluons aucune piste", précise la substitute Aurélie Lombaerts.
      Newsletter La Libre Meuse
      Recevez chaque jour l'essentiel de l'actualité dans votre boîte mail
      Votre adresse e-mail
      Je m'inscris
      La victime vivait seule depuis deux ans. Son nom n'a pas été communiqué à la demande de la famille.
      Sur le même sujet
      Herstal : une marche blanche dimanche
      Sécurité incendie : les communes veulent des détecteurs
      Les plus lus
      1
      Le Standard s'impose à Charleroi
      2
      Météo : retour du gel
      """,
      is: """
        article Incendie mortel à Herstal : le parquet de Liège ouvre une information judiciaire · 2024-03-12T08:42 text · → 2024-03-12T11:15 · Belga
        Un homme de 34 ans est décédé dans la nuit de dimanche à lundi dans l'incendie de son immeuble, rue de la Clawenne.
        L'incendie s'est déclaré vers 2h30 au deuxième étage d'un immeuble à appartements de Herstal. Les pompiers de la zone Liège Nord sont intervenus avec quatre autopompes.
        "Quand nous sommes arrivés, les flammes sortaient déjà par le toit", explique le capitaine Grégory Dhaene, de la zone de secours.
        ## Une information judiciaire pour incendie volontaire
        Le parquet de Liège a désigné un expert. "Nous n'excluons aucune piste", précise la substitute Aurélie Lombaerts.
        La victime vivait seule depuis deux ans. Son nom n'a pas été communiqué à la demande de la famille.
        - section: Accueil
        - section: Belgique
        - section: Faits divers
        - share-button: Enregistrer
        - credit: ©BELGA
        - related-link: Lire aussi : Incendie à Seraing : trois familles relogées
        - newsletter: Newsletter La Libre Meuse
        - newsletter: Recevez chaque jour l'essentiel de l'actualité dans votre boîte mail
        - newsletter: Votre adresse e-mail
        - paywall: Je m'inscris
        - related-links: Sur le même sujet
        - related-links: Herstal : une marche blanche dimanche
        - related-links: Sécurité incendie : les communes veulent des détecteurs
        - related-links: Les plus lus
        - related-links: 1
        - related-links: Le Standard s'impose à Charleroi
        - related-links: 2
        - related-links: Météo : retour du gel
        """),
    PageShape(
      "a Swiss match, with its author under its date",
      """
      Super League

      Sion renverse Lugano au bout du suspense

      Mené 2-0 à la pause, le FC Sion s'est imposé 3-2 samedi soir à Tourbillon grâce à un but de Théo Berdayes à la 94e minute.

      Publié: 08.11.2025, 22:48
      Mis à jour il y a 2 heures

      Florian Rudaz

      Le gardien valaisan Anthony Rappaz a sauvé les siens à deux reprises.
      KEYSTONE/Jean-Christophe Bott

      Abonnez-vous dès maintenant et profitez de la fonction de lecture audio.
      S'abonner
      Se connecter
      BotTalk

      Il y avait 9'200 spectateurs samedi soir à Tourbillon. Ils ont longtemps cru que la série noire allait se poursuivre.

      «On n'a jamais paniqué», a assuré l'entraîneur Didier Tholozan.

      Sion - Lugano 3-2 (0-2)

      Buts: 12e Bislimi 0-1. 38e Vladi 0-2. 58e Chouaref 1-2. 77e Kololli 2-2. 94e Berdayes 3-2.

      Florian Rudaz est journaliste à la rubrique Sports. Il suit le football valaisan depuis 2016.Plus d'infos

      Vous avez trouvé une erreur? Merci de nous la signaler.

      12 commentaires
      """,
      is: """
        article Sion renverse Lugano au bout du suspense · 2025-11-08T22:48 text · Florian Rudaz
        Mené 2-0 à la pause, le FC Sion s'est imposé 3-2 samedi soir à Tourbillon grâce à un but de Théo Berdayes à la 94e minute.
        Le gardien valaisan Anthony Rappaz a sauvé les siens à deux reprises.
        Il y avait 9'200 spectateurs samedi soir à Tourbillon. Ils ont longtemps cru que la série noire allait se poursuivre.
        «On n'a jamais paniqué», a assuré l'entraîneur Didier Tholozan.
        ## Sion - Lugano 3-2 (0-2)
        Buts: 12e Bislimi 0-1. 38e Vladi 0-2. 58e Chouaref 1-2. 77e Kololli 2-2. 94e Berdayes 3-2.
        - section: Super League
        - byline: Florian Rudaz
        - credit: KEYSTONE/Jean-Christophe Bott
        - paywall: Abonnez-vous dès maintenant et profitez de la fonction de lecture audio.
        - paywall: S'abonner
        - navigation: Se connecter
        - listening: BotTalk
        - author-note: Florian Rudaz est journaliste à la rubrique Sports. Il suit le football valaisan depuis 2016.Plus d'infos
        - share-button: Vous avez trouvé une erreur? Merci de nous la signaler.
        - comments: 12 commentaires
        """),
    PageShape(
      "a strike in Quebec, with a credit in capitals",
      """
      Grève dans les CPE : une entente de principe évite le débrayage illimité

      Les éducatrices devaient quitter leur poste lundi matin partout au Québec.

      Geneviève Lanthier
      La Presse Canadienne
      Publié à 6 h 12 HNE
      Temps de lecture :3 minutes

      La Centrale des travailleuses de la petite enfance (CTPE) et Québec ont conclu dans la nuit de dimanche à lundi une entente de principe.

      (Ouvrir dans un nouvel onglet)

      « C'est une victoire pour nos membres », a lancé la présidente du syndicat, Marie-Ève Desrosiers, en point de presse à Trois-Rivières, lundi 17 mars 2025.

      PUBLICITÉ

      Le ministre de la Famille, Jonathan Villemure, s'est dit soulagé.

      PHOTO PATRICK SANSREGRET, ARCHIVES LE NOUVELLISTE

      Le ministre Jonathan Villemure

      À lire aussi :

          Services de garde : la facture grimpe

          Le maternel quatre ans en cinq questions

      « Les parents vont pouvoir respirer », a-t-il ajouté.

      © 2025 La Presse Canadienne
      """,
      is: """
        article Grève dans les CPE : une entente de principe évite le débrayage illimité · 2025-03-17 text · La Presse Canadienne · Geneviève Lanthier
        Les éducatrices devaient quitter leur poste lundi matin partout au Québec.
        La Centrale des travailleuses de la petite enfance (CTPE) et Québec ont conclu dans la nuit de dimanche à lundi une entente de principe.
        « C'est une victoire pour nos membres », a lancé la présidente du syndicat, Marie-Ève Desrosiers, en point de presse à Trois-Rivières, lundi 17 mars 2025.
        Le ministre de la Famille, Jonathan Villemure, s'est dit soulagé.
        Le ministre Jonathan Villemure
        « Les parents vont pouvoir respirer », a-t-il ajouté.
        - byline: Geneviève Lanthier
        - reading-time: Temps de lecture :3 minutes
        - link-note: (Ouvrir dans un nouvel onglet)
        - advertisement: PUBLICITÉ
        - credit: PHOTO PATRICK SANSREGRET, ARCHIVES LE NOUVELLISTE
        - related-link: À lire aussi :
        - related-link: Services de garde : la facture grimpe
        - related-link: Le maternel quatre ans en cinq questions
        - credit: © 2025 La Presse Canadienne
        """),
    PageShape(
      "a dispatch of a Sahelian agency, with its dateline",
      """
      OUAGADOUGOU, 3 mars 2024 (AIB)-Un séisme de magnitude 4,6 a été ressenti dimanche matin dans la région du Sud-Ouest, sans faire de victime, a annoncé le Bureau des mines et de la géologie.

      Le séisme s’est produit à 6h12, à une trentaine de kilomètres de Gaoua.

      Selon le directeur du bureau, Issaka Palenfo, « aucune réplique n’a été enregistrée ».

      Agence d’information du Burkina

      ik/ata
      """,
      is: """
        article — · 2024-03-03 text · Agence d’information du Burkina
        OUAGADOUGOU, 3 mars 2024 (AIB)-Un séisme de magnitude 4,6 a été ressenti dimanche matin dans la région du Sud-Ouest, sans faire de victime, a annoncé le Bureau des mines et de la géologie.
        Le séisme s’est produit à 6h12, à une trentaine de kilomètres de Gaoua.
        Selon le directeur du bureau, Issaka Palenfo, « aucune réplique n’a été enregistrée ».
        - byline: ik/ata
        """),
    PageShape(
      "a trial, signed with initials and an agency",
      """
      Procès Delmotte : la défense plaide l'acquittement

      [Mise à jour, 14 h 30] La défense a plaidé mercredi l'acquittement de l'ancien bourgmestre Luc Delmotte, poursuivi pour détournement devant le tribunal correctionnel de Mons.

      Me Fabienne Stassart a parlé pendant trois heures. « Il n'y a rien dans ce dossier », a-t-elle lancé.

      Le jugement sera rendu le mercredi 17 décembre.

      L.D. (avec Belga)
      """,
      is: """
        article Procès Delmotte : la défense plaide l'acquittement · — none
        La défense a plaidé mercredi l'acquittement de l'ancien bourgmestre Luc Delmotte, poursuivi pour détournement devant le tribunal correctionnel de Mons.
        Me Fabienne Stassart a parlé pendant trois heures. « Il n'y a rien dans ce dossier », a-t-elle lancé.
        Le jugement sera rendu le mercredi 17 décembre.
        - update-note: [Mise à jour, 14 h 30]
        """),
    PageShape(
      "a vote, with tabs, a proverb, captions, and readers below the signature",
      """
      LeSoirdeDakar.net
      Politique. Résultats. Classement. Monde.
      Proverbe du jour : « Le fleuve a toujours raison de la pierre, et il le sait. »
      Accepter & Fermer
      Gérer les traceurs

      Second tour : Awa Ndoye-Sall l'emporte de justesse
      Par la rédaction des sports
      Le 4 mai 2025 à 19:40 | mis à jour le 5 mai 2025 à 08:12
      0 | Vu 4217 fois
      Ma zone | Casamance
      Recevoir une alerte
      Avec notre correspondante à Ziguinchor, Lise D.
      Écouter - 01:32

      Des électeurs font la queue devant une école de Thiès, le 4 mai 2025. AP - Sylvain C.
      La présidente élue à son arrivée. PHOTO : RADIO-FLEUVE / J.-F. TINE

      Les électeurs ont tranché dimanche après une campagne longue et tendue dans tout le pays.

      À lire
      Lire Dakar : qui sont les nouveaux venus ?

      Le Conseil doit encore se prononcer, et les deux camps ont appelé leurs partisans au calme.

      La participation dépasse celle du premier tour, et les observateurs saluent un scrutin tenu sans incident.

      Vous avez été témoin d'un incident ? Envoyez-nous vos photos sur WhatsApp
      Suivez nos informations sur la chaîne WhatsApp du Soir.
      Modou F.
      Vos commentaires
      1. Le 10 mai à 15:02, par Yam En réponse à : Second tour
      Bravo à elle ! Que Dieu protège le pays et ses enfants.
      Nota : pas d'insultes.
      """,
      is: """
        article Second tour : Awa Ndoye-Sall l'emporte de justesse · 2025-05-04T19:40 text · → 2025-05-05T08:12 · LeSoirdeDakar.net
        Les électeurs ont tranché dimanche après une campagne longue et tendue dans tout le pays.
        Le Conseil doit encore se prononcer, et les deux camps ont appelé leurs partisans au calme.
        La participation dépasse celle du premier tour, et les observateurs saluent un scrutin tenu sans incident.
        - navigation: Politique. Résultats. Classement. Monde.
        - daily-item: Proverbe du jour : « Le fleuve a toujours raison de la pierre, et il le sait. »
        - cookies: Accepter & Fermer
        - cookies: Gérer les traceurs
        - share-button: 0 | Vu 4217 fois
        - navigation: Ma zone | Casamance
        - newsletter: Recevoir une alerte
        - byline: Avec notre correspondante à Ziguinchor, Lise D.
        - listening: Écouter - 01:32
        - caption: Des électeurs font la queue devant une école de Thiès, le 4 mai 2025. AP - Sylvain C.
        - caption: La présidente élue à son arrivée. PHOTO : RADIO-FLEUVE / J.-F. TINE
        - related-links: À lire
        - related-links: Lire Dakar : qui sont les nouveaux venus ?
        - reader-call: Vous avez été témoin d'un incident ? Envoyez-nous vos photos sur WhatsApp
        - follow-us: Suivez nos informations sur la chaîne WhatsApp du Soir.
        - byline: Modou F.
        - comments: Vos commentaires
        - comments: 1. Le 10 mai à 15:02, par Yam En réponse à : Second tour
        - comments: Bravo à elle ! Que Dieu protège le pays et ses enfants.
        - comments: Nota : pas d'insultes.
        """),
    PageShape(
      "a trial with broken lines, a paywall’s neighbours and comments",
      """
      \u{FEFF}Actu
      Justice
      Procès de l'entrepôt de Beaulande : « On savait que ça allait brûler »
      Par Agathe Rouvière
      12 févr. 2025 à 18:05
      Temps de lecture : 4 min
      Au deuxième jour du procès, les anciens salariés ont raconté mercredi les alarmes débranchées et les issues bloquées. (Photo : Loïc Perrot)
      Ils sont venus à sept, endimanchés, intimidés par les ors du tribunal judiciaire de Morlange.
      Publicité
      À la barre, Mickaël Lambrecht, 41 ans, cariste, a parlé d'une voix blanche : « On savait que ça allait brûler,
      on ne savait pas quand. »
      Le président
      , Thierry Aumont, l'a laissé reprendre son souffle.
      « Pourquoi n'avoir rien dit ? », a demandé la procureure Sandrine
      Delcourt
      .
      Le patron absent
      Poursuivi pour « homicides involontaires » et « mise en danger », Gérard Vasselin n'était pas là. Son avocat, Me Paul Benattar, a produit un certificat médical (lire ci-contre).
      L'audience se poursuit jeudi. Le jugement est attendu le 28 février.
      Contacté, le groupe Logivas n'a pas souhaité faire de commentaire.
      Suivez-nous sur WhatsApp
      À lire aussi
      Morlange : le maire sort du silence
      Voir plus
      Commentaires
      jeannot57 il y a 2 heures
      C'est toujours les mêmes qui trinquent, les petits paient pour les gros.
      Répondre
      Signaler
      """,
      is: """
        article Procès de l'entrepôt de Beaulande : « On savait que ça allait brûler » · 2025-02-12T18:05 text · Agathe Rouvière
        Au deuxième jour du procès, les anciens salariés ont raconté mercredi les alarmes débranchées et les issues bloquées.
        Ils sont venus à sept, endimanchés, intimidés par les ors du tribunal judiciaire de Morlange.
        À la barre, Mickaël Lambrecht, 41 ans, cariste, a parlé d'une voix blanche : « On savait que ça allait brûler, on ne savait pas quand. »
        Le président, Thierry Aumont, l'a laissé reprendre son souffle.
        « Pourquoi n'avoir rien dit ? », a demandé la procureure Sandrine Delcourt.
        ## Le patron absent
        Poursuivi pour « homicides involontaires » et « mise en danger », Gérard Vasselin n'était pas là. Son avocat, Me Paul Benattar, a produit un certificat médical (lire ci-contre).
        L'audience se poursuit jeudi. Le jugement est attendu le 28 février.
        Contacté, le groupe Logivas n'a pas souhaité faire de commentaire.
        - byte-order-mark: \u{FEFF}
        - section: Actu
        - section: Justice
        - byline: Par Agathe Rouvière
        - reading-time: Temps de lecture : 4 min
        - credit: (Photo : Loïc Perrot)
        - advertisement: Publicité
        - follow-us: Suivez-nous sur WhatsApp
        - related-link: À lire aussi
        - related-link: Morlange : le maire sort du silence
        - related-link: Voir plus
        - comments: Commentaires
        - comments: jeannot57 il y a 2 heures
        - comments: C'est toujours les mêmes qui trinquent, les petits paient pour les gros.
        - navigation: Répondre
        - comments: Signaler
        """),
  ]
}
