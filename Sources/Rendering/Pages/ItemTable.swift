internal import Newsroom

/// A number for each quotation, or each event, of an archive: found by its place, where a dictionary would hash it each time.
struct ItemTable: Sendable {
  /// For each article the place of its first item, and after all of them how many there are.
  private let starts: [Int]
  private var numbers: [Int32]

  /// - Parameters:
  ///   - number: What all items have at first.
  ///   - count: How many items an article has.
  init(_ articles: [ArchivedArticle], number: Int, count: (PackedAnnotations) -> Int) {
    var starts: [Int] = []
    starts.reserveCapacity(articles.count + 1)
    var next = 0
    for archived in articles {
      starts.append(next)
      next += count(archived.annotations)
    }
    starts.append(next)
    self.starts = starts
    numbers = [Int32](repeating: Int32(number), count: next)
  }

  /// How many items there are.
  var count: Int { numbers.count }

  /// How many items an article has.
  func count(of article: Int) -> Int { starts[article + 1] - starts[article] }

  subscript(reference: ItemReference) -> Int {
    get { Int(numbers[starts[reference.article] + reference.item]) }
    set { numbers[starts[reference.article] + reference.item] = Int32(newValue) }
  }
}
