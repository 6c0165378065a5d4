internal import Rendering

/// The links and anchors of one page, as hashes.
///
/// Nearly every link is a few steps up and a plain path; where one is not (escapes, references, `.` in between), ``SiteLink``
/// takes its time over it.
struct PageLinks {
  /// Hashes of the page’s path with each anchor on it.
  private(set) var anchors: [UInt64] = []
  /// The paths of the pages that links without an anchor lead to.
  private(set) var targets: [UInt64] = []
  /// Of links with an anchor the hash of path and anchor, and of the path alone.
  private(set) var anchoredTargets: [(both: UInt64, path: UInt64)] = []
  /// All of these for others to keep.
  ///
  /// - Parameter tag: what tells the page’s contents from others.
  func hashes(tag: UInt64) -> LinkHashes {
    LinkHashes(
      path: own.value, tag: tag, isHTML: true, anchors: anchors, targets: targets, anchoredTargets: anchoredTargets)
  }

  private(set) var leadsOutside = false
  private(set) var repeatedAnchors: [LinkChecker.RepeatedAnchor] = []

  private let page: Page
  private let own: LinkHash
  /// The hash of the page’s folder and of each one above it, the site’s own first.
  private let folders: [LinkHash]

  init(_ page: Page) {
    self.page = page
    var hash = LinkHash()
    var folders = [hash]
    for byte in page.path.utf8 {
      hash.add(byte)
      if byte == UInt8(ascii: "/") { folders.append(hash) }
    }
    own = hash
    self.folders = folders
    let html = page.contents
    HTMLScanner.forEachValue(of: html) { role, range in
      switch role {
      case .link: addLink(html, range)
      case .anchor: addAnchor(html, range)
      }
    }
    findRepeatedAnchors()
  }

  private mutating func addAnchor(_ html: [UInt8], _ range: Range<Int>) {
    var hash = own
    hash.add(UInt8(ascii: "#"))
    for index in range {
      if html[index] == UInt8(ascii: "&") {
        anchors.append(own.with(anchor: HTMLScanner.unescaped(html[range])))
        return
      }
      hash.add(html[index])
    }
    anchors.append(hash.value)
  }

  private mutating func findRepeatedAnchors() {
    let sorted = anchors.sorted()
    guard zip(sorted, sorted.dropFirst()).contains(where: ==) else { return }
    var names: Set<String> = []
    for anchor in HTMLScanner(page.contents).anchors where !names.insert(anchor).inserted {
      repeatedAnchors.append(LinkChecker.RepeatedAnchor(page: page.path, anchor: anchor))
    }
  }

  private mutating func addLink(_ html: [UInt8], _ range: Range<Int>) {
    var index = range.lowerBound
    // `https:` and the like, and `//…`, lead elsewhere.
    while index < range.upperBound, (0x61...0x7A).contains(html[index] | 0x20) || html[index] == UInt8(ascii: "+") {
      index += 1
    }
    if index < range.upperBound, html[index] == UInt8(ascii: ":") { return }
    index = range.lowerBound
    if range.count >= 2, html[index] == UInt8(ascii: "/"), html[index + 1] == UInt8(ascii: "/") { return }
    var level = folders.count - 1
    while index + 3 <= range.upperBound, html[index] == UInt8(ascii: "."), html[index + 1] == UInt8(ascii: "."),
      html[index + 2] == UInt8(ascii: "/")
    {
      level -= 1
      index += 3
    }
    guard level >= 0 else {
      leadsOutside = true
      return
    }
    var hash = folders[level]
    let start = index
    var previous = UInt8(ascii: "/")
    while index < range.upperBound, html[index] != UInt8(ascii: "#") {
      let byte = html[index]
      let isOdd =
        byte == UInt8(ascii: "%") || byte == UInt8(ascii: "&") || byte == UInt8(ascii: "?")
        || previous == UInt8(ascii: "/") && (byte == UInt8(ascii: ".") || byte == UInt8(ascii: "/"))
      if isOdd { return addOdd(html, range) }
      hash.add(byte)
      previous = byte
      index += 1
    }
    if index == start {
      // `#x` stays on the page; `../` is the folder’s own page.
      if start == range.lowerBound { hash = own } else { hash.add("index.html".utf8) }
    } else if previous == UInt8(ascii: "/") {
      hash.add("index.html".utf8)
    }
    guard index + 1 < range.upperBound else {
      targets.append(hash.value)
      return
    }
    var both = hash
    for position in index..<range.upperBound {
      if html[position] == UInt8(ascii: "%") || html[position] == UInt8(ascii: "&") { return addOdd(html, range) }
      both.add(html[position])
    }
    anchoredTargets.append((both.value, hash.value))
  }

  private mutating func addOdd(_ html: [UInt8], _ range: Range<Int>) {
    let link = HTMLScanner.unescaped(html[range])
    guard !SiteLink.leadsElsewhere(link) else { return }
    guard let (path, anchor) = SiteLink.target(of: link, on: page.path) else {
      leadsOutside = true
      return
    }
    let hash = LinkHash(path)
    if anchor.isEmpty {
      targets.append(hash.value)
    } else {
      anchoredTargets.append((hash.with(anchor: anchor), hash.value))
    }
  }
}
