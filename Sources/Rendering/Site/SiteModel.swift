internal import Newsroom
internal import Prose

/// What the makers of all pages share: the archive, the settings, the words.
struct SiteModel: Sendable {
  let archive: Archive
  let settings: SiteSettings
  let words: any Wording
  /// The index of each day in the archive.
  let dayNumbers: [CivilDate: Int]
  /// For each day the events of the timeline that happened on it.
  let timelineOfDay: [CivilDate: [Int]]

  let comparisons: ComparisonIndex
  let entries: DayEntries
  let items: FoundItems
  /// The last part of the address of each source’s page, by its name.
  let publisherSlugs: [String: String]
  let yearPages: [YearPage]

  /// The articles that take more than one page, by address.
  private let longArticles: [String: ArticleParts]
  /// The counts of the archive and the moment of the build stand at the foot of two pages only, the front page and the
  /// method: on every page they would change every page with each new article.
  private let footer: String
  private let built: String?

  init(archive: Archive, settings: SiteSettings, words: any Wording) {
    self.archive = archive
    self.settings = settings
    self.words = words
    dayNumbers = Dictionary(uniqueKeysWithValues: archive.days.enumerated().map { ($1.date, $0) })
    timelineOfDay = Dictionary(
      grouping: archive.timeline.indices.filter { archive.timeline[$0].moment.day != nil }
    ) { archive.timeline[$0].moment.start }
    comparisons = ComparisonIndex(archive)
    entries = DayEntries(archive) { Self.source(of: $0, words) }
    yearPages = Self.yearPages(of: archive.timeline)
    items = FoundItems(archive, timelinePages: Self.timelinePages(archive.timeline, years: yearPages))
    publisherSlugs = Self.publisherSlugs(Set(archive.articles.map { Self.source(of: $0.article, words) }))
    longArticles = Dictionary(
      uniqueKeysWithValues: archive.articles.compactMap { archived in
        let parts = ArticleParts(archived.article)
        return parts.count > 1 ? (archived.address, parts) : nil
      })
    footer = [
      words.counted(archive.articles.count, .article), words.counted(archive.days.count, .day),
      words.counted(archive.actors.count, .actor), words.counted(archive.quotationCount, .quotation),
    ].joined(separator: " · ")
    built = settings.built.map(words.stamp)
  }

  /// The frame of a page.
  ///
  /// - Parameters:
  ///   - path: The page, relative to the site’s folder.
  ///   - title: What the page is about; nil on the front page, which has the site’s title alone.
  ///   - way: The pages above it, each with its address relative to the site’s folder.
  func frame(
    path: String, title: String?, description: String? = nil, part: PageFrame.Part?,
    way: [(label: String, path: String)] = [], here: String? = nil, structuredData: String? = nil,
    kind: String = "website"
  ) -> PageFrame {
    let base = path == SitePath.notFound ? settings.baseURL : nil
    let root = base ?? SitePath.root(of: path)
    let tellsEdition = path == SitePath.chronicle || path == SitePath.method
    return PageFrame(
      title: title.map { $0 + " – " + settings.title } ?? settings.title, description: description, root: root,
      assets: SitePath.root(of: path), base: base, part: part,
      breadcrumbs: title == nil
        ? []
        : ([(words.phrase(.home), SitePath.chronicle)] + way).map { LinkView(label: $0.0, address: root + $0.1) },
      here: here ?? title, structuredData: structuredData, canonical: settings.baseURL.map { $0 + path }, kind: kind,
      footer: tellsEdition ? footer : nil, built: tellsEdition ? built : nil,
      builtValue: tellsEdition ? settings.built?.description : nil)
  }

  // MARK: Names

  /// An actor’s name as it stands alone: with a capital, as `Armée de terre`.
  func name(of actor: ArchivedActor) -> String { words.capitalised(actor.name) }

  /// A place’s name in the same way: `Mer Noire`.
  func name(of place: ArchivedPlace) -> String { words.capitalised(place.name) }

  // MARK: Articles

  func archived(_ index: Int) -> ArchivedArticle { archive.articles[index] }

  private static let titleLetters = 80

  /// The article’s title, or where it has none the beginning of what it says.
  func title(of article: Article, letters: Int = titleLetters) -> String {
    Self.title(of: article, letters: letters, words)
  }

  private static func title(of article: Article, letters: Int, _ words: any Wording) -> String {
    if let title = article.title { return title }
    let texts =
      article.summary.prefix(1) + article.updates.prefix(1).map(\.headline) + article.paragraphs.prefix(1).map(\.text)
    return texts.first { !$0.isEmpty }.map { Excerpt.beginning(of: $0, letters: letters) } ?? words.phrase(.untitled)
  }

  /// The name under which an article’s source stands among the sources; `Source inconnue` for all that tell none.
  func source(of article: Article) -> String { Self.source(of: article, words) }

  /// What tells a reader where something stands: the source, or where the article tells none, its title.
  func origin(of article: Article) -> String {
    article.source ?? words.quoted(Excerpt.beginning(of: title(of: article), letters: 48))
  }

  /// The source, where it is known, and the headline over a passage.
  func context(of passage: Passage, in article: Article) -> String {
    [article.source, words.quoted(headline(over: passage, of: article))].compactMap { $0 }.joined(separator: ", ")
  }

  private static func source(of article: Article, _ words: any Wording) -> String {
    article.source ?? words.phrase(.unknownSource)
  }

  /// The nearest headline over a passage: that of its update, else the article’s title.
  func headline(over passage: Passage, of article: Article) -> String {
    guard let update = article.update(of: passage), !article.updates[update].headline.isEmpty else {
      return title(of: article)
    }
    return article.updates[update].headline
  }

  /// The page and paragraph of a passage, relative to the site’s folder.
  func address(of passage: Passage, in archived: ArchivedArticle) -> String {
    SitePath.article(archived, page: (longArticles[archived.address]?.page(of: passage) ?? 0) + 1) + "#"
      + Anchor.of(passage)
  }
}
