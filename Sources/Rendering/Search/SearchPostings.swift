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
    let isRepeated = positions.count > 1
    let piece = begin(document: document, marks: (isInTitle ? 1 : 0) + (isRepeated ? 2 : 0))
    if isRepeated { SearchNumbers.append(positions.count - 2, to: &pieces[piece]) }
    var previous = -1
    for position in positions {
      SearchNumbers.append(position - previous - 1, to: &pieces[piece])
      previous = position
    }
    positions.removeAll(keepingCapacity: true)
    isInTitle = false
  }

  /// - Parameter marks: Whether the title has the stem (1), and whether it stands more than once (2).
  /// - Returns: The number of the piece that the document stands in.
  private mutating func begin(document: Int, marks: Int) -> Int {
    if pieces.isEmpty || pieces[pieces.count - 1].count > Self.mostBytes {
      pieces.append([])
      last = 0
    }
    let piece = pieces.count - 1
    SearchNumbers.append((document - last) * 4 + marks, to: &pieces[piece])
    last = document
    return piece
  }

  // MARK: Joining

  /// Where the documents of an index stand in another.
  struct Moves {
    /// For each document of before the number that it has now; -1 for one that is gone.
    fileprivate let numbers: [Int]
    /// The last document that has not the number that it had; -1 where all have.
    fileprivate let last: Int

    init(_ numbers: [Int]) {
      self.numbers = numbers
      last = numbers.indices.last { numbers[$0] != $0 } ?? -1
    }
  }

  /// What is known of a stem from before, with that of documents that are new.
  ///
  /// - Parameter fresh: Of the new documents; none of them is among those of before.
  static func join(_ known: [ArraySlice<UInt8>], _ moves: Moves, fresh: SearchPostings?) -> [ArraySlice<UInt8>] {
    if fresh == nil, known.allSatisfy({ stays($0, moves) }) { return known }
    let numbers = moves.numbers
    var joined = SearchPostings()
    var others = Reader(fresh?.pieces.map { $0[...] } ?? [])
    var other = others.next()
    for piece in known {
      let bytes = piece.span
      var index = 0
      var document = 0
      /// From where on the bytes stay as they are, and have still to be copied.
      var run = 0
      while index < bytes.count {
        let start = index
        let head = SearchNumbers.read(bytes, &index)
        document += head / 4
        let positions = index
        skipPositions(bytes, head, &index)
        let number = numbers.indices.contains(document) ? numbers[document] : -1
        let isNext = number >= 0 && other.map { $0.document > number } ?? true
        if isNext, number - joined.last == head / 4, joined.hasRoom(after: start - run) {
          joined.last = number
          continue
        }
        joined.copy(piece, run..<start)
        run = index
        guard number >= 0 else { continue }
        while let own = other, own.document < number {
          joined.append(own)
          other = others.next()
        }
        _ = joined.begin(document: number, marks: head & 3)
        run = positions
      }
      joined.copy(piece, run..<bytes.count)
    }
    while let own = other {
      joined.append(own)
      other = others.next()
    }
    return joined.pieces.map { $0[...] }
  }

  /// Whether all documents of a piece have the numbers that they had.
  private static func stays(_ piece: ArraySlice<UInt8>, _ moves: Moves) -> Bool {
    let bytes = piece.span
    var index = 0
    var document = 0
    while index < bytes.count {
      let head = SearchNumbers.read(bytes, &index)
      document += head / 4
      // Whatever comes behind the last that has moved has stayed.
      guard document <= moves.last else { return true }
      guard moves.numbers[document] == document else { return false }
      skipPositions(bytes, head, &index)
    }
    return true
  }

  /// Moves an index from behind the head of a document to its end.
  @inline(__always)
  private static func skipPositions(_ bytes: borrowing Span<UInt8>, _ head: Int, _ index: inout Int) {
    let more = head & 2 == 0 ? 1 : SearchNumbers.read(bytes, &index) + 2
    for _ in 0..<max(0, more) { SearchNumbers.skip(bytes, &index) }
  }

  /// Whether a document may stand in the last piece, with some bytes more before it.
  private func hasRoom(after count: Int) -> Bool {
    !pieces.isEmpty && pieces[pieces.count - 1].count + count <= Self.mostBytes
  }

  /// Takes some bytes of a piece over as they are.
  private mutating func copy(_ piece: ArraySlice<UInt8>, _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    pieces[pieces.count - 1] += piece[piece.startIndex + range.lowerBound..<piece.startIndex + range.upperBound]
  }

  private mutating func append(_ entry: Reader.Entry) {
    let piece = begin(document: entry.document, marks: entry.marks)
    pieces[piece] += entry.positions
  }

  /// Reads what was written, document by document.
  private struct Reader {
    struct Entry {
      let document: Int
      let marks: Int
      /// As they are written.
      let positions: ArraySlice<UInt8>
    }

    private let pieces: [ArraySlice<UInt8>]
    private var piece = 0
    private var index = 0
    private var last = 0

    init(_ pieces: [ArraySlice<UInt8>]) { self.pieces = pieces }

    mutating func next() -> Entry? {
      guard piece < pieces.count else { return nil }
      let own = pieces[piece]
      let bytes = own.span
      guard index < bytes.count else {
        piece += 1
        (index, last) = (0, 0)
        return next()
      }
      let head = SearchNumbers.read(bytes, &index)
      last += head / 4
      let start = own.startIndex + index
      SearchPostings.skipPositions(bytes, head, &index)
      return Entry(document: last, marks: head & 3, positions: own[start..<own.startIndex + index])
    }
  }
}
