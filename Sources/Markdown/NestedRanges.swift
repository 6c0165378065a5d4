extension MarkdownDocument {
  /// The numbers of ranges in the order in which they open, outer before inner: by start, then the longer first; the order given
  /// decides between equals. Empty ones are left out.
  package static func nested(_ ranges: [Range<Int>]) -> [Int] {
    func opensFirst(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
      (a.lowerBound, b.upperBound) < (b.lowerBound, a.upperBound)
    }
    var nested: [Int] = []
    nested.reserveCapacity(ranges.count)
    // A paragraph has few, and most come in their order: each new one is put behind those that it does not open before.
    for (number, range) in ranges.enumerated() where !range.isEmpty {
      var place = nested.count
      while place > 0, opensFirst(range, ranges[nested[place - 1]]) { place -= 1 }
      nested.insert(number, at: place)
    }
    return nested
  }
}
