internal import Prose

/// A role that a text, or the list of office holders, gives a person.
struct HeldRole {
  /// The role, and what else may stand for it: `chef de la diplomatie` for a foreign minister.
  let names: Set<Word>
  let country: Int?
  let words: Set<Word>
  let bearers: [Int]
  let isFormer: Bool
  /// `sa présidente`: of whom, the text before tells.
  let isPossessive: Bool

  init(_ phrase: RolePhrase) {
    names = Self.names(of: phrase.lemma, words: phrase.words)
    country = phrase.country
    words = phrase.words
    bearers = phrase.bearers
    isFormer = phrase.isFormer
    isPossessive = phrase.determiner == .possessive
  }

  init(_ holder: OfficeHolder) {
    names = Self.names(of: Word(holder.office), words: [])
    country = holder.country
    words = []
    bearers = []
    isFormer = false
    isPossessive = false
  }

  /// - Parameter calling: the lemma of the trade that a form of address tells.
  init(calling: Word) {
    names = [calling]
    country = nil
    words = []
    bearers = []
    isFormer = false
    isPossessive = false
  }

  /// Whether a phrase may stand for it: the role is the same by some name, and all that the phrase says is said of it.
  func fits(_ phrase: RolePhrase) -> Bool {
    guard phrase.isFormer == isFormer else { return false }
    // « le président de la République » after « le président du Rassemblement des éleveurs »
    if phrase.lemma == "président", phrase.words.contains("république"), !names.contains("chef de l'état") {
      return false
    }
    if let country = phrase.country, country != self.country, !(isPossessive && words.isEmpty) { return false }
    // « le chef de l’Alliance » after « le secrétaire général de l’Otan »
    if Self.chiefs.contains(phrase.lemma), phrase.bearers.contains(where: bearers.contains) { return true }
    guard !names.isDisjoint(with: Self.names(of: phrase.lemma, words: phrase.words)) else { return false }
    if isPossessive, words.isEmpty { return true }
    return phrase.words.allSatisfy { word in
      words.contains(word) || Self.implied.contains(word) || (Country.byDemonym[word].map { $0 == country } ?? false)
        || isNameOfCountry(word)
    }
  }

  /// `le président de la Russie` says no more than `le président russe`.
  private func isNameOfCountry(_ word: Word) -> Bool {
    country.map { NameSpelling.plain(Country.all[$0].name) == NameSpelling.plain(word.text) } ?? false
  }

  /// Words that add nothing to a role: `président de la République`.
  private static let implied: WordSet = [
    "actuel", "actuelle", "démissionnaire", "diplomatie", "élu", "élue", "général", "générale", "intérimaire",
    "république", "sortant", "sortante",
  ]

  static let chiefs: WordSet = ["chef", "dirigeant", "leader", "patron", "pdg", "responsable"]

  /// The role with its synonyms.
  static func names(of lemma: Word, words: Set<Word>) -> Set<Word> {
    switch lemma {
    case "chef de l'état", "dirigeant", "leader", "monarque", "roi", "souverain", "homologue", "empereur", "émir":
      [lemma, "chef de l'état"]
    case "président": words.isSubset(of: stateWords) || hasDemonymOnly(words) ? [lemma, "chef de l'état"] : [lemma]
    case "premier ministre", "chef du gouvernement", "chancelier", "ministre-président":
      [lemma, "chef du gouvernement"]
    case "ministre": words.contains("étrangères") ? [lemma, "chef de la diplomatie"] : [lemma]
    case "secrétaire": words.contains("état") ? [lemma, "chef de la diplomatie"] : [lemma]
    case "chef", "patron":
      words.contains("diplomatie") ? ["chef de la diplomatie"] : lemma == "patron" ? [lemma, "pdg"] : [lemma]
    case "pdg", "président-directeur": [lemma, "pdg"]
    case "directeur": words.contains("général") || words.contains("générale") ? [lemma, "pdg"] : [lemma]
    case "entraîneur", "coach", "technicien", "sélectionneur", "manager": [lemma, "entraîneur"]
    // In Swiss cantons and in Berne members of the government are no ministers by name.
    case "conseiller": words.contains("état") || words.contains("fédéral") ? [lemma, "ministre"] : [lemma]
    // « l’avocat général » accuses.
    case "avocat": words.contains("général") || words.contains("générale") ? ["avocat général"] : [lemma]
    case "évêque": words.contains("rome") ? ["pape"] : [lemma]
    case "pape", "pontife": ["pape"]
    case "maire", "bourgmestre", "édile": [lemma, "maire"]
    default: [lemma]
    }
  }

  private static let stateWords: Set<Word> = ["république"]

  private static func hasDemonymOnly(_ words: Set<Word>) -> Bool {
    words.allSatisfy { Country.byDemonym[$0] != nil || stateWords.contains($0) }
  }
}
