internal import Prose

/// What tells that a name is a place: the words it stands with.
extension Sheet {
  /// Whether the words around a name make it a place.
  func isPlaceFramed(_ range: Range<Int>) -> Bool {
    isPlaceFrame(before: range.lowerBound) || isInDistrict(after: range.upperBound)
      || isObjectOfPlaceVerb(range.lowerBound) || hasPlaceApposition(after: range.upperBound)
  }

  /// `à X`, `la ville clé de X`, `près de X`, `la prise de X`, `le maire de X`.
  func isPlaceFrame(before index: Int) -> Bool {
    switch word(index - 1) {
    case "à": return !isRecipient(index)
    // « A Dakhla, c’est le cas » where capitals have no accents.
    case "a": return opensWithUnaccentedA(index - 1)
    case "dans": return !isPublished(before: index - 1)
    case "vers", "en": return true
    case "par": return word(index - 2).hasPrefix("pass") || word(index - 2).hasPrefix("transit")
    case "entre": return opensStretch(index - 1) || isJoinedToPlace(index)
    case "et":
      // « la route entre X et Y »
      guard let owner = candidate(holding: index - 2) else { return false }
      let before = candidates[owner].tokens.lowerBound
      return word(before - 1) == "entre" && opensStretch(before - 1)
    case "de", "d'", "du", "des": return takesPlace(index - 2, for: index)
    case "le", "la", "l'", "les":
      switch word(index - 2) {
      case "dans", "vers", "sur": return true
      case "de": return takesPlace(index - 3, for: index)
      // « à la Plaine Sainte-Ursule »
      case "à": return isA(.placeHead, index) && tokens[index].isCapitalised
      default: return false
      }
    default: return isHeadedByPlace(index - 1)
    }
  }

  /// `une étude parue mercredi dans X`: a paper, and no place.
  private func isPublished(before preposition: Int) -> Bool {
    (1...4).contains {
      ["paru", "parue", "parus", "publie", "publié", "publiée", "publiées", "publiés"].contains(word(preposition - $0))
    }
  }

  /// An `A` in capitals where a sentence begins, which is `à`.
  func opensWithUnaccentedA(_ index: Int) -> Bool {
    guard word(index) == "a", tokens[index].isCapitalised else { return false }
    return index == 0 || tokens[index - 1].kind == .punctuation || tokens[index - 1].kind == .quotationMark
  }

  /// `rue des Tanneurs`, `stade Robert-Duval`, `rivière aux Loutres`: the noun with the name after it, which are one place.
  func way(endingIn range: Range<Int>) -> Range<Int>? {
    // « Place Paul-Morel, ils étaient … »: the capital makes one name of both.
    if range.count > 1, PlaceHeads.grounds.contains(word(range.lowerBound)), tokens[range.lowerBound].isCapitalised {
      return range
    }
    var head = range.lowerBound - 1
    let joint = word(head)
    let isDirect = PlaceHeads.ways.contains(joint) || PlaceHeads.houses.contains(joint)
    switch joint {
    case "la", "l'": head -= word(head - 1) == "de" ? 2 : 1
    case "de", "d'", "du", "des", "aux": head -= 1
    default: guard isDirect else { return nil }
    }
    guard tokens.indices.contains(head), tokens[head].shape == .lower || isOpening(head) else { return nil }
    let isWay = PlaceHeads.ways.contains(word(head)) || isHouse(head, with: joint, range)
    guard isWay || ["des", "aux"].contains(joint) && PlaceHeads.landforms.contains(word(head)) else { return nil }
    // « prendre la place de Morel », « l’aréna de Lens »
    if ["de", "d'"].contains(joint), PlaceHeads.venues.contains(word(head)) { return nil }
    return head..<range.upperBound
  }

  /// `le lycée Paul-Morel`, `l’hôpital de la Vigne`: a house whose name no list has as a town.
  private func isHouse(_ head: Int, with joint: Word, _ range: Range<Int>) -> Bool {
    guard PlaceHeads.houses.contains(word(head)), !["de", "d'"].contains(joint), !isTown(range),
      let owner = candidate(startingAt: range.lowerBound), case .run = candidates[owner].sort
    else { return false }
    return tokens[range.lowerBound].shape == .capitalised || tokens[range.lowerBound].shape == .mixed
  }

  /// A capital that the beginning of a sentence explains: `Place Paul-Morel, ils étaient …`.
  private func isOpening(_ index: Int) -> Bool {
    tokens[index].shape == .capitalised
      && (index == 0 || [".", "!", "?", ":"].contains(word(index - 1)) || tokens[index - 1].kind == .quotationMark)
  }

  /// Whether a name that a list has as a place among other things is read as one here: whatever stands in no company that
  /// only people and bodies keep.
  func allowsPlace(_ range: Range<Int>) -> Bool {
    if isPlaceFramed(range) { return true }
    let before = range.lowerBound - 1
    switch word(before) {
    case "de", "d'", "du", "des":
      // « les salariés de X », of which the list of towns is asked as well
      if PlaceHeads.groups.contains(word(before - 1)) { return true }
      // « le fils de X », « l’avocat de X »
      return !isA([.role, .humanNoun, .speechNoun], before - 1) && !PersonDeeds.nouns.contains(word(before - 1))
    case "le", "la", "l'", "les": return !isA([.attribution, .speechVerb], before - 1)
    case "au", "aux": return !isA(.speechVerb, before - 1)
    case "par": return word(before - 1).hasPrefix("pass")
    case "sur", "devant", "depuis", "jusqu'", "sous", "via": return true
    default: return false
    }
  }

  /// `Entre X et Lyon`: the other end is a place that the lists have.
  private func isJoinedToPlace(_ index: Int) -> Bool {
    guard let owner = candidate(startingAt: index), case let and = candidates[owner].tokens.upperBound,
      word(and) == "et", let other = candidate(startingAt: and + 1)
    else { return false }
    return isListedPlace(other) && !isA([.country, .capital], and + 1)
  }

  /// `la route 138 entre`: whether a noun of a way between two places stands before `entre`.
  private func opensStretch(_ index: Int) -> Bool {
    // « sur la RN122, entre Lens et X »
    if word(index - 1) == ",", tokens.indices.contains(index - 2), tokens[index - 2].kind == .alphanumeric {
      return ["la", "l'"].contains(word(index - 3))
    }
    return PlaceHeads.joined.contains(word(index - 1))
      || (isNumber(index - 1) && PlaceHeads.joined.contains(word(index - 2)))
  }

  private func isNumber(_ index: Int) -> Bool {
    tokens.indices.contains(index) && (tokens[index].kind == .number || tokens[index].kind == .alphanumeric)
  }

  /// Whether `de` after this word is followed by a place. The field of a ministry is none: `son ministère de la Défense`.
  private func takesPlace(_ index: Int, for name: Int) -> Bool {
    if isHeadedByPlace(index) || PlaceHeads.distances.contains(word(index)) || isDeparture(index) || isBase(index) {
      return true
    }
    if !isA(.portfolio, name), sitsSomewhere(index) || PlaceHeads.houses.contains(word(index)) { return true }
    return isA(.role, index) && PlaceHeads.offices.contains(Roles.nouns[word(index)]?.lemma ?? "")
  }

  /// `le tribunal judiciaire de X`: a body that sits where its name says, past its adjectives.
  private func sitsSomewhere(_ index: Int) -> Bool {
    var index = index
    for _ in 0..<3 {
      guard tokens.indices.contains(index), tokens[index].kind == .word else { return false }
      if PlaceHeads.seats.contains(tokens[index].folded) { return true }
      guard tokens[index].shape == .lower, !tokens[index].isA([.functionWord, .auxiliary]) else { return false }
      index -= 1
    }
    return false
  }

  /// `la base aérienne de X`
  private func isBase(_ adjective: Int) -> Bool {
    ["aérienne", "aéronavale", "militaire", "navale", "spatiale"].contains(word(adjective))
      && word(adjective - 1) == "base"
  }

  /// `évacués`, `parti mercredi`, `sont revenus hier soir`: words of leaving, past those that tell when.
  private func isDeparture(_ index: Int) -> Bool {
    var index = index
    var steps = 0
    while steps < 3, isA([.weekday, .deictic, .partOfDay, .adverb], index) {
      index -= 1
      steps += 1
    }
    return PlaceHeads.departures.contains(word(index))
  }

  /// `ordonne à X de …`, `dit à X`, `face à X`: the name after `à` is a person’s or a body’s.
  private func isRecipient(_ index: Int) -> Bool {
    if isA(.speechVerb, index - 2), !isA(.placeHead, index - 2), !isPassive(index - 2) { return true }
    if PlaceHeads.facing.contains(word(index - 2)) { return true }
    // « l’usine appartient aussi à Vazor »
    if Self.owned.contains(word(index - 2)) || isA(.adverb, index - 2) && Self.owned.contains(word(index - 3)) {
      return true
    }
    guard let owner = candidate(holding: index) else { return false }
    let next = candidates[owner].tokens.upperBound
    return (word(next) == "de" || word(next) == "d'") && word(next + 1).hasSuffix("er")
      && tokens[next + 1].shape == .lower
  }

  /// `sont signalés à X`, `l’usine située à X`: where that is, and nobody who is told.
  private func isPassive(_ participle: Int) -> Bool {
    guard let form = SpeechVerbs.forms[word(participle)], form.moods.contains(.participle),
      !form.moods.contains(.finite)
    else { return false }
    return word(participle - 1) == "été"
      || !(1...3).contains { isA(.auxiliary, participle - $0) && !Self.being.contains(word(participle - $0)) }
  }

  private static let being: WordSet = ["est", "sont", "étaient", "était"]

  private static let owned: WordSet = [
    "appartenaient", "appartenait", "appartenant", "appartenir", "appartenu", "appartient", "appartiennent",
  ]

  /// Whether a noun of place stands here, or before its adjectives: `ville frontalière russe`.
  private func isHeadedByPlace(_ index: Int) -> Bool {
    var index = index
    for _ in 0..<4 {
      guard tokens.indices.contains(index), tokens[index].kind == .word else { return false }
      if tokens[index].isA([.placeHead, .placeDeed]) {
        // « l’est de X », but « la maire est X »
        return tokens[index].folded != "est" || word(index - 1) == "l'"
      }
      guard tokens[index].shape == .lower, !tokens[index].isA([.functionWord, .auxiliary]) else { return false }
      index -= 1
    }
    return false
  }

  /// `Creil (Oise)`, `Liège (Belgique)`; `Tende, dans les Alpes-Maritimes`: what it lies in stands after it.
  func isInDistrict(after end: Int) -> Bool {
    if word(end) == "(" {
      guard let owner = candidate(startingAt: end + 1) else { return false }
      let close = candidates[owner].tokens.upperBound
      guard word(close) == ")" || word(close) == "," else { return false }
      return isListedPlace(owner)
    }
    guard word(end) == "," else { return false }
    var index = end + 1
    switch word(index) {
    case "dans", "en": index += 1
    default: return false
    }
    switch word(index) {
    case "le", "la", "l'", "les": index += 1
    default: break
    }
    return candidate(startingAt: index).map(isListedPlace) ?? false
  }

  private func isListedPlace(_ owner: Int) -> Bool {
    switch candidates[owner].sort {
    case .known(let name):
      switch name.kind {
      case .place, .country: true
      default: false
      }
    case .run: looksLikePlace(candidates[owner].tokens)
    case .capitals: false
    }
  }

  /// `Vazouki, petite commune de …`, `Gao, une ville`: a noun of place stands in apposition after it.
  func hasPlaceApposition(after end: Int) -> Bool {
    guard word(end) == "," else { return false }
    var index = end + 1
    for _ in 0..<3 {
      guard tokens.indices.contains(index), tokens[index].kind == .word, tokens[index].shape == .lower else {
        return false
      }
      if PlaceHeads.settlements.contains(tokens[index].folded) { return true }
      guard tokens[index].isA(.article) || PlaceHeads.sizes.contains(tokens[index].folded) else { return false }
      index += 1
    }
    return false
  }

  /// `ont libéré X`, `relie X à Y`: verbs of which a place is the object.
  private func isObjectOfPlaceVerb(_ index: Int) -> Bool {
    var before = index - 1
    while tokens.indices.contains(before),
      tokens[before].kind == .quotationMark || tokens[before].isA([.weekday, .deictic])
    {
      before -= 1
    }
    if PlaceVerbs.forms.contains(word(before)) { return true }
    // « sonder la Vologne »: what is crossed and searched has its article.
    return isA(.article, before) && PlaceVerbs.ofGround.contains(word(before - 1))
  }

  /// Whether the form of a single word is that of a town: `Saint-Aubrac`, `Ribonne-sur-Aune`, `Villers-le-Sec`.
  func looksLikePlace(_ range: Range<Int>) -> Bool {
    guard range.count == 1 else { return false }
    let word = tokens[range.lowerBound].folded
    guard tokens[range.lowerBound].shape == .capitalised || tokens[range.lowerBound].shape == .mixed,
      !word.isWhole || word.firstHyphen != nil
    else { return false }
    if word.hasPrefix("saint-") || word.hasPrefix("sainte-") || word.hasPrefix("notre-dame-") { return true }
    return hasJoint(range.lowerBound)
  }

  /// Whether small words join the parts of a name as they join only those of places: `Ribonne-sur-Aune`, `Bourg-d’Aube`.
  func hasJoint(_ index: Int) -> Bool {
    guard tokens[index].shape == .capitalised || tokens[index].shape == .mixed,
      !tokens[index].folded.isWhole || tokens[index].folded.firstHyphen != nil
    else { return false }
    let word = tokens[index].folded
    let parts = (word.isWhole ? word.hyphenated : text.folded(index).split(separator: "-").map { Word($0) }).dropFirst()
    return parts.contains { $0.hasPrefix("d'") && $0.scalarCount > 3 }
      || parts.dropLast().contains { PlaceHeads.joints.contains($0) }
  }

  /// Whether the lists of towns have a name.
  func isTown(_ range: Range<Int>) -> Bool {
    guard range.count <= 4 else { return false }
    var plain: [UInt8] = []
    plain.reserveCapacity(Word.longestWhole)
    for index in range {
      if !plain.isEmpty, tokens[index].spaceBefore { plain.append(UInt8(ascii: " ")) }
      let word = tokens[index].folded
      if word.isWhole {
        Folding.withoutAccents(word).append(to: &plain)
      } else {
        plain += Folding.withoutAccents(text.folded(index)).utf8
      }
    }
    return Towns.contains(plain)
  }
}
