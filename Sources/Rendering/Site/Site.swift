internal import Dispatch
package import Newsroom
internal import Synchronization

/// A site, made in memory: a pure function of an archive, settings and templates.
package struct Site: Sendable {
  /// What is wrong with the templates. Where one of these is an error there are no pages.
  package let diagnostics: [Diagnostic]

  private let model: SiteModel
  private let assets: Assets
  private let templates: CompiledTemplates?

  package init(archive: Archive, settings: SiteSettings, templates: TemplateSet = .builtIn) {
    let words = Wordings.wording(for: settings.language) ?? FrenchWording()
    model = SiteModel(archive: archive, settings: settings, words: words)
    assets = Assets(templates)
    var constants = assets.constants
    for phrase in Phrase.allCases { constants["words.\(phrase.rawValue)"] = words.phrase(phrase) }
    constants["words.language"] = words.tag
    constants["words.locale"] = words.locale
    constants["site.title"] = settings.title
    (self.templates, diagnostics) = CompiledTemplates.compile(templates, constants: constants)
  }

  /// All pages and assets, by path: the same bytes for any number of workers.
  package func pages(workers: Int = 1) -> [Page] {
    guard let templates else { return [] }
    let tasks = self.tasks
    let next = Atomic(0)
    let made = Mutex<[Page]>(assets.pages)
    DispatchQueue.concurrentPerform(iterations: max(1, workers)) { worker in
      let templates = worker == 0 ? templates : templates.copy()
      var pages: [Page] = []
      while true {
        let index = next.add(1, ordering: .relaxed).oldValue
        guard tasks.indices.contains(index) else { break }
        make(tasks[index], with: templates, into: &pages)
      }
      made.withLock { $0 += pages }
    }
    return made.withLock { $0 }.sorted { $0.path < $1.path }
  }

  // MARK: Tasks

  /// What can be made by itself.
  private enum Task {
    case chronicle
    case day(Int)
    case article(Int)
  }

  private var tasks: [Task] {
    [.chronicle] + model.archive.days.indices.map(Task.day) + model.archive.articles.indices.map(Task.article)
  }

  private func make(_ task: Task, with templates: CompiledTemplates, into pages: inout [Page]) {
    switch task {
    case .chronicle:
      pages.append(Page(path: SitePath.chronicle, contents: templates.render(.chronicle, model.chroniclePage())))
    case .day(let number):
      for (path, view) in model.dayPages(number) {
        pages.append(Page(path: path, contents: templates.render(.day, view)))
      }
    case .article(let index):
      let path = SitePath.article(model.archived(index))
      pages.append(Page(path: path, contents: templates.render(.article, model.articlePage(index))))
    }
  }
}
