internal import Prose

/// Finds the verbs of speech of a statement, each with its auxiliary and what leans on it.
struct VerbGroupParser {
  let skeleton: Skeleton

  /// The groups in order, none overlapping.
  ///
  /// - Complexity: linear: no look to the side goes further than ``reach`` nodes.
  func groups(in statement: Range<Int>) -> [VerbGroup] {
    guard skeleton.text.has(.speechVerb) else { return [] }
    var groups: [VerbGroup] = []
    for node in statement where skeleton.isA(node, .speechVerb) {
      let lower = groups.last?.nodes.upperBound ?? statement.lowerBound
      guard node >= lower, let group = group(at: node, within: lower..<statement.upperBound) else { continue }
      groups.append(group)
    }
    return groups
  }

  /// How far an auxiliary may stand from its participle: `a, mardi soir, lors d’une réunion à Lyon, déclaré`.
  private static let reach = 16

  // MARK: One verb

  private func group(at node: Int, within bounds: Range<Int>) -> VerbGroup? {
    let word = skeleton.word(node)
    if let head = SpeechPeriphrases.heads[word], let light = lightVerb(before: node, head.lights, bounds) {
      return group(head.verb, main: light.node, last: node, moods: light.moods, bounds)
    }
    guard let form = SpeechVerbs.forms[word], !isMeaning(node, form.verb) else { return nil }
    let group = group(form.verb, main: node, last: node, moods: form.moods, bounds)
    guard let group else { return nil }
    let uses = form.verb.uses
    if uses.contains(.reflexive), !group.isReflexive { return nil }
    // `l’occasion se présente`, `se parler`: with `se`, a judgement on an object is none; `se veut « rassurant »` is of oneself.
    if group.isReflexive, uses.isDisjoint(with: [.clause, .reflexive, .continues]), uses.contains(.fragment),
      form.verb.infinitive != "vouloir", group.pronoun == nil
    {
      return nil
    }
    // `visant à`, `refusé`: will shows in finite verbs only.
    if uses == .fragment, group.mood != .finite || group.isPassive { return nil }
    return group
  }

  /// `ne veut pas dire forcément « gagné »`: what something means.
  private func isMeaning(_ node: Int, _ verb: SpeechVerb) -> Bool {
    switch verb.infinitive {
    case "vouloir": (node + 1...node + 3).contains { skeleton.word($0) == "dire" }
    case "dire" where skeleton.word(node) == "dire":
      (max(0, node - 3)..<node).contains { ["veulent", "veut", "voulait"].contains(skeleton.word($0)) }
    default: false
    }
  }

  private func lightVerb(
    before node: Int, _ infinitives: [Word], _ bounds: Range<Int>
  ) -> (node: Int, moods: Conjugation.Moods)? {
    // An adverb or a pronoun may stand between: `fait aussi valoir`, `met-elle en garde`.
    for candidate in (max(bounds.lowerBound, node - 4)..<node).reversed() {
      guard let form = SpeechPeriphrases.lightForms[skeleton.word(candidate)] else { continue }
      return infinitives.contains(form.infinitive) ? (candidate, form.moods) : nil
    }
    return nil
  }

  private func group(
    _ verb: SpeechVerb, main: Int, last: Int, moods: Conjugation.Moods, _ bounds: Range<Int>
  ) -> VerbGroup? {
    var group = VerbGroup(verb: verb, mood: .finite, nodes: main..<last + 1)
    if moods.contains(.participle), let auxiliary = auxiliary(before: main, bounds) {
      group.nodes = auxiliary.node..<last + 1
      group.pronoun = auxiliary.pronoun
      group.isNegated = auxiliary.isNegated
      group.mood = auxiliary.mood
      group.isConditional = auxiliary.isConditional
      group.isPlural = auxiliary.isPlural
      takePronouns(&group, bounds)
      group.isPassive = auxiliary.isEtre && !group.isReflexive
    } else if moods.contains(.finite), isFinite(main, bounds) {
      group.isConditional = moods.contains(.conditional)
      group.isPlural = moods.contains(.plural)
      takePronouns(&group, bounds)
      takeInvertedPronoun(&group, bounds)
    } else if moods.contains(.gerund) {
      group.mood = .gerund
      takePronouns(&group, bounds)
      if skeleton.word(group.nodes.lowerBound - 1) == "en", group.nodes.lowerBound > bounds.lowerBound {
        group.nodes = group.nodes.lowerBound - 1..<group.nodes.upperBound
      }
    } else if moods.contains(.infinitive) {
      return infinitive(group, bounds)
    } else if moods.contains(.participle) {
      group.mood = .participle
    } else {
      return nil
    }
    return group
  }

  // MARK: The auxiliary

  private struct Auxiliary {
    var node: Int
    var pronoun: Int?
    var isNegated = false
    var isEtre = false
    var isConditional = false
    var isPlural = false
    var mood = VerbGroup.Mood.finite
  }

  private static let etre: WordSet = [
    "est", "sont", "était", "étaient", "fut", "furent", "sera", "seront", "serait", "seraient", "étant", "être",
  ]

  /// Looks left from a participle for its auxiliary, over what may stand between the two.
  private func auxiliary(before main: Int, _ bounds: Range<Int>) -> Auxiliary? {
    var found = Auxiliary(node: main)
    var isPassive = false
    var node = main - 1
    let lowest = max(bounds.lowerBound, main - Self.reach)
    while node >= lowest {
      guard let token = skeleton.token(node) else { return nil }
      if token.isA(.auxiliary) {
        if token.folded == "été" || token.folded == "eu" {
          isPassive = true
          node -= 1
          continue
        }
        guard !isNoun(node, bounds) else { return nil }
        found.node = node
        found.isEtre = isPassive || Self.etre.contains(token.folded)
        found.isConditional = token.folded.hasSuffix("rait") || token.folded.hasSuffix("raient")
        found.isPlural =
          ["ont", "sont"].contains(token.folded) || token.folded.hasSuffix("ent") || token.folded.hasSuffix("ront")
        if token.folded.hasSuffix("ant") { found.mood = .gerund }
        if token.folded == "avoir" || token.folded == "être" { found.mood = .infinitive }
        return found
      }
      if token.isA(.subjectPronoun), token.folded.hasPrefix("-") {
        found.pronoun = node
        node -= 1
      } else if ["pas", "jamais", "nullement", "guère", "aucunement", "point"].contains(token.folded) {
        found.isNegated = true
        node -= 1
      } else if let before = skip(leftOf: node, lowest) {
        node = before
      } else {
        return nil
      }
    }
    return nil
  }

  /// `l’est`, the east, is no auxiliary.
  private func isNoun(_ node: Int, _ bounds: Range<Int>) -> Bool {
    skeleton.word(node) == "est" && node > bounds.lowerBound && ["l'", "d'"].contains(skeleton.word(node - 1))
  }

  /// The node before what may stand between auxiliary and participle: an adverb, a time, a pronoun, a comma, or a
  /// prepositional phrase (`de son côté`, `à plusieurs reprises`).
  private func skip(leftOf node: Int, _ lowest: Int) -> Int? {
    guard let token = skeleton.token(node) else { return nil }
    if token.folded == "," || token.isA([.adverb, .weekday, .deictic]) || token.isAdverbial { return node - 1 }
    if ["lui", "elle", "eux", "elles", "il", "tous", "tout", "même", "aussi", "pour", "ce"].contains(token.folded) {
      return skeleton.word(node - 1) == "à" ? skipQuant(node - 1) : node - 1
    }
    // d’ores et déjà
    if token.folded == "et", skeleton.word(node - 1) == "ores" { return node - 3 }
    if token.folded == "fois" || token.folded == "temps" {
      var start = node
      while start > lowest, node - start < 3, !["une", "plus", "un", "deux"].contains(skeleton.word(start)) {
        start -= 1
      }
      return start - 1
    }
    guard token.kind != .punctuation, token.kind != .quotationMark else { return nil }
    // A phrase: preposition (determiner) (adjective) noun, read backwards.
    var start = node
    while start >= lowest, node - start <= 5 {
      guard let part = skeleton.token(start), part.kind != .punctuation, part.kind != .quotationMark else { return nil }
      if part.isA(.preposition), !(part.isA(.article) && skeleton.isA(start - 1, .preposition)) {
        // `de la part de`, `au cours de`: one phrase in another.
        if start > lowest, let outer = skeleton.token(start - 1), outer.shape == .lower, outer.isWord,
          !outer.isA([.auxiliary, .adverb, .subjectPronoun, .negation]), !outer.isAdverbial,
          part.folded.hasPrefix("d"), node - start < 4
        {
          start -= 1
          continue
        }
        return start - 1
      }
      if part.isA([.auxiliary, .relative, .conjunction, .subjectPronoun]), !part.isA([.article, .demonstrative]) {
        return nil
      }
      start -= 1
    }
    return nil
  }

  private func skipQuant(_ node: Int) -> Int { skeleton.word(node - 1) == "quant" ? node - 2 : node - 1 }

  // MARK: Pronouns

  /// Takes in the pronouns and `ne` before the first verb.
  private func takePronouns(_ group: inout VerbGroup, _ bounds: Range<Int>) {
    var start = group.nodes.lowerBound
    while start > bounds.lowerBound {
      switch skeleton.word(start - 1) {
      case "s'", "se": group.isReflexive = true
      case "ne", "n'":
        if !group.isNegated { group.isNegated = negationFollows(group, bounds) }
      case "l'", "le", "les":
        group.hasObjectPronoun = true
      case "lui", "leur", "nous", "vous", "me", "m'", "te", "t'", "y": break
      case "en" where group.mood != .gerund: break
      default:
        group.nodes = start..<group.nodes.upperBound
        return
      }
      start -= 1
    }
    group.nodes = start..<group.nodes.upperBound
  }

  private func negationFollows(_ group: VerbGroup, _ bounds: Range<Int>) -> Bool {
    let end = min(bounds.upperBound, group.nodes.upperBound + 2)
    return (group.nodes.lowerBound..<end).contains {
      ["pas", "jamais", "plus", "guère", "nullement", "aucunement", "rien"].contains(skeleton.word($0))
    }
  }

  private func takeInvertedPronoun(_ group: inout VerbGroup, _ bounds: Range<Int>) {
    let next = group.nodes.upperBound
    // `fait-on valoir`, `met-elle en garde`: between the two words of a turn.
    if let inner = group.nodes.first(where: { skeleton.isA($0, .subjectPronoun) && skeleton.word($0).hasPrefix("-") }) {
      group.pronoun = inner
      return
    }
    guard next < bounds.upperBound, let token = skeleton.token(next), token.isA(.subjectPronoun) else { return }
    let isHyphened = token.folded.hasPrefix("-")
    // Hyphens get lost: `affirme t-il`, `dit il`.
    guard isHyphened || ["t-il", "t-elle", "il", "elle", "ils", "elles"].contains(token.folded) else { return }
    group.pronoun = next
    group.nodes = group.nodes.lowerBound..<next + 1
  }

  // MARK: Finite or not

  /// Whether a form that may be finite is a verb where it stands, and no noun: `la demande`, `un juge`, `sa critique`.
  private func isFinite(_ node: Int, _ bounds: Range<Int>) -> Bool {
    guard let token = skeleton.token(node) else { return false }
    if token.isCapitalised { return node == bounds.lowerBound && skeleton.word(node + 1).hasPrefix("-") }
    guard node > bounds.lowerBound, let before = skeleton.token(node - 1) else { return true }
    switch before.folded {
    case "l'", "le", "les", "la":
      // A pronoun after a subject or `comme`: `comme l’affirme`, `qui le dit`.
      let outer = skeleton.word(node - 2)
      // `« … », le coupe le juge`, `« … », les rassure-t-il`
      if skeleton.isQuote(node - 2) || (outer == "," && skeleton.isQuote(node - 3)) {
        return skeleton.isA(node + 1, [.article, .possessive, .subjectPronoun, .civility])
          || skeleton.token(node + 1)?.isCapitalised == true
      }
      // `que la demande serait étudiée`
      if outer == "que", skeleton.isA(node + 1, .auxiliary) || skeleton.isFiniteVerb(node + 1) { return false }
      return ["qui", "comme", "que", "il", "elle", "on", "ils", "elles", "ne", "je", "nous"].contains(outer)
    case "en", "y", "leur", "lui", "nous", "vous": return true
    case "grande", "grand", "nouvelle", "nouveau", "première", "premier", "dernière", "dernier", "seule", "seul",
      "même", "autre", "autres", "simple", "double", "vaste", "vive", "vives", "forte", "lourde":
      return false
    default: break
    }
    if before.isA([.article, .possessive, .numberWord]) || before.kind == .number { return false }
    if before.isA(.demonstrative), before.folded != "cela", before.folded != "ce" { return false }
    return !before.isA(.preposition)
  }

  // MARK: Infinitives

  /// An infinitive counts where it tells what was said: after a verb that leads to it (`a tenu à souligner`), as the
  /// infinitive of narration (`et d’ajouter`), or for an end (`pour dénoncer`).
  private func infinitive(_ bare: VerbGroup, _ bounds: Range<Int>) -> VerbGroup? {
    var group = bare
    group.mood = .infinitive
    takePronouns(&group, bounds)
    let before = group.nodes.lowerBound - 1
    guard before >= bounds.lowerBound else { return nil }
    if skeleton.word(before) == "-on", bare.verb.infinitive == "lire" {
      group.mood = .finite
      group.pronoun = before
      group.nodes = max(bounds.lowerBound, before - 1)..<group.nodes.upperBound
      return group
    }
    let leads = ["de", "d'", "à", "par"].contains(skeleton.word(before))
    if let governed = governed(group, governor: leads ? before - 1 : before, bounds) { return governed }
    switch skeleton.word(before) {
    case "de", "d'":
      // Et d’ajouter; avant de conclure; Et Marie Dupont de répondre.
      let outer = before - 1
      guard outer >= bounds.lowerBound, let token = skeleton.token(outer) else { return nil }
      guard ["et", "avant", "puis", ",", "afin"].contains(token.folded) || narrates(before, bounds) else { return nil }
      group.nodes = before..<group.nodes.upperBound
      return group
    case "pour":
      group.nodes = before..<group.nodes.upperBound
      return group
    default: return nil
    }
  }

  /// `Et Marie Dupont de répondre`: the infinitive of narration with its subject.
  private func narrates(_ preposition: Int, _ bounds: Range<Int>) -> Bool {
    let first = skeleton.word(bounds.lowerBound)
    return first == "et" && preposition - bounds.lowerBound <= 12
      && !(bounds.lowerBound..<preposition).contains { skeleton.isA($0, [.auxiliary, .finiteVerb]) }
  }

  private func governed(_ group: VerbGroup, governor: Int, _ bounds: Range<Int>) -> VerbGroup? {
    var governor = governor
    // An adverb may stand between: `a voulu aussi rappeler`.
    while governor >= bounds.lowerBound,
      skeleton.isA(governor, .adverb) || skeleton.token(governor)?.isAdverbial == true
    {
      governor -= 1
    }
    guard governor >= bounds.lowerBound, let form = SpeechPeriphrases.governorForms[skeleton.word(governor)] else {
      return nil
    }
    guard
      var result = self.group(group.verb, main: governor, last: governor, moods: form.moods, bounds),
      result.mood == .finite || result.mood == .gerund
    else { return nil }
    result.nodes = result.nodes.lowerBound..<group.nodes.upperBound
    return result
  }
}

extension Token {
  /// An adverb in `-ment`, by its ending.
  var isAdverbial: Bool {
    shape == .lower && folded.hasSuffix("ment") && folded.utf8.count > 6
      && !isA([.organisationHead, .role, .speechNoun])
  }
}
