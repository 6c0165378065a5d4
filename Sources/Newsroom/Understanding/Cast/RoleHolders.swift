internal import Prose

/// Who holds which role in a text.
struct RoleHolders {
  private let people: PersonRegister
  private let roles: [[HeldRole]]
  private var byName: [Word: [Int]] = [:]
  private var byBearer: [Int: [Int]] = [:]

  /// - Parameter day: the day of the text, on which office holders must have been in office; nil for the present.
  init(_ people: PersonRegister, on day: CivilDate?) {
    self.people = people
    roles = people.people.map { person in
      var roles = person.roles.map(HeldRole.init)
      if let calling = person.calling { roles.append(HeldRole(calling: calling)) }
      // Of a former holder the text knows better than the list.
      if !roles.contains(where: \.isFormer) { roles += Self.offices(of: person, on: day) }
      return roles
    }
    for (person, roles) in roles.enumerated() {
      for role in roles {
        for name in role.names where byName[name]?.contains(person) != true { byName[name, default: []].append(person) }
        for bearer in role.bearers where byBearer[bearer]?.contains(person) != true {
          byBearer[bearer, default: []].append(person)
        }
      }
    }
  }

  private static func offices(of person: PersonRegister.Person, on day: CivilDate?) -> [HeldRole] {
    guard let offices = person.isSurname ? officesBySurname[person.words] : officesByName[person.words] else {
      return []
    }
    return offices.filter { office in
      guard let day else { return office.through == nil }
      return office.from <= day && office.through.map { day <= $0 } ?? true
    }.map(HeldRole.init)
  }

  private static func key(_ name: String) -> [Word] {
    NameSpelling.plain(name).split(separator: " ").map { NameSpelling.key(Word($0)) }
  }

  private static let officesByName = Dictionary(grouping: OfficeHolder.all) { key($0.name) }
  private static let officesBySurname = Dictionary(grouping: OfficeHolder.all) { Array(key($0.name).suffix(1)) }

  /// The one person for whom a role phrase can stand.
  ///
  /// - Parameter lastNamed: when each person was last named before the phrase, the later the greater.
  func holder(of phrase: RolePhrase, lastNamed: [Int: Int]) -> Int? {
    var pool: [Int] = []
    for name in HeldRole.names(of: phrase.lemma, words: phrase.words) {
      for person in byName[name] ?? [] where !pool.contains(person) { pool.append(person) }
    }
    if HeldRole.chiefs.contains(phrase.lemma) {
      for bearer in phrase.bearers {
        for person in byBearer[bearer] ?? [] where !pool.contains(person) { pool.append(person) }
      }
    }
    var fitting = pool.filter { person in
      roles[person].contains { $0.fits(phrase) } && agrees(person, phrase.gender)
    }
    if phrase.determiner == .possessive, phrase.lemma != "homologue" {
      fitting.removeAll { person in !roles[person].contains { $0.isPossessive && $0.fits(phrase) } }
    }
    // Whose a role is, only the text before can tell; so it is where nothing tells one holder from another.
    if phrase.determiner == .possessive || (phrase.words.isEmpty && phrase.country == nil) {
      fitting.removeAll { lastNamed[$0] == nil }
    }
    // Its very name goes before a synonym: « le ministre » is a minister before a head of government.
    let named = fitting.filter { byName[phrase.lemma]?.contains($0) == true }
    if !named.isEmpty { fitting = named }
    if fitting.count == 1 { return fitting.first }
    return fitting.filter { lastNamed[$0] != nil }.max { lastNamed[$0] ?? 0 < lastNamed[$1] ?? 0 }
  }

  private func agrees(_ person: Int, _ gender: GrammaticalGender?) -> Bool {
    guard let gender, let own = people[person].gender ?? people[person].guessed else { return true }
    return own == gender
  }
}
