extension Int {
  /// How many pages so many things take, at least one.
  func pages(of count: Int) -> Int { Swift.max(1, (self + count - 1) / count) }
}

extension RandomAccessCollection {
  /// What stands on one page of a list, of which each page has so many things; nothing after the last.
  ///
  /// - Parameter number: from 0.
  func page(_ number: Int, of count: Int) -> SubSequence { dropFirst(number * count).prefix(count) }
}

extension Array {
  /// The array in pieces of at most so many elements, at least one piece.
  func chunks(of count: Int) -> [ArraySlice<Element>] {
    guard !isEmpty else { return [[]] }
    return stride(from: 0, to: self.count, by: count).map { self[$0..<Swift.min($0 + count, self.count)] }
  }
}

extension RandomAccessCollection where Index == Int {
  /// The pieces as ``chunks(of:)``, but none that weighs more than a limit unless it is one element.
  func chunks(of count: Int, weighing limit: Int, by weight: (Element) -> Int) -> [SubSequence] {
    var chunks: [SubSequence] = []
    var start = startIndex
    var total = 0
    for index in indices {
      let own = weight(self[index])
      if index > start, index - start == count || total + own > limit {
        chunks.append(self[start..<index])
        (start, total) = (index, 0)
      }
      total += own
    }
    chunks.append(self[start...])
    return chunks
  }
}

extension Array {
  /// Runs of neighbours that a property is the same of.
  func chunked<Key: Equatable>(by key: (Element) -> Key) -> [(key: Key, elements: ArraySlice<Element>)] {
    var runs: [(key: Key, elements: ArraySlice<Element>)] = []
    var start = 0
    for index in indices where index + 1 == count || key(self[index + 1]) != key(self[start]) {
      runs.append((key(self[start]), self[start...index]))
      start = index + 1
    }
    return runs
  }
}
