internal import Prose

/// How many characters of a text are not white space, up to each of its bytes.
struct InkCounts {
  private let counts: [Int32]

  init(_ text: String) {
    var counts: [Int32] = []
    counts.reserveCapacity(text.utf8.count + 1)
    var count: Int32 = 0
    for scalar in text.unicodeScalars {
      for _ in 0..<UTF8.width(scalar) { counts.append(count) }
      if !scalar.properties.isWhitespace { count += 1 }
    }
    counts.append(count)
    self.counts = counts
  }

  var total: Int { Int(counts.last ?? 0) }

  subscript(range: TextRange) -> Int { Int(counts[range.end] - counts[range.start]) }
}
