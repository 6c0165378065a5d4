/// Words that decide whether a sentence is an event, and of what standing.
package enum EventWords {
  /// Nouns of things that happen, in the singular.
  package static let nouns: WordSet = [
    "abdication", "accident", "accord", "adhésion", "adoption", "annexion", "armistice", "arrestation", "assassinat",
    "assaut", "attaque", "attentat", "avalanche", "bataille", "bombardement", "braquage", "capitulation", "capture",
    "catastrophe", "cession", "chute", "collision", "condamnation", "congrès", "conquête", "coup", "crash", "crue",
    "création", "cyclone", "destitution", "disparition", "dissolution", "déclenchement", "défaite", "démission",
    "déraillement", "effondrement", "enlèvement", "entrée", "explosion", "exécution", "faillite", "fermeture",
    "finale", "fondation", "fusillade", "fusion", "glissement", "grève", "incendie", "indépendance", "inondation",
    "intervention", "invasion", "investiture", "lancement", "libération", "manifestation", "massacre", "meurtre",
    "mort", "mutinerie", "naissance", "naufrage", "nomination", "offensive", "ouragan", "ouverture", "prise",
    "procès", "putsch", "rachat", "retrait", "référendum", "révolution", "réélection", "scrutin", "signature",
    "sommet", "soulèvement", "séisme", "tempête", "traité", "tremblement", "tsunami", "tuerie", "victoire", "visite",
    "vote", "élection", "éruption", "évasion",
  ]

  /// What a sentence may open with that leans on the one before, and reads as well without.
  package static let connectives: WordSet = [
    "ainsi", "alors", "aussi", "bref", "car", "cependant", "donc", "enfin", "ensuite", "et", "finalement", "mais",
    "néanmoins", "or", "pourtant", "puis", "toutefois",
  ]

  /// Words that point at somebody or something told before: a statement that opens with them does not stand alone.
  package static let anaphors: WordSet = [
    "il", "elle", "ils", "elles", "on", "je", "j'", "tu", "nous", "vous", "cela", "ça", "ce", "c'", "cet", "cette",
    "ces", "celui-ci", "celle-ci", "ceux-ci", "celles-ci", "celui", "celle", "ceux", "celles", "son", "sa", "ses",
    "leur", "leurs", "mon", "ma", "mes", "notre", "nos", "votre", "vos", "-il", "-elle", "-ils", "-elles", "-on",
    "-t-il", "-t-elle", "-t-ils", "-t-elles", "-t-on", "y", "lui", "dernier", "dernière", "tous", "toutes", "autres",
    "autre",
  ]

  /// Verbs of speech that do what they say: to tell of them is to tell an event.
  package static let deeds: WordSet = [
    "accuser", "achever", "annoncer", "appeler", "approuver", "attaquer", "avouer", "balayer", "charger", "commencer",
    "conclure", "condamner", "confirmer", "corriger", "couper", "demander", "débuter", "décréter", "démentir",
    "entamer", "entendre", "exiger", "exploser", "finir", "interpeller", "interroger", "interrompre", "inviter",
    "juger", "lancer", "menacer", "nier", "ordonner", "poursuivre", "proclamer", "promettre", "proposer", "protester",
    "présenter", "publier", "reconnaître", "refuser", "rejeter", "relancer", "relever", "remercier", "reprendre",
    "requérir", "revendiquer", "réclamer", "répondre", "révéler", "saluer", "statuer", "terminer", "trancher",
    "écrire",
  ]

  /// What is said to « se déclarer ».
  package static let outbreaks: WordSet = [
    "avarie", "crise", "départ", "feu", "feux", "foyer", "foyers", "fuite", "incendie", "incendies", "maladie", "panne",
    "sinistre", "épidémie",
  ]

  /// Verbs of speech whose content is no more than a claim.
  package static let claims: WordSet = [
    "accuser", "affirmer", "alléguer", "assurer", "avancer", "clamer", "considérer", "craindre", "dénoncer",
    "espérer", "estimer", "insinuer", "juger", "jurer", "penser", "plaider", "prétendre", "revendiquer", "réaffirmer",
    "soutenir",
  ]
}
