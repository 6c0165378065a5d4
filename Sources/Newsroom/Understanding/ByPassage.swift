/// What was found in a reading, by the passage in which it stands: one look-up a passage, and no copies.
struct ByPassage<Item> {
  private let items: [Item]
  private var places: [Passage: Range<Int>] = [:]

  /// - Parameters:
  ///   - items: in the order of the text, so that those of a passage stand together.
  ///   - span: where an item stands.
  init(_ items: [Item], at span: (Item) -> Span) {
    self.items = items
    var start = 0
    while start < items.count {
      let passage = span(items[start]).passage
      var end = start + 1
      while end < items.count, span(items[end]).passage == passage { end += 1 }
      places[passage] = start..<end
      start = end
    }
  }

  /// Those of a passage, in the order of its text.
  subscript(passage: Passage) -> ArraySlice<Item> { items[places[passage] ?? 0..<0] }
}
