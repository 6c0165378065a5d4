internal import Prose

/// The side that an actor is on, as far as a name can tell: a nation’s, else its own.
enum Camp: Hashable {
  case nation(Int)
  case actor(Int)

  init(_ actor: ArchivedActor, number: Int) {
    let words = actor.name.folded.split(separator: " ").map(String.init)
    if let nation = Self.nationOfName[words.joined(separator: " ")]
      ?? words.lazy.compactMap({ Self.nationOfWord[$0] }).first,
      actor.kind != .person
    {
      self = .nation(nation)
    } else {
      self = .actor(number)
    }
  }

  private static let nationOfName: [String: Int] = {
    var nations: [String: Int] = [:]
    for (number, country) in Country.all.enumerated() {
      for name in [country.name] + country.aliases + country.capitals { nations[name.folded] = number }
    }
    return nations
  }()

  private static let nationOfWord: [String: Int] = Dictionary(
    Country.byDemonym.entries.map { ($0.word.text.folded, $0.value) }, uniquingKeysWith: min)
}
