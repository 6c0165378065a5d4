internal import Prose

/// Finds where one actor claims and another denies.
///
/// There are two kinds. Who holds a place: one side says that it took it, another that it was not lost or that it fights on there. And
/// denials of any matter: one side denies in words most of which another has used to say so. Both need a speaker that the text
/// names on either side, and days that are near; sides of one nation are never set against each other.
struct DivergenceFinder {
  static let reach = 3
  /// A denial and a statement are of one matter from so many common words on.
  static let fewestWords = 3
  static let likeness = 0.5
  /// A word that more denials have than these tells nothing.
  static let mostDenials = 30

  private let articles: [ArchivedArticle]
  private let findings: [ComparableFindings]
  private let actors: [ArchivedActor]
  private let actorsOfArticles: [[Int]]
  private let placesOfArticles: [[Int]]
  private let camps: [Camp]
  private let isPlace: [Bool]
  /// Every place that any text names, by its folded name: a text may name it where nothing shows that it is one.
  private let placeOfName: [String: Int]
  private let placeNames: [String]

  /// - Parameter findings: of each article.
  init(
    articles: [ArchivedArticle], findings: [ComparableFindings], actors: [ArchivedActor], actorsOfArticles: [[Int]],
    places: [ArchivedPlace], placesOfArticles: [[Int]]
  ) {
    self.articles = articles
    self.findings = findings
    self.actors = actors
    self.actorsOfArticles = actorsOfArticles
    self.placesOfArticles = placesOfArticles
    camps = actors.enumerated().map { Camp($1, number: $0) }
    // A capital that speaks for its country is no town that somebody takes.
    let speaking = Set(actors.lazy.filter { $0.kind == .country }.map { $0.name.folded })
    placeNames = places.map(\.name)
    let names = placeNames.map(\.folded)
    isPlace = names.map { !speaking.contains($0) }
    placeOfName = Dictionary(
      zip(names, names.indices).filter { !speaking.contains($0.0) }, uniquingKeysWith: { first, _ in first })
  }

  /// One statement with what it says of its matter.
  fileprivate struct Position {
    var stance: Divergence.Stance
    var statement: Divergence.Statement
  }

  /// In the order of their first statements.
  func divergences() -> [Divergence] {
    var ofPlaces: [Int: [Position]] = [:]
    var denials: [Said] = []
    var affirmations: [Affirmation] = []
    for index in articles.indices {
      read(index, ofPlaces: &ofPlaces, denials: &denials, affirmations: &affirmations)
    }
    var found: [Divergence] = []
    for (place, positions) in ofPlaces.sorted(by: { $0.key < $1.key }) {
      for run in Self.ordered(positions).runs(within: Self.reach, date: { $0.statement.stamp.date }) {
        if let divergence = divergence(of: run, place: place) { found.append(divergence) }
      }
    }
    found += ofWords(denials, affirmations)
    return found.sorted { ($0.first.stamp, $0.first.telling.article) < ($1.first.stamp, $1.first.telling.article) }
  }

  private static func ordered(_ positions: [Position]) -> [Position] {
    positions.sorted {
      ($0.statement.stamp, $0.statement.telling.article, $0.statement.telling.core.range)
        < ($1.statement.stamp, $1.statement.telling.article, $1.statement.telling.core.range)
    }
  }

  /// The two sides of a matter, if there are two.
  private func divergence(of positions: [Position], place: Int?) -> Divergence? {
    let contradicting = Set(positions.filter { $0.stance == .contradicts }.map { camps[$0.statement.actor] })
    let claiming = Set(positions.filter { $0.stance == .claims }.map { camps[$0.statement.actor] })
      .subtracting(contradicting)
    // Where all who claim also contradict, nobody can be set against anybody.
    guard !claiming.isEmpty, !contradicting.isEmpty else { return nil }
    func version(_ stance: Divergence.Stance, of sides: Set<Camp>) -> Divergence.Version {
      var seen: Set<[Int]> = []
      return Divergence.Version(
        stance: stance,
        statements: positions.map(\.statement).filter {
          sides.contains(camps[$0.actor]) && seen.insert([$0.telling.article, $0.actor]).inserted
        })
    }
    return Divergence(
      place: place, versions: [version(.claims, of: claiming), version(.contradicts, of: contradicting)])
  }

  // MARK: Reading

  private func read(
    _ index: Int, ofPlaces: inout [Int: [Position]], denials: inout [Said], affirmations: inout [Affirmation]
  ) {
    findings[index].forEachSaying { saying in
      if let stance = saying.stance, let position = position(saying, stance, in: index) {
        ofPlaces[position.place, default: []].append(position.said)
      } else if !saying.isDenied {
        affirmations.append(
          Affirmation(article: Int32(index), speaker: Int32(saying.speaker), item: saying.item, matter: saying.matter))
      } else if let said = said(saying.item, of: index, by: saying.speaker) {
        denials.append((said, Array(saying.matter)))
      }
    }
  }

  /// What is said of who holds a place; nil where the text does not tell which.
  private func position(
    _ saying: ComparableFindings.Saying, _ stance: Divergence.Stance, in index: Int
  ) -> (place: Int, said: Position)? {
    let archived = articles[index]
    guard let said = said(saying.item, of: index, by: saying.speaker) else { return nil }
    let span = said.telling.core
    let control = ControlStance(archived.text(of: span).folded)
    // A town may have the name of a thing: its capital tells.
    if let named = control.named(among: placeOfName), archived.text(of: span).contains(placeNames[named]) {
      return (named, Position(stance: stance, statement: said))
    }
    guard control.meansPlaceNamedBefore,
      let place = PlaceLocator(archived).place(of: span, where: { isPlace[placesOfArticles[index][$0]] })
    else { return nil }
    return (placesOfArticles[index][place], Position(stance: stance, statement: said))
  }

  /// Nil where it is not known when that was.
  private func said(
    _ item: ComparableFindings.Saying.Item, of index: Int, by speaker: Int
  ) -> Divergence.Statement? {
    let archived = articles[index]
    let span =
      switch item {
      case .quotation(let number): archived.annotations.span(ofQuotation: number)
      case .event(let number): archived.annotations.span(ofEvent: number)
      }
    return archived.stamp(of: span.passage).map { stamp in
      Divergence.Statement(
        actor: actorsOfArticles[index][speaker], telling: Telling(article: index, core: span), stamp: stamp)
    }
  }

  // MARK: Denials of any matter

  private typealias Said = (statement: Divergence.Statement, matter: [UInt64])

  /// Something said, by where it stands: of nearly all that an archive says nothing more is ever needed.
  private struct Affirmation {
    var article: Int32
    var speaker: Int32
    var item: ComparableFindings.Saying.Item
    var matter: PackedHashes
  }

  private func ofWords(_ denials: [Said], _ affirmations: [Affirmation]) -> [Divergence] {
    if denials.isEmpty { return [] }
    let denied = HashNumbers(denials.flatMap(\.matter))
    // For each word the denials that have it.
    var denialsOfWord = [[Int32]](repeating: [], count: denied.count)
    for (number, denial) in denials.enumerated() {
      for word in denial.matter { denied.number(of: word).map { denialsOfWord[$0].append(Int32(number)) } }
    }
    for word in denialsOfWord.indices where denialsOfWord[word].count > Self.mostDenials { denialsOfWord[word] = [] }
    var answers: [Int: [Divergence.Statement]] = [:]
    // For each denial how many words an affirmation shares with it, and the denials with which it shares any.
    var shared = [Int32](repeating: 0, count: denials.count)
    var touched: [Int] = []
    for affirmation in affirmations {
      for word in affirmation.matter {
        guard let number = denied.number(of: word) else { continue }
        for denial in denialsOfWord[number] {
          if shared[Int(denial)] == 0 { touched.append(Int(denial)) }
          shared[Int(denial)] += 1
        }
      }
      if touched.isEmpty { continue }
      for number in touched {
        let (count, denial) = (Int(shared[number]), denials[number])
        shared[number] = 0
        guard count >= Self.fewestWords || (count == 2 && denial.matter.count <= 3),
          Double(count) >= Self.likeness * Double(min(affirmation.matter.count, denial.matter.count)),
          let said = said(affirmation.item, of: Int(affirmation.article), by: Int(affirmation.speaker)),
          camps[said.actor] != camps[denial.statement.actor],
          abs(said.stamp.date.dayNumber - denial.statement.stamp.date.dayNumber) <= Self.reach
        else { continue }
        answers[number, default: []].append(said)
      }
      touched.removeAll(keepingCapacity: true)
    }
    return answers.sorted { $0.key < $1.key }.compactMap { number, claims in
      divergence(
        of: Self.ordered(
          claims.map { Position(stance: .claims, statement: $0) }
            + [Position(stance: .contradicts, statement: denials[number].statement)]), place: nil)
    }
  }
}

extension Divergence {
  /// The earliest statement.
  fileprivate var first: Statement {
    let first = versions.compactMap(\.statements.first)
    return first.dropFirst().reduce(first[0]) { $1.stamp < $0.stamp ? $1 : $0 }
  }
}
