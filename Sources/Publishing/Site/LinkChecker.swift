package import Rendering
internal import Threads

/// Follows every link of a site to a page and an anchor of the same site.
///
/// Pages come one by one, from any thread, and none is kept: of each path, anchor and link target only a 64-bit hash stays. Two
/// hashes that are the same by chance could hide a broken link (once in some 10¹³ sites of a million anchors), never invent one.
package final class LinkChecker: Sendable {
  package struct BrokenLink: Hashable, Sendable {
    package enum Reason: Hashable, Sendable {
      /// No page stands there.
      case page
      /// The page has no such anchor.
      case anchor
      /// The link climbs out of the site.
      case outside
    }

    /// The page that has the link.
    package let page: String
    /// The link as it is written.
    package let link: String
    package let reason: Reason

    package init(page: String, link: String, reason: Reason) {
      self.page = page
      self.link = link
      self.reason = reason
    }
  }

  package struct RepeatedAnchor: Hashable, Sendable {
    package let page: String
    package let anchor: String

    package init(page: String, anchor: String) {
      self.page = page
      self.anchor = anchor
    }
  }

  private struct Census {
    var leadsOutside = false
    var repeated: [RepeatedAnchor] = []
  }

  private let census = Guarded(Census())
  private let store: LinkStore
  private let crew: Crew
  /// All links, once all pages are in.
  private let pages = Guarded<LinkPages?>(nil)
  /// What the site before had and this one has not, where it was enough to look at that.
  private let replacement = Guarded<LinkReplacement?>(nil)
  /// Whether every link leads somewhere, once that was asked.
  private let holds = Guarded<Bool?>(nil)
  /// All paths and anchors, once links are looked at one by one.
  private let targets = Guarded<HashTable?>(nil)

  /// - Parameters:
  ///   - shelf: where the links lie that are many, and those of the build before; nil to hold them in memory.
  ///   - contents: gives a page of the build before, where the shelf does not have its links.
  package init(
    shelf: LinkShelf? = nil, workers: Int = 1, contents: @escaping @Sendable (_ path: String) -> [UInt8]? = { _ in nil }
  ) {
    crew = Crew(workers)
    store = LinkStore(shelf: shelf, crew: crew) { path in
      contents(path).map { Self.links(of: Page(path: path, contents: $0), tag: ContentHash($0).tag).hashes }
    }
  }

  /// Takes a page in.
  ///
  /// - Complexity: linear in its bytes.
  package func add(_ page: Page) { add(page, tag: 0) }

  /// Takes a page in that is to be kept for the next build.
  ///
  /// - Parameter tag: what tells its contents from others.
  package func add(_ page: Page, tag: UInt64) {
    let (hashes, links) = Self.links(of: page, tag: tag)
    store.add(hashes)
    guard let links, links.leadsOutside || !links.repeatedAnchors.isEmpty else { return }
    census.withLock { census in
      if links.leadsOutside { census.leadsOutside = true }
      census.repeated += links.repeatedAnchors
    }
  }

  /// Takes a page in that is as the build before made it, and found sound.
  package func keep(_ path: String, tag: UInt64) { keep([(path: path, tag: tag)]) }

  /// Takes pages in that are as the build before made them, and found sound.
  func keep(_ pages: [(path: String, tag: UInt64)]) { store.keep(pages) }

  private static func links(of page: Page, tag: UInt64) -> (hashes: LinkHashes, links: PageLinks?) {
    guard page.path.hasSuffix(".html") else { return (LinkHashes(file: page.path, tag: tag), nil) }
    let links = PageLinks(page)
    return (links.hashes(tag: tag), links)
  }

  /// Leaves the links for the next build; to be called when all pages are in and stand in their places.
  package func shelve() {
    if let replacement = replacement.withLock({ $0 }) {
      store.shelve(after: replacement)
    } else {
      store.shelve(allPages, hold: holds.withLock { $0 } ?? false)
    }
  }

  /// All pages; to be asked when all are in.
  private var allPages: LinkPages {
    pages.withLock { pages in
      let all = pages ?? store.pages()
      pages = all
      return all
    }
  }

  /// So many hashes are looked at at a time: their table takes 32 MB at the most.
  private static let mostHashes = 2_400_000

  /// Whether every link of the pages leads somewhere; to be asked when all pages are in.
  package var allLinksHold: Bool {
    let before = store.replacement()
    let hold =
      !census.withLock(\.leadsOutside) && (before.map(changesHold(after:)) == true || allHold(after: before))
    holds.withLock { $0 = hold }
    return hold
  }

  /// Whether all links hold where those of the site before did, as far as that can be told from the pages that are not as they
  /// were: nothing is gone, and nothing that was made leads to where nothing led.
  private func changesHold(after before: LinkReplacement) -> Bool {
    guard before.isTidy else { return false }
    let made = store.madePages()
    var there = HashTable(count: made.count)
    let hold =
      made.allSatisfy { page in
        there.insert(page.path)
        for anchor in page.anchors { there.insert(anchor) }
        return true
      } && before.gone.allSatisfy(there.contains)
      && made.allSatisfy { page in
        func isThere(_ target: UInt64) -> Bool { there.contains(target) || before.reached.contains(target) }
        return page.targets.allSatisfy(isThere)
          && page.allAnchoredTargets { both, path in isThere(both) || made.files.contains(path) }
      }
    if hold { replacement.withLock { $0 = before } }
    return hold
  }

  private func allHold(after before: LinkReplacement?) -> Bool {
    let pages = allPages
    return pages.areAll && (before.map { Self.hold(pages, without: $0.gone) } == true || allHold(pages))
  }

  /// Whether all links hold where those of the site before did, as far as that can be said at once: what was made leads to what
  /// is there, and what stays to nothing that is gone.
  private static func hold(_ pages: LinkPages, without gone: [UInt64]) -> Bool {
    var there = HashTable(count: pages.count(of: .made))
    var areRead = pages.allSatisfy(.made) { page in
      there.insert(page.path)
      for anchor in page.anchors { there.insert(anchor) }
      return true
    }
    let lost = HashTable(of: gone.filter { !there.contains($0) })
    var sought: Set<UInt64> = []
    areRead =
      areRead
      && pages.allSatisfy(.made) { page in
        for target in page.targets where !there.contains(target) { sought.insert(target) }
        page.forEachAnchoredTarget { both, path in
          if !there.contains(both), !pages.files.contains(path) { sought.insert(both) }
        }
        return true
      }
    let places = HashTable(of: Array(sought))
    let found = pages.collect(.kept, into: [UInt64]()) { page, found in
      if places.contains(page.path) { found.append(page.path) }
      for anchor in page.anchors where places.contains(anchor) { found.append(anchor) }
      return page.targets.allSatisfy { !lost.contains($0) }
        && page.allAnchoredTargets { both, path in !lost.contains(both) && !lost.contains(path) }
    }
    guard areRead, let found else { return false }
    return sought.subtracting(found.joined()).isEmpty
  }

  private func allHold(_ pages: LinkPages) -> Bool {
    let count = UInt64((pages.count + Self.mostHashes - 1) / Self.mostHashes)
    return crew.map(Int(count)) { share in
      // FNV-1a tells texts apart by all its bits, but the lowest most evenly.
      func isOurs(_ hash: UInt64) -> Bool { count == 1 || (hash >> 8) % count == UInt64(share) }
      var table = HashTable(count: pages.count / Int(count) * 17 / 16 + 64)
      let areRead = pages.allSatisfy { page in
        if isOurs(page.path) { table.insert(page.path) }
        for anchor in page.anchors where isOurs(anchor) { table.insert(anchor) }
        return true
      }
      return areRead
        && pages.allSatisfy { page in
          guard page.targets.allSatisfy({ !isOurs($0) || table.contains($0) }) else { return false }
          return page.allAnchoredTargets { both, path in
            // A file that is no page may have any anchor.
            !isOurs(both) || table.contains(both) || pages.files.contains(path)
          }
        }
    }.allSatisfy(\.self)
  }

  /// Whether the links of all pages could be looked at: nothing can be said of a site where some are lost.
  package var areAllThere: Bool { allPages.areAll && allPages.allSatisfy { _ in true } }

  /// Anchors that stand more than once on a page, in the order of the pages’ paths.
  package var repeatedAnchors: [RepeatedAnchor] {
    census.withLock { $0.repeated }.sorted { ($0.page, $0.anchor) < ($1.page, $1.anchor) }
  }

  /// The broken links of one page, each once, when all pages are in.
  package func brokenLinks(on page: Page) -> [BrokenLink] {
    guard page.path.hasSuffix(".html") else { return [] }
    return Set(HTMLScanner(page.contents).links).sorted().compactMap { link in
      reason(against: link, on: page.path).map { BrokenLink(page: page.path, link: link, reason: $0) }
    }
  }

  private func reason(against link: String, on page: String) -> BrokenLink.Reason? {
    guard !SiteLink.leadsElsewhere(link) else { return nil }
    guard let (target, anchor) = SiteLink.target(of: link, on: page) else { return .outside }
    let path = LinkHash(target)
    let (table, files) = (allTargets, allPages.files)
    guard table.contains(path.value) else { return .page }
    return anchor.isEmpty || files.contains(path.value) || table.contains(path.with(anchor: anchor)) ? nil : .anchor
  }

  private var allTargets: HashTable {
    targets.withLock { targets in
      if let targets { return targets }
      let pages = allPages
      var table = HashTable(count: pages.count)
      _ = pages.allSatisfy { page in
        table.insert(page.path)
        for anchor in page.anchors { table.insert(anchor) }
        return true
      }
      targets = table
      return table
    }
  }

  /// The site’s path that a relative link leads to; nil where it climbs out.
  static func resolve(_ link: String, from page: String) -> String? { SiteLink.resolve(link, from: page) }
}
