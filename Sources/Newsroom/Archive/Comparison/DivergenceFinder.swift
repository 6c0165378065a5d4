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
  private let comparable: [ComparableFindings]
  private let actors: [ArchivedActor]
  private let actorsOfArticles: [[Int]]
  private let placesOfArticles: [[Int]]
  private let camps: [Camp]
  private let isPlace: [Bool]
  /// Every place that any text names, by its folded name: a text may name it where nothing shows that it is one.
  private let placeOfName: [String: Int]
  private let placeNames: [String]

  /// - Parameter comparable: of each article.
  init(
    articles: [ArchivedArticle], comparable: [ComparableFindings], actors: [ArchivedActor], actorsOfArticles: [[Int]],
    places: [ArchivedPlace], placesOfArticles: [[Int]]
  ) {
    self.articles = articles
    self.comparable = comparable
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
    let archived = articles[index]
    var locator: PlaceLocator?
    func locate(_ span: Span) -> PlaceLocator {
      let own = locator ?? PlaceLocator(archived)
      locator = own
      return own
    }
    func place(of control: ControlStance, _ span: Span) -> Int? {
      // A town may have the name of a thing: its capital tells.
      if let named = control.named(among: placeOfName), archived.text(of: span).contains(placeNames[named]) {
        return named
      }
      guard control.meansPlaceNamedBefore else { return nil }
      return locate(span).place(of: span) { isPlace[placesOfArticles[index][$0]] }.map { placesOfArticles[index][$0] }
    }
    func isPosition(_ words: String, _ span: Span, actor: Int, stance: Divergence.Stance, _ stamp: DateStamp) -> Bool {
      guard let place = place(of: ControlStance(words), span) else { return false }
      let statement = Divergence.Statement(
        actor: actor, telling: Telling(article: index, core: span), stamp: stamp)
      ofPlaces[place, default: []].append(Position(stance: stance, statement: statement))
      return true
    }
    var stances = comparable[index].stances[...]
    let quotations = archived.annotations.quotations
    for (number, quotation) in quotations.enumerated() {
      let found = stances.first?.quotation == number ? stances.removeFirst().stance : nil
      guard let speaker = quotation.speaker, let stamp = archived.stamp(of: quotation.span.passage) else { continue }
      let actor = actorsOfArticles[index][speaker]
      let isDenied = quotation.polarity == .denied
      if let found,
        isPosition(archived.text(of: quotation.span).folded, quotation.span, actor: actor, stance: found, stamp)
      {
        continue
      }
      guard isDenied || quotation.span.range.length >= ComparableFindings.fewestBytes else { continue }
      let affirmation = Affirmation(article: Int32(index), item: Int32(number))
      if !isDenied {
        affirmations.append(affirmation)
      } else if let said = said(affirmation, quotations: quotations) {
        denials.append(said)
      }
    }
    for (number, event) in archived.annotations.events.enumerated()
    where event.status == .claimed && event.actors.count == 1 {
      let words = archived.text(of: event.span).folded
      guard words.contains("revendiqu"), let stamp = archived.stamp(of: event.span.passage) else { continue }
      let actor = actorsOfArticles[index][event.actors[0]]
      if let stance = ControlStance(words).stance(isDenied: false, isClaim: true),
        isPosition(words, event.span, actor: actor, stance: stance, stamp)
      {
        continue
      }
      guard event.span.range.length >= ComparableFindings.fewestBytes else { continue }
      affirmations.append(Affirmation(article: Int32(index), item: Int32(quotations.count + number)))
    }
  }

  // MARK: Denials of any matter

  /// Something said.
  private struct Said {
    var article: Int
    var span: Span
    var actor: Int
    var stamp: DateStamp
    /// The words that carry its matter, as ``ComparableFindings/matter(of:)`` has them.
    var words: ArraySlice<UInt64>
  }

  /// Something said, by where it stands: of nearly all that an archive says nothing more is ever needed.
  private struct Affirmation {
    var article: Int32
    /// An index into the article’s quotations, or after the last of these into its events.
    var item: Int32
  }

  /// - Parameter quotations: those of its article.
  private func said(_ affirmation: Affirmation, quotations: [Quotation]) -> Said? {
    let index = Int(affirmation.article)
    let item = Int(affirmation.item)
    let archived = articles[index]
    func said(_ span: Span, by actor: Int?, _ words: ArraySlice<UInt64>) -> Said? {
      guard let actor, let stamp = archived.stamp(of: span.passage) else { return nil }
      return Said(article: index, span: span, actor: actorsOfArticles[index][actor], stamp: stamp, words: words)
    }
    if item < quotations.count {
      return said(quotations[item].span, by: quotations[item].speaker, comparable[index].matter(ofQuotation: item))
    }
    let event = archived.annotations.event(item - quotations.count)
    let words = ComparableFindings.matter(of: archived.text(of: event.span).folded)
    return said(event.span, by: event.actors.first, words[...])
  }

  private func ofWords(_ denials: [Said], _ affirmations: [Affirmation]) -> [Divergence] {
    var denialsOfWord: [UInt64: [Int]] = [:]
    for (number, denial) in denials.enumerated() {
      for word in denial.words { denialsOfWord[word, default: []].append(number) }
    }
    let denied = HashFilter(denialsOfWord.keys)
    var answers: [Int: [Said]] = [:]
    // Those of one article stand together.
    var quotations: [Quotation] = []
    var article: Int32?
    for affirmation in affirmations {
      let comparable = comparable[Int(affirmation.article)]
      let item = Int(affirmation.item)
      // Of nearly all that is said nothing was denied: their words tell, and nothing else of them is looked at.
      if item < comparable.words.count, !comparable.matter(ofQuotation: item).contains(where: denied.contains) {
        continue
      }
      if affirmation.article != article { quotations = articles[Int(affirmation.article)].annotations.quotations }
      article = affirmation.article
      guard let said = said(affirmation, quotations: quotations) else { continue }
      var shared: [Int: Int] = [:]
      for word in said.words where denied.contains(word) {
        guard let known = denialsOfWord[word], known.count <= Self.mostDenials else { continue }
        for number in known { shared[number, default: 0] += 1 }
      }
      for (number, count) in shared.sorted(by: { $0.key < $1.key }) {
        let denial = denials[number]
        guard count >= Self.fewestWords || (count == 2 && denial.words.count <= 3),
          Double(count) >= Self.likeness * Double(min(said.words.count, denial.words.count)),
          camps[said.actor] != camps[denial.actor],
          abs(said.stamp.date.dayNumber - denial.stamp.date.dayNumber) <= Self.reach
        else { continue }
        answers[number, default: []].append(said)
      }
    }
    func position(_ said: Said, _ stance: Divergence.Stance) -> Position {
      Position(
        stance: stance,
        statement: Divergence.Statement(
          actor: said.actor, telling: Telling(article: said.article, core: said.span),
          stamp: said.stamp))
    }
    return answers.sorted { $0.key < $1.key }.compactMap { number, claims in
      divergence(
        of: Self.ordered(claims.map { position($0, .claims) } + [position(denials[number], .contradicts)]), place: nil)
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
