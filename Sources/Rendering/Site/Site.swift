package import Newsroom
internal import Threads

/// A site, made in memory: a pure function of an archive, settings and templates.
package struct Site: Sendable {
  /// What is wrong with the templates. Where one of these is an error there are no pages.
  package let diagnostics: [Diagnostic]

  private let model: SiteModel
  private let dataset: Dataset
  private let search: SearchPlan
  /// The search index of the build before.
  private let knownSearch: SearchRecord?
  private let searchShelf: SearchShelf?
  private let assets: Assets
  private let templates: CompiledTemplates?
  private let templateFingerprint: Fingerprint
  private let tasks: [SiteTask]

  /// - Parameters:
  ///   - search: where the search index of the build before lies, and the new one is kept.
  ///   - workers: how many prepare it at a time.
  package init(
    archive: Archive, settings: SiteSettings, templates: TemplateSet = .builtIn, search shelf: SearchShelf? = nil,
    workers: Int = 1
  ) {
    let words = Wordings.wording(for: settings.language) ?? FrenchWording()
    let crew = Crew(workers)
    let assets = Assets(templates)
    let compiled: (CompiledTemplates?, [Diagnostic])
    (compiled, knownSearch) = crew.together(
      { CompiledTemplates.compile(templates, constants: Self.constants(of: assets, settings, words)) },
      { shelf.flatMap(SearchRecord.init(from:)) })
    (self.templates, diagnostics) = compiled
    self.assets = assets
    templateFingerprint = templates.fingerprint
    searchShelf = shelf
    model = SiteModel(archive: archive, settings: settings, words: words, crew: crew)
    dataset = Dataset(model)
    search = model.searchPlan(known: knownSearch?.plan, crew: crew)
    tasks = Self.tasks(of: model, dataset: dataset, search: search)
  }

  /// What is the same on all pages.
  private static func constants(
    of assets: Assets, _ settings: SiteSettings, _ words: any Wording
  ) -> [String: String] {
    var constants = assets.constants
    for phrase in Phrase.allCases { constants["words.\(phrase.rawValue)"] = words.phrase(phrase) }
    constants["words.language"] = words.tag
    constants["words.locale"] = words.locale
    constants["site.title"] = settings.title
    return constants
  }

  /// All pages and assets, by path: the same bytes for any number of workers.
  package func pages(workers: Int = 1) -> [Page] {
    let made = Guarded<[Page]>([])
    makePages(workers: workers) { page in made.withLock { $0.append(page) } }
    return made.withLock { $0 }.sorted { $0.path < $1.path }
  }

  /// Makes all pages and assets and gives each away at once, in no order, from several threads: none is kept.
  package func makePages(workers: Int = 1, _ take: @Sendable (Page) -> Void) {
    makePages(of: Array(tasks.indices), keeping: [], workers: workers) { _, page in take(page) }
  }

  /// What the site is made of, each part with all that goes into its pages; none where there are no pages.
  ///
  /// - Parameter workers: how many work it out at a time.
  package func parts(workers: Int = 1) -> [SitePart] {
    templates == nil
      ? []
      : SiteInputs(model, dataset: dataset, search: search, templates: templateFingerprint, crew: Crew(workers)).parts(
        of: tasks)
  }

  /// Makes some of the pages, and all assets.
  ///
  /// - Parameters:
  ///   - parts: numbers of ``parts()``.
  ///   - kept: the paths of the pages of all other parts, which stay as they are.
  ///   - take: is given each page with the number of its part; nil for what belongs to none.
  package func makePages(
    of parts: [Int], keeping kept: [String], workers: Int = 1, _ take: @Sendable (Int?, Page) -> Void
  ) {
    guard let templates else { return }
    let tasks = self.tasks
    for page in assets.pages { take(nil, page) }
    let made = Crew(workers).map(
      parts.count, with: { Output(room: Self.room) },
      { output, number in
        var paths: [String] = []
        make(tasks[parts[number]], with: templates, in: &output) { page in
          paths.append(page.path)
          take(parts[number], page)
        }
        // The data of an archive are far larger than any page.
        if output.room > 4 * Self.room { output = Output(room: Self.room) }
        return paths
      })
    let moved = model.movedAddresses
    let listed = (kept + made.flatMap(\.self)).filter { !model.isMoved($0, among: moved) }
    for page in model.sitemapPages(of: listed) { take(nil, page) }
  }

  // MARK: Tasks

  /// The long ones first, so that no worker is left with one at the end.
  private static func tasks(of model: SiteModel, dataset: Dataset, search: SearchPlan) -> [SiteTask] {
    let archive = model.archive
    var tasks: [SiteTask] = [
      .searchIndex, .chronicle, .sources, .lists, .actorIndex, .placeIndex, .search, .method, .notFound, .feeds, .data,
    ]
    tasks += model.publishers.indices.map(SiteTask.publisher)
    tasks += model.yearPages.indices.map(SiteTask.year)
    tasks += (0..<dataset.partCount).map(SiteTask.dataPart)
    tasks += archive.days.indices.map(SiteTask.day)
    tasks += search.parts.indices.map(SiteTask.searchTexts)
    tasks += archive.articles.indices.map(SiteTask.article)
    for number in archive.actors.indices {
      tasks += (0..<model.pageCount(ofActor: number)).map { .actor(number, $0) }
    }
    for number in archive.places.indices {
      tasks += (0..<model.pageCount(ofPlace: number)).map { .place(number, $0) }
    }
    return tasks
  }

  /// Room for any page that most archives have.
  private static let room = 256_000

  /// - Parameter output: where pages are written, one in place of the other.
  private func make(
    _ task: SiteTask, with templates: CompiledTemplates, in output: inout Output, _ take: (Page) -> Void
  ) {
    func add<Content: View>(_ kind: PageKind, _ views: [(path: String, view: Content)]) {
      for (path, view) in views { take(Page(path: path, contents: templates.render(kind, view, into: &output))) }
    }
    switch task {
    case .searchIndex: model.makeSearchIndexPages(search, known: knownSearch, shelf: searchShelf, take)
    case .searchTexts(let number): take(model.searchTextPage(number, of: search, in: &output))
    case .chronicle: add(.chronicle, [(SitePath.chronicle, model.chroniclePage())])
    case .year(let number): add(.year, [(model.yearPages[number].path, model.view(model.yearPages[number]))])
    case .sources: add(.list, [(SitePath.sources, model.sourcesPage())])
    case .publisher(let number): add(.publisher, model.publisherPages(model.publishers[number]))
    case .lists:
      add(.list, model.undatedPages())
      add(.list, model.daysPages())
    case .actorIndex: add(.index, model.actorIndex.pages(model))
    case .placeIndex: add(.index, model.placeIndex.pages(model))
    case .search: add(.search, [(SitePath.search, model.searchPage())])
    case .method: add(.method, [(SitePath.method, model.methodPage())])
    case .notFound: add(.notFound, [(SitePath.notFound, model.notFoundPage())])
    case .feeds: for page in model.feedPages() { take(page) }
    case .data: for page in dataset.head(in: &output) { take(page) }
    case .dataPart(let number): take(dataset.part(number, in: &output))
    case .day(let number): add(.day, model.dayPages(number))
    case .article(let index):
      let pages = model.articlePages(index)
      let originals = model.originalPages(index)
      add(.article, pages)
      add(.original, originals)
      if !model.archive.articles[index].aliases.isEmpty {
        add(.moved, model.movedPages(of: index, paths: pages.map(\.path) + originals.map(\.path)))
      }
    case .actor(let number, let page):
      add(.actor, [model.actorPage(number, page: page)])
      if page == 0 { add(.moved, model.movedPages(ofActor: number)) }
    case .place(let number, let page): add(.place, [model.placePage(number, page: page)])
    }
  }
}
