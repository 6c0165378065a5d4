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
  static func name(of contents: [UInt8]) -> String {
    let digits = String(of(bytes: contents), radix: 36)
    return String((String(repeating: "0", count: 13 - digits.utf8.count) + digits).prefix(8))
  }
}
