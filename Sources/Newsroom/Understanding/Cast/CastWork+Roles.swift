internal import Prose

/// Role phrases that stand for a person named elsewhere: `le président russe`, `la porte-parole`.
extension CastWork {
  mutating func resolveRoles() {
    let holders = RoleHolders(people)
    // Where each person was last named, in the order of the text.
    let ordered = sightings.enumerated().filter { if case .person = $1.bearer { true } else { false } }.map(\.element)
      .sorted {
        ($0.sheet, $0.tokens.lowerBound) < ($1.sheet, $1.tokens.lowerBound)
      }
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
        guard phrase.determiner == .definite || phrase.determiner == .possessive, phrase.gender != nil || true,
          !sheets[sheet].isPlural(phrase),
          let person = holders.holder(of: phrase, in: people, lastNamed: lastNamed)
        else { continue }
        sightings.append(Sighting(sheet: sheet, tokens: phrase.range, bearer: .person(person), form: .role))
      }
    }
  }
}

/// Who holds which role in a text.
struct RoleHolders {
  private var byLemma: [String: [Int]] = [:]
  private var byCountry: [Int: [Int]] = [:]

  init(_ people: PersonRegister) {
    for (person, details) in people.people.enumerated() {
      for role in details.roles {
        if byLemma[role.lemma]?.contains(person) != true { byLemma[role.lemma, default: []].append(person) }
        if let country = role.country, Self.heads.contains(role.lemma), byCountry[country]?.contains(person) != true {
          byCountry[country, default: []].append(person)
        }
      }
    }
  }

  /// Words for a holder of the highest office, any of which may stand for another of the same country.
  private static let heads: Set<String> = [
    "chef de l'état", "dirigeant", "homologue", "leader", "monarque", "président", "roi", "souverain",
  ]

  func holder(of phrase: RolePhrase, in people: PersonRegister, lastNamed: [Int: Int]) -> Int? {
    var fitting = (byLemma[phrase.lemma] ?? []).filter { person in
      people[person].roles.contains { $0.lemma == phrase.lemma && fits(phrase, $0) }
    }
    if fitting.isEmpty, let country = phrase.country, Self.heads.contains(phrase.lemma) {
      fitting = (byCountry[country] ?? []).filter { person in
        people[person].roles.contains {
          $0.country == country && Self.heads.contains($0.lemma) && $0.isFormer == phrase.isFormer
        }
      }
    }
    if let gender = phrase.gender {
      fitting.removeAll { person in (people[person].gender ?? people[person].guessed).map { $0 != gender } ?? false }
    }
    if fitting.count == 1 { return fitting.first }
    // Of several the one named last, if one of them was.
    return fitting.filter { lastNamed[$0] != nil }.max { lastNamed[$0] ?? 0 < lastNamed[$1] ?? 0 }
  }

  /// Whether all that a phrase says of a role is said of a holder’s.
  private func fits(_ phrase: RolePhrase, _ role: RolePhrase) -> Bool {
    guard phrase.isFormer == role.isFormer else { return false }
    if let country = phrase.country, country != role.country { return false }
    return phrase.words.allSatisfy {
      role.words.contains($0) || Country.byDemonym[$0] == role.country && role.country != nil
    }
  }
}

extension Sheet {
  func isPlural(_ phrase: RolePhrase) -> Bool {
    ["les", "des", "aux", "ses", "leurs", "ces"].contains(word(phrase.range.lowerBound - 1))
  }
}
