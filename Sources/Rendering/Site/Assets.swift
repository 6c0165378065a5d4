internal import Newsroom

/// The style sheets, scripts and pictures of a site, each with a hash of its contents in its name.
///
/// A browser that has seen a file once need never ask whether it has changed.
struct Assets: Sendable {
  let pages: [Page]
  /// For each file its address relative to the site’s folder, as a constant of templates: `asset.site.css`.
  let constants: [String: String]

  init(_ templates: TemplateSet) {
    var pages: [Page] = []
    var constants: [String: String] = [:]
    for file in templates.assets {
      let name = file.path.dropFirst("assets/".utf8.count)
      let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name
      let ending = name[stem.endIndex...]
      let path = "assets/\(stem).\(StableHash.name(of: file.contents))\(ending)"
      pages.append(Page(path: path, contents: file.contents))
      constants["asset.\(name)"] = path
    }
    self.pages = pages
    self.constants = constants
  }
}

extension StableHash {
  /// A short name for contents: the first eight letters and figures of their hash.
  static func name(of contents: [UInt8]) -> String { name(of(bytes: contents)) }

  /// The first eight of the thirteen digits that a hash has to the base of 36.
  static func name(_ hash: UInt64) -> String { String { write(hash, to: &$0) } }

  /// Appends that name.
  static func write(_ hash: UInt64, to output: inout Output) {
    var unit: UInt64 = 36 * 36 * 36 * 36 * 36 * 36 * 36
    let first = hash / (36 * 36 * 36 * 36 * 36)
    while unit > 0 {
      let digit = UInt8(truncatingIfNeeded: first / unit % 36)
      output.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
      unit /= 36
    }
  }
}
