/// One file of a site, in memory.
package struct Page: Hashable, Sendable {
  /// Relative to the site’s folder, with slashes: `jours/2025-12-02.html`.
  package let path: String
  package let contents: [UInt8]

  package init(path: String, contents: [UInt8]) {
    self.path = path
    self.contents = contents
  }
}
