internal import Prose

/// What a user’s notes settle, before any rule is asked.
extension CastWork {
  mutating func settleNoted(_ noted: NotedActors) {
    guard !noted.isEmpty else { return }
    for sheet in sheets.indices {
      let page = sheets[sheet]
      var index = 0
      while index < page.tokens.count {
        guard page.tokens[index].kind == .word, let (count, bearer) = noted.match(page.tokens, at: index),
          !page.cutsName(index..<index + count)
        else {
          index += 1
          continue
        }
        settle(bearer, sheet, index..<index + count)
        index += count
      }
    }
  }

  private mutating func settle(_ noted: NotedActors.Bearer, _ sheet: Int, _ range: Range<Int>) {
    let page = sheets[sheet]
    let bearer: Bearer
    switch noted.kind {
    case .person:
      let person = people.add(
        name: noted.name, words: noted.words, guessed: noted.words.first.flatMap(FirstNames.gender))
      people[person].name = noted.name
      people[person].isNoted = true
      bearer = .person(person)
    case .organisation, .country:
      bearer = .body(
        bodies.add(
          .init(name: noted.name, isCountry: noted.kind == .country, known: page.knownBearer(range))))
    }
    let isName = page.tokens[range.lowerBound].isCapitalised
    sightings.append(Sighting(sheet: sheet, tokens: range, bearer: bearer, form: isName ? .name : .role))
    for token in range {
      if page.isA(.role, token) { bound[sheet].insert(token) }
      // The town in « la maire de Lens » stays a place.
      if isName, let candidate = page.candidate(holding: token), !page.isCapitals(candidate) {
        verdicts[sheet][candidate] = bearer
      }
    }
  }
}

extension Sheet {
  /// Whether a range ends inside a name: the `Morel` of `Paul Morel`.
  fileprivate func cutsName(_ range: Range<Int>) -> Bool {
    for token in [range.lowerBound, range.upperBound - 1] {
      guard let owner = candidate(holding: token), !isCapitals(owner) else { continue }
      let name = candidates[owner].tokens
      if name.lowerBound < range.lowerBound || name.upperBound > range.upperBound { return true }
    }
    return false
  }

  fileprivate func knownBearer(_ range: Range<Int>) -> Int? {
    guard let owner = candidate(startingAt: range.lowerBound), candidates[owner].tokens == range,
      case .known(let name) = candidates[owner].sort
    else { return nil }
    return name.bearer
  }
}
