internal import Prose

/// Role phrases that stand for a person named elsewhere: `le président russe`, `la porte-parole`.
extension CastWork {
  mutating func resolveRoles() {
    let holders = RoleHolders(people, on: day)
    // Where each person was last named, in the order of the text.
    let ordered = sightings.filter(\.isOfPerson)
      .sorted { ($0.sheet, $0.tokens.lowerBound) < ($1.sheet, $1.tokens.lowerBound) }
    var next = 0
    var lastNamed: [Int: Int] = [:]
    for sheet in sheets.indices {
      for phrase in roles[sheet].all where !bound[sheet].contains(phrase.noun) {
        while next < ordered.count,
          (ordered[next].sheet, ordered[next].tokens.lowerBound) < (sheet, phrase.range.lowerBound)
        {
          if case .person(let person) = ordered[next].bearer { lastNamed[person] = next }
          next += 1
        }
        guard phrase.determiner == .definite || phrase.determiner == .possessive, !sheets[sheet].isPlural(phrase),
          // « le procureur du Roi » speaks of no king.
          sheets[sheet].tokens[phrase.noun].shape == .lower || !phrase.isNested,
          let person = holders.holder(of: phrase, lastNamed: lastNamed)
        else { continue }
        sightings.append(Sighting(sheet: sheet, tokens: phrase.range, bearer: .person(person), form: .role))
      }
    }
  }
}

extension Sheet {
  func isPlural(_ phrase: RolePhrase) -> Bool {
    ["les", "des", "aux", "ses", "leurs", "ces"].contains(word(phrase.range.lowerBound - 1))
  }
}
