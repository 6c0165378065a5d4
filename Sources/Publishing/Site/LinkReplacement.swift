/// What the pages had that are gone now, or not as they were, in a site whose links held.
struct LinkReplacement: Sendable {
  /// Their paths and anchors.
  let gone: [UInt64]
  /// Where their links led: all of that was there.
  let reached: HashTable
  /// All pages of that site.
  let index: LinkIndex
  /// Whether the shelf can stay as it is.
  let isTidy: Bool

  init(of pages: [LinkHashes], index: LinkIndex, isTidy: Bool) {
    gone = pages.flatMap { [$0.path] + $0.anchors }
    var reached = HashTable(count: pages.reduce(0) { $0 + $1.targets.count + $1.anchoredTargets.count })
    for page in pages {
      for target in page.targets { reached.insert(target) }
      page.forEachAnchoredTarget { both, _ in reached.insert(both) }
    }
    self.reached = reached
    self.index = index
    self.isTidy = isTidy
  }
}
