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
    var pages = LinkedPages()
    var leadsOutside = false
    var repeated: [RepeatedAnchor] = []
  }

  private let census = Guarded(Census())
  /// Pages that are not taken in, because they are known from the build before.
  private let kept: KeptLinks

  package convenience init() { self.init(kept: .none) }

  package init(kept: KeptLinks) { self.kept = kept }

  /// Takes a page in.
  ///
  /// - Complexity: linear in its bytes.
  package func add(_ page: Page) { _ = hashes(adding: page) }

  /// Takes a page in.
  ///
  /// - Returns: what has to be kept of it to take it in another time.
  package func hashes(adding page: Page) -> LinkHashes {
    guard page.path.hasSuffix(".html") else {
      let own = LinkHashes(file: page.path)
      census.withLock { $0.pages.insert(own) }
      return own
    }
    let links = PageLinks(page)
    let own = links.hashes
    census.withLock { census in
      census.pages.insert(own)
      if links.leadsOutside { census.leadsOutside = true }
      census.repeated += links.repeatedAnchors
    }
    return own
  }

  /// Whether every link of the pages leads somewhere; to be asked when all pages are in.
  package var allLinksHold: Bool {
    census.withLock { census in
      !census.leadsOutside
        && census.pages.pages.allSatisfy { page in
          page.targets.allSatisfy { isThere($0, census) }
            && page.anchoredTargets.allSatisfy { both, target in isThere(both, on: target, census) }
        } && kept.allHold(among: census.pages)
    }
  }

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
    return census.withLock { census in
      guard isThere(path.value, census) else { return .page }
      return anchor.isEmpty || isThere(path.with(anchor: anchor), on: path.value, census) ? nil : .anchor
    }
  }

  private func isThere(_ path: UInt64, _ census: Census) -> Bool {
    census.pages.has(path: path) || kept.pages.has(path: path)
  }

  /// Whether a page has an anchor, or is no page but another file, which may have any.
  private func isThere(_ anchor: UInt64, on path: UInt64, _ census: Census) -> Bool {
    guard let page = census.pages[path] ?? kept.pages[path] else { return false }
    return !page.isHTML || page.has(anchor: anchor)
  }

  /// The site’s path that a relative link leads to; nil where it climbs out.
  static func resolve(_ link: String, from page: String) -> String? { SiteLink.resolve(link, from: page) }
}
