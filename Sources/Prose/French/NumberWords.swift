/// French numbers in letters, with the tens of Belgium and Switzerland.
enum NumberWords {
  /// Zero to a hundred in one word or joined by hyphens, and the large ones: `dix-huit`, `vingt-et-un`, `nonante-deux`.
  static let values: WordMap<Int> = {
    var values = units
    values["une"] = 1
    for (word, ten) in tens {
      values[word] = ten
      // Soixante and quatre-vingt count on to nineteen in France: soixante-dix-sept, quatre-vingt-onze.
      for (unit, value) in units where value < (vigesimal.contains(word) ? 20 : 10) {
        values["\(word)-\(unit)"] = ten + value
      }
      values["\(word)-et-un"] = ten + 1
      values["\(word)-et-une"] = ten + 1
    }
    values["soixante-et-onze"] = 71
    values["quatre-vingts"] = 80
    for (word, value) in [("cent", 100), ("cents", 100), ("mille", 1_000)] { values[word] = value }
    return WordMap(values.map { (Word($0), $1) })
  }()

  /// Round numbers that stand for about as many: `une dizaine de jours`.
  static let rough: WordMap<Int> = [
    "huitaine": 8, "dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30, "quarantaine": 40,
    "cinquantaine": 50, "soixantaine": 60, "centaine": 100,
  ]

  static let ordinals: WordMap<Int> = [
    "premier": 1, "première": 1, "premiers": 1, "premières": 1, "second": 2, "seconde": 2, "deuxième": 2,
    "troisième": 3, "quatrième": 4, "cinquième": 5, "sixième": 6, "septième": 7, "huitième": 8, "neuvième": 9,
    "dixième": 10, "onzième": 11, "douzième": 12, "treizième": 13, "quatorzième": 14, "quinzième": 15, "seizième": 16,
    "dix-septième": 17, "dix-huitième": 18, "dix-neuvième": 19, "vingtième": 20, "vingt-et-unième": 21,
  ]

  private static let units: [String: Int] = [
    "un": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10,
    "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16, "dix-sept": 17, "dix-huit": 18,
    "dix-neuf": 19,
  ]

  private static let tens: [String: Int] = [
    "vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "quatre-vingt": 80,
    // Belgium and Switzerland; huitante in Vaud, Valais and Fribourg, octante now rare.
    "septante": 70, "huitante": 80, "octante": 80, "nonante": 90,
  ]

  private static let vigesimal: Set<String> = ["soixante", "quatre-vingt"]
}
