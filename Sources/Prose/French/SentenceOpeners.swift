/// Words that open a sentence with a capital and are no names, of no closed class: participles, nouns and adjectives before a
/// name, greetings, furniture of pages.
package enum SentenceOpeners {
  package static let words: [Word] = splitWords(
    """
    abonnez absent absente accompagné accompagnée accusé accusée actuellement adieu affaire agé âgé âgée ainsi allez alerte analyse appelé appelée
    après-demain arrêté arrêtée arrivé arrivée article assis assise auparavant autorités autrement avis bienvenue bilan bonjour bonsoir bravo bref
    bientôt bloqué candidat candidate capture champion chers chère cher citant cité citée clairement comment communiqué condamné condamnée conduit
    conséquence conseil consulté contact contacté contactée contrairement côté couverture crédit crédits crise culture
    davantage débat début décédé décédée découvrez déjà demain dernière derniers dernières dernier dimanche direct dirigeants dirigé dirigée document
    dossier double école économie édition élections élu élue enfin enquête ensemble entendu entendue entretien envoyé épisode époux étonnamment
    éditorial éditos évidemment exclusif explications explosion face fidèle finalement forte fondé fondée football fort général grande grand guerre
    heureusement hier histoire hommage idem impossible images incendie info infos interrogé interrogée interrogés interview international invité
    invitée inquiet inquiète inspiré jamais jeudi joint jointe jugé jugée justice justement juste lancé lancée lauréat légende légèrement lire lundi
    malgré mardi mauvaise mauvais meilleur meilleure merci mercredi météo midi mieux mort morte mission minute monde naturellement
    né née nommé nommée note notons nouveau nouveaux nouvel nouvelle nouvelles objectif opération opposé opposée originaire partagez partout particulièrement
    passé passée photo photos pire plan plein point politique portrait portée porté possible poursuite poursuivi poursuivie
    premier premiers première premières présent présente président procès programmes projet prochain prochaine propos publié publiée publicité
    quatre question rappel rappelons rappelé rare rares récemment reconnu recherché rencontre rendez-vous rentré reportage reportages réponse
    responsables résultat résultats résumé retour retrouvez retrouvé riche samedi santé sauvé séisme selon semaine seul seule seuls seules signe
    situation société soir souhaitant sollicité sollicitée source sources soupçonné soupçonnée spécial sport suite suivez suspecté suspectée
    sujet survivant symbole tard témoignage témoin titre touché touchée tournoi traité tribune triste trois tué tuée ultime urgent
    véritable vendredi venant venu venue verdict vérif vers victime vidéo vidéos vif violent voilà voir voici vote vraiment vu zoom
    """)
}
