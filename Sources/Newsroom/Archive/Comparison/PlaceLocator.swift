internal import Prose

/// Tells where something is that an article says.
struct PlaceLocator {
  private let archived: ArchivedArticle
  private let mentions: PlaceMentions

  init(_ archived: ArchivedArticle) {
    self.archived = archived
    mentions = PlaceMentions(archived.annotations.places)
  }

  /// The mentions of places in a passage, in order.
  func mentions(in passage: Passage) -> ArraySlice<PlaceMentions.Mention> { mentions[passage] }

  /// The nearest place named in the sentence, else the last one before it in its passage, else the only one of the headline
  /// over it, else of the title of an article that is no live page; nil where none of these tells.
  ///
  /// - Parameter text: the passage cut into words; nil to have that done where it has to be.
  /// - Returns: an index into the article’s own places.
  func place(of span: Span, in text: TokenizedText? = nil, where isWanted: (Int) -> Bool) -> Int? {
    let own = mentions(in: span.passage).filter { isWanted($0.place) }
    if !own.isEmpty {
      let sentence = (text.map(span.sentence) ?? archived.sentence(around: span)).range
      let near = own.filter { $0.range.overlaps(sentence) }
      if let nearest = near.min(by: { distance($0.range, span.range) < distance($1.range, span.range) }) {
        return nearest.place
      }
      if let before = own.last(where: { $0.range.end <= span.range.start }) { return before.place }
    }
    if let update = archived.article.update(of: span.passage) { return only(in: .headline(update), where: isWanted) }
    return archived.article.kind == .live ? nil : only(in: .title, where: isWanted)
  }

  private func only(in passage: Passage, where isWanted: (Int) -> Bool) -> Int? {
    let places = Set(mentions(in: passage).map(\.place).filter(isWanted))
    return places.count == 1 ? places.first : nil
  }

  private func distance(_ a: TextRange, _ b: TextRange) -> Int { max(a.start - b.end, b.start - a.end, 0) }
}
