internal import Prose

/// A noun of role with what goes with it: `le ministre danois de l’Industrie`.
struct RolePhrase {
  enum Determiner {
    case definite
    case possessive
    case indefinite
    case none
  }

  /// From its first adjective to its last complement, the article left out.
  var range: Range<Int>
  var noun: Int
  /// The role whatever its form: `directeur`, `premier ministre`, `chef de l’état`.
  var lemma: Word
  var gender: GrammaticalGender?
  var determiner: Determiner
  var country: Int?
  var words: Set<Word>
  var bearers: [Int]
  var isFormer: Bool
  /// It stands among the complements of another: `président` in `l’émissaire du président`.
  var isNested = false
  /// It names no single holder: `l’ambassadeur de France`’s `de`, plurals.
  var candidates: [Int]
}

/// The role phrases of a passage, found by where they begin and end.
struct RolePhrases {
  let all: [RolePhrase]
  private let byStart: [Int: Int]
  private let byEnd: [Int: Int]

  init(_ all: [RolePhrase]) {
    self.all = all
    guard !all.isEmpty else {
      (byStart, byEnd) = ([:], [:])
      return
    }
    byStart = Dictionary(all.enumerated().map { ($1.range.lowerBound, $0) }, uniquingKeysWith: { first, _ in first })
    // Of phrases that end together the innermost comes last: « le conseiller du président » ends as « président » does.
    byEnd = Dictionary(all.enumerated().map { ($1.range.upperBound, $0) }, uniquingKeysWith: { _, last in last })
  }

  func starting(at token: Int) -> RolePhrase? { byStart[token].map { all[$0] } }
  func ending(at token: Int) -> RolePhrase? { byEnd[token].map { all[$0] } }
}

extension Sheet {
  /// Every role phrase of the passage, in order.
  func rolePhrases() -> [RolePhrase] {
    guard text.has(.role) else { return [] }
    var phrases: [RolePhrase] = []
    var nested: Set<Int> = []
    for index in tokens.indices where tokens[index].isA(.role) {
      if let owner = candidate(holding: index), candidates[owner].tokens.count > 1 { continue }
      guard var phrase = rolePhrase(at: index, nested: &nested) else { continue }
      phrase.isNested = nested.contains(index)
      phrases.append(phrase)
    }
    return phrases
  }

  private func rolePhrase(at noun: Int, nested: inout Set<Int>) -> RolePhrase? {
    var folded = tokens[noun].folded
    var isFormer = false
    if folded.hasPrefix("ex-") {
      isFormer = true
      folded = folded.dropFirst(3)
    }
    guard let role = Roles.nouns[folded] else { return nil }
    // « …, juge Anne Morel » is a verb.
    if isA(.speechVerb, noun), word(noun - 1) == "," || (noun > 0 && tokens[noun - 1].kind == .quotationMark) {
      return nil
    }
    if isA(.speechVerb, noun), isVerbOfSpeech(noun) { return nil }
    // « l’administrateur délégué » is one office.
    if isDelegated(noun) || isStroke(noun) { return nil }
    // « le groupe forestier Untel »
    if isA(.institutionalAdjective, noun), isA(.organisationHead, noun - 1) { return nil }
    let complements = complements(after: noun, ofPerson: true)
    nested.formUnion(complements.nestedNouns)
    if Roles.needComplement.contains(role.lemma), complements.end == noun + 1 { return nil }

    var start = noun
    var lemma = role.lemma
    var gender = role.gender
    while start > 0, Self.adjectivesBefore.contains(word(start - 1)) || isA(.formerOrFuture, start - 1) {
      start -= 1
      if isA(.formerOrFuture, start) { isFormer = true }
      switch word(start) {
      case "vice-premier", "vice-première": lemma = role.lemma == "ministre" ? "vice-premier ministre" : lemma
      case "ex-premier", "ex-première":
        isFormer = true
        lemma = role.lemma == "ministre" ? "premier ministre" : lemma
      case "premier": (lemma, gender) = role.lemma == "ministre" ? ("premier ministre", nil) : (lemma, gender)
      case "première": (lemma, gender) = role.lemma == "ministre" ? ("premier ministre", .feminine) : (lemma, gender)
      default: break
      }
    }
    var words = Set(complements.words)
    if lemma == "chef", words.contains("état") {
      lemma = "chef de l'état"
      words.remove("état")
    } else if lemma == "chef", words.contains("gouvernement") {
      lemma = "chef du gouvernement"
      words.remove("gouvernement")
    }
    let (determiner, article) = determiner(before: start)
    // « la maire », « la chef »: the article tells more than the form.
    if let article { gender = article }
    return RolePhrase(
      range: start..<complements.end, noun: noun, lemma: lemma, gender: gender, determiner: determiner,
      country: complements.country, words: words, bearers: complements.bearers, isFormer: isFormer,
      candidates: complements.candidates)
  }

  /// `délégué` right behind another office, whose adjective it is.
  func isDelegated(_ index: Int) -> Bool {
    [
      "adjoint", "adjointe", "délégué", "déléguée", "général", "générale", "suppléant", "suppléante",
    ].contains(word(index))
      && isA(.role, index - 1) && Roles.nouns[word(index - 1)] != nil
  }

  /// `Anne Morel juge que …`, `il juge cette mesure …`: a form that is a verb where it has a subject and no determiner.
  private func isVerbOfSpeech(_ index: Int) -> Bool {
    guard determiner(before: index).0 == .none else { return false }
    if candidate(holding: index - 1) != nil || isA([.subjectPronoun, .relative, .negation, .reflexive], index - 1) {
      return true
    }
    return isA([.article, .demonstrative, .possessive, .conjunction], index + 1)
  }

  private static let adjectivesBefore: WordSet = [
    "actuel", "actuelle", "célèbre", "deuxième", "grand", "grande", "haut", "haute", "jeune", "nouveau", "nouvel",
    "nouvelle",
    "premier", "première", "principal", "principale", "second", "seconde", "très", "troisième", "tout", "vieux",
    "vieille",
    "double", "ex-premier", "ex-première", "numéro", "triple", "vice-premier", "vice-première",
  ]

  /// How a phrase is introduced, and the gender that its article tells.
  func determiner(before start: Int) -> (RolePhrase.Determiner, GrammaticalGender?) {
    switch word(start - 1) {
    case "le", "au", "du": (.definite, .masculine)
    case "la": (.definite, .feminine)
    case "l'", "les", "des", "aux": (.definite, nil)
    case "un": (.indefinite, .masculine)
    case "une": (.indefinite, .feminine)
    case "son", "sa", "leur", "mon", "ma", "notre", "ses", "leurs", "votre": (.possessive, nil)
    case "ce", "cet": (.definite, .masculine)
    case "cette": (.definite, .feminine)
    default: (.none, nil)
    }
  }
}
