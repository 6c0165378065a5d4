internal import Prose
internal import Threads

/// Finds what several sources tell.
struct AccountFinder {
  /// Farther apart in days, equal words are words said again.
  static let reach = 3

  private let articles: [ArchivedArticle]
  private let actorsOfArticles: [[Int]]
  /// For each article a number that its publisher has and no other; one of its own where that is not known.
  private let tellers: [Int]

  init(articles: [ArchivedArticle], actorsOfArticles: [[Int]]) {
    self.articles = articles
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

  /// In the order of their first tellings.
  ///
  /// - Parameter candidates: what may be accounts of events, then what may be accounts of words.
  func accounts(of candidates: [AccountCandidates]) -> [Account] {
    // What the same paragraphs have in common is told once: the most sources first, then the longest words.
    var order: [(count: Int, list: Int, group: Int)] = []
    for (list, own) in candidates.enumerated() {
      for group in 0..<own.count { order.append((own.members(of: group).count, list, group)) }
    }
    order.sort { ($1.count, $0.list, $0.group) < ($0.count, $1.list, $1.group) }
    var told = ToldParagraphs()
    var paragraphs: [UInt64] = []
    let kept = order.filter { _, list, group in
      paragraphs.removeAll(keepingCapacity: true)
      for member in candidates[list].members(of: group) {
        paragraphs.append(member.core.paragraph(in: member.article))
      }
      paragraphs.sort()
      return told.add(paragraphs)
    }
    let firsts = kept.enumerated().compactMap { number, entry in
      candidates[entry.list].members(of: entry.group).first.map {
        (stamp: $0.stamp, article: $0.article, number: number)
      }
    }.sorted { ($0.stamp, $0.article, $0.number) < ($1.stamp, $1.article, $1.number) }
    return firsts.map { first in
      let own = candidates[kept[first.number].list]
      let members = own.members(of: kept[first.number].group)
      let stamps = members.map(\.stamp)
      return Account(
        ground: own.ground(of: kept[first.number].group),
        tellings: members.map { Telling(article: $0.article, core: $0.core) }, stamps: stamps,
        isFirstCertain: FirstTelling.isCertain(stamps))
    }
  }

  private func member(_ reference: ItemReference, _ span: Span) -> AccountCandidates.Member? {
    articles[reference.article].stamp(of: span.passage).map {
      AccountCandidates.Member(article: reference.article, core: span, stamp: $0)
    }
  }

  /// Whether some articles are not all of one source.
  private func haveTwoTellers(_ articles: some Collection<Int>) -> Bool {
    guard let first = articles.first else { return false }
    return articles.contains { tellers[$0] != tellers[first] }
  }

  // MARK: Events

  /// Events that several sources date alike, in the order of the timeline: in several lists, which are made at a time.
  func events(of timeline: [TimelineEntry], crew: Crew) -> [AccountCandidates] {
    let length = max(1, timeline.count / (crew.count * 8))
    let starts = Array(stride(from: 0, to: timeline.count, by: length))
    return crew.map(starts.count) { number in
      events(of: timeline[starts[number]..<min(starts[number] + length, timeline.count)])
    }
  }

  private func events(of timeline: ArraySlice<TimelineEntry>) -> AccountCandidates {
    var candidates = AccountCandidates()
    var members: [AccountCandidates.Member] = []
    for entry in timeline {
      let teller = tellers[entry.first.article]
      guard entry.others.contains(where: { tellers[$0.article] != teller }) else { continue }
      members.removeAll(keepingCapacity: true)
      func add(_ statement: ItemReference) {
        member(statement, articles[statement.article].annotations.span(ofEvent: statement.item)).map {
          members.append($0)
        }
      }
      add(entry.first)
      for statement in entry.others { add(statement) }
      candidates.add(.event, members) { tellers[$0] }
    }
    return candidates
  }

  // MARK: Words

  /// Words that several articles quote of one speaker within days, the longer first; only those that several sources do.
  func words(_ repeated: RepeatedWords) -> AccountCandidates {
    typealias Member = AccountCandidates.Member
    let found = said(repeated).runs { $0.words == $1.words && $0.speaker == $1.speaker }
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
    var candidates = AccountCandidates()
    for (speaker, _, runs) in found {
      for run in runs { candidates.add(.words(speaker), run) { tellers[$0] } }
    }
    return candidates
  }

  /// What is said more than once: words of one speaker beside each other, in the order of the archive.
  private func said(_ repeated: RepeatedWords) -> [RepeatedWords.Said] {
    repeated.all.map { said in
      var said = said
      said.speaker = Int32(actorsOfArticles[said.reference.article][Int(said.speaker)])
      return said
    }.sorted { ($0.words, $0.speaker, $0.reference) < ($1.words, $1.speaker, $1.reference) }
  }
}
