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
      if !Self.isSpace(scalar) { count += 1 }
    }
    counts.append(count)
    self.counts = counts
  }

  /// White space as Unicode has it; asking a scalar for its properties takes ten times as long.
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  var total: Int { Int(counts.last ?? 0) }

  subscript(range: TextRange) -> Int { Int(counts[range.end] - counts[range.start]) }
}
