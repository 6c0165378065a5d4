internal import Prose

/// The organisations and countries of a text under their names.
struct BodyRegister {
  struct Body {
    var name: String
    var isCountry: Bool
    /// The bearer of the lists, where they know it.
    var known: Int?
    /// The place of the name among those of its bearer, the fullest first.
    var rank = 0
    /// The noun at its head, folded, and the words that go with it: for `le parquet` after `le parquet de Lille`.
    var head: Word?
    var words: Set<Word> = []
    var country: Int?
  }

  private(set) var bodies: [Body] = []
  private var byName: [String: Int] = [:]
  private var byKnown: [Int: Int] = [:]
  private(set) var byHead: [Word: [Int]] = [:]
  /// Bodies of several words that neither the lists nor a noun at their head make known, by the first word, folded.
  private var byFirstWord: [Word: [Int]] = [:]
  /// Bodies whose name opens with that of one of the lists, by its bearer.
  private var derived: [Int: Set<Int>] = [:]

  subscript(index: Int) -> Body { bodies[index] }

  var isEmpty: Bool { bodies.isEmpty }

  /// Whether a body is known by a name of its own, and not by a noun at its head.
  private(set) var hasNamed = false

  func find(_ name: String) -> Int? { byName[NameSpelling.plain(name)] }

  func find(known: Int) -> Int? { byKnown[known] }

  /// Adds a body, or finds it by its name or by its bearer in the lists. The longest name is kept.
  mutating func add(_ body: Body) -> Int {
    let key = NameSpelling.plain(body.name)
    if let index = byName[key] ?? body.known.flatMap({ byKnown[$0] }) {
      byName[key] = index
      if body.known != nil, body.rank < bodies[index].rank {
        bodies[index].name = body.name
        bodies[index].rank = body.rank
      }
      return index
    }
    bodies.append(body)
    if body.head == nil, !body.isCountry, !Media.isName(body.name) { hasNamed = true }
    let index = bodies.count - 1
    byName[key] = index
    if let known = body.known { byKnown[known] = index }
    if let head = body.head { byHead[head, default: []].append(index) }
    if body.head == nil, body.known == nil, body.name.utf8.contains(UInt8(ascii: " ")) {
      byFirstWord[NameSpelling.firstWord(of: body.name), default: []].append(index)
    }
    return index
  }

  /// Says that a body’s name opens with one of the lists: `Grand Conseil vaudois`.
  mutating func derive(_ index: Int, from known: Int) { derived[known, default: []].insert(index) }

  /// The one body that a name of the lists stands for where the text has it with more: `le Grand Conseil`.
  func onlyDerived(from known: Int) -> Int? {
    guard let bodies = derived[known], bodies.count == 1 else { return nil }
    return bodies.first
  }

  /// The one firm of several words that a text calls by the first of them: `Vazor` of `Vazor Composites`.
  func onlyFirm(openingWith word: Word) -> Int? {
    guard let firms = byFirstWord[word], firms.count == 1 else { return nil }
    return firms.first
  }

  /// Gives a body one more name: its acronym, or what its acronym stands for.
  mutating func alias(_ name: String, of index: Int) {
    if byName[NameSpelling.plain(name)] == nil { byName[NameSpelling.plain(name)] = index }
    if name.utf8.count > bodies[index].name.utf8.count { bodies[index].name = name }
  }
}
