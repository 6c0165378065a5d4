internal import Prose

/// Tells whether a name acts where it stands: whether it is the subject of a verb of speech or deed, or the agent of one.
extension Sheet {
  /// Whether what a range names speaks or acts there.
  func acts(_ range: Range<Int>) -> Bool {
    let start = phraseStart(range.lowerBound)
    if isAttributed(start) || isAgentOfPassive(start) || followsSpeechVerb(start) || isAntecedent(range.upperBound)
      || isSpokenFrom(start, range.upperBound)
    {
      return true
    }
    if sharesVerb(start, range.upperBound) { return true }
    guard !isGoverned(start) else { return false }
    return governsVerb(range.upperBound)
  }

  /// `Oslo a dénoncé « … », Lima « … »`: a second subject between two quotations, whose verb is that of the first.
  private func sharesVerb(_ start: Int, _ end: Int) -> Bool {
    guard tokens.indices.contains(end), tokens[end].kind == .quotationMark, tokens[end].folded != "»" else {
      return false
    }
    let mark = start - 1
    guard [",", "et", ";"].contains(word(mark)), mark > 0 else { return false }
    return tokens[mark - 1].kind == .quotationMark
      || (word(mark - 1) == "," && mark > 1 && tokens[mark - 2].kind == .quotationMark)
  }

  /// Where the phrase begins that a name heads: at its article, if it has one.
  private func phraseStart(_ name: Int) -> Int {
    ["la", "le", "l'", "les"].contains(word(name - 1)) ? name - 1 : name
  }

  /// `selon Moscou`, `d’après la Russie`, `selon un bilan provisoire de la préfecture`: whoever tells, or gives out what tells.
  private func isAttributed(_ start: Int) -> Bool {
    if isSourceCue(start - 1) { return true }
    guard ["d'", "de", "des", "du"].contains(word(start - 1)),
      let given = (2...3).first(where: { AttributionWords.publications.contains(word(start - $0)) })
    else { return false }
    return (1...3).contains { isSourceCue(start - given - $0) }
  }

  private func isSourceCue(_ index: Int) -> Bool {
    switch word(index) {
    case "selon", "dixit": true
    case "après": word(index - 1) == "d'"
    default: false
    }
  }

  /// `À l’Élysée, on assure que …`, `du côté de Matignon, on dit …`: those who sit there.
  private func isSpokenFrom(_ start: Int, _ end: Int) -> Bool {
    guard word(end) == ",", word(end + 1) == "on" || word(end + 1) == "l'" && word(end + 2) == "on" else {
      return false
    }
    var verb = word(end + 1) == "on" ? end + 2 : end + 3
    while isA([.negation, .reflexive, .auxiliary, .adverb], verb) { verb += 1 }
    guard isA(.speechVerb, verb) else { return false }
    switch word(start - 1) {
    case "à", "au", "a", "chez": return true
    case "de", "du": return word(start - 2) == "côté"
    default: return false
    }
  }

  /// `annoncé par Moscou`: `par` after a participle.
  private func isAgentOfPassive(_ start: Int) -> Bool {
    guard word(start - 1) == "par", start >= 2 else { return false }
    var index = start - 2
    while index > 0, isA(.adverb, index) || word(index).hasSuffix("ment") { index -= 1 }
    let previous = word(index)
    return ["é", "és", "ée", "ées", "i", "ie", "is", "ies", "u", "us", "ue", "ues", "it", "ite", "ert", "erte"].contains
    {
      previous.hasSuffix($0)
    } && tokens[index].shape == .lower && !isA(.functionWord, index)
  }

  /// `…, a indiqué Moscou`: a verb of speech that an incise begins with.
  private func followsSpeechVerb(_ start: Int) -> Bool {
    var verb = start - 1
    // « a indiqué lundi soir la police »
    while verb > 0, isA([.weekday, .deictic, .partOfDay], verb) { verb -= 1 }
    guard isA(.speechVerb, verb), let form = SpeechVerbs.forms[word(verb)] else { return false }
    var before = verb - 1
    if form.moods.contains(.participle), isA(.auxiliary, before) || isA(.adverb, before) {
      while isA(.auxiliary, before) || isA(.adverb, before) || isA(.reflexive, before) { before -= 1 }
    } else if !form.moods.contains(.finite) {
      return false
    }
    guard tokens.indices.contains(before) else { return false }
    return tokens[before].kind == .quotationMark || word(before) == ","
  }

  /// `Moscou, qui a lancé …`: whatever governs it, it acts in its relative clause.
  private func isAntecedent(_ end: Int) -> Bool {
    let relative = word(end) == "," ? end + 1 : end
    return word(relative) == "qui" && governsVerb(relative + 1)
  }

  /// Whether a preposition stands before a phrase, at once or before the name it is joined to: `entre Kiev et Moscou`.
  private func isGoverned(_ start: Int) -> Bool {
    var index = start - 1
    if isA(.preposition, index) || ["du", "au", "des", "aux"].contains(word(index)) { return true }
    var steps = 0
    while steps < 6, word(index) == "et" || word(index) == "," || word(index) == "ou",
      candidate(holding: index - 1) != nil
    {
      guard let owner = candidate(holding: index - 1) else { break }
      var before = candidates[owner].tokens.lowerBound - 1
      if ["la", "le", "l'", "les"].contains(word(before)) { before -= 1 }
      if isA(.preposition, before) || ["du", "au", "des", "aux"].contains(word(before)) { return word(index) != "," }
      index = before
      steps += 1
    }
    return false
  }

  /// Whether a finite verb of speech or deed follows, past adverbs, an aside, and names joined by `et`.
  private func governsVerb(_ end: Int) -> Bool {
    var index = end
    var steps = 0
    var inJoin = false
    while index < tokens.count, steps < 24 {
      steps += 1
      let token = tokens[index]
      if token.folded == "(", let close = (index..<min(index + 10, tokens.count)).first(where: { word($0) == ")" }) {
        index = close + 1
        continue
      }
      if token.folded == ",", let next = pastAside(index) {
        index = next
        continue
      }
      if token.folded == "et" || token.folded == "ou" || token.folded == "," {
        guard isJoined(index + 1) else { return false }
        inJoin = true
        index += 1
        continue
      }
      if token.isA([.reflexive, .negation]) || token.folded == "y" || token.folded == "en" || token.folded == "lui"
        || token.folded == "-même" || isAdverb(index)
      {
        index += 1
        continue
      }
      if let verdict = verb(at: index) { return verdict }
      if let next = pastInsertion(index) {
        index = next
        continue
      }
      // The rest of the last joined phrase: « et d’autres pays de l’Otan ».
      if inJoin, token.isA([.article, .preposition]) || candidate(holding: index) != nil || token.shape == .lower {
        index += 1
        continue
      }
      return false
    }
    return false
  }

  private func isAdverb(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.isA([.adverb, .weekday, .deictic, .partOfDay])
      // « dément » is a verb.
      || (token.folded.hasSuffix("ment") && token.shape == .lower && !token.isA(.speechVerb))
  }

  /// Past `pour sa part`, `de son côté`, `à son tour`, `quant à elle`, which may stand inside a verb without commas.
  private func pastInsertion(_ index: Int) -> Int? {
    switch (word(index), word(index + 2)) {
    case ("pour", "part"), ("de", "côté"), ("à", "tour"): isA(.possessive, index + 1) ? index + 3 : nil
    case ("pour", _) where word(index + 1) == "l'" && ["heure", "instant"].contains(word(index + 2)): index + 3
    case ("quant", "lui"), ("quant", "elle"), ("quant", "eux"), ("quant", "elles"): index + 3
    case ("à", _) where word(index + 1) == "nouveau", ("de", _) where word(index + 1) == "nouveau": index + 2
    case ("en", _) where ["effet", "outre", "revanche", "vain"].contains(word(index + 1)): index + 2
    case ("par", _) where word(index + 1) == "ailleurs": index + 2
    default: nil
    }
  }

  /// Past `, lui, ` or `, de son côté, `: an aside between commas before the verb.
  private func pastAside(_ comma: Int) -> Int? {
    for index in (comma + 1)..<min(comma + 14, tokens.count) where index < tokens.count {
      if word(index) == "," { return index + 1 < tokens.count && verb(at: index + 1) == true ? index + 1 : nil }
      if tokens[index].kind == .punctuation || tokens[index].kind == .quotationMark { return nil }
    }
    return nil
  }

  /// Whether another subject follows: `la France et l’Italie`, `Paris et d’autres capitales`.
  private func isJoined(_ index: Int) -> Bool {
    var index = index
    if ["la", "le", "l'", "les", "d'", "plusieurs"].contains(word(index)) { index += 1 }
    return candidate(holding: index) != nil || word(index) == "autres"
  }

  /// Whether the verb here is one of speech or deed; nil where no finite verb stands here.
  private func verb(at index: Int) -> Bool? {
    let token = tokens[index]
    guard token.kind == .word, token.shape == .lower else { return nil }
    if token.isA(.auxiliary) {
      var isPassive = Self.formsOfBeing.contains(token.folded) && !isA(.reflexive, index - 1)
      var next = index + 1
      while next < tokens.count, next < index + 8 {
        if tokens[next].isA([.negation, .adverb, .auxiliary]) || isAdverb(next) {
          // « a été battu »
          if tokens[next].folded == "été" { isPassive = true }
          next += 1
        } else if let past = pastInsertion(next) {
          next = past
        } else if word(next) == ",", let past = pastInsertion(next + 1), word(past) == "," {
          // « a, de son côté, annoncé »
          next = past + 1
        } else {
          break
        }
      }
      // « l’Allemagne y est hostile »
      if Self.formsOfBeing.contains(token.folded), Self.stances.contains(word(next)) { return true }
      guard isA([.speechVerb, .agentVerb], next) else { return false }
      return !isPassive
    }
    // « Ottawa compte porter », but « Paris compte 2 millions d’habitants ».
    if ["compte", "comptait", "prévoit", "prévoyait", "projette"].contains(token.folded), index + 1 < tokens.count {
      return FrenchGrammar.infinitiveEndings.end(word(index + 1)) && !isA(.preposition, index + 1)
    }
    // « Le parquet ne devrait pas faire appel »: what somebody may do they do themselves.
    if Self.modals.contains(token.folded) {
      var next = index + 1
      while isA([.negation, .adverb, .reflexive], next) || isAdverb(next) { next += 1 }
      if SpeechVerbs.forms[word(next)]?.moods.contains(.infinitive) == true
        || AgentVerbs.forms[word(next)]?.contains(.infinitive) == true
      {
        return true
      }
    }
    if let form = SpeechVerbs.forms[token.folded], form.moods.contains(.finite) { return true }
    if let moods = AgentVerbs.forms[token.folded], moods.contains(.finite) { return true }
    return nil
  }

  private static let modals: WordSet = [
    "devra", "devrait", "doit", "entend", "entendait", "peut", "pourra", "pourrait", "souhaite", "souhaitait", "va",
  ]

  private static let stances: WordSet = [
    "défavorable", "déterminé", "déterminée", "disposé", "disposée", "favorable", "hostile", "opposé", "opposée",
    "réticent", "réticente",
  ]

  private static let formsOfBeing: WordSet = [
    "est", "sont", "était", "étaient", "sera", "seront", "serait", "seraient", "fut", "furent",
  ]
}
