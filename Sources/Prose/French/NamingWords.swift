/// Words before quotation marks that make a name of what stands between them, and nobody’s words.
package enum NamingWords {
  /// Nouns whose name stands between marks whatever it looks like: `l’opération « mains propres »`, `le film « Demain »`.
  package static let alwaysNamed: WordSet = [
    "album", "alias", "appli", "application", "bd", "black-out", "boulevard", "brigade", "café", "campagne", "cargo",
    "catégorie", "chaîne", "chalutier", "chanson", "chansons", "cinéma", "clip", "club", "code", "collectif",
    "collection", "comédie", "confrérie", "consortium", "court-métrage", "cyclone", "dispositif", "documentaire",
    "drone", "émission", "enseigne", "ensemble", "essai", "étiquette", "exercice", "expo", "exposition", "festival",
    "feuilleton", "filière", "film", "films", "formation", "formule", "frégate", "galerie", "gang", "gilet", "gilets",
    "hashtag", "hebdomadaire", "hôtel", "hymne", "jeu", "label", "liste", "logiciel", "loi", "lois", "long-métrage",
    "magazine", "marque", "mention", "missile", "mode", "mot-clé", "mot-dièse", "mouvement", "musée", "navire", "nom",
    "nouvelle", "numéro", "opération", "opérations", "opus", "organisation", "ouragan", "ouvrage", "page", "paquebot",
    "parti", "péniche", "pétrolier", "pièce", "plateforme", "podcast", "polar", "portail", "prénom", "prix",
    "procédure", "production", "pseudo", "pseudonyme", "quotidien", "recueil", "réforme", "régime", "réseau",
    "restaurant", "revue", "roman", "romans", "rubrique", "saga", "salle", "satellite", "section", "série", "séries",
    "single", "sitcom", "site", "société", "sous-marin", "spectacle", "station", "statut", "supérette", "surnom",
    "tableau", "téléfilm", "tempête", "thriller", "titre", "tome", "tournoi", "train", "trilogie", "trophée", "tube",
    "typhon", "variant", "virus", "voilier", "volet", "yacht", "zone", "zones",
  ]

  /// Nouns whose name stands between marks where it opens with a capital; in small letters it is a judgement:
  /// `le projet « Rives d’or »`, but `un projet « irréaliste »`.
  package static let namedInCapitals: WordSet = [
    "accord", "affaire", "article", "association", "bande", "banque", "bar", "bateau", "centre", "chapitre", "clan",
    "coalition", "commando", "communauté", "compte", "concept", "conférence", "convention", "couple", "cycle",
    "dossier", "école", "équipe", "étude", "fondation", "fonds", "forum", "groupe", "groupes", "groupuscule",
    "initiative", "institut", "journal", "journée", "journées", "livre", "livres", "maison", "manifestation",
    "marche", "méthode", "milice", "mission", "modèle", "nuit", "objectif", "observatoire", "pacte", "phase", "plan",
    "plans", "pont", "premiers", "programme", "projet", "projets", "protocole", "quartier", "rapport",
    "rassemblement", "résidence", "rue", "salon", "scénario", "secteur", "semaine", "service", "soirée", "sommet",
    "stade", "stratégie", "structure", "système", "théâtre", "théorie", "tour", "tournée", "traité", "union", "usine",
    "vague", "vallée", "village", "ville",
  ]

  /// Participles and verbs that give a name.
  package static let naming: WordSet = [
    "alias", "appelé", "appelée", "appelées", "appelés", "baptisé", "baptisée", "baptisées", "baptisés", "dénommé",
    "dénommée", "dénommées", "dénommés", "désigné", "estampillé", "estampillée", "estampillées", "estampillés",
    "étiqueté", "étiquetée", "étiquetés", "intitulé", "intitulée", "intitulées", "intitulés", "labellisé",
    "labellisée", "labellisés", "nommé", "nommée", "nommées", "nommés", "prénommé", "prénommée", "rebaptisé",
    "rebaptisée", "rebaptisés", "renommé", "renommée", "sacré", "sobriquet", "surnomme", "surnommé", "surnommée",
    "surnommées", "surnomment", "surnommés", "titré", "titrée",
  ]

  /// Words of a court before `pour` and an offence.
  package static let charges: WordSet = [
    "accusé", "accusée", "accusées", "accusés", "arrêté", "arrêtée", "arrêtés", "chef", "chefs", "condamné",
    "condamnée", "condamnées", "condamnés", "enquête", "enquêtes", "examen", "information", "inculpé", "inculpée",
    "inculpés", "instruction", "interpellé", "interpellés", "jugé", "jugée", "jugés", "plainte", "plaintes",
    "poursuite", "poursuites", "poursuivi", "poursuivie", "poursuivies", "poursuivis", "procédure", "prévenu",
    "prévenus", "renvoyé", "renvoyée", "renvoyés", "écroué", "écrouée", "écroués",
  ]

  /// Terms that papers put between marks wherever they stand.
  package static let fixedTerms: WordSet = [
    "#metoo", "black bloc", "black blocs", "blouses blanches", "brexit", "daech", "deepfake", "deepfakes",
    "fake news", "gig economy", "gilet jaune", "gilets jaunes", "greenwashing", "lockdown", "metoo", "open bar",
    "pass sanitaire", "sans-papiers", "shutdown", "soft power", "start-up", "start-up nation", "via ferrata",
  ]
}
