extension RandomAccessCollection {
  /// The elements that share something with a range, found by halving, so that a passage as long as a book stays linear.
  ///
  /// - Precondition: the elements’ ranges are in order and do not overlap.
  /// - Parameter bounds: the range of an element.
  @inlinable package func overlapping(_ range: Range<Int>, by bounds: (Element) -> Range<Int>) -> SubSequence {
    let start = partition { bounds($0).upperBound > range.lowerBound }
    let end = partition { bounds($0).lowerBound >= range.upperBound }
    return self[start..<Swift.max(start, end)]
  }

  /// The first index from which on a condition holds.
  @inlinable package func partition(_ holds: (Element) -> Bool) -> Index {
    var low = startIndex
    var count = self.count
    while count > 0 {
      let half = count / 2
      let middle = index(low, offsetBy: half)
      if holds(self[middle]) {
        count = half
      } else {
        low = index(after: middle)
        count -= half + 1
      }
    }
    return low
  }
}
