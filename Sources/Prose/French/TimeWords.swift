/// The small words that stand around a time and say how it is meant.
enum TimeWords {
  /// After a noun or before it: `mardi dernier`, `la dernière semaine`.
  static let relations: [String: TimeRelation] = [
    "dernier": .last, "dernière": .last, "passé": .last, "passée": .last, "écoulé": .last, "écoulée": .last,
    "prochain": .next, "prochaine": .next,
    "suivant": .following, "suivante": .following,
    "précédent": .preceding, "précédente": .preceding,
  ]

  /// In the plural: `ces derniers jours`.
  static let pluralRelations: [String: TimeRelation] = [
    "derniers": .last, "dernières": .last, "passés": .last, "passées": .last, "écoulés": .last, "écoulées": .last,
    "prochains": .next, "prochaines": .next,
    "suivants": .following, "suivantes": .following, "précédents": .preceding, "précédentes": .preceding,
  ]

  /// The part of a longer time: `fin novembre`, `au milieu de la semaine`.
  static let edges: [String: TimeModifier] = [
    "début": .start, "debut": .start, "débuts": .start,
    "mi": .mid, "milieu": .mid, "courant": .mid, "cœur": .mid,
    "fin": .end,
  ]

  /// Words right before an amount: `environ trois ans`.
  static let approximations: [String: TimeModifier] = [
    "environ": .approximate, "quelque": .approximate, "presque": .approximate, "pratiquement": .approximate,
    "quasiment": .approximate,
  ]

  /// Words before `de` and an amount: `plus de trois ans`, `près d’un an`.
  static let comparisons: [String: TimeModifier] = [
    "plus": .moreThan, "moins": .lessThan, "près": .approximate, "autour": .approximate, "alentours": .approximate,
  ]

  /// Adjectives between a number and its unit that leave the amount as it is.
  static let fillers: Set<String> = [
    "longs", "longues", "bons", "bonnes", "grosses", "petits", "petites", "courts", "courtes", "long", "longue", "bon",
    "bonne", "grosse", "petit", "petite", "premiers", "premières", "pleins", "pleines", "interminables", "entiers",
    "entières", "autres", "nouvelles", "nouveaux", "seuls", "seules",
  ]

  /// Words that end in s or x and are not counted by a number before them: `en 2024 dans`, `en 2014 mais`.
  static let notCounted: Set<String> = [
    "dans", "sous", "sans", "mais", "vers", "dès", "puis", "après", "alors", "plus", "moins", "depuis", "jusqu'",
    "aux", "des", "les", "ses", "nous", "vous", "ils", "elles", "tous", "toutes", "deux", "trois", "lors", "hors",
    "chez", "près", "très", "toujours", "jamais", "ceux", "celles", "mes", "tes", "nos", "vos", "leurs", "ces", "avons",
    "étions", "lorsqu'", "puisqu'", "auprès", "selon", "malgré", "contre", "envers", "travers", "certes", "parfois",
    "notamment",
  ]

  /// Nouns that last: `un mandat de cinq ans` is a duration where `un homme de cinquante ans` is an age.
  static let lasting: Set<String> = [
    "absence", "accord", "accords", "allongement", "amitié", "ancienneté", "attente", "augmentation", "avance", "bail",
    "baisse", "blocage", "calendrier", "campagne", "carrière", "cessez-le-feu", "chantier", "collaboration", "combat",
    "concession", "conflit", "congé", "congés", "contrat", "contrats", "convention", "crise", "croissance", "cycle",
    "débat", "débats", "décennies", "délai", "délais", "deuil", "durée", "durées", "écart", "échéance", "embargo",
    "emprunt", "engagement", "enquête", "état", "étude", "études", "existence", "expérience", "exil", "expiration",
    "extension", "feuilleton", "formation", "garantie", "gel", "grève", "guerre", "histoire", "horizon", "intérim",
    "interdiction", "interruption", "isolement", "lutte", "mandat", "mandats", "marathon", "mariage", "mission",
    "moratoire", "moyenne", "négociations", "obligation", "occupation", "parcours", "pause", "période", "périodes",
    "peine", "peines", "permanence", "perspective", "phase", "plan", "plans", "pouvoir", "prêt", "prêts", "préavis",
    "présence", "procédure", "procès", "programme", "programmes", "projet", "prolongation", "quarantaine", "recul",
    "règne", "relation", "report", "repos", "retard", "retards", "séjour", "session", "siège", "silence", "stage",
    "sursis", "suspension", "terme", "traité", "transition", "travail", "travaux", "traversée", "trêve", "union",
    "vacances", "validité", "vie", "visite", "voyage",
  ]

  /// What a sentence of a court is counted in: `dix ans de prison`.
  static let penalties: Set<String> = [
    "prison", "réclusion", "détention", "emprisonnement", "ferme", "fermes", "sursis", "travaux", "bagne",
    "inéligibilité",
  ]
}

extension TimeWords {
  /// The parts that follow a day without a preposition.
  static let dayParts: Set<String> = [
    "matin", "avant-midi", "midi", "après-midi", "apres-midi", "aprem", "soir", "nuit", "minuit", "matins", "soirs",
  ]
}

extension TimeWords {
  /// `cette journée` may be any day told of.
  static let plainDayParts: Set<String> = ["journée", "journées"]

  /// Plurals of parts of day, which are no single time.
  static func numbers(_ word: String) -> Bool { ["matins", "soirs", "nuits"].contains(word) }
}

extension TimeWords {
  /// Before an amount, words that make it one: `pendant des mois`, `après un jour`.
  static let measures: Set<String> = [
    "après", "avant", "depuis", "durant", "dans", "dura", "durer", "dure", "durent", "durera", "duré", "en", "pendant",
    "pour", "sous", "sur", "voici", "voilà", "chaque", "toutes", "tous", "passé", "attendu", "il", "encore",
  ]

  /// Words of age before `de` or a comma.
  static let ages: Set<String> = ["âge", "âgé", "âgée", "âgés", "âgées", "agé", "agée", "agés", "agées"]

  /// People whose age may be small: `un enfant de trois ans`, `un bébé de six mois`.
  static let persons: Set<String> = [
    "adolescent", "adolescente", "adolescents", "adolescentes", "bébé", "bébés", "enfant", "enfants", "écolier",
    "écolière", "élève", "fille", "filles", "fillette", "fillettes", "fils", "frère", "garçon", "garçons", "garçonnet",
    "gamin", "gamine", "jumeaux", "jumelles", "mineur", "mineure", "mineurs", "nourrisson", "nourrissons", "petit-fils",
    "petite-fille", "sœur", "homme", "hommes", "femme", "femmes", "personne", "personnes", "victime", "jeune", "jeunes",
    "chien", "chienne", "cheval", "chat",
  ]

  /// `mort à 80 ans`, `élu à 39 ans`.
  static let dying: Set<String> = [
    "mort", "morte", "décédé", "décédée", "disparu", "disparue", "éteint", "éteinte", "meurt", "décède", "tué", "tuée",
    "élu", "élue", "champion", "championne",
  ]

  /// Participles and verbs that set a length with `à`: `fixé à trois ans`, `porté à dix ans`.
  static let settings: Set<String> = [
    "allongé", "allongée", "estimé", "estimée", "étendu", "étendue", "évalué", "évaluée", "fixé", "fixée", "limité",
    "limitée", "passe", "passer", "passera", "passé", "passée", "porté", "portée", "porter", "prolongé", "prolongée",
    "ramené", "ramenée", "ramener", "réduit", "réduite", "réduire",
  ]

  /// `condamné à dix ans`.
  static let condemnations: Set<String> = [
    "condamné", "condamnée", "condamnés", "condamnées", "condamne", "condamnent", "écope", "condamnation", "condamner",
  ]
}
