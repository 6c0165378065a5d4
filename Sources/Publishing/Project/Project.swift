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

/// One article as its file has it.
///
/// A class: lists of all articles are filtered, joined and sorted on the way, and a value of as many parts would be copied each time.
package final class ProjectArticle: Sendable {
  /// Relative to the project’s folder.
  package let path: String
  /// The name of its pages.
  package let address: String
  /// Addresses that it had before.
  package let aliases: [String]
  package let article: PackedArticle
  /// The body’s Markdown; empty where no paragraph has any markup, since then the paragraphs say all that it does.
  package let body: String

  /// What is known of it without its text.
  var place: ArticlePlace { ArticlePlace(path: path, address: address) }
  /// The file as it was read; nil where it cannot be remembered, because something was to be said of it.
  let trace: FileTrace?
  /// What an earlier build made of the same file.
  let remembered: Remembered?

  /// A class: most articles of a first build have none, and should not have to hold room for it.
  final class Remembered: Sendable {
    let article: RememberedArticle
    let entry: ArticleMemory.Entry

    init(_ article: RememberedArticle, _ entry: ArticleMemory.Entry) {
      self.article = article
      self.entry = entry
    }
  }

  package convenience init(path: String, file: ArticleFile) { self.init(path: path, file: file, trace: nil) }

  init(path: String, file: ArticleFile, trace: FileTrace?) {
    self.path = path
    self.trace = trace
    remembered = nil
    article = PackedArticle(file.article)
    body = file.article.paragraphs.contains { $0.markdown != nil } ? file.body : ""
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let stem = name.hasSuffix(".md") ? String(name.dropLast(3)) : name
    aliases = file.aliases
    address = file.address ?? Address.slug(stem)
  }

  /// The same article, when it stands in its file.
  init(_ other: ProjectArticle, trace: FileTrace) {
    path = other.path
    address = other.address
    aliases = other.aliases
    article = other.article
    body = other.body
    self.trace = trace
    remembered = other.remembered
  }

  init(path: String, remembered: RememberedArticle, entry: ArticleMemory.Entry) {
    self.path = path
    address = remembered.address
    aliases = remembered.aliases
    article = remembered.article
    body = remembered.body
    trace = entry.article
    self.remembered = Remembered(remembered, entry)
  }
}

/// Where an article comes from, and where it stands on the site.
struct ArticlePlace: Hashable, Sendable {
  /// Relative to the project’s folder.
  let path: String
  /// The name of its pages.
  let address: String
}
