/// Where each chapter of the book stands, relative to the folder of its contents.
///
/// Chapters have the addresses that the site’s pages have, with another ending: a link between pages is a link between chapters.
enum BookPath {
  static let folder = "EPUB/"
  static let package = "package.opf"
  static let navigation = "nav.xhtml"
  static let style = "style.css"
  static let title = "titre.xhtml"
  static let undated = "sans-date.xhtml"
  static let actors = "acteurs.xhtml"

  /// - Parameter address: A page of the site with what leads to it and into it: `../articles/le-pont.html#p3`.
  static func chapter(_ address: String) -> String {
    let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    guard let page = parts.first, page.hasSuffix(".html") else { return address }
    return page.dropLast(5) + ".xhtml" + (parts.count > 1 ? "#" + parts[1] : "")
  }
}
