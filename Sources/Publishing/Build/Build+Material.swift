internal import FreeMemory
internal import Newsroom
internal import Rendering

extension Build {
  /// All that pages are made of, ready to make them.
  struct Material: Sendable {
    /// Where each article comes from, to tell of its links.
    var places: [ArticlePlace]
    var archive: Archive
    var settings: SiteSettings
    var site: Site
  }

  /// What pages are made of, for those who put them elsewhere than into the site’s folder.
  func prepare(into report: inout Report, progress: @Sendable (Stage) -> Void) async -> Material? {
    MemoryFolder.make(options.folder.memory, disk: disk)
    return await prepare(environment: environment, stamps: nil, into: &report, progress: progress)
  }

  /// Reads the project, imports what is new, understands all of it and puts it together; nil where the folder is no project.
  func prepare(
    environment: ContentHash?, stamps: SourceStamps?, into report: inout Report, progress: @Sendable (Stage) -> Void
  ) async -> Material? {
    guard
      let (project, places, articles) = await understand(
        environment: environment, stamps: stamps, into: &report, progress: progress)
    else { return nil }
    free_memory_give_back()
    progress(.gathering)
    let archive = Archive(understood: articles, notes: project.notes, workers: workers.count)
    report.diagnostics += archive.diagnostics
    report.articles = archive.articles.count
    report.days = archive.days.count
    report.actors = archive.actors.count

    let settings = settings(of: project.configuration)
    let site = Site(
      archive: archive, settings: settings, templates: TemplateSet(overrides: project.templates),
      search: searchShelf(environment), workers: workers.count)
    report.diagnostics += site.diagnostics
    if options.strict { report.diagnostics = report.diagnostics.map(\.withoutMercy) }
    free_memory_give_back()
    return Material(places: places, archive: archive, settings: settings, site: site)
  }

  /// Reads the project, imports what is new and understands all of it. What earlier builds remembered is let go at the end.
  ///
  /// - Returns: the project without its articles, where each of these comes from, and what they say; nil where the folder is no
  ///   project.
  private func understand(
    environment: ContentHash?, stamps: SourceStamps?, into report: inout Report, progress: @Sendable (Stage) -> Void
  ) async -> (Project, [ArticlePlace], [UnderstoodArticle])? {
    progress(.reading)
    free_memory_keep_large_blocks_apart()
    var memory: ArticleMemory?
    if let environment {
      memory = await ArticleMemory(
        options.folder.memory, environment: environment, disk: disk, workers: workers,
        isForgetful: options.force && !options.dryRun)
    }
    let reader = ProjectReader(options.folder, disk: disk, workers: workers, memory: memory, stamps: stamps)
    guard var project = await reader.read(into: &report.diagnostics) else { return nil }

    progress(.importing)
    let today = options.clock.stamp(in: project.configuration.timeZone).date
    let importer = Importer(options.folder, disk: disk, workers: workers, today: today)
    let pending = importer.pending(in: project, into: &report.diagnostics)
    // An article that cannot be read looks like one that is not there, and its raw text would be imported a second time; a
    // configuration that cannot be read cleans otherwise. All that is wrong is told, but nothing is kept.
    let isBarred = report.hasErrors
    let imported = await importer.run(
      pending, project: project, dryRun: options.dryRun || isBarred, into: &report.diagnostics)
    report.imported = isBarred ? [] : imported.map(\.path)
    let kept = project.articles
    if !imported.isEmpty {
      project.articles = (kept + imported).sorted { $0.path.precedesByBytes($1.path) }
    }
    // What is not written has no file to write a date into.
    report.undated = (isBarred ? kept : project.articles).filter { $0.article.published.value == nil }.map(\.path)

    report.diagnostics += report.undated.map { path in
      Diagnostic(
        .warning, file: path, line: 1, column: 1,
        "no date is known of this article; write “published: 2025-12-02” in its front matter, with the day of its publication"
      )
    }

    progress(.understanding)
    let understood = await ArchiveReader(
      options.folder, disk: disk, workers: workers, today: today, memory: memory, stamps: stamps,
      writesMemory: !options.dryRun && !isBarred
    ).articles(of: project, into: &report.diagnostics)
    let places = project.articles.map(\.place)
    project.articles = []
    return (project, places, understood)
  }

  private func settings(of configuration: Configuration) -> SiteSettings {
    let built = options.clock.stamp(in: configuration.timeZone)
    return SiteSettings(
      title: configuration.title, id: configuration.id, description: configuration.description,
      language: configuration.language, timeZone: configuration.timeZone,
      baseURL: options.baseURL ?? configuration.baseURL, built: DateStamp(built.date, built.time),
      offset: BuildClock.offset(of: configuration.timeZone))
  }
}

extension Diagnostic {
  /// A warning as an error.
  fileprivate var withoutMercy: Diagnostic {
    guard severity == .warning else { return self }
    var strict = self
    strict.severity = .error
    return strict
  }
}
