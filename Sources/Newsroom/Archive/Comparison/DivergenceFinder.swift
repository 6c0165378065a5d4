internal import Prose
internal import Threads

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

  private let crew: Crew

  /// - Parameters:
  ///   - findings: of each article.
  ///   - crew: who looks for them.
  init(
    articles: [ArchivedArticle], findings: [ComparableFindings], actors: [ArchivedActor], actorsOfArticles: [[Int]],
    places: [ArchivedPlace], placesOfArticles: [[Int]], crew: Crew = Crew(1)
  ) {
    self.crew = crew
    self.articles = articles
    self.findings = findings
    self.actors = actors
    self.actorsOfArticles = actorsOfArticles
    self.placesOfArticles = placesOfArticles
    camps = crew.mapInBatches(actors.count) { Camp(actors[$0], number: $0) }
    // A capital that speaks for its country is no town that somebody takes.
    let speaking = Set(actors.lazy.filter { $0.kind == .country }.map { $0.name.folded })
    placeNames = places.map(\.name)
    let names = crew.mapInBatches(places.count) { places[$0].name.folded }
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
    // Of nearly all that an archive says nothing more is ever needed: affirmations are read again where something is denied.
    let ranges = ranges
    let read = crew.map(ranges.count) { self.read(ranges[$0]) }
    let denials = read.flatMap(\.denials)
    var ofPlaces: [Int: [Position]] = [:]
    for (place, position) in read.lazy.flatMap(\.positions) { ofPlaces[place, default: []].append(position) }
    var found: [Divergence] = []
    for (place, positions) in ofPlaces.sorted(by: { $0.key < $1.key }) {
      for run in Self.ordered(positions).runs(within: Self.reach, date: { $0.statement.stamp.date }) {
        if let divergence = divergence(of: run, place: place) { found.append(divergence) }
      }
    }
    found += ofWords(denials)
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

  /// The articles in pieces of about one length, some for each worker.
  private var ranges: [Range<Int>] {
    let length = max(1, articles.count / (crew.count * 8))
    return stride(from: 0, to: articles.count, by: length).map { $0..<min($0 + length, articles.count) }
  }

  /// What some articles say of who holds a place, and what they deny.
  private func read(_ range: Range<Int>) -> (positions: [(place: Int, said: Position)], denials: [Said]) {
    var positions: [(place: Int, said: Position)] = []
    var denials: [Said] = []
    for index in range {
      findings[index].forEachSaying { saying in
        if let position = position(saying, in: index) {
          positions.append(position)
        } else if saying.isDenied, let said = said(saying.item, of: index, by: saying.speaker) {
          denials.append(Said(statement: said, matter: Array(saying.matter)))
        }
      }
    }
    return (positions, denials)
  }

  /// What is said of who holds a place; nil where the text does not tell which.
  private func position(
    _ saying: ComparableFindings.Saying, in index: Int
  ) -> (place: Int, said: Position)? {
    guard let stance = saying.stance, let said = said(saying.item, of: index, by: saying.speaker) else { return nil }
    let archived = articles[index]
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

  /// Something that is denied.
  private struct Said: Sendable {
    var statement: Divergence.Statement
    var matter: [UInt64]
  }

  private func ofWords(_ denials: [Said]) -> [Divergence] {
    if denials.isEmpty { return [] }
    let known = DeniedWords(denials.map(\.matter), most: Self.mostDenials)
    let ranges = ranges
    let answered = crew.map(ranges.count) { self.answers(to: denials, known, in: ranges[$0]) }
    var answers: [Int: [Divergence.Statement]] = [:]
    for (denial, said) in answered.lazy.flatMap({ $0 }) { answers[denial, default: []].append(said) }
    return answers.sorted { $0.key < $1.key }.compactMap { number, claims in
      divergence(
        of: Self.ordered(
          claims.map { Position(stance: .claims, statement: $0) }
            + [Position(stance: .contradicts, statement: denials[number].statement)]), place: nil)
    }
  }

  /// What some articles affirm of what is denied, each with the number of the denial.
  private func answers(
    to denials: [Said], _ known: DeniedWords, in range: Range<Int>
  ) -> [(denial: Int, said: Divergence.Statement)] {
    var answers: [(denial: Int, said: Divergence.Statement)] = []
    var known = known
    for index in range {
      findings[index].forEachSaying { saying in
        guard !saying.isDenied else { return }
        for number in known.denials(sharing: saying.matter) {
          let (count, denial) = (known.count(of: number), denials[number])
          guard count >= Self.fewestWords || (count == 2 && denial.matter.count <= 3),
            Double(count) >= Self.likeness * Double(min(saying.matter.count, denial.matter.count)),
            let said = said(saying.item, of: index, by: saying.speaker),
            camps[said.actor] != camps[denial.statement.actor],
            abs(said.stamp.date.dayNumber - denial.statement.stamp.date.dayNumber) <= Self.reach,
            position(saying, in: index) == nil
          else { continue }
          answers.append((number, said))
        }
      }
    }
    return answers
  }
}

extension Divergence {
  /// The earliest statement.
  fileprivate var first: Statement {
    let first = versions.compactMap(\.statements.first)
    return first.dropFirst().reduce(first[0]) { $1.stamp < $0.stamp ? $1 : $0 }
  }
}
