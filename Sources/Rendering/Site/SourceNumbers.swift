internal import Newsroom

/// The sources of an archive by numbers, so that those of many articles can be counted without a look at these.
struct SourceNumbers: Sendable {
  /// For each article a number that its source has and no other; -1 where it has none.
  private let numbers: [Int32]
  private let sourceCount: Int

  init(_ archive: Archive) {
    var known: [String: Int32] = [:]
    numbers = archive.articles.map { archived in
      guard let source = archived.article.source else { return -1 }
      let number = known[source] ?? Int32(known.count)
      known[source] = number
      return number
    }
    sourceCount = known.count
  }

  /// How many sources some articles have.
  func count(of articles: some Sequence<Int>) -> Int {
    var isMet = [Bool](repeating: false, count: sourceCount)
    var count = 0
    for article in articles {
      let number = Int(numbers[article])
      guard number >= 0, !isMet[number] else { continue }
      isMet[number] = true
      count += 1
    }
    return count
  }
}
