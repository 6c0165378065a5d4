package import Newsroom

/// What `Content/` holds, read.
package struct Project: Sendable {
  package var configuration: Configuration
  package var notes: [ActorNote]
  /// By path.
  package var articles: [ProjectArticle]
  /// The raw texts’ files, relative to `Content/raw`, sorted.
  package var rawFiles: [String]
  /// The user’s templates, by their path below `Templates/`.
  package var templates: [(path: String, contents: [UInt8])]
}

/// One article with its file.
package struct ProjectArticle: Hashable, Sendable {
  /// Relative to the project’s folder.
  package var path: String
  /// The name of its pages.
  package var address: String
  package var file: ArticleFile

  /// What is known of it without its text.
  var page: ArticlePlace { ArticlePlace(path: path, address: address) }

  package init(path: String, file: ArticleFile) {
    self.path = path
    self.file = file
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let stem = name.hasSuffix(".md") ? String(name.dropLast(3)) : name
    address = file.address ?? Address.slug(stem)
  }
}

/// Where an article comes from, and where it stands on the site.
struct ArticlePlace: Hashable, Sendable {
  /// Relative to the project’s folder.
  let path: String
  /// The name of its pages.
  let address: String
}
