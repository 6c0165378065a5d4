/// Nouns by which a text speaks again of somebody whom it has named: `la cinéaste`, `l’élu`, `le praticien`.
package enum Descriptions {
  /// Nouns that fit anybody, or an occupation that a text need not have told before: `le quadragénaire`, `l’entraîneur`.
  package static let anybody: WordSet = WordSet(Occupations.words).union([
    "accusé", "accusée", "acteur", "actrice", "agent", "agente", "agriculteur", "agricultrice", "aide-soignant",
    "aide-soignante", "ailier", "ailière", "ambulancier", "ambulancière", "animateur", "animatrice", "apiculteur",
    "apicultrice", "arbitre", "arrière", "artisan", "artisane", "artiste", "athlète", "attaquant", "attaquante",
    "auteur",
    "auteure", "autonomiste", "autrice", "avant", "berger", "bergère", "boulanger", "boulangère", "buteur", "candidat",
    "candidate", "capitaine", "centriste", "céréalier", "champion", "championne", "chanteur", "chanteuse", "chauffeur",
    "chauffeuse", "chirurgien", "chirurgienne", "chroniqueur", "chroniqueuse", "cinéaste", "climatologue", "coach",
    "comédien", "condamné", "condamnée",
    "comédienne", "commerçant", "commerçante", "communiste", "compositeur", "conducteur", "conductrice", "conservateur",
    "conservatrice", "coureur", "coureuse", "couturière", "cuisinier", "cuisinière", "cycliste", "défenseur", "demi",
    "démographe", "dessinateur", "dissident", "dissidente", "docker", "écologiste", "écrivain", "écrivaine", "éleveur",
    "éleveuse", "enseignant", "enseignante", "entraîneur", "entraîneuse", "entrepreneur", "entrepreneuse",
    "épidémiologiste",
    "essayiste", "étudiant", "étudiante", "femme", "fermier", "fermière", "finaliste", "fonctionnaire", "frontiste",
    "gardien",
    "gardienne", "géographe", "géologue", "glaciologue", "habitant", "habitante", "historien", "historienne", "homme",
    "humoriste", "hydrologue", "indépendantiste", "infectiologue", "infirmier", "infirmière", "ingénieur", "ingénieure",
    "insoumis", "insoumise", "instituteur", "institutrice", "intéressé", "intéressée", "international",
    "internationale",
    "jardinier", "jeune", "joueur", "joueuse", "journaliste", "judoka", "juriste", "latéral", "lauréat", "lauréate",
    "libéral",
    "libérale", "lycéen", "lycéenne", "maraîcher", "maraîchère", "marin", "médaillé", "médaillée", "meneur", "meneuse",
    "mère",
    "météorologue", "milieu", "militant", "militante", "moniteur", "motard", "musicien", "musicienne", "nageur",
    "nageuse",
    "natif", "native", "navigateur", "navigatrice", "nonagénaire", "octogénaire", "opposant", "opposante",
    "ornithologue",
    "ouvreur", "ouvrier", "ouvrière", "pêcheur", "père", "philosophe", "photographe", "pilier", "pilote", "pivot",
    "plaignant",
    "plaignante", "plongeur", "politologue", "pompier", "pompière", "prévenu", "prévenue", "professeur", "professeure",
    "projectionniste", "psychiatre", "psychologue", "quadragénaire", "quinquagénaire", "randonneur", "randonneuse",
    "rappeur",
    "rappeuse", "réalisateur", "réalisatrice", "recrue", "remplaçant", "remplaçante", "républicain", "républicaine",
    "rescapé",
    "rescapée", "restaurateur", "restauratrice", "retraité", "retraitée", "riverain", "riveraine", "romancier",
    "romancière",
    "routier", "salarié", "salariée", "sauveteur", "sélectionneur", "sélectionneuse", "septuagénaire", "sexagénaire",
    "sinistré", "sinistrée", "sismologue", "skieur", "skieuse", "skipper", "skippeuse", "socialiste", "sociologue",
    "souverainiste", "sportif",
    "sportive", "sprinteur", "sprinteuse", "styliste", "survivant", "survivante", "suspect", "suspecte", "talonneur",
    "technicien", "technicienne", "témoin", "tennisman", "titulaire", "travailliste", "trentenaire", "trésorier",
    "trésorière",
    "troisième-ligne", "urbaniste", "vainqueur", "vétéran", "vétérinaire", "veuf", "veuve", "vice-champion",
    "vice-championne",
    "victime", "vigneron", "vigneronne", "virologue", "viticulteur", "viticultrice", "voisin", "voisine",
    "volcanologue",
    "volontaire",
  ])

  /// Those of them that are a post in a team: somebody with another stated role does not hold it.
  package static let posts: WordSet = [
    // Who stands before a court is not its president nor anybody’s counsel.
    "accusé", "accusée", "condamné", "condamnée", "prévenu", "prévenue", "suspect", "suspecte",
    "ailier", "ailière", "arbitre", "arrière", "attaquant", "attaquante", "avant", "capitaine", "coach",
    "demi", "défenseur", "entraîneur", "entraîneuse", "gardien", "gardienne", "latéral", "meneur", "meneuse", "milieu",
    "ouvreur", "pilier", "pivot", "sélectionneur", "sélectionneuse", "tacticien", "tacticienne", "talonneur",
    "technicien", "technicienne",
    "troisième-ligne",
  ]

  /// Those of the posts that lead a team and do not play in it.
  package static let coaches: WordSet = [
    "coach", "entraîneur", "entraîneuse", "sélectionneur", "sélectionneuse", "tacticien", "tacticienne", "technicien",
    "technicienne",
  ]

  /// Who stands before a court.
  package static let defendants: WordSet = [
    "accusé", "accusée", "condamné", "condamnée", "prévenu", "prévenue", "suspect", "suspecte",
  ]

  /// Roles of those at a trial who do not stand before the court, as the text states them.
  package static let ofCourts: [Word] = [
    "avocat", "avocate", "bâtonnier", "bâtonnière", "commissaire", "enquêteur", "enquêtrice", "expert", "experte",
    "greffier",
    "greffière", "juge", "magistrat", "magistrate", "partie", "plaignant", "plaignante", "président", "présidente",
    "procureur", "procureure", "psychiatre", "psychologue", "substitut", "témoin", "victime",
  ]

  /// Those who act for a court: a text may name none of them, and means them by the office all the same.
  package static let benches: WordSet = [
    "assesseur", "assesseure", "avocat", "avocate", "expert", "experte", "greffier", "greffière", "juge", "magistrat",
    "magistrate", "président", "présidente",
    "procureur", "procureure", "substitut",
  ]

  /// Nouns of kin.
  package static let kin: WordSet = [
    "cousin", "cousine", "fille", "fils", "frère", "mère", "père", "sœur", "veuf", "veuve", "femme", "époux", "épouse",
    "compagnon", "compagne", "mari", "voisin", "voisine", "ami", "amie",
  ]

  /// Nouns of those who speak for a camp: with what they are of, they may be told of somebody only now, `le député de la Loire`.
  package static let ofCamps: WordSet = [
    "candidat", "candidate", "chef", "cheffe", "conseiller", "conseillère", "député", "députée", "dirigeant",
    "dirigeante", "eurodéputé", "eurodéputée", "leader", "patron", "patronne", "porte-parole", "sénateur", "sénatrice",
  ]

  /// What is read and not heard, though verbs of speech go with it: `l’étude conclut`, `la loi dit`.
  package static let writings: WordSet = [
    "affiche", "analyse", "arrêt", "arrêté", "article", "audit", "avis", "banderole", "baromètre", "charte", "chiffre",
    "code", "constitution", "contrat", "convention", "décision", "décret", "directive", "document", "dossier",
    "enquête",
    "étude", "expertise", "hebdomadaire", "jugement", "lettre", "loi", "magazine", "manuel", "mensuel", "notice",
    "ordonnance", "ouvrage", "page", "pancarte", "panneau", "plainte", "procédure", "quotidien", "recherche",
    "règlement",
    "résultat", "scénario", "site", "sondage", "suite", "texte", "titre", "tract", "traité", "verdict",
  ]

  /// Nouns for several people together, whom no one name stands for.
  package static let collectives: WordSet = [
    "autorités", "collectif", "défense", "entourage", "équipe", "famille", "groupe", "opposition", "patronat", "public",
    "secours", "syndicat",
  ]

  /// Offices of which the text tells who holds them: `la ministre` is nobody of whom it has told that she is the mayor.
  package static let offices: WordSet = [
    "ambassadeur", "ambassadrice", "amiral", "archevêque", "bourgmestre", "cardinal", "chancelier", "chancelière",
    "colonel", "commissaire", "conseiller", "conseillère", "consul", "consule", "député", "députée", "directeur",
    "directrice", "échevin", "échevine", "entraîneur", "entraîneuse", "évêque", "général", "gouverneur", "gouverneure",
    "maire", "mairesse", "ministre", "pape", "pdg", "porte-parole", "préfet", "préfète", "recteur", "rectrice", "reine",
    "roi", "secrétaire", "sélectionneur", "sélectionneuse", "sénateur", "sénatrice", "sous-préfet", "sous-préfète",
    "syndic",
  ]

  /// Offices of which a place or a country has one, so that a text about it means the one whom it names.
  package static let soleOffices: WordSet = [
    "archevêque", "bourgmestre", "chancelier", "chancelière", "évêque", "gouverneur", "gouverneure", "maire",
    "mairesse", "pape", "préfet", "préfète", "recteur", "rectrice", "reine", "roi", "sous-préfet", "sous-préfète",
    "syndic",
  ]

  /// Those to whom something happens, or who see it: whoever holds an office in the text is not meant by them.
  package static let ofIncidents: WordSet = [
    "agresseur", "assaillant", "automobiliste", "blessé", "blessée", "chauffard", "chauffeur", "chauffeuse", "client",
    "cliente", "conducteur", "conductrice", "passager", "passagère", "rescapé", "rescapée", "riverain", "riveraine",
    "survivant", "survivante", "suspect", "suspecte", "tireur", "témoin", "victime", "voisin", "voisine",
  ]

  /// Offices of those who govern, whom a text may name first and tell of by their office then.
  package static let ofGovernments: WordSet = [
    "chancelier", "chancelière", "gouverneur", "gouverneure", "ministre", "premier", "première", "président",
    "présidente",
  ]

  /// Nouns with a complement that still mean who was named: `le locataire de la place Beauvau`.
  package static let byTheirHouse: WordSet = [
    "enfant", "hôte", "locataire", "natif", "native", "occupant", "occupante", "pensionnaire",
  ]

  /// Nouns that fit those of whom the text has told one of these roles.
  package static let ofRoles: WordMap<Set<Word>> = {
    let groups: [(nouns: [Word], roles: [Word])] = [
      (
        ["élu", "élue"],
        [
          "adjoint", "adjointe", "bourgmestre", "conseiller", "conseillère", "député", "députée", "échevin",
          "eurodéputé", "eurodéputée", "maire", "mairesse", "président", "présidente", "sénateur", "sénatrice",
        ]
      ),
      (
        [
          "dirigeant", "dirigeante", "gestionnaire", "industriel", "industrielle", "patron", "patronne", "responsable",
          "chef", "cheffe", "numéro",
        ],
        [
          "administrateur", "administratrice", "chef", "cheffe", "coprésident", "coprésidente", "directeur",
          "directrice", "fondateur", "fondatrice", "gérant", "gérante", "gouverneur", "gouverneure", "manager", "pdg",
          "président", "président-directeur", "présidente", "secrétaire", "patron", "patronne", "dirigeant",
          "dirigeante",
          // « la cheffe des urgences » of a doctor, « le chef des secours » of an officer.
          "docteur", "docteure", "médecin", "professeur", "professeure", "commandant", "commandante", "colonel",
          "capitaine",
          // « la cheffe du Département de l’intérieur » of a minister in Switzerland.
          "conseiller d’état", "conseillère d’état", "conseiller fédéral", "conseillère fédérale",
        ]
      ),
      (
        ["député", "députée", "sénateur", "sénatrice", "candidat", "candidate"],
        [
          "chef", "cheffe", "coordinateur", "coordinatrice", "maire", "porte-parole", "président", "présidente",
          "rapporteur", "rapporteure", "secrétaire",
        ]
      ),
      (
        ["représentant", "représentante"],
        ["préfet", "préfète", "sous-préfet", "sous-préfète", "ambassadeur", "ambassadrice", "délégué", "déléguée"]
      ),
      (
        ["locataire", "occupant", "occupante", "hôte"], ["ministre", "premier", "première", "président", "présidente"]
      ),
      (
        ["ministre"],
        [
          "chef de la diplomatie", "cheffe de la diplomatie", "conseiller d’état", "conseillère d’état",
          "conseiller fédéral", "conseillère fédérale", "garde des sceaux", "secrétaire d’état",
        ]
      ),
      (
        ["entraîneur", "entraîneuse", "coach", "technicien", "technicienne", "tacticien"],
        ["coach", "entraîneur", "entraîneuse", "manager", "sélectionneur", "sélectionneuse", "technicien"]
      ),
      (
        ["conseiller fédéral", "conseillère fédérale"],
        ["conseiller fédéral", "conseillère fédérale", "ministre", "président", "présidente"]
      ),
      (["pape", "pontife"], ["pape", "souverain pontife"]),
      (["ecclésiastique", "prélat"], ["archevêque", "cardinal", "évêque", "curé", "pasteur"]),
      (["souverain", "souveraine"], ["roi", "reine"]),
      (
        ["magistrat", "magistrate", "parquetier", "parquetière"],
        ["avocat", "avocate", "juge", "président", "présidente", "procureur", "procureure", "substitut"]
      ),
      (["juge"], ["magistrat", "magistrate"]),
      (
        ["syndicaliste"],
        ["délégué", "déléguée", "représentant", "représentante", "secrétaire", "coordinateur", "coordinatrice"]
      ),
      (
        ["avocat", "avocate", "conseil", "pénaliste", "défenseur"], ["avocat", "avocate", "bâtonnier", "bâtonnière"]
      ),
      (
        ["praticien", "praticienne", "médecin", "soignant", "soignante", "docteur", "professeur"],
        [
          "chef", "cheffe", "chirurgien", "chirurgienne", "docteur", "docteure", "épidémiologiste", "infectiologue",
          "médecin", "professeur", "professeure", "psychiatre", "urgentiste",
        ]
      ),
      (
        ["scientifique", "chercheur", "chercheuse", "spécialiste", "expert", "experte", "universitaire", "analyste"],
        [
          "analyste", "astrophysicien", "astrophysicienne", "biologiste", "chercheur", "chercheuse", "climatologue",
          "directeur", "directrice", "économiste", "géologue", "historien", "historienne", "hydrologue",
          "infectiologue",
          "ingénieur", "ingénieure", "légiste", "médecin", "politologue", "professeur", "professeure", "psychiatre",
          "psychologue", "sismologue", "sociologue", "toxicologue",
        ]
      ),
      (
        [
          "officier", "officière", "militaire", "gradé", "gradée", "gendarme", "policier", "policière", "sous-officier",
        ],
        [
          "adjudant", "adjudante", "agent", "agente", "brigadier", "brigadière", "capitaine", "colonel", "colonelle",
          "commandant", "commandante", "commissaire", "enquêteur", "enquêtrice", "général", "générale", "inspecteur",
          "inspectrice", "lieutenant", "lieutenant-colonel", "lieutenante", "major", "sergent", "sergente",
        ]
      ),
      (
        ["parlementaire"], ["député", "députée", "sénateur", "sénatrice", "eurodéputé", "eurodéputée"]
      ),
      (["diplomate"], ["ambassadeur", "ambassadrice", "consul", "émissaire", "envoyé", "ministre", "représentant"]),
      (["émissaire"], ["envoyé", "envoyée", "négociateur", "négociatrice"]),
      (["édile"], ["bourgmestre", "maire", "mairesse", "syndic"]),
    ]
    var table: [Word: Set<Word>] = [:]
    for group in groups {
      for noun in group.nouns { table[noun, default: []].formUnion(group.roles) }
    }
    return WordMap(table)
  }()
}
