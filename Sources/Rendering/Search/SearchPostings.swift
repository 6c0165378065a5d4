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

  /// What is known of a stem from before, with that of documents that are new.
  ///
  /// - Parameters:
  ///   - numbers: For each document of before the number that it has now; -1 for one that is gone.
  ///   - fresh: Of the new documents; none of them is among those.
  init(_ known: [ArraySlice<UInt8>], numbers: [Int], fresh: SearchPostings?) {
    var before = Reader(known)
    var others = Reader(fresh?.pieces.map { $0[...] } ?? [])
    var other = others.next()
    while let entry = before.next() {
      guard numbers.indices.contains(entry.document), numbers[entry.document] >= 0 else { continue }
      while let own = other, own.document < numbers[entry.document] {
        append(own, document: own.document)
        other = others.next()
      }
      append(entry, document: numbers[entry.document])
    }
    while let own = other {
      append(own, document: own.document)
      other = others.next()
    }
  }

  init() {}

  private mutating func append(_ entry: Reader.Entry, document: Int) {
    let piece = begin(document: document, marks: entry.marks)
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
    private var index: Int
    private var last = 0

    init(_ pieces: [ArraySlice<UInt8>]) {
      self.pieces = pieces
      index = pieces.first?.startIndex ?? 0
    }

    mutating func next() -> Entry? {
      guard piece < pieces.count else { return nil }
      let bytes = pieces[piece]
      guard index < bytes.endIndex else {
        piece += 1
        index = piece < pieces.count ? pieces[piece].startIndex : 0
        last = 0
        return next()
      }
      let head = SearchNumbers.read(bytes, &index)
      last += head / 4
      let start = index
      let more = head & 2 == 0 ? 1 : SearchNumbers.read(bytes, &index) + 2
      for _ in 0..<more { SearchNumbers.skip(bytes, &index) }
      return Entry(document: last, marks: head & 3, positions: bytes[start..<index])
    }
  }
}
