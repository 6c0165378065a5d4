package import Newsroom
package import Prose
internal import SystemPackage

/// Makes articles of raw texts.
package struct Importer: Sendable {
  /// What a person says of a raw text when they import it.
  package struct Request: Sendable {
    /// Relative to `Content/raw`.
    package var rawFile: String
    /// Its bytes, where they are at hand already.
    package var bytes: [UInt8]?
    package var date: DateStamp?
    package var source: String?
    package var url: String?
    package var title: String?

    package init(
      rawFile: String, bytes: [UInt8]? = nil, date: DateStamp? = nil, source: String? = nil, url: String? = nil,
      title: String? = nil
    ) {
      self.rawFile = rawFile
      self.bytes = bytes
      self.date = date
      self.source = source
      self.url = url
      self.title = title
    }
  }

  private let folder: ProjectFolder
  private let disk: Disk
  private let workers: Workers
  private let today: CivilDate

  /// - Parameter today: the day of the build, for dates whose year has to be chosen.
  package init(_ folder: ProjectFolder, disk: Disk, workers: Workers, today: CivilDate) {
    self.folder = folder
    self.disk = disk
    self.workers = workers
    self.today = today
  }

  /// The raw texts that no article was made from, whatever they are called now.
  package func pending(in project: Project, into diagnostics: inout [Diagnostic]) -> [Request] {
    let known = Set(project.articles.compactMap(\.article.raw?.file))
    let present = Set(project.rawFiles)
    // A raw text that was renamed is known by its content, as long as its old name is gone.
    let orphans = project.articles.filter { article in
      article.article.raw.map { !present.contains($0.file) } ?? false
    }
    let bySum = Dictionary(orphans.compactMap { article in article.article.raw.map { ($0.sha256, article) } }) {
      first, _ in first
    }
    let candidates = project.rawFiles.filter { !known.contains($0) }
    if bySum.isEmpty { return candidates.map { Request(rawFile: $0) } }
    return candidates.compactMap { file in
      do throws(DiskError) {
        guard let article = bySum[ContentHash.sha256(try disk.read(folder.raw.appending(file)))] else {
          return Request(rawFile: file)
        }
        diagnostics.append(
          Diagnostic(
            .note, file: "Content/raw/" + file,
            "this is the raw text of “\(article.path)” under a new name; write “file: \(file)” in its front matter"))
      } catch {
        // Perhaps the text of an article: to import it unseen might make a second one.
        diagnostics.append(Diagnostic(.error, file: "Content/raw/" + file, error.message))
      }
      return nil
    }
  }

  /// Reads raw texts into articles, and writes these unless told not to.
  ///
  /// A raw text that cannot be read is told of and passed over. No file that is there is ever written over.
  package func run(
    _ requests: [Request], project: Project, dryRun: Bool, into diagnostics: inout [Diagnostic]
  ) async -> [ProjectArticle] {
    let configuration = project.configuration
    let read = await workers.map(requests) { request in
      var diagnostics: [Diagnostic] = []
      let article = self.article(for: request, configuration: configuration, into: &diagnostics)
      return (request: request, article: article, diagnostics: diagnostics)
    }
    // Two files with the same bytes are one text: to import both would count each of its words twice.
    let present = Set(project.rawFiles)
    var owners = Dictionary(
      project.articles.compactMap(\.article.raw).filter { present.contains($0.file) }.map { ($0.sha256, $0.file) }
    ) { first, _ in first }
    var taken = Set(project.articles.map(\.path))
    var made: [ProjectArticle] = []
    for (request, article, found) in read {
      if let sum = article?.raw?.sha256 {
        if let owner = owners[sum] {
          diagnostics.append(
            Diagnostic(
              .warning, file: "Content/raw/" + request.rawFile,
              "this is the text of “Content/raw/\(owner)” once more, and is not imported; delete one of them"))
          continue
        }
        owners[sum] = request.rawFile
      }
      diagnostics += found
      guard let article else { continue }
      let path = freePath(for: article, rawFile: request.rawFile, taken: taken)
      taken.insert(path)
      made.append(ProjectArticle(path: path, file: ArticleFile(article)))
    }
    return dryRun || made.isEmpty ? made : await write(made, into: &diagnostics)
  }

  /// Writes new articles; gives those that could be written.
  private func write(_ articles: [ProjectArticle], into diagnostics: inout [Diagnostic]) async -> [ProjectArticle] {
    if disk.isLink(folder.articles) {
      diagnostics.append(Diagnostic(.error, file: "Content/articles", SourceFiles.linkObjection))
      return []
    }
    do {
      try disk.makeDirectory(folder.articles)
    } catch {
      diagnostics.append(Diagnostic(.error, file: "Content/articles", error.message))
      return []
    }
    let written = await workers.map(articles) { item in
      let bytes = Array(ArticleFile(item.article.unpacked).text.utf8)
      return Result { () throws(DiskError) in
        try disk.keep(folder.root.appending(item.path), bytes)
        return ProjectArticle(item, trace: FileTrace(hash: ContentHash(bytes)))
      }
    }
    for (item, result) in zip(articles, written) {
      if case .failure(let failure) = result {
        diagnostics.append(Diagnostic(.error, file: item.path, failure.message))
      }
    }
    return written.compactMap { try? $0.get() }
  }

  private func article(
    for request: Request, configuration: Configuration, into diagnostics: inout [Diagnostic]
  ) -> Article? {
    guard
      let (raw, hash) = RawFile.read(
        request.rawFile, bytes: request.bytes, in: folder, disk: disk, limits: configuration.limits, into: &diagnostics)
    else { return nil }
    let hints = IntakeHints(
      date: request.date, source: request.source, url: request.url, title: request.title,
      fileName: request.rawFile.split(separator: "/").last.map(String.init), today: today,
      knownSources: configuration.sources)
    let result = Intake(rules: configuration.cleaning.rules).read(raw, hints: hints)
    diagnostics += result.diagnostics.map { diagnostic in
      var diagnostic = diagnostic
      diagnostic.file = "Content/raw/" + request.rawFile
      return diagnostic
    }
    var article = result.article
    article.raw = RawReference(file: request.rawFile, sha256: hash.hexadecimal)
    return article
  }

  /// A name for the article’s file: the day, then the raw text’s own name.
  private func freePath(for article: Article, rawFile: String, taken: Set<String>) -> String {
    let name = rawFile.split(separator: "/").last.map(String.init) ?? rawFile
    let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    var base = Address.slug(stem)
    // A name that opens with a day keeps it, whatever the text says.
    if let date = article.published.value?.date.description, CivilDate(String(base.prefix(10))) == nil {
      base = date + "-" + base
    }
    let paths = sequence(first: 1) { $0 + 1 }.lazy.map { number in
      "Content/articles/" + base + (number == 1 ? "" : "-\(number)") + ".md"
    }
    for path in paths where !taken.contains(path) && disk.kind(folder.root.appending(path)) == nil { return path }
    preconditionFailure("the numbers do not end")
  }
}
