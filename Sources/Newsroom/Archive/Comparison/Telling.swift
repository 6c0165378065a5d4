internal import Prose

/// Words of an archive that are set beside others; they are shown in their sentence.
package struct Telling: Hashable, Sendable {
  /// An index into ``Archive/articles``.
  package let article: Int
  /// What matters: a figure, quoted words.
  package let core: Span
}

extension Span {
  /// What tells its passage from all others of an archive.
  func paragraph(in article: Int) -> UInt64 { UInt64(article) << 32 | UInt64(passage.number) }
}

extension ArchivedArticle {
  /// The sentences that a span has part in.
  package func sentence(around span: Span) -> Span {
    span.sentence(in: TokenizedText(article.text(of: span.passage), language: .french))
  }
}

extension Span {
  /// The sentences of its passage that it has part in.
  func sentence(in text: TokenizedText) -> Span {
    var whole = range
    for tokens in text.sentences {
      let sentence = text.textRange(tokens)
      if sentence.overlaps(range) { whole = whole.covering(sentence) }
    }
    return Span(passage, whole)
  }
}

/// Which of some tellings is certainly the first of the archive.
enum FirstTelling {
  /// - Parameter stamps: in order, the earliest first.
  /// - Returns: whether the first is earlier than all others: on an earlier day, or on the same with both times known.
  static func isCertain(_ stamps: [DateStamp]) -> Bool {
    guard stamps.count > 1 else { return false }
    guard stamps[0].date == stamps[1].date else { return true }
    guard let first = stamps[0].time else { return false }
    return stamps.dropFirst().allSatisfy { stamp in
      stamp.date > stamps[0].date || stamp.time.map { $0.minutes > first.minutes } == true
    }
  }
}
