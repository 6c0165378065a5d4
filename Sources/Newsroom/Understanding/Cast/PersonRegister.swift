internal import Prose

/// The people of a text under their names, spelling variants folded.
struct PersonRegister {
  struct Person {
    /// The fullest form so far, as it is written.
    var name: String
    /// The spelling keys of its words.
    var words: [Word]
    /// A surname alone is known.
    var isSurname: Bool
    var gender: GrammaticalGender?
    /// Where the gender is only a guess from the first name.
    var guessed: GrammaticalGender?
    var roles: [RolePhrase] = []
    /// The trade that a form of address tells: `avocat` of Me Morel.
    var calling: Word?
    /// The country that a noun before the name tells.
    var nation: Int?
    var roleText: String?
    /// The name is that of a user’s note, and stays.
    var isNoted = false
  }

  private(set) var people: [Person] = []
  /// Who is called by some words.
  private struct Bearers {
    /// The one of whom they are the whole name.
    var whole: Int?
    /// People of whose name they are a run that ends it, the first word left out; or the first word where it is a family name.
    var surname: [Int] = []
  }

  private var bearers: [[Word]: Bearers] = [:]
  private var byFirst: [Word: [Int]] = [:]
  private var byFirstTwo: [[Word]: [Int]] = [:]

  subscript(index: Int) -> Person {
    get { people[index] }
    // In place: with `set`, one more role of a person would copy all roles so far.
    _modify { yield &people[index] }
  }

  /// Adds a full name, or finds the person who has it already.
  mutating func add(name: String, words folded: [Word], guessed: GrammaticalGender?) -> Int {
    let words = folded.map(NameSpelling.key)
    if let known = bearers[words]?.whole { return known }
    if let known = kin(of: words).first(where: { isSame(people[$0].words, words) }) {
      bearers[words, default: Bearers()].whole = known
      // « Raymond « Ti-Ray » Morel » and plain « Raymond Morel »: the plain one.
      if people[known].words.count > words.count, Self.hasByname(people[known].name), !people[known].isNoted {
        people[known].name = name
      } else if words.count > people[known].words.count, !people[known].isNoted, !Self.hasByname(name) {
        people[known].name = name
        people[known].words = words
        index(known)
      }
      return known
    }
    people.append(Person(name: name, words: words, isSurname: false, guessed: guessed))
    bearers[words, default: Bearers()].whole = people.count - 1
    index(people.count - 1)
    return people.count - 1
  }

  /// Adds a person of whom the text gives no more than this one name.
  mutating func addSurname(_ name: String, words folded: [Word]) -> Int {
    let words = folded.map(NameSpelling.key)
    if let known = bearers[words]?.whole { return known }
    people.append(Person(name: name, words: words, isSurname: true))
    bearers[words, default: Bearers()].whole = people.count - 1
    bearers[words, default: Bearers()].surname.append(people.count - 1)
    return people.count - 1
  }

  /// The one person whose surname or whole name these words are; nil where none or several fit.
  func resolve(_ folded: [Word], gender: GrammaticalGender?) -> Int? {
    let words = folded.map(NameSpelling.key)
    guard let bearers = bearers[words] else { return nil }
    if let known = bearers.whole { return known }
    let fitting = bearers.surname
    if fitting.count == 1, let only = fitting.first { return agrees(only, gender, strict: true) ? only : nil }
    guard gender != nil else { return nil }
    let agreeing = fitting.filter { agrees($0, gender, strict: false) }
    return agreeing.count == 1 ? agreeing.first : nil
  }

  /// The one person in full of that first name: `Océane` in a portrait of Océane Morel; nil where none or several have it.
  func resolve(firstName folded: Word) -> Int? {
    guard let fitting = byFirst[NameSpelling.key(folded)], fitting.count == 1 else { return nil }
    return fitting.first
  }

  /// Whether these words are the surname or the whole name of one person or more.
  func isNamed(_ folded: [Word]) -> Bool {
    bearers[folded.map(NameSpelling.key)] != nil
  }

  func hasSurname(_ folded: [Word]) -> Bool {
    bearers[folded.map(NameSpelling.key)]?.surname.isEmpty == false
  }

  private func agrees(_ person: Int, _ gender: GrammaticalGender?, strict: Bool) -> Bool {
    guard let gender, let own = people[person].gender ?? people[person].guessed else { return true }
    return own == gender
  }

  private mutating func index(_ person: Int) {
    let words = people[person].words
    guard words.count > 1 else { return }
    for start in 1..<words.count { addSurname(words[start...], of: person) }
    byFirstTwo[Array(words[..<2]), default: []].append(person)
    if byFirst[words[0]]?.contains(person) != true { byFirst[words[0], default: []].append(person) }
    // Xi Jinping, Kim Jong-un: the family name comes first.
    if Self.familyNamesFirst.contains(words[0]) { addSurname(words[..<1], of: person) }
  }

  private mutating func addSurname(_ words: ArraySlice<Word>, of person: Int) {
    let key = Array(words)
    if bearers[key]?.surname.contains(person) != true { bearers[key, default: Bearers()].surname.append(person) }
  }

  /// Family names that stand first in names of China, Korea and Vietnam.
  private static let familyNamesFirst: WordSet = WordSet(
    [
      "chen", "deng", "hu", "jiang", "kim", "le", "lee", "li", "liu", "mao", "moon", "nguyen", "pham", "song", "tran",
      "wang", "wu", "xi", "yang", "yoon", "zhang", "zhao", "zhou",
    ].map(NameSpelling.key))

  private static func hasByname(_ name: String) -> Bool { name.contains { "«“\"".contains($0) } }

  /// Those who share the last word of a name, or the first two: all who could be the same.
  private func kin(of words: [Word]) -> [Int] {
    guard words.count > 1, let last = words.last else { return [] }
    return (bearers[[last]]?.surname ?? []) + (byFirstTwo[Array(words[..<2])] ?? [])
  }

  /// `Anne Morel` and `Anne Claire Morel`: the words of one in order among those of the other, first and last the same.
  private func isSame(_ a: [Word], _ b: [Word]) -> Bool {
    let (short, long) = a.count <= b.count ? (a, b) : (b, a)
    guard short.count > 1, short.first == long.first, short.last == long.last || short[1] == long[1] else {
      return false
    }
    var rest = long[...]
    for word in short {
      guard let place = rest.firstIndex(of: word) else { return false }
      rest = rest[(place + 1)...]
    }
    return true
  }
}
