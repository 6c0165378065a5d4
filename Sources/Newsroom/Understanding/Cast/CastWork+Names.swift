internal import Prose

/// What only the names found elsewhere in the text make clear: surnames alone, capitals, places.
extension CastWork {
  mutating func resolveNames() {
    for sheet in sheets.indices {
      for candidate in sheets[sheet].candidates.indices where isOpen(sheet, candidate) {
        switch sheets[sheet].candidates[candidate].sort {
        case .known(let name): resolveKnown(name, sheet, candidate)
        case .run: resolveRun(sheet, candidate)
        case .capitals: resolveCapitals(sheet, candidate)
        }
      }
    }
    rejoinPlaces()
  }

  /// What the text says to be a place further on is one before, too.
  private mutating func rejoinPlaces() {
    for sheet in sheets.indices {
      for candidate in sheets[sheet].candidates.indices where isOpen(sheet, candidate) {
        let page = sheets[sheet]
        let range = page.candidates[candidate].tokens
        guard case .run = page.candidates[candidate].sort, let place = places.find(page.written(range)) else {
          continue
        }
        settle(sheet, candidate, as: .place(place))
      }
    }
  }

  private mutating func resolveKnown(_ name: KnownName, _ sheet: Int, _ candidate: Int) {
    let page = sheets[sheet]
    let range = page.candidates[candidate].tokens
    if let person = people.resolve(range.map { page.tokens[$0].folded }, gender: nil), range.count == 1 {
      settle(sheet, candidate, as: .person(person))
      return
    }
    if name.kind == .place, settleWay(sheet, candidate) { return }
    switch name.kind {
    case .country, .capital:
      if page.isParty(range), let body = bodies.find(known: name.bearer) {
        settle(sheet, candidate, as: .body(body))
      } else {
        settle(sheet, candidate, as: .place(places.add(name.name)))
      }
    case .place:
      guard !name.isAmbiguous || page.allowsPlace(range) || continuesPlaces(sheet, range) else { return }
      settle(sheet, candidate, as: .place(places.add(name.name)))
    case .organisation, .medium, .metonym:
      if let body = bodies.find(known: name.bearer) { settle(sheet, candidate, as: .body(body)) }
    }
  }

  private mutating func resolveRun(_ sheet: Int, _ candidate: Int) {
    let page = sheets[sheet]
    var range = page.candidates[candidate].tokens
    if settleWay(sheet, candidate) { return }
    // « Le Gall a démissionné »
    if let wider = page.withParticleBefore(range), resolveWhole(sheet, candidate, wider) { return }
    // A sentence’s first word with the name after it: « Hier Morel ».
    if resolveWhole(sheet, candidate, range) { return }
    if page.candidates[candidate].opensSentence, range.count > 1 {
      range = range.lowerBound + 1..<range.upperBound
      if resolveWhole(sheet, candidate, range) { return }
      return
    }
    guard page.tokens[range.lowerBound].isCapitalised, page.tokens[range.lowerBound].shape != .capitals,
      !page.isEponym(before: range.lowerBound), !page.isImpersonal(range),
      !(range.count == 1
        && (page.namesPeople(range.lowerBound) || page.isQuarter(range.lowerBound)
          || Acronyms.things.contains(page.word(range.lowerBound)))),
      isPlace(sheet, candidate, range)
    else { return }
    // « Nioro du Sahel »
    if page.word(range.upperBound) == "du", let owner = page.candidate(startingAt: range.upperBound + 1),
      case .known(let name) = page.candidates[owner].sort, name.kind == .place, isOpen(sheet, owner)
    {
      consumed[sheet].insert(owner)
      range = range.lowerBound..<page.candidates[owner].tokens.upperBound
    }
    settle(sheet, candidate, as: .place(places.add(page.written(range))), tokens: range)
  }

  /// The house or street and who it is named after are one place.
  private mutating func settleWay(_ sheet: Int, _ candidate: Int) -> Bool {
    let page = sheets[sheet]
    guard let way = page.way(endingIn: page.candidates[candidate].tokens) else { return false }
    settle(sheet, candidate, as: .place(places.add(page.written(way))), tokens: way)
    return true
  }

  private func isPlace(_ sheet: Int, _ candidate: Int, _ range: Range<Int>) -> Bool {
    let page = sheets[sheet]
    // The form of a name, or the lists, make little of a frame enough.
    let isLikely = page.looksLikePlace(range) || page.isTown(range)
    if range.count == 1, page.hasJoint(range.lowerBound) { return true }
    if page.candidates[candidate].opensSentence {
      return isLikely
        && (page.isInDistrict(after: range.upperBound) || page.hasPlaceApposition(after: range.upperBound))
    }
    return page.isPlaceFramed(range) || continuesPlaces(sheet, range) || (isLikely && page.allowsPlace(range))
  }

  /// `à Gao, Ansongo et Bourem`, `de Gao et de Bourem`: whether a list of places goes on here.
  private func continuesPlaces(_ sheet: Int, _ range: Range<Int>) -> Bool {
    let page = sheets[sheet]
    var index = range.lowerBound - 1
    if ["la", "le", "l'", "les"].contains(page.word(index)) { index -= 1 }
    let isRepeated = ["de", "d'", "du", "des", "à", "au", "aux", "en", "dans"].contains(page.word(index))
    if isRepeated { index -= 1 }
    let mark = page.word(index)
    guard mark == "et" || mark == "ou" || mark == "," || mark == "puis" else { return false }
    if mark != ",", page.word(index - 1) == "," { index -= 1 }
    guard let owner = page.candidate(holding: index - 1), page.candidates[owner].tokens.upperBound == index,
      case .place = verdicts[sheet][owner]
    else { return false }
    // « En Suisse, Vazor ferme » lists no places: after a comma the list goes on or its preposition comes again.
    if mark == ",", !isRepeated {
      guard ["et", "ou", ",", "puis"].contains(page.word(range.upperBound)) else { return false }
      if page.word(range.upperBound) == ",", page.candidate(startingAt: range.upperBound + 1) == nil { return false }
    }
    if case .known = page.candidates[owner].sort { return !isRepeated || mark != "," || page.isTown(range) }
    let before = page.candidates[owner].tokens.lowerBound
    return page.isPlaceFrame(before: before) || ["et", "ou", ",", "de", "d'", "à"].contains(page.word(before - 1))
  }

  private mutating func resolveWhole(_ sheet: Int, _ candidate: Int, _ range: Range<Int>) -> Bool {
    let page = sheets[sheet]
    let words = range.map { page.tokens[$0].folded }
    if let person = people.resolve(words, gender: nil) {
      settle(sheet, candidate, as: .person(person), tokens: range)
      return true
    }
    let written = page.written(range)
    if let body = bodies.find(written) {
      settle(sheet, candidate, as: .body(body), tokens: range)
      return true
    }
    if let place = places.find(written) {
      settle(sheet, candidate, as: .place(place), tokens: range)
      return true
    }
    return false
  }

  /// In a stretch of capitals only the names that the rest of the text knows are names.
  private mutating func resolveCapitals(_ sheet: Int, _ candidate: Int) {
    let page = sheets[sheet]
    let stretch = page.candidates[candidate].tokens
    var index = stretch.lowerBound
    while index < stretch.upperBound {
      guard page.tokens[index].kind == .word else {
        index += 1
        continue
      }
      index = resolveInCapitals(sheet, candidate, index, stretch.upperBound) ?? index + 1
    }
  }

  private mutating func resolveInCapitals(_ sheet: Int, _ candidate: Int, _ index: Int, _ end: Int) -> Int? {
    let page = sheets[sheet]
    for length in stride(from: min(4, end - index), to: 0, by: -1) {
      let range = index..<index + length
      let words = range.map { page.tokens[$0].folded }
      if words[0].utf8.count > 2, let person = people.resolve(words, gender: nil) {
        settle(sheet, candidate, as: .person(person), tokens: range)
        return range.upperBound
      }
    }
    guard let (count, name) = KnownNames.french.match(page.tokens, at: index), !name.isAmbiguous else { return nil }
    let range = index..<min(index + count, end)
    switch name.kind {
    case .country, .capital, .place:
      if let place = places.find(name.name) {
        settle(sheet, candidate, as: .place(place), tokens: range)
      } else if let body = bodies.find(known: name.bearer) {
        settle(sheet, candidate, as: .body(body), tokens: range)
      } else {
        settle(sheet, candidate, as: .place(places.add(name.name)), tokens: range)
      }
    case .organisation, .medium, .metonym:
      guard let body = bodies.find(known: name.bearer) else { return nil }
      settle(sheet, candidate, as: .body(body), tokens: range)
    }
    return range.upperBound
  }
}

extension Sheet {
  /// Whether a country stands as a party to something and not as where it happens: `avec la Russie`, `contre Moscou`.
  func isParty(_ range: Range<Int>) -> Bool {
    var before = range.lowerBound - 1
    if ["la", "le", "l'", "les"].contains(word(before)) { before -= 1 }
    return ["avec", "contre", "entre", "envers", "par", "et", "pour", "de"].contains(word(before))
      && !isPlaceFrame(before: range.lowerBound)
  }
}
