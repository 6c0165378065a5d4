internal import Prose

/// The side that an actor is on, as far as a name can tell: a nation’s, else its own.
enum Camp: Hashable {
  case nation(Int)
  case actor(Int)

  init(_ actor: ArchivedActor, number: Int) {
    self = actor.kind == .person ? .actor(number) : Self.country(of: actor.name).map { .nation($0) } ?? .actor(number)
  }

  private static func country(of name: String) -> Int? {
    let folded = name.folded
    return nationOfName[folded] ?? folded.split(separator: " ").lazy.compactMap { nationOfWord[String($0)] }.first
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
