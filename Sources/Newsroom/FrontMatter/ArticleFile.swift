internal import Prose

/// An article as the Markdown file that people edit: front matter, then the body, one block a paragraph, one heading an update.
///
/// Writing an article and reading it back gives the same article.
package struct ArticleFile: Hashable, Sendable {
  package let article: Article
  /// Where the article stands on the site, from the front matter; by default the file’s name decides.
  package let address: String?
  /// Addresses that the article had before: pages there lead to where it stands now.
  package let aliases: [String]
  /// Where the addresses stand in the file, by address.
  package let places: [String: FilePlace]
  /// The body’s Markdown, whose blocks are the article’s headings of updates and paragraphs, in order.
  package let body: String
  /// The line of the file on which ``body`` begins, from 1.
  package let bodyLine: Int

  private static let keys = [
    "kind", "title", "source", "authors", "url", "language", "published", "basis", "modified", "summary", "raw",
    "address", "aliases",
  ]
  private static let rawKeys = ["file", "sha256"]

  /// An article as it is written the first time.
  package init(_ article: Article) {
    self.article = article
    address = nil
    aliases = []
    places = [:]
    body = "\n" + ArticleBody.markdown(of: article)
    bodyLine = Self.header(of: article, address: nil, aliases: []).split(separator: "\n").count + 1
  }

  private init(
    _ article: Article, address: String?, aliases: [String], places: [String: FilePlace], body: String, bodyLine: Int
  ) {
    self.article = article
    self.address = address
    self.aliases = aliases
    self.places = places
    self.body = body
    self.bodyLine = bodyLine
  }

  /// The file’s text.
  package var text: String { Self.header(of: article, address: address, aliases: aliases) + body }

  private static func header(of article: Article, address: String?, aliases: [String]) -> String {
    var fields = YAMLText()
    fields.add("kind", article.kind.rawValue)
    fields.add("title", article.title)
    fields.add("source", article.source)
    fields.add("authors", article.authors)
    fields.add("url", article.url)
    fields.add("language", article.language)
    fields.add("published", article.published.value?.description)
    fields.add("basis", article.published.value.map { _ in article.published.basis.rawValue })
    fields.add("modified", article.modified?.description)
    fields.add("summary", article.summary)
    if let raw = article.raw {
      var inner = YAMLText()
      inner.add("file", raw.file)
      inner.add("sha256", raw.sha256)
      fields.add("raw", inner)
    }
    fields.add("address", address)
    fields.add("aliases", aliases)
    return "---\n" + fields.serialized() + "---\n"
  }
}

extension ArticleFile {
  /// Reads a file.
  ///
  /// - Parameters:
  ///   - path: the file’s name for diagnostics.
  ///   - limits: how deep its Markdown may nest.
  ///   - diagnostics: what is to be said of the file is added here.
  /// - Returns: the article; nil where there are errors.
  package static func read(
    _ text: String, path: String, limits: Limits = Limits(), into diagnostics: inout [Diagnostic]
  ) -> ArticleFile? {
    let parts: FrontMatter
    do {
      // cmark counts a lone carriage return as the end of a line, and so all lines have to end in one way.
      parts = try FrontMatter(RawText(text).text, keys: keys)
    } catch {
      diagnostics.append(error.diagnostic(path))
      return nil
    }
    var fields = YAMLFields(parts.yaml, file: path, firstLine: parts.yamlLine, keys: keys)
    let stampForm = "a day such as 2025-12-02, or a day with a time such as 2025-12-02T10:31"
    var article = Article()
    article.kind = fields.choice("kind") ?? .article
    article.title = fields.string("title")
    article.source = fields.string("source")
    article.authors = fields.strings("authors")
    article.url = fields.string("url")
    article.language = fields.string("language")
    article.modified = fields.value("modified", expected: stampForm, DateStamp.init)
    let basis: Publication.Basis? = fields.choice("basis")
    if let stamp = fields.value("published", expected: stampForm, DateStamp.init) {
      // A person who writes a date need not say how they know it.
      article.published = Publication(stamp, basis: basis.flatMap { $0 == .none ? nil : $0 } ?? .given)
    }
    article.summary = fields.strings("summary")
    article.raw = fields.fields("raw", keys: rawKeys) { raw in
      let file = raw.value("file", expected: "a file in Content/raw, by its path from there") { path in
        RawReference.isInside(path) ? path : nil
      }
      if raw.isSound, !raw.has("file") { raw.report("file", "“raw” needs a “file”, by its path in Content/raw") }
      return RawReference(file: file ?? "", sha256: raw.string("sha256") ?? "")
    }
    let address = fields.string("address")
    let aliases = fields.strings("aliases")
    for (key, text) in [("address", address)] + aliases.map({ ("aliases", $0) }) {
      guard let text, !Address.isValid(text) else { continue }
      fields.report(
        key, "an address is made of a–z, 0–9 and single hyphens, such as “\(Address.slug(text))”")
    }
    let places = fields.places("aliases").merging(fields.places("address")) { $1 }
    let found =
      fields.diagnostics
      + ArticleBody.read(parts.body, firstLine: parts.bodyLine, path: path, limits: limits, into: &article)
    diagnostics += found
    guard !found.contains(where: { $0.severity == .error }) else { return nil }
    return ArticleFile(
      article, address: address, aliases: aliases, places: places, body: parts.body, bodyLine: parts.bodyLine)
  }
}
