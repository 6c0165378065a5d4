/// Where a stem stands: for each document whether its title has it, and its positions among the document’s words.
///
/// One document takes a number that says how many documents it comes after the one before, whether the title has the stem, and
/// whether the stem stands more than once; then how often, where it does; then its positions, each as the distance from the one
/// before. Most words of most documents take four letters.
struct SearchPostings {
  /// A piece that gets heavier than this is closed, so that a script can hold it.
  static let mostBytes = 30_000

  /// Each piece begins anew from the first document.
  private(set) var pieces: [[UInt8]] = []
  private var last = 0
  /// Of the document that is being read.
  private var positions: [Int] = []
  private var isInTitle = false

  /// - Returns: Whether it is the first of its document.
  mutating func add(position: Int, isInTitle: Bool) -> Bool {
    positions.append(position)
    self.isInTitle = self.isInTitle || isInTitle
    return positions.count == 1
  }

  /// Writes down what was added as a document’s, whose number is larger than any before.
  mutating func close(document: Int) {
    if pieces.isEmpty || pieces[pieces.count - 1].count > Self.mostBytes {
      pieces.append([])
      last = 0
    }
    let piece = pieces.count - 1
    let isRepeated = positions.count > 1
    SearchNumbers.append((document - last) * 4 + (isInTitle ? 1 : 0) + (isRepeated ? 2 : 0), to: &pieces[piece])
    if isRepeated { SearchNumbers.append(positions.count - 2, to: &pieces[piece]) }
    var previous = -1
    for position in positions {
      SearchNumbers.append(position - previous - 1, to: &pieces[piece])
      previous = position
    }
    last = document
    positions.removeAll(keepingCapacity: true)
    isInTitle = false
  }
}
