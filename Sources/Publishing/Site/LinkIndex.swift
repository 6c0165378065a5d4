/// The pages of a site of which all links were found to hold, and where the links of each lie.
///
/// It lies on the shelf as a sheaf of its own, under the number ``LinkShelf/site``: each page as if it were a file which has the
/// number of its links as its anchor, and leads to the number of its sheaf.
struct LinkIndex: Sendable {
  struct Page {
    /// What tells its contents from others.
    let tag: UInt64
    // Those of a whole site are held while it is made.
    private let storedSheaf: Int32
    private let storedCount: Int32

    /// The number of the sheaf that has its links.
    var sheaf: Int { Int(storedSheaf) }
    /// How many numbers these take.
    var count: Int { Int(storedCount) }

    init(tag: UInt64, sheaf: Int, count: Int) {
      self.tag = tag
      storedSheaf = Int32(truncatingIfNeeded: sheaf)
      storedCount = Int32(truncatingIfNeeded: count)
    }
  }

  /// By the hashes of their paths.
  var pages: [UInt64: Page] = [:]

  init(_ pages: [(path: UInt64, page: Page)]) {
    self.pages.reserveCapacity(pages.count)
    for (path, page) in pages { self.pages[path] = page }
  }

  init(_ sheaf: LinkSheaf) {
    pages.reserveCapacity(sheaf.starts.count)
    for start in sheaf.starts {
      let page = sheaf.page(at: start)
      if let number = page.targets.first, let count = page.anchors.first {
        pages[page.path] = Page(
          tag: page.tag, sheaf: Int(truncatingIfNeeded: number), count: Int(truncatingIfNeeded: count))
      }
    }
  }

  var sheaf: LinkSheaf {
    var sheaf = LinkSheaf(capacity: 6 * pages.count)
    for (path, page) in pages {
      sheaf.append(
        LinkHashes(
          path: path, tag: page.tag, isHTML: false, anchors: [UInt64(page.count)], targets: [UInt64(page.sheaf)],
          anchoredTargets: []))
    }
    return sheaf
  }
}
