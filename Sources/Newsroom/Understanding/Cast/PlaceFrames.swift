internal import Prose

/// What tells that a name is a place: the words it stands with.
extension Sheet {
  /// Whether the words around a name make it a place.
  func isPlaceFramed(_ range: Range<Int>) -> Bool {
    isPlaceFrame(before: range.lowerBound) || isInDistrict(after: range.upperBound)
      || isObjectOfPlaceVerb(range.lowerBound)
  }

  /// `à X`, `la ville clé de X`, `près de X`, `la prise de X`.
  func isPlaceFrame(before index: Int) -> Bool {
    switch word(index - 1) {
    case "à": return !isA([.speechVerb], index - 2) || isA(.placeHead, index - 2)
    case "vers": return true
    case "de", "d'", "du", "des":
      return isHeadedByPlace(index - 2)
        || ["près", "loin", "proche", "proches", "originaire", "natif", "native"].contains(word(index - 2))
    case "en", "dans": return true
    case "le", "la", "l'", "les": return word(index - 2) == "dans"
    default: return isHeadedByPlace(index - 1)
    }
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
