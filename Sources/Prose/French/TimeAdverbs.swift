/// Words that are a time alone.
enum TimeAdverbs {
  /// Days counted from the day of speech.
  static let days: WordMap<Int> = [
    "avant-hier": -2, "hier": -1, "aujourd'hui": 0, "demain": 1, "après-demain": 2, "apres-demain": 2,
  ]

  /// Days counted from the last day told of; they need an article.
  static let narratedDays: WordMap<Int> = [
    "avant-veille": -2, "veille": -1, "lendemain": 1, "surlendemain": 2,
  ]

  /// Adverbs that point at no day.
  static let references: WordMap<TimeReference> = [
    "actuellement": .present, "désormais": .present, "dorénavant": .present, "maintenant": .present,
    "entre-temps": .past,
    "autrefois": .past, "auparavant": .past, "jadis": .past, "naguère": .past, "récemment": .past,
    "antérieurement": .past, "dernièrement": .past, "précédemment": .past,
    "ultérieurement": .future,
    "bientôt": .future, "prochainement": .future,
  ]

  /// Habits in one word.
  static let habits: WordMap<TimeUnit> = [
    "quotidiennement": .day, "journellement": .day, "hebdomadairement": .week, "mensuellement": .month,
    "trimestriellement": .quarter, "annuellement": .year,
  ]

  /// Head nouns of fixed phrases: `en ce moment`, `pour l’instant`, `à l’avenir`, `jusqu’à présent`.
  static let phraseHeads: [Word] = [
    "alors", "avenir", "futur", "ici", "immédiat", "instant", "longtemps", "moment", "passé", "peu", "présent", "suite",
    "tard", "temps", "époque",
  ]

  /// Adjectives that tell of any noun when it was or will be: `la direction actuelle`, `la prochaine réunion`.
  static let referringAdjectives: WordMap<TimeReference> = [
    "actuel": .present, "actuelle": .present, "actuels": .present, "actuelles": .present,
    "précédent": .past, "précédente": .past, "précédents": .past, "précédentes": .past,
    "prochain": .future, "prochaine": .future, "prochains": .future, "prochaines": .future,
  ]

  /// Adjectives of habits: `une hausse annuelle`. After an article they are nouns, papers mostly.
  static let habitualAdjectives: WordMap<TimeUnit> = [
    "hebdomadaire": .week, "hebdomadaires": .week,
    "mensuel": .month, "mensuelle": .month, "mensuels": .month, "mensuelles": .month,
    "trimestriel": .quarter, "trimestrielle": .quarter, "trimestriels": .quarter, "trimestrielles": .quarter,
    "semestriel": .halfYear, "semestrielle": .halfYear, "semestriels": .halfYear, "semestrielles": .halfYear,
    "annuel": .year, "annuelle": .year, "annuels": .year, "annuelles": .year,
  ]
}
