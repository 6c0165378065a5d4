internal import Prose

/// Finds, for each passage of an article that a person may have edited, where it stands in the raw text.
package enum Provenance {
  /// The sources of an article’s passages, as far as intake still finds the same text.
  ///
  /// Equal texts are matched in the order in which they stand, so that a paragraph that was moved keeps its source, and one
  /// that was changed has none.
  ///
  /// - Complexity: linear in the number of passages.
  package static func sources(of article: Article, in intake: IntakeResult) -> [Passage: SourceMap] {
    if article.passages == intake.article.passages, article.hasTexts(of: intake.article) { return intake.sources }
    // For each text, its sources from the last to the first, so that the first is the cheapest to take.
    var waiting: [Key: [SourceMap]] = [:]
    for passage in intake.article.passages.reversed() {
      guard let source = intake.sources[passage] else { continue }
      waiting[Key(passage, intake.article.text(of: passage)), default: []].append(source)
    }
    var sources: [Passage: SourceMap] = [:]
    for passage in article.passages {
      sources[passage] = waiting[Key(passage, article.text(of: passage))]?.popLast()
    }
    return sources
  }

  /// A text in its role: a headline that repeats a paragraph is not that paragraph.
  private struct Key: Hashable {
    let role: Int
    let text: String

    init(_ passage: Passage, _ text: String) {
      self.text = text
      role =
        switch passage {
        case .title: 0
        case .summary: 1
        case .headline: 2
        case .paragraph: 3
        }
    }
  }
}

extension Article {
  fileprivate func hasTexts(of other: Article) -> Bool {
    passages.allSatisfy { text(of: $0) == other.text(of: $0) }
  }
}
