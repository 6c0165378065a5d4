/// The small words that stand around a time and say how it is meant.
enum TimeWords {
  /// After a noun or before it: `mardi dernier`, `la dernière semaine`.
  static let relations: WordMap<TimeRelation> = [
    "dernier": .last, "dernière": .last, "passé": .last, "passée": .last, "écoulé": .last, "écoulée": .last,
    "prochain": .next, "prochaine": .next,
    "suivant": .following, "suivante": .following,
    "précédent": .preceding, "précédente": .preceding,
  ]

  /// In the plural: `ces derniers jours`.
  static let pluralRelations: WordMap<TimeRelation> = [
    "derniers": .last, "dernières": .last, "passés": .last, "passées": .last, "écoulés": .last, "écoulées": .last,
    "prochains": .next, "prochaines": .next,
    "suivants": .following, "suivantes": .following, "précédents": .preceding, "précédentes": .preceding,
  ]

  /// The part of a longer time: `fin novembre`, `au milieu de la semaine`.
  static let edges: WordMap<TimeModifier> = [
    "début": .start, "debut": .start, "débuts": .start,
    "mi": .mid, "milieu": .mid, "courant": .mid, "cœur": .mid,
    "fin": .end,
  ]

  /// Words right before an amount: `environ trois ans`.
  static let approximations: WordMap<TimeModifier> = [
    "environ": .approximate, "quelque": .approximate, "presque": .approximate, "pratiquement": .approximate,
    "quasiment": .approximate,
  ]

  /// Words before `de` and an amount: `plus de trois ans`, `près d’un an`.
  static let comparisons: WordMap<TimeModifier> = [
    "plus": .moreThan, "moins": .lessThan, "près": .approximate, "autour": .approximate, "alentours": .approximate,
  ]

  /// Adjectives between a number and its unit that leave the amount as it is.
  static let fillers: WordSet = [
    "autre", "autres", "bon", "bonne", "bonnes", "bons", "courtes", "courts", "entiers", "entières", "grosse",
    "grosses",
    "interminables", "long", "longs", "longue", "longues", "nouveaux", "nouvelles", "petit", "petite", "petites",
    "petits", "pleines", "pleins", "premiers", "premières", "seules", "seuls",
  ]

  /// Words that end in s or x and are not counted by a number before them: `en 2024 dans`, `en 2014 mais`.
  static let notCounted: WordSet = [
    "alors", "après", "auprès", "aux", "avons", "celles", "certes", "ces", "ceux", "chez", "contre", "dans", "depuis",
    "des", "deux", "dès", "elles", "envers", "hors", "ils", "jamais", "jusqu'", "les", "leurs", "lors", "lorsqu'",
    "mais", "malgré", "mes", "moins", "nos", "notamment", "nous", "parfois", "plus", "près", "puis", "puisqu'",
    "sans", "selon", "ses", "sous", "tes", "toujours", "tous", "toutes", "travers", "trois", "très", "vers", "vos",
    "vous", "étions",
  ]

  /// Nouns that last: `un mandat de cinq ans` is a duration where `un homme de cinquante ans` is an age.
  static let lasting: WordSet = [
    "absence", "accord", "accords", "allongement", "amitié", "ancien", "ancienneté", "attente", "augmentation",
    "avance", "bail", "baisse", "blocage", "bout", "calendrier", "campagne", "carrière", "cessez-le-feu", "chantier",
    "collaboration", "combat", "concession", "conflit", "congé", "congés", "contrat", "contrats", "convention",
    "cours", "crise", "croissance", "cycle", "deuil", "durée", "durées", "débat", "débats", "décennies", "délai",
    "délais", "embargo", "emprunt", "engagement", "enquête", "espace", "exil", "existence", "expiration",
    "expérience", "extension", "feuilleton", "fin", "formation", "garantie", "gel", "grève", "guerre", "histoire",
    "horizon", "interdiction", "interruption", "intérim", "isolement", "issue", "lutte", "mandat", "mandats",
    "marathon", "mariage", "mission", "moratoire", "moyenne", "négociations", "obligation", "occupation", "parcours",
    "pause", "peine", "peines", "permanence", "perspective", "phase", "plan", "plans", "pouvoir", "procès",
    "procédure", "programme", "programmes", "projet", "prolongation", "préavis", "présence", "prêt", "prêts",
    "période", "périodes", "quarantaine", "record", "recul", "relation", "report", "repos", "retard", "retards",
    "règne", "session", "silence", "siège", "stage", "sursis", "suspension", "séjour", "terme", "traité",
    "transition", "travail", "travaux", "traversée", "trêve", "union", "vacances", "validité", "vie", "vieille",
    "vieux", "visite", "voyage", "âges", "écart", "échéance", "état", "étude", "études",
  ]
}

extension TimeWords {
  /// The parts that follow a day without a preposition.
  static let dayParts: WordSet = [
    "aprem", "apres-midi", "après-midi", "avant-midi", "matin", "matins", "midi", "minuit", "nuit", "soir", "soirs",
  ]
}

extension TimeWords {
  /// `cette journée` may be any day told of.
  static let plainDayParts: WordSet = ["journée", "journées"]

  /// Plurals of parts of day, which are no single time.
  static func numbers(_ word: Word) -> Bool { ["matins", "soirs", "nuits"].contains(word) }
}

extension TimeWords {
  /// Before an amount, words that make it one: `pendant des mois`, `après un jour`.
  static let measures: WordSet = [
    "après", "attendu", "avant", "chaque", "dans", "depuis", "dura", "durant", "dure", "durent", "durer", "durera",
    "duré", "en", "encore", "il", "passé", "pendant", "pour", "sous", "sur", "tous", "toutes", "voici", "voilà",
  ]

  /// Words of age before `de` or a comma.
  static let ages: WordSet = ["âge", "âgé", "âgée", "âgés", "âgées", "agé", "agée", "agés", "agées"]

  /// People whose age may be small: `un enfant de trois ans`, `un bébé de six mois`.
  static let persons: WordSet = [
    "adolescent", "adolescente", "adolescentes", "adolescents", "bébé", "bébés", "chat", "cheval", "chien", "chienne",
    "enfant", "enfants", "femme", "femmes", "fille", "filles", "fillette", "fillettes", "fils", "frère", "gamin",
    "gamine", "garçon", "garçonnet", "garçons", "homme", "hommes", "jeune", "jeunes", "jumeaux", "jumelles", "mineur",
    "mineure", "mineurs", "nourrisson", "nourrissons", "personne", "personnes", "petit-fils", "petite-fille", "sœur",
    "victime", "écolier", "écolière", "élève",
  ]

  /// `mort à 80 ans`, `élu à 39 ans`.
  static let dying: WordSet = [
    "champion", "championne", "disparu", "disparue", "décède", "décédé", "décédée", "meurt", "mort", "morte", "tué",
    "tuée", "élu", "élue", "éteint", "éteinte",
  ]

  /// Participles and verbs that set a length with `à`: `fixé à trois ans`, `porté à dix ans`.
  static let settings: WordSet = [
    "allongé", "allongée", "estimé", "estimée", "fixé", "fixée", "limité", "limitée", "passe", "passer", "passera",
    "passé", "passée", "porter", "porté", "portée", "prolongé", "prolongée", "ramener", "ramené", "ramenée",
    "remontaient", "remontait", "remonte", "remontent", "réduire", "réduit", "réduite", "étendu", "étendue", "évalué",
    "évaluée",
  ]

  /// `condamné à dix ans`.
  static let condemnations: WordSet = [
    "condamnation", "condamne", "condamnent", "condamner", "condamné", "condamnée", "condamnées", "condamnés",
    "écope", "requis", "requiert",
  ]

  /// Short units of money and measure, which have no plural.
  static let measuringUnits: WordSet = [
    "cfa", "ch", "chf", "cm", "cv", "dh", "eur", "f", "fcfa", "ff", "fr", "g", "gw", "ha", "kg", "km", "kw", "l", "m",
    "m2", "m3", "mm", "mw", "t", "usd", "w",
  ]
}
