/// Words by which news counts people to whom something happened.
enum TollWords {
  /// What became of people: nouns right after a number (`34 morts`), participles after who they are (`34 civils tués`).
  static let fates: WordMap<Toll.Fate> = {
    var fates: [Word: Toll.Fate] = [:]
    for (fate, words) in lists { for word in words { fates[word] = fate } }
    return WordMap(fates)
  }()

  private static let lists: [(Toll.Fate, [Word])] = [
    (
      .dead,
      [
        "décès", "décédé", "décédée", "décédées", "décédés", "mort", "morte", "mortes", "morts", "tué", "tuée", "tuées",
        "tués",
      ]
    ),
    (.injured, ["blessé", "blessée", "blessées", "blessés"]),
    (.missing, ["disparu", "disparue", "disparues", "disparus"]),
    (
      .arrested,
      [
        "arrestation", "arrestations", "arrêtées", "arrêtés", "interpellation", "interpellations", "interpellées",
        "interpellés",
      ]
    ),
    (.evacuated, ["évacuées", "évacués"]),
    (.demonstrating, ["manifestantes", "manifestants"]),
  ]

  /// Verbs before a number of people: `a tué au moins 12 personnes`, `blessant trois passants`.
  static let deeds: WordMap<Toll.Fate> = [
    "tué": .dead, "tuant": .dead, "tue": .dead, "blessé": .injured, "blessant": .injured,
  ]

  /// Who is counted.
  static let people: WordSet = [
    "adultes", "agents", "casques", "civiles", "civils", "employés", "enfants", "femmes", "gendarmes", "habitants",
    "hommes", "journalistes", "manifestants", "marins", "militaires", "mineurs", "ouvriers", "passagers", "passants",
    "personne", "personnes", "pompiers", "policiers", "riverains", "secouristes", "soldats", "touristes", "villageois",
    "voyageurs", "élèves", "étudiants",
  ]

  /// What may stand between who is counted and what became of them.
  static let links: WordSet = [
    "a", "ainsi", "ait", "aient", "aurait", "auraient", "avaient", "avait", "civiles", "civils", "depuis", "déjà",
    "est",
    "ont", "ont-elles", "seraient", "sont", "étaient", "était", "été",
  ]

  /// Before what became of people: `trois nouveaux blessés`.
  static let adjectives: WordSet = ["autre", "autres", "nouveau", "nouveaux", "nouvel", "nouvelle", "nouvelles"]

  /// What bounds a number, as the words before it.
  static let bounds: [[Word]] = [
    ["au", "moins"], ["plus", "de"], ["plus", "d'"], ["moins", "de"], ["près", "de"], ["jusqu'", "à"], ["environ"],
    ["quelque"],
  ]

  /// Ways to die in more than one word.
  static let deaths: [[Word]] = [["péri"], ["perdu", "la", "vie"], ["trouvé", "la", "mort"]]
}
