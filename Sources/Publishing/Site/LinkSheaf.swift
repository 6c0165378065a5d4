internal import Newsroom

/// The links of many pages, one after the other.
package struct LinkSheaf: Sendable {
  package private(set) var words: [UInt64] = []
  /// Where the links of each page begin.
  private(set) var starts: [Int] = []

  init() {}

  /// - Parameter capacity: how many numbers there will be, about.
  init(capacity: Int) { words.reserveCapacity(capacity) }

  var isEmpty: Bool { words.isEmpty }

  mutating func append(_ page: LinkHashes) {
    starts.append(words.count)
    words += page.words
  }

  /// The page whose links begin at a place, which is one of ``starts``.
  func page(at start: Int) -> LinkHashes {
    guard let page = LinkHashes(first: words[start...]) else {
      preconditionFailure("what was looked through when it was read can be read")
    }
    return page
  }

  // MARK: As bytes

  /// Eight bytes for each number, the lowest first.
  package var bytes: [UInt8] {
    unsafe words.map(\.littleEndian).withUnsafeBytes { unsafe Array($0) }
  }

  /// Nil where the bytes are none of ours.
  package init?(_ bytes: ArraySlice<UInt8>) {
    guard bytes.count.isMultiple(of: 8) else { return nil }
    words = unsafe bytes.withUnsafeBytes { bytes in
      (0..<bytes.count / 8).map {
        unsafe UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: $0 * 8, as: UInt64.self))
      }
    }
    var next = 0
    while next < words.count {
      guard let page = LinkHashes(first: words[next...]) else { return nil }
      starts.append(next)
      next += page.words.count
    }
  }
}
