internal import FreeMemory
internal import Newsroom
internal import Rendering
internal import SystemPackage
internal import Threads

/// The whole way from a project’s folder to its site.
package struct Build: Sendable {
  let options: Options
  let disk: Disk
  let workers: Workers

  package init(_ options: Options, disk: Disk = .real) {
    self.options = options
    self.disk = disk
    workers = Workers(options.jobs)
  }

  /// Builds the site. Where there are errors the site on disk stays as it was.
  package func run(progress: @Sendable (Stage) -> Void = { _ in }) async -> Report {
    var report = Report()
    if let objection = OutputGuard.objection(to: options.output, for: options.folder, homes: options.homes, disk: disk)
    {
      report.diagnostics.append(objection)
      return report
    }
    let environment = environment
    if options.dryRun { return await make(environment: environment, stamps: nil, progress: progress).report }
    async let looked = sourceStamps(environment)
    Leftovers.sweep(options.folder, disk: disk, into: &report.diagnostics)
    if report.hasErrors { return report }
    MemoryFolder.make(options.folder.memory, disk: disk)
    let leftovers = report.diagnostics
    let stamps = await looked
    let seal = environment.map {
      BuildSeal(options, environment: $0, sources: stamps, disk: disk, workers: workers)
    }
    if !options.force, let sealed = await seal?.report() {
      report = sealed
    } else {
      let made: Made?
      (report, made) = await make(environment: environment, stamps: stamps, progress: progress)
      async let remembered: Void = remember(made)
      seal?.write(report, site: made?.site)
      await remembered
    }
    report.diagnostics = leftovers + report.diagnostics
    return report
  }

  /// What a build leaves to the next.
  private struct Made: Sendable {
    /// The pages that the site has now.
    var pages: PageMaker.Outcome
    /// What stands in its folder; nil where that cannot be seen.
    var site: Census?
    /// The files there whose stamps may not be what they were.
    var touched: Set<String>
    var environment: ContentHash?
  }

  /// - Returns: what was done, and what came of it; nil where the site stays as it was.
  private func make(
    environment: ContentHash?, stamps: SourceStamps?, progress: @Sendable (Stage) -> Void
  ) async -> (report: Report, made: Made?) {
    var report = Report()
    // What is known of the site before is looked up while the archive is made, which needs one core only.
    async let memory = rememberedPages(environment)
    async let before = standingSite()
    guard
      let material = await prepare(environment: environment, stamps: stamps, into: &report, progress: progress)
    else { return (report, nil) }
    // What has errors is rendered all the same, for the links: all that is wrong is told at once.
    let writer = SiteWriter(options.output, name: siteName, disk: disk, workers: workers)
    let isBarred = report.hasErrors
    guard let files = writer.begin(force: options.force, dryRun: options.dryRun || isBarred, into: &report.diagnostics)
    else { return (report, nil) }
    progress(.rendering)
    let standing = await before
    let maker = PageMaker(
      material.site, memory: await memory, stamps: standing?.stamps ?? [:], isForced: options.force,
      workers: workers.count)
    let output = options.output
    let links = LinkChecker(shelf: linkShelf(environment), workers: workers.count) { [disk] in
      try? disk.read(output.appending($0))
    }
    let pages = maker.run(workers: workers.count, links: links, draft: files)
    if options.explains {
      report.made = pages.made
      report.madeAll = pages.madeAll
    }
    check(links, of: material, into: &report, progress: progress)
    guard !report.hasErrors else {
      files.discard()
      return (report, nil)
    }
    let (gone, new) = files.comingsAndGoings

    progress(.writing)
    let outcome = await files.commit(into: &report.diagnostics)
    if !report.hasErrors {
      report.diagnostics += LostAddresses.diagnostics(gone: gone, new: new, articles: material.places, site: siteName)
    }
    report.written = outcome.written
    report.unchanged = outcome.unchanged
    report.removed = outcome.removed
    guard !report.hasErrors else { return (report, nil) }
    links.shelve()
    if options.isLast {
      Leavings.leave(material)
      Leavings.leave(pages)
    }
    // What the build has not touched is as it was: what anybody else does to it meanwhile, the next build sees.
    let site: Census? =
      if let standing {
        standing.census.updated(files.touched, in: options.output, disk: disk)
      } else {
        try? await Census(options.output, disk: disk, workers: workers)
      }
    return (report, Made(pages: pages, site: site, touched: files.touched, environment: environment))
  }

  /// What the sources are like before anybody reads them; nil where that cannot be seen, or nothing can be remembered of it.
  private func sourceStamps(_ environment: ContentHash?) async -> SourceStamps? {
    environment == nil ? nil : await SourceStamps(of: options.folder, disk: disk, workers: workers)
  }

  /// What stands in the site’s folder, once more with the stamps by path; nil where that cannot be seen.
  private func standingSite() async -> (census: Census, stamps: PageMaker.Stamps)? {
    guard let census = try? await Census(options.output, disk: disk, workers: workers) else { return nil }
    var stamps = PageMaker.Stamps(minimumCapacity: census.entries.count)
    for entry in census.entries { stamps[entry.path] = entry.stamp }
    return (census, stamps)
  }

  /// What is known of the pages that stand in the site’s folder; nothing where nothing can be remembered of the articles, whose
  /// contents could not be told from others then.
  private func rememberedPages(_ environment: ContentHash?) async -> PageMemory {
    guard !options.force, environment != nil else { return .none }
    return await PageMemory(
      options.folder.memory, program: MemoryEnvironment.program(disk: disk), disk: disk, workers: workers)
  }

  /// Where the search index is kept; nowhere where nothing can be remembered.
  func searchShelf(_ environment: ContentHash?) -> SearchShelf? {
    guard environment != nil, !options.dryRun else { return nil }
    return SearchMemory.shelf(
      in: options.folder.memory, program: MemoryEnvironment.program(disk: disk), isForgetful: options.force, disk: disk)
  }

  /// Where the links of pages are kept; in memory where nothing can be remembered.
  private func linkShelf(_ environment: ContentHash?) -> LinkShelf? {
    guard environment != nil else { return nil }
    return LinkMemory.shelf(
      in: options.folder.memory, program: MemoryEnvironment.program(disk: disk), isWritten: !options.dryRun, disk: disk)
  }

  /// Keeps what is known of the pages for the next build.
  private func remember(_ made: Made?) async {
    guard let made, made.environment != nil else { return }
    await made.pages.remember(
      in: options.folder.memory, site: made.site, touched: made.touched,
      program: MemoryEnvironment.program(disk: disk), disk: disk, workers: workers)
  }

  /// Nil where it is not to be had, and nothing can be remembered; whoever reads what could not be read tells why.
  var environment: ContentHash? {
    guard MemoryFolder.isPlain(options.folder.memory, disk: disk) else { return nil }
    return try? MemoryEnvironment.hash(of: options.folder, disk: disk)
  }

  /// Makes all pages, gives each away at once, and follows their links.
  func makePages(
    of material: Material, into report: inout Report, progress: (Stage) -> Void, _ take: @Sendable (Page) -> Void
  ) {
    progress(.rendering)
    let links = LinkChecker()
    material.site.makePages(workers: workers.count) { page in
      links.add(page)
      take(page)
    }
    check(links, of: material, into: &report, progress: progress)
  }

  /// Tells of links that lead nowhere, when all pages are in.
  private func check(
    _ links: LinkChecker, of material: Material, into report: inout Report, progress: (Stage) -> Void
  ) {
    free_memory_give_back()
    progress(.checking)
    let hold = links.allLinksHold
    guard hold || links.areAllThere else {
      report.diagnostics.append(
        Diagnostic(.error, "the links of pages that were kept in “.digest” cannot be read again; run the build again"))
      return
    }
    report.diagnostics += links.diagnostics(
      of: hold ? [] : brokenLinks(links, material.site), for: material.places, in: options.folder, disk: disk,
      site: siteName)
  }

  /// The links that lead nowhere, by page. Pages are not kept: all are made once more to tell where.
  private func brokenLinks(_ links: LinkChecker, _ site: Site) -> [LinkChecker.BrokenLink] {
    let found = Guarded<[LinkChecker.BrokenLink]>([])
    site.makePages(workers: workers.count) { page in
      let own = links.brokenLinks(on: page)
      if !own.isEmpty { found.withLock { $0 += own } }
    }
    return found.withLock { $0 }.sorted { ($0.page, $0.link) < ($1.page, $1.link) }
  }

  /// The site’s folder as the user sees it.
  private var siteName: String {
    var inner = options.output
    return inner.removePrefix(options.folder.root) ? inner.string : options.output.string
  }
}
