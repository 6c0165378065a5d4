internal import Prose

/// Turns UTF-8 offsets of a text into offsets in Unicode scalars, in which people’s tools count.
struct ScalarOffsets {
  /// For each byte, and for the end, the number of scalars that begin before it.
  private let counts: [Int32]

  init(_ text: String) {
    var counts: [Int32] = []
    counts.reserveCapacity(text.utf8.count + 1)
    var count: Int32 = 0
    for byte in text.utf8 {
      counts.append(count)
      // Every byte but a continuation byte, 10xxxxxx, begins a scalar.
      if byte & 0xC0 != 0x80 { count += 1 }
    }
    counts.append(count)
    self.counts = counts
  }

  func callAsFunction(_ range: TextRange) -> (start: Int, end: Int) {
    (Int(counts[range.start]), Int(counts[range.end]))
  }
}
