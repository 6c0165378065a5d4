internal import Newsroom

/// Pages of articles that stood on the site before and are gone: links to them, which readers have kept, lead nowhere.
enum LostAddresses {
  /// A note for each, with what to write where its article seems to have another address now.
  ///
  /// Nothing is redirected by itself: the same texts would give another site to those who built it before than to others.
  static func diagnostics(
    gone: [String], new: Set<String>, articles: [ArticlePlace], site: String
  ) -> [Diagnostic] {
    let lost = gone.compactMap(address)
    guard !lost.isEmpty else { return [] }
    let arrived = articles.filter { new.contains("articles/\($0.address).html") }
    return lost.map { address in
      let advice =
        if lost.count == 1, arrived.count == 1, let article = arrived.first {
          "to lead readers on, write “aliases: [\(address)]” in the front matter of “\(article.path)”"
        } else if arrived.isEmpty {
          "links to it lead nowhere now"
        } else {
          "where its article has another address now, write “aliases: [\(address)]” in its front matter"
        }
      return Diagnostic(.note, file: "\(site)/articles/\(address).html", "this page is gone; \(advice)")
    }
  }

  /// The address of an article by its first page; nil for any other file.
  private static func address(_ path: String) -> String? {
    guard path.hasPrefix("articles/"), path.hasSuffix(".html") else { return nil }
    let address = path.dropFirst("articles/".count).dropLast(".html".count)
    return address.contains(".") ? nil : String(address)
  }
}
