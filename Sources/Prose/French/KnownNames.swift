/// A name that the lists know, with what it names.
package struct KnownName: Sendable {
  package enum Kind: Hashable, Sendable {
    /// An index into ``Country/all``.
    case country(Int)
    /// The capital of a country, by the country’s index.
    case capital(Int)
    case place
    case organisation
    case medium
    case metonym
  }

  package let kind: Kind
  /// The name as it is usually written.
  package let name: String
  /// The same number for all the names of one bearer.
  package let bearer: Int
  /// Its place among the names of its bearer, the fullest first.
  package let rank: Int
  /// A common word or a person’s name too: to be read as this only where something around it says so.
  package let isAmbiguous: Bool
  /// The name without its article, which only a contraction before it makes whole: `Havre` in `au Havre`.
  package let needsContraction: Bool
}

/// All the names of the lists in one table, for one look-up at each capitalised word.
package struct KnownNames: Sendable {
  package static let french = KnownNames()

  private let table: PhraseTable
  private let names: [KnownName]

  /// The longest known name that begins at a token.
  package func match(_ tokens: [Token], at index: Int) -> (count: Int, name: KnownName)? {
    guard tokens[index].isA(.knownName), let (count, entry) = table.longestMatch(tokens, at: index) else { return nil }
    let name = names[entry]
    if name.needsContraction {
      guard index > 0, Self.contractions.contains(tokens[index - 1].folded) else { return nil }
    }
    return (count, name)
  }

  private static let contractions: WordSet = ["au", "aux", "des", "du"]

  /// The first words of all names, folded, for the lexicon.
  package var firstWords: [Word] { table.firstWords }

  private init() {
    var table = PhraseTable()
    var names: [KnownName] = []
    var bearers = 0

    func add(_ written: [String], _ kind: KnownName.Kind) {
      for (rank, name) in written.enumerated() {
        let isAmbiguous = name.hasSuffix("*")
        let name = isAmbiguous ? String(name.dropLast()) : name
        if table.insert(name, entry: names.count) {
          names.append(
            KnownName(
              kind: kind, name: name, bearer: bearers, rank: rank, isAmbiguous: isAmbiguous, needsContraction: false))
        }
        for article in ["Le ", "Les "] where name.hasPrefix(article) {
          if table.insert(String(name.dropFirst(article.count)), entry: names.count) {
            names.append(
              KnownName(
                kind: kind, name: name, bearer: bearers, rank: rank, isAmbiguous: isAmbiguous, needsContraction: true))
          }
        }
      }
      bearers += 1
    }
    // The first to claim a name has it: Djibouti is a country before it is a town.
    for (index, country) in Country.all.enumerated() {
      add([country.name] + country.aliases, .country(index))
      add(country.capitals, .capital(index))
    }
    for organisation in Organisations.names { add(organisation, .organisation) }
    for metonym in Metonyms.names { add([metonym], .metonym) }
    for medium in Media.names { add([medium], .medium) }
    for place in Gazetteer.names { add([place], .place) }
    self.table = table
    self.names = names
  }
}
