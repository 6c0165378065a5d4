/// What was found in a reading, by the passage in which it stands: one look a passage, and no copies.
package struct ByPassage<Item> {
  private let items: [Item]
  /// For each ``Passage/number`` where its items begin and end.
  private var places: [Range<Int32>] = []

  /// - Parameters:
  ///   - items: in the order of the text, or any other in which those of a passage stand together.
  ///   - number: ``Passage/number`` of the passage in which an item stands.
  package init(_ items: [Item], at number: (Item) -> Int) {
    self.items = items
    var start = 0
    while start < items.count {
      let passage = number(items[start])
      var end = start + 1
      while end < items.count, number(items[end]) == passage { end += 1 }
      while places.count <= passage { places.append(0..<0) }
      places[passage] = Int32(start)..<Int32(end)
      start = end
    }
  }

  /// Those of a passage, in the order of its text.
  package subscript(passage: Passage) -> ArraySlice<Item> { self[passage.number] }

  /// Those of the passage of that number.
  package subscript(number: Int) -> ArraySlice<Item> {
    guard number < places.count else { return [] }
    return items[Int(places[number].lowerBound)..<Int(places[number].upperBound)]
  }
}
