internal import Prose

/// Finds what several sources tell.
struct AccountFinder {
  /// Farther apart in days, equal words are words said again.
  static let reach = 3

  private let articles: [ArchivedArticle]
  private let findings: [ComparableFindings]
  private let actorsOfArticles: [[Int]]
  /// For each article a number that its publisher has and no other; one of its own where that is not known.
  private let tellers: [Int]

  /// - Parameter findings: of each article.
  init(articles: [ArchivedArticle], findings: [ComparableFindings], actorsOfArticles: [[Int]]) {
    self.articles = articles
    self.findings = findings
    self.actorsOfArticles = actorsOfArticles
    var numbers: [String: Int] = [:]
    var count = 0
    tellers = articles.map { archived in
      if let source = archived.article.source, let number = numbers[source] { return number }
      if let source = archived.article.source { numbers[source] = count }
      count += 1
      return count - 1
    }
  }

  private struct Member {
    var article: Int
    var core: Span
    var stamp: DateStamp
  }

  /// In the order of their first tellings.
  func accounts(timeline: [TimelineEntry]) -> [Account] {
    var found: [(ground: Account.Ground, members: [Member])] = []
    for entry in timeline where !entry.others.isEmpty && haveTwoTellers(entry.statements.lazy.map(\.article)) {
      found.append((.event, entry.statements.compactMap(member(event:))))
    }
    found += quoted()
    // What the same paragraphs have in common is told once: the most sources first, then the longest words.
    // For each source the group that it was met in last.
    var groups = [Int](repeating: -1, count: articles.count)
    let candidates = found.enumerated().map { number, group in
      (group.ground, oneOfEachSource(group.members, number, &groups))
    }.filter { $0.1.count > 1 }.enumerated()
      .sorted { ($1.element.1.count, $0.offset) < ($0.element.1.count, $1.offset) }.map(\.element)
    var known = KnownPlaces()
    return candidates.compactMap { ground, own in
      known.add(own.map { $0.core.paragraph(in: $0.article) }) ? account(ground, own) : nil
    }.sorted {
      ($0.stamps[0], $0.tellings[0].article) < ($1.stamps[0], $1.tellings[0].article)
    }
  }

  private func account(_ ground: Account.Ground, _ members: [Member]) -> Account {
    Account(
      ground: ground,
      tellings: members.map { Telling(article: $0.article, core: $0.core) },
      stamps: members.map(\.stamp), isFirstCertain: FirstTelling.isCertain(members.map(\.stamp)))
  }

  private func member(event reference: ItemReference) -> Member? {
    member(reference, articles[reference.article].annotations.span(ofEvent: reference.item))
  }

  private func member(_ reference: ItemReference, _ span: Span) -> Member? {
    articles[reference.article].stamp(of: span.passage).map {
      Member(article: reference.article, core: span, stamp: $0)
    }
  }

  /// Whether some articles are not all of one source.
  private func haveTwoTellers(_ articles: some Collection<Int>) -> Bool {
    guard let first = articles.first else { return false }
    return articles.contains { tellers[$0] != tellers[first] }
  }

  private func oneOfEachSource(_ members: [Member], _ group: Int, _ groups: inout [Int]) -> [Member] {
    members.sorted { ($0.stamp, $0.article) < ($1.stamp, $1.article) }.filter { member in
      defer { groups[tellers[member.article]] = group }
      return groups[tellers[member.article]] != group
    }
  }

  // MARK: Words

  /// Words of somebody.
  private struct Said {
    /// The number of the words among all.
    var words: Int32
    var speaker: Int32
    var reference: ItemReference
  }

  /// Words that several articles quote of one speaker within days, the longer first; only those that several sources do.
  private func quoted() -> [(Account.Ground, [Member])] {
    repeated().runs { $0.words == $1.words && $0.speaker == $1.speaker }
      .compactMap { said -> (speaker: Int, words: String, runs: [[Member]])? in
        guard haveTwoTellers(said.lazy.map(\.reference.article)) else { return nil }
        let members = said.compactMap {
          member($0.reference, articles[$0.reference.article].annotations.span(ofQuotation: $0.reference.item))
        }
        let runs = members.sorted { ($0.stamp, $0.article) < ($1.stamp, $1.article) }
          .runs(within: Self.reach) { $0.stamp.date }
          .filter { haveTwoTellers($0.lazy.map(\.article)) }
        guard !runs.isEmpty else { return nil }
        return (Int(said[said.startIndex].speaker), articles[members[0].article].text(of: members[0].core).folded, runs)
      }
      .sorted { ($1.words.utf8.count, $0.words, $0.speaker) < ($0.words.utf8.count, $1.words, $1.speaker) }
      .flatMap { speaker, _, runs in runs.map { (.words(speaker), $0) } }
  }

  /// What is said more than once, in whatever words: those of one speaker and the same words beside each other, in the order of the
  /// archive.
  private func repeated() -> [Said] {
    var numbers = HashNumbers()
    var counts: [Int32] = []
    var all: [Said] = []
    for (article, own) in findings.enumerated() {
      own.forEachQuotedWords { quotation, speaker, words in
        let number = numbers.add(words)
        if number == counts.count { counts.append(0) }
        counts[number] += 1
        all.append(
          Said(
            words: Int32(number), speaker: Int32(speaker), reference: ItemReference(article: article, item: quotation)))
      }
    }
    // Most words are met once, and are never looked at.
    var repeated = all.filter { counts[Int($0.words)] > 1 }
    for place in repeated.indices {
      let said = repeated[place]
      repeated[place].speaker = Int32(actorsOfArticles[said.reference.article][Int(said.speaker)])
    }
    return repeated.sorted { ($0.words, $0.speaker, $0.reference) < ($1.words, $1.speaker, $1.reference) }
  }
}

/// The paragraphs that accounts have part in.
private struct KnownPlaces {
  private var numbers = HashNumbers()
  /// For each paragraph its accounts, and for each account its paragraphs, in order.
  private var accountsOfPlaces: [[Int]] = []
  private var placesOfAccounts: [[UInt64]] = []

  /// Takes the paragraphs of an account, unless all of them have part in another.
  mutating func add(_ places: [UInt64]) -> Bool {
    let own = places.sorted()
    if let first = numbers.number(of: own[0]),
      accountsOfPlaces[first].contains(where: { Self.isSubset(own, of: placesOfAccounts[$0]) })
    {
      return false
    }
    for place in own {
      let number = numbers.add(place)
      if number == accountsOfPlaces.count { accountsOfPlaces.append([]) }
      accountsOfPlaces[number].append(placesOfAccounts.count)
    }
    placesOfAccounts.append(own)
    return true
  }

  /// - Parameter own: in order, as the others are.
  private static func isSubset(_ own: [UInt64], of others: [UInt64]) -> Bool {
    var next = 0
    for place in own {
      while next < others.count, others[next] < place { next += 1 }
      if next == others.count || others[next] != place { return false }
    }
    return true
  }
}
