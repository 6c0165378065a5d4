/// The links and anchors of the pages that a build takes over: all of them led somewhere in the site before.
package struct KeptLinks: Sendable {
  private let pages: [LinkHashes]
  /// By the hash of the path.
  private let numbers: [UInt64: Int]
  /// The hashes of paths, and of paths with an anchor, that the site before had on other pages than these.
  private let others: Set<UInt64>

  static let none = KeptLinks([], others: [])

  /// - Parameter others: The pages of the site before that are made anew or are gone.
  package init(_ pages: [LinkHashes], others: [LinkHashes]) {
    self.pages = pages
    numbers = Dictionary(pages.enumerated().map { ($1.path, $0) }) { first, _ in first }
    self.others = Set(others.flatMap { [$0.path] + $0.anchors })
  }

  func has(path: UInt64) -> Bool { numbers[path] != nil }

  /// Whether a path is that of a page of which the anchors are known.
  func isHTML(path: UInt64) -> Bool { numbers[path].map { pages[$0].isHTML } ?? false }

  func has(anchor: UInt64, onPage path: UInt64) -> Bool { numbers[path].map { pages[$0].has(anchor: anchor) } ?? false }

  /// Whether the links of these pages still lead somewhere.
  ///
  /// - Parameter isThere: Whether a path, or a path with an anchor, is among the pages that were made.
  func allHold(_ isThere: (UInt64) -> Bool) -> Bool {
    let lost = others.filter { !isThere($0) }
    if lost.isEmpty { return true }
    return pages.allSatisfy { page in
      page.targets.allSatisfy { !lost.contains($0) }
        && page.anchoredTargets.allSatisfy { !lost.contains($0.both) && !lost.contains($0.path) }
    }
  }
}
