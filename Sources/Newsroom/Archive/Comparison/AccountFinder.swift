internal import Prose

/// Finds what several sources tell.
struct AccountFinder {
  /// Farther apart in days, equal words are words said again.
  static let reach = 3
  /// Quoted words of fewer letters tell nothing: `oui`.
  static let fewestLetters = 8

  private let articles: [ArchivedArticle]
  private let comparable: [ComparableFindings]
  private let actorsOfArticles: [[Int]]

  /// - Parameter comparable: of each article.
  init(articles: [ArchivedArticle], comparable: [ComparableFindings], actorsOfArticles: [[Int]]) {
    self.articles = articles
    self.comparable = comparable
    self.actorsOfArticles = actorsOfArticles
  }

  private struct Place: Hashable {
    var article: Int
    var passage: Passage
  }

  private struct Member {
    var article: Int
    var core: Span
    var stamp: DateStamp
  }

  /// In the order of their first tellings.
  func accounts(timeline: [TimelineEntry]) -> [Account] {
    var found: [(ground: Account.Ground, members: [Member])] = []
    for entry in timeline where !entry.others.isEmpty {
      found.append((.event, entry.statements.compactMap(member(event:))))
    }
    found += quoted()
    // What the same paragraphs have in common is told once: the most sources first, then the longest words.
    let candidates = found.map { ($0.ground, oneOfEachSource($0.members)) }.filter { $0.1.count > 1 }.enumerated()
      .sorted { ($1.element.1.count, $0.offset) < ($0.element.1.count, $1.offset) }.map(\.element)
    var known: [Place: [Set<Place>]] = [:]
    return candidates.compactMap { ground, own in
      let places = Set(own.map { Place(article: $0.article, passage: $0.core.passage) })
      guard
        known[Place(article: own[0].article, passage: own[0].core.passage)]?.contains(where: places.isSubset) != true
      else { return nil }
      for place in places { known[place, default: []].append(places) }
      return account(ground, own)
    }.sorted { ($0.stamps[0], $0.tellings[0].article) < ($1.stamps[0], $1.tellings[0].article) }
  }

  private func account(_ ground: Account.Ground, _ members: [Member]) -> Account {
    Account(
      ground: ground,
      tellings: members.map { Telling(article: $0.article, core: $0.core) },
      stamps: members.map(\.stamp), isFirstCertain: FirstTelling.isCertain(members.map(\.stamp)))
  }

  private func member(event reference: ItemReference) -> Member? {
    let archived = articles[reference.article]
    let span = archived.annotations.span(ofEvent: reference.item)
    return archived.stamp(of: span.passage).map { Member(article: reference.article, core: span, stamp: $0) }
  }

  private func oneOfEachSource(_ members: [Member]) -> [Member] {
    var sources: Set<String> = []
    return members.sorted { ($0.stamp, $0.article) < ($1.stamp, $1.article) }.filter {
      sources.insert(articles[$0.article].teller).inserted
    }
  }

  // MARK: Words

  private struct Key: Hashable {
    var speaker: Int
    /// The hash of the folded words.
    var words: UInt64
  }

  /// Words that several articles quote of one speaker within days, the longer first.
  private func quoted() -> [(Account.Ground, [Member])] {
    // Hashes first: most words are quoted once, and are never looked at.
    let hashes = comparable.flatMap { $0.words.filter { $0 != 0 } }.sorted()
    let repeated = Set(zip(hashes, hashes.dropFirst()).lazy.filter(==).map(\.0))
    var members: [Key: [Member]] = [:]
    for (index, archived) in articles.enumerated() where comparable[index].words.contains(where: repeated.contains) {
      for (quotation, hash) in zip(archived.annotations.quotationHeads, comparable[index].words)
      where repeated.contains(hash) && quotation.span.range.length >= Self.fewestLetters {
        guard let speaker = quotation.speaker, let stamp = archived.stamp(of: quotation.span.passage) else { continue }
        let key = Key(speaker: actorsOfArticles[index][speaker], words: hash)
        members[key, default: []].append(Member(article: index, core: quotation.span, stamp: stamp))
      }
    }
    return members.filter { $0.value.count > 1 }
      .map { key, members in
        (speaker: key.speaker, words: articles[members[0].article].text(of: members[0].core).folded, members: members)
      }
      .sorted { ($1.words.utf8.count, $0.words, $0.speaker) < ($0.words.utf8.count, $1.words, $1.speaker) }
      .flatMap { speaker, _, members in
        members.sorted { ($0.stamp, $0.article) < ($1.stamp, $1.article) }.runs(within: Self.reach) { $0.stamp.date }
          .map { (.words(speaker), $0) }
      }
  }
}

extension Array {
  /// Runs of neighbours that are at most so many days apart.
  func runs(within days: Int, date: (Element) -> CivilDate) -> [[Element]] {
    var runs: [[Element]] = []
    for element in self {
      if let last = runs.last?.last, date(element).dayNumber - date(last).dayNumber <= days {
        runs[runs.count - 1].append(element)
      } else {
        runs.append([element])
      }
    }
    return runs
  }
}
