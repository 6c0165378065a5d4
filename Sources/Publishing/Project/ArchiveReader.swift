package import Newsroom
package import Prose
internal import SystemPackage

/// Understands every article of a project.
package struct ArchiveReader: Sendable {
  private let folder: ProjectFolder
  private let disk: Disk
  private let workers: Workers
  private let today: CivilDate

  package init(_ folder: ProjectFolder, disk: Disk, workers: Workers, today: CivilDate) {
    self.folder = folder
    self.disk = disk
    self.workers = workers
    self.today = today
  }

  /// The archive of a project.
  package func read(_ project: Project, into diagnostics: inout [Diagnostic]) async -> Archive {
    let archive = Archive(await articles(of: project, into: &diagnostics), notes: project.notes)
    diagnostics += archive.diagnostics
    return archive
  }

  /// The articles that can be told from each other by their addresses.
  package func articles(of project: Project, into diagnostics: inout [Diagnostic]) async -> [ArchivedArticle] {
    let configuration = project.configuration
    let understanding = Understanding(notes: project.notes)
    let read = await workers.map(uniquelyAddressed(project.articles, into: &diagnostics)) { article in
      var diagnostics: [Diagnostic] = []
      let archived = self.archive(article, understanding, configuration: configuration, into: &diagnostics)
      return (article: archived, diagnostics: diagnostics)
    }
    diagnostics += read.flatMap(\.diagnostics)
    return read.map(\.article)
  }

  private func uniquelyAddressed(
    _ articles: [ProjectArticle], into diagnostics: inout [Diagnostic]
  ) -> [ProjectArticle] {
    var owners: [String: String] = [:]
    return articles.filter { article in
      if let owner = owners[article.address] {
        diagnostics.append(
          Diagnostic(
            .error, file: article.path, line: 1, column: 1,
            "this article has the address “\(article.address)”, as “\(owner)” has; rename the file, or give it another “address:” in its front matter"
          ))
        return false
      }
      owners[article.address] = article.path
      return true
    }
  }

  private func archive(
    _ project: ProjectArticle, _ understanding: Understanding, configuration: Configuration,
    into diagnostics: inout [Diagnostic]
  ) -> ArchivedArticle {
    let article = project.article
    return ArchivedArticle(
      address: project.address, article: article, annotations: understanding.annotate(article),
      body: project.body,
      original: original(of: article, path: project.path, configuration: configuration, into: &diagnostics))
  }

  /// The raw text of an article, read once more for the account of its characters.
  private func original(
    of article: Article, path: String, configuration: Configuration, into diagnostics: inout [Diagnostic]
  ) -> ArchivedArticle.Original? {
    guard let reference = article.raw else { return nil }
    guard disk.kind(folder.raw.appending(reference.file)) != nil else {
      diagnostics.append(
        Diagnostic(
          .warning, file: path, line: 1, column: 1,
          "its raw text “Content/raw/\(reference.file)” is gone; the article stays, without a page of its source"))
      return nil
    }
    guard let (raw, sha256) = RawFile.read(reference.file, in: folder, disk: disk, into: &diagnostics) else {
      return nil
    }
    if sha256 != reference.sha256 {
      diagnostics.append(
        Diagnostic(
          .warning, file: path, line: 1, column: 1,
          "its raw text “Content/raw/\(reference.file)” has changed since it was imported; the article is kept as it is: delete it to have it imported anew, or write “sha256: \(sha256)” to say that it is right"
        ))
    }
    let given = article.published.basis == .given ? article.published.value : nil
    let hints = IntakeHints(
      date: given, source: article.source, url: article.url, title: article.title,
      fileName: reference.file.split(separator: "/").last.map(String.init), today: today,
      knownSources: configuration.sources)
    let intake = Intake(rules: configuration.cleaning.rules).read(raw, hints: hints)
    return ArchivedArticle.Original(
      raw: raw, ledger: intake.ledger, sources: Provenance.sources(of: article, in: intake))
  }
}
