internal import Newsroom

/// The links of many pages, one after the other.
package struct LinkSheaf: Sendable {
  package private(set) var words: [UInt64] = []

  init() {}

  /// - Parameter capacity: how many numbers there will be, about.
  init(capacity: Int) { words.reserveCapacity(capacity) }

  var isEmpty: Bool { words.isEmpty }

  mutating func append(_ page: LinkHashes) { words += page.words }

  /// The page whose links begin at a place, which is one of ``starts``.
  func page(at start: Int) -> LinkHashes {
    guard let page = LinkHashes(first: words[start...]) else {
      preconditionFailure("what was looked through when it was read can be read")
    }
    return page
  }

  /// Where the links of each page begin.
  var starts: [Int] {
    var starts: [Int] = []
    var next = 0
    while next < words.count, let page = LinkHashes(first: words[next...]) {
      starts.append(next)
      next += page.words.count
    }
    return starts
  }

  // MARK: As bytes

  /// Eight bytes for each number, the lowest first.
  package var bytes: [UInt8] {
    var writer = RecordWriter(capacity: words.count * 8)
    for word in words { writer.write(word: word) }
    return writer.bytes
  }

  /// Nil where the bytes are none of ours.
  package init?(_ bytes: ArraySlice<UInt8>) {
    guard bytes.count.isMultiple(of: 8) else { return nil }
    words.reserveCapacity(bytes.count / 8)
    for start in stride(from: bytes.startIndex, to: bytes.endIndex, by: 8) {
      var word: UInt64 = 0
      for place in 0..<8 { word |= UInt64(bytes[start + place]) << UInt64(8 * place) }
      words.append(word)
    }
    var next = 0
    while next < words.count {
      guard let page = LinkHashes(first: words[next...]) else { return nil }
      next += page.words.count
    }
  }
}
