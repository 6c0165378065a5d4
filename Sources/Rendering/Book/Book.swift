package import Newsroom
internal import Prose
internal import Threads

/// The archive as a book for e-readers: the files of an EPUB 3 (W3C, EPUB 3.2).
///
/// Days come in their order, each before the articles that were published on it, then the articles without a date, then everybody who is
/// named. The texts of the site, its search and its timeline stay out.
package struct Book: Sendable {
  private let model: SiteModel

  package init(archive: Archive, settings: SiteSettings) {
    let words = Wordings.wording(for: settings.language) ?? FrenchWording()
    model = SiteModel(archive: archive, settings: settings, words: words)
  }

  /// All files, that which tells the kind of the book first: it has to stand there, and uncompressed.
  ///
  /// - Parameter pack: What is kept of each file, asked for as soon as it is made: the pages of a large book are heavy.
  package func files<File: Sendable>(workers: Int = 1, _ pack: @Sendable (Page) -> File) -> [File] {
    @Sendable func file(_ path: String, _ bytes: [UInt8]) -> File {
      pack(Page(path: BookPath.folder + path, contents: bytes))
    }
    let tasks: [Task] =
      [.title] + days() + [.actors] + model.archive.actors.indices.map(Task.actor)
    let made = Crew(workers).map(tasks.count) { task in
      make(tasks[task]).map { (entry: $0.entry, file: file($0.entry.path, $0.contents)) }
    }
    let chapters = made.map { $0.map(\.entry) }
    let contents = BookContents(model)
    return [
      pack(Page(path: "mimetype", contents: Array("application/epub+zip".utf8))),
      pack(Page(path: "META-INF/container.xml", contents: BookContents.container)),
      file(BookPath.package, contents.package(chapters.flatMap(\.self))),
      file(BookPath.navigation, contents.navigation(zip(tasks, chapters).map { (entry(of: $0), $1) })),
      file(BookPath.style, Array(Self.style.utf8)),
    ] + made.flatMap { $0.map(\.file) }
  }

  // MARK: Chapters

  private enum Task {
    case title
    case day(Int)
    case undated([Int])
    case article(Int)
    case actors
    case actor(Int)
  }

  /// Days with their articles, then the articles that have no day.
  private func days() -> [Task] {
    let archive = model.archive
    let byDay = Dictionary(grouping: archive.articles.indices) { archive.articles[$0].article.published.value?.date }
    var tasks: [Task] = []
    for (number, day) in archive.days.enumerated() {
      tasks.append(.day(number))
      tasks += (byDay[day.date] ?? []).map(Task.article)
    }
    // An article whose day has nothing else: only its updates stand on other days.
    let days = Set(archive.days.map(\.date))
    let others = archive.articles.indices.filter { index in
      archive.articles[index].article.published.value.map { !days.contains($0.date) } ?? true
    }
    return others.isEmpty ? tasks : tasks + [.undated(others)] + others.map(Task.article)
  }

  private func make(_ task: Task) -> [BookChapter] {
    switch task {
    case .title: [model.titleChapter()]
    case .day(let number): [model.dayChapter(number)]
    case .undated(let articles): [model.undatedChapter(articles)]
    case .article(let index): model.articleChapters(index)
    case .actors: [model.actorsChapter()]
    case .actor(let number): model.actorChapters(number)
    }
  }

  private func entry(of task: Task) -> BookContents.Place {
    switch task {
    case .title: .top(month: nil)
    case .day(let number):
      .top(month: model.words.capitalised(Self.month(of: model.archive.days[number].date, model.words)))
    case .undated, .actors: .top(month: nil)
    case .article, .actor: .below
    }
  }

  private static func month(of date: CivilDate, _ words: any Wording) -> String {
    words.month(date.month) + " \(date.year)"
  }

  /// An e-reader has its own type and colours: only what they do not know is said here.
  private static let style = """
    body { margin: 0 5%; }
    h1, h2, h3 { line-height: 1.2; text-align: left; }
    .kicker, .by, .who { font-size: 0.85em; }
    h2 { margin: 1.75em 0 0.75em; page-break-after: avoid; break-after: avoid; }
    blockquote { margin: 1.25em 0 0.25em; padding-left: 0.8em; border-left: 0.15em solid; page-break-after: avoid; break-after: avoid; }
    blockquote p { margin: 0; }
    .who { margin: 0 0 0 0.95em; }
    ol { padding-left: 0; list-style: none; }
    ol ol { padding-left: 1.25em; }
    li { margin: 0.4em 0; }
    .name { text-decoration: none; }
    """
}
