package import Rendering

/// Follows every link of a site to a page and an anchor of the same site.
package struct LinkChecker {
  package struct BrokenLink: Hashable {
    package enum Reason: Hashable {
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

  package struct RepeatedAnchor: Hashable {
    package let page: String
    package let anchor: String

    package init(page: String, anchor: String) {
      self.page = page
      self.anchor = anchor
    }
  }

  package private(set) var brokenLinks: [BrokenLink] = []
  package private(set) var repeatedAnchors: [RepeatedAnchor] = []

  /// - Complexity: linear in the bytes of all pages.
  package init(_ pages: [Page], workers: Workers) async {
    let html = pages.filter { $0.path.hasSuffix(".html") }
    let scans = await workers.map(html) { HTMLScanner($0.contents) }
    let paths = Set(pages.map(\.path))
    var anchors: [String: Set<String>] = [:]
    for (page, scan) in zip(html, scans) {
      var own: Set<String> = []
      for anchor in scan.anchors where !own.insert(anchor).inserted {
        repeatedAnchors.append(RepeatedAnchor(page: page.path, anchor: anchor))
      }
      anchors[page.path] = own
    }
    for (page, scan) in zip(html, scans) {
      for link in Set(scan.links).sorted() {
        if let reason = Self.check(link, on: page.path, paths: paths, anchors: anchors) {
          brokenLinks.append(BrokenLink(page: page.path, link: link, reason: reason))
        }
      }
    }
  }

  private static func check(
    _ link: String, on page: String, paths: Set<String>, anchors: [String: Set<String>]
  ) -> BrokenLink.Reason? {
    if hasScheme(link) || link.hasPrefix("//") { return nil }
    let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let path = parts.first.map { String($0.prefix { $0 != "?" }) } ?? ""
    guard let target = path.isEmpty ? page : resolve(path, from: page) else { return .outside }
    guard paths.contains(target) else { return .page }
    if parts.count == 2, !parts[1].isEmpty, let known = anchors[target] {
      let anchor = String(parts[1])
      return known.contains(anchor.removingPercentEscapes) ? nil : .anchor
    }
    return nil
  }

  /// The site’s path that a relative link leads to; nil where it climbs out.
  static func resolve(_ link: String, from page: String) -> String? {
    var parts = page.split(separator: "/").dropLast().map(String.init)
    if link.hasPrefix("/") { return nil }
    let steps = link.removingPercentEscapes.split(separator: "/", omittingEmptySubsequences: false)
    for (index, step) in steps.enumerated() {
      switch step {
      case "", ".": if index == steps.count - 1 { parts.append("index.html") }
      case "..":
        guard parts.popLast() != nil else { return nil }
      default: parts.append(String(step))
      }
    }
    return parts.joined(separator: "/")
  }

  /// Whether a link names a protocol, such as `https:` or `mailto:`, and so leads elsewhere.
  private static func hasScheme(_ link: String) -> Bool {
    guard let colon = link.firstIndex(of: ":") else { return false }
    return link[..<colon].utf8.allSatisfy { (0x61...0x7A).contains($0 | 0x20) || $0 == UInt8(ascii: "+") }
  }
}

extension String {
  /// The text with `%C3%A9` and the like opened.
  fileprivate var removingPercentEscapes: String {
    guard utf8.contains(UInt8(ascii: "%")) else { return self }
    var bytes: [UInt8] = []
    var rest = utf8[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2, let value = UInt8(Substring(rest.prefix(2)), radix: 16) {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
