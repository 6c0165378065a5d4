/// The links and anchors of the pages that a build takes over: all of them led somewhere in the site before.
package struct KeptLinks: Sendable {
  let pages: LinkedPages
  /// The pages of the site before that are made anew or are gone.
  private let others: [LinkHashes]

  static let none = KeptLinks([], others: [])

  /// - Parameter others: The pages of the site before that are made anew or are gone.
  package init(_ pages: [LinkHashes], others: [LinkHashes]) {
    self.pages = LinkedPages(pages)
    self.others = others
  }

  /// Whether the links of these pages still lead somewhere.
  ///
  /// - Parameter made: The pages that were made.
  func allHold(among made: LinkedPages) -> Bool {
    if pages.pages.isEmpty { return true }
    // The hashes of paths, and of paths with an anchor, that the site had and has no more.
    var lost: Set<UInt64> = []
    for page in others {
      let now = made[page.path]
      if now == nil { lost.insert(page.path) }
      for anchor in page.anchors where now?.has(anchor: anchor) != true { lost.insert(anchor) }
    }
    if lost.isEmpty { return true }
    return pages.pages.allSatisfy { page in
      page.targets.allSatisfy { !lost.contains($0) }
        && page.anchoredTargets.allSatisfy { !lost.contains($0.both) && !lost.contains($0.path) }
    }
  }
}
