internal import Prose

/// Finds tolls of one event that differ.
///
/// They are of one event where they name the same place, no more than some days apart, and no two days of their own keep them
/// apart. A figure whose place the text does not tell is compared with nothing.
struct TollComparer {
  static let reach = 3
  /// Figures farther apart than this are not of one thing: the dead of a night and those of a war.
  static let mostRatio = 20

  private let articles: [ArchivedArticle]
  private let findings: [ComparableFindings]
  private let placesOfArticles: [[Int]]

  /// - Parameter findings: of each article.
  init(articles: [ArchivedArticle], findings: [ComparableFindings], placesOfArticles: [[Int]]) {
    self.articles = articles
    self.findings = findings
    self.placesOfArticles = placesOfArticles
  }

  private struct Key: Hashable {
    var fate: Toll.Fate
    var place: Int
  }

  private struct Candidate {
    var article: Int
    var toll: Toll
    var core: Span
    var stamp: DateStamp
    /// The days that its paragraph names.
    var days: Set<CivilDate>
  }

  func comparisons() -> [TollComparison] {
    var candidates: [Key: [Candidate]] = [:]
    for index in articles.indices { read(index, into: &candidates) }
    var comparisons: [TollComparison] = []
    for (key, own) in candidates.sorted(by: {
      ($0.key.place, $0.key.fate.rawValue) < ($1.key.place, $1.key.fate.rawValue)
    }) {
      let ordered = own.sorted { ($0.stamp, $0.article, $0.core.range) < ($1.stamp, $1.article, $1.core.range) }
      for group in ordered.runs(within: Self.reach, date: { $0.stamp.date }).flatMap(Self.ofOneEvent) {
        if let comparison = comparison(group, key) { comparisons.append(comparison) }
      }
    }
    return comparisons.sorted { ($0.figures[0].stamp, $0.place) < ($1.figures[0].stamp, $1.place) }
  }

  /// Puts those together whose days do not keep them apart.
  private static func ofOneEvent(_ candidates: [Candidate]) -> [[Candidate]] {
    var groups: [(days: Set<CivilDate>, members: [Candidate])] = []
    for candidate in candidates {
      let fits = groups.firstIndex {
        $0.days.isEmpty || candidate.days.isEmpty || !$0.days.isDisjoint(with: candidate.days)
      }
      if let fits {
        groups[fits].members.append(candidate)
        groups[fits].days.formUnion(candidate.days)
      } else {
        groups.append((candidate.days, [candidate]))
      }
    }
    return groups.map(\.members)
  }

  private func comparison(_ candidates: [Candidate], _ key: Key) -> TollComparison? {
    guard candidates.count > 1 else { return nil }
    var seen: Set<[Int]> = []
    let figures = candidates.filter { seen.insert([$0.article, $0.toll.count]).inserted }
    let counts = figures.map(\.toll.count)
    guard let least = counts.min(), let most = counts.max(), least < most, most <= least * Self.mostRatio else {
      return nil
    }
    // One sentence with two numbers is of two things.
    guard Set(figures.map { $0.core.paragraph(in: $0.article) }).count > 1 else { return nil }
    return TollComparison(
      fate: key.fate, place: key.place,
      figures: figures.map {
        TollComparison.Figure(
          count: $0.toll.count, telling: Telling(article: $0.article, core: $0.core),
          stamp: $0.stamp)
      })
  }

  // MARK: Reading

  private func read(_ index: Int, into candidates: inout [Key: [Candidate]]) {
    let archived = articles[index]
    for found in findings[index].tolls {
      guard let stamp = archived.stamp(of: found.passage) else { continue }
      candidates[Key(fate: found.toll.fate, place: placesOfArticles[index][found.place]), default: []].append(
        Candidate(
          article: index, toll: found.toll, core: Span(found.passage, found.toll.range), stamp: stamp,
          days: Set(found.days)))
    }
  }
}
