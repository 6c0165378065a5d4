/// Names of a paper’s sections and formats, which stand above a title or are glued to it: `International`, `Faits divers`.
enum SectionNames {
  static let names: [String] = [
    "accueil", "actualité", "actualités", "actu", "actus", "afp", "afrique", "agriculture", "alerte", "algérie",
    "amériques",
    "analyse", "asie", "athlétisme", "auto", "automobile", "basket", "belgique", "bénin", "bourse", "burkina faso",
    "cameroun",
    "canada", "chronique", "cinéma", "climat", "congo", "conflit", "consommation", "côte d'ivoire", "criminalité",
    "culture", "cyclisme", "débats", "décryptage", "défense", "dépêche", "diplomatie", "direct", "dossier",
    "économie", "éditorial", "éducation", "élections", "emploi", "en direct", "énergie", "enquête", "enseignement",
    "entretien", "entreprises", "environnement", "europe", "exclusif", "fait divers", "faits divers", "faits-divers",
    "finance", "foot", "football", "formule 1", "france", "gabon", "géopolitique", "grand angle", "grand format",
    "diaspora", "guinée", "haïti",
    "high-tech", "histoire", "idées", "immobilier", "info", "infos", "infographie", "international", "internationales",
    "interview", "judiciaire", "justice", "l'essentiel", "live", "local", "luxembourg", "madagascar", "mali", "maroc",
    "média", "médias", "météo", "monde", "montréal", "moyen-orient", "national", "niger", "opinion", "opinions",
    "outre-mer", "planète", "police", "politique", "portrait", "procès", "proche-orient", "quartiers", "québec", "rdc",
    "récit", "région", "régions", "régional", "reportage", "rugby", "santé", "science", "sciences", "sécurité",
    "sénégal",
    "social", "société", "sport", "sports", "suisse", "technologie", "technologies", "tchad", "télévision", "tennis",
    "terminé",
    "terrorisme", "togo", "transports", "travail", "tribune", "tribunal", "tunisie", "union européenne", "urgent",
    "vidéo",
    "ville",
  ]

  private static let keys = Set(names.map { PageScanner($0).words.map(\.key) })

  /// Sections, and what stands beside them at the top of a page.
  static let navigation = Set(names.flatMap { PageScanner($0).words.map(\.key) })
    .union(
      PageVocabulary.keys(
        "affaires arts auto boutique conso contexte cuisine débats divertissement gastronomie jeux le la les direct livres loisirs magazine maison mode musique newsletter newsletters people photos podcast podcasts replay abonnés menu styles techno tendances vidéos voyage voyages"
      ))

  /// The tabs of a page that follows a match, a vote or a trial; in rows alone, as some are headings too.
  private static let tabs = Set(
    [
      "buts", "calendrier", "carte", "classement", "classements", "commentaires", "compo", "compos", "composition",
      "compositions", "effectifs", "en direct", "l'avant-match", "le direct", "le fil", "le live", "le résumé",
      "les buts", "les compositions", "les statistiques", "les stats", "résultats", "résumé", "stats", "statistiques",
    ].map { PageScanner($0).words.map(\.key) })

  /// What stands between a time and the headline of its update.
  private static let labelsOfUpdates = Set(
    [
      "audio", "carte", "citation", "contexte", "en images", "fact-checking", "l'essentiel", "l'image", "la citation",
      "la question", "le chiffre", "le contexte", "le point", "mise au point", "photo", "photos", "précision",
      "pour comprendre", "question", "question de lecteur", "questions", "réaction", "réactions", "récap",
      "récapitulatif", "témoignage", "témoignages", "tweet", "verbatim", "vidéo", "vos questions",
    ].map { PageScanner($0).words.map(\.key) })

  /// Whether some words are the label of an update.
  static func isLabelOfUpdate(_ words: ArraySlice<PageWord>) -> Bool { labelsOfUpdates.contains(words.map(\.key)) }

  /// Whether some words are the label of a tab.
  static func isTab(_ words: ArraySlice<PageWord>) -> Bool { tabs.contains(words.map(\.key)) }

  /// Whether some words are the name of a section.
  static func isSection(_ words: ArraySlice<PageWord>) -> Bool {
    if keys.contains(words.map(\.key)) { return true }
    // `Justice et faits divers`
    let names = words.split { joints.contains($0.key) }
    return names.count == 2 && names.allSatisfy { keys.contains($0.map(\.key)) }
  }

  private static let joints = PageVocabulary.keys("et &")
}
