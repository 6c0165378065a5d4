package import Newsroom
internal import Prose

/// The list of all pages for search engines (sitemaps.org, protocol 0.9): there where the site’s address is known.
package struct Sitemap {
  /// The protocol’s own limit.
  private static let mostPages = 50_000
  private static let namespace = "http://www.sitemaps.org/schemas/sitemap/0.9"

  private let base: String
  private let changes: [String: DateStamp]

  /// - Parameters:
  ///   - base: Where the site stands, ending with a slash.
  ///   - changes: For a page its last change, as far as that is known.
  package init(base: String, changes: [String: DateStamp]) {
    self.base = base
    self.changes = changes
  }

  /// One file, or where there are very many pages an index of several.
  ///
  /// - Parameter paths: The pages, relative to the site’s folder.
  package func pages(of paths: [String]) -> [Page] {
    let parts = paths.chunks(of: Self.mostPages)
    if parts.count == 1 { return [Page(path: SitePath.sitemap, contents: list(parts[0]))] }
    let names = parts.indices.map { "sitemap-\($0 + 1).xml" }
    var index = XMLWriter()
    index.element("sitemapindex", ["xmlns": Self.namespace]) { xml in
      for name in names { xml.element("sitemap") { $0.element("loc", text: base + name) } }
    }
    return [Page(path: SitePath.sitemap, contents: index.bytes)]
      + zip(names, parts).map { Page(path: $0, contents: list($1)) }
  }

  private func list(_ paths: ArraySlice<String>) -> [UInt8] {
    var xml = XMLWriter()
    xml.element("urlset", ["xmlns": Self.namespace]) { xml in
      for path in paths {
        xml.element("url") { xml in
          xml.element("loc", text: base + path)
          if let change = changes[path] { xml.element("lastmod", text: change.date.description) }
        }
      }
    }
    return xml.bytes
  }
}

extension SiteModel {
  /// The sitemap of a site with some files, by path; none where the site’s address is not known.
  func sitemapPages(of files: [String]) -> [Page] {
    guard let base = settings.baseURL else { return [] }
    var changes: [String: DateStamp] = [:]
    for (index, archived) in archive.articles.enumerated() {
      changes[SitePath.article(archived)] = lastChange(of: index)
    }
    let paths = files.filter { $0.hasSuffix(".html") && $0 != SitePath.notFound }.sorted()
    return Sitemap(base: base, changes: changes).pages(of: paths)
  }
}
