internal import Prose

/// What tells that a name is a place: the words it stands with.
extension Sheet {
  /// Whether the words around a name make it a place.
  func isPlaceFramed(_ range: Range<Int>) -> Bool {
    isPlaceFrame(before: range.lowerBound) || isInDistrict(after: range.upperBound)
      || isObjectOfPlaceVerb(range.lowerBound)
  }

  /// `à X`, `la ville clé de X`, `près de X`, `la prise de X`, `le maire de X`.
  func isPlaceFrame(before index: Int) -> Bool {
    switch word(index - 1) {
    case "à": return !isRecipient(index)
    case "vers", "en", "dans": return true
    case "entre": return PlaceHeads.joined.contains(word(index - 2))
    case "et":
      // « la route entre X et Y »
      guard let owner = candidate(holding: index - 2) else { return false }
      let before = candidates[owner].tokens.lowerBound
      return word(before - 1) == "entre" && PlaceHeads.joined.contains(word(before - 2))
    case "de", "d'", "du", "des": return takesPlace(index - 2)
    case "le", "la", "l'", "les":
      if ["dans", "vers"].contains(word(index - 2)) { return true }
      return word(index - 2) == "de" && isHeadedByPlace(index - 3)
    default: return isHeadedByPlace(index - 1)
    }
  }

  /// Whether `de` after this word is followed by a place.
  private func takesPlace(_ index: Int) -> Bool {
    if isHeadedByPlace(index) || PlaceHeads.distances.contains(word(index)) { return true }
    return isA(.role, index) && PlaceHeads.offices.contains(Roles.nouns[word(index)]?.lemma ?? "")
  }

  /// `ordonne à X de …`, `dit à X`: the name after `à` is a person’s or a body’s.
  private func isRecipient(_ index: Int) -> Bool {
    if isA(.speechVerb, index - 2) && !isA(.placeHead, index - 2) { return true }
    guard let owner = candidate(holding: index) else { return false }
    let next = candidates[owner].tokens.upperBound
    return ["de", "d'"].contains(word(next)) && word(next + 1).hasSuffix("er") && tokens[next + 1].shape == .lower
  }

  /// Whether a noun of place stands here, or before its adjectives: `ville frontalière russe`.
  private func isHeadedByPlace(_ index: Int) -> Bool {
    var index = index
    for _ in 0..<4 {
      guard tokens.indices.contains(index), tokens[index].kind == .word else { return false }
      if tokens[index].isA([.placeHead, .placeDeed]) { return true }
      guard tokens[index].shape == .lower, !tokens[index].isA([.functionWord, .auxiliary]) else { return false }
      index -= 1
    }
    return false
  }

  /// `Creil (Oise)`, `Liège (Belgique)`: what it lies in stands in brackets.
  private func isInDistrict(after end: Int) -> Bool {
    guard word(end) == "(", let owner = candidate(startingAt: end + 1), case .known(let name) = candidates[owner].sort
    else {
      return false
    }
    let close = candidates[owner].tokens.upperBound
    guard word(close) == ")" || word(close) == "," else { return false }
    switch name.kind {
    case .place, .country: return true
    default: return false
    }
  }

  /// `ont libéré X`, `relie X à Y`: verbs of which a place is the object.
  private func isObjectOfPlaceVerb(_ index: Int) -> Bool {
    var before = index - 1
    while tokens.indices.contains(before), tokens[before].kind == .quotationMark { before -= 1 }
    return PlaceVerbs.forms.contains(word(before))
  }
}
