internal import Prose

/// What is in the order of the archive’s articles, the other way round: the newest first, but what has no date last.
struct NewestFirst<Item>: RandomAccessCollection {
  private let items: [Item]
  /// How many of them have a date, which come first.
  private let dated: Int

  /// - Parameters:
  ///   - items: in the order of the archive’s articles.
  ///   - datedCount: How many of the archive’s articles have a date, which come first.
  init(_ items: [Item], datedCount: Int, _ article: (Item) -> Int) {
    self.items = items
    dated = items.partition { article($0) >= datedCount }
  }

  var startIndex: Int { 0 }
  var endIndex: Int { items.count }

  subscript(position: Int) -> Item { items[position < dated ? dated - 1 - position : position] }
}
