/// A link as a page writes it, and where it leads in the site.
enum SiteLink {
  /// Whether a link leads to another site, or to no page at all: `https:`, `mailto:`, `//…`.
  static func leadsElsewhere(_ link: String) -> Bool {
    if link.hasPrefix("//") { return true }
    guard let colon = link.firstIndex(of: ":") else { return false }
    return link[..<colon].utf8.allSatisfy { (0x61...0x7A).contains($0 | 0x20) || $0 == UInt8(ascii: "+") }
  }

  /// The page that a link leads to and the anchor on it, empty where it has none; nil where it climbs out of the site.
  static func target(of link: String, on page: String) -> (path: String, anchor: String)? {
    let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let path = parts.first.map { String($0.prefix { $0 != "?" }) } ?? ""
    guard let target = path.isEmpty ? page : resolve(path, from: page) else { return nil }
    return (target, parts.count == 2 ? String(parts[1]).removingPercentEscapes : "")
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
