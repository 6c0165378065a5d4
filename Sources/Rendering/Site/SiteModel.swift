internal import Newsroom
internal import Prose
internal import Threads

/// What the makers of all pages share: the archive, the settings, the words.
///
/// A class, because pages hand it on at every turn: a value of as many parts would be copied each time.
final class SiteModel: Sendable {
  let archive: Archive
  let settings: SiteSettings
  let words: any Wording
  let longTexts = LongTexts()
  /// The index of each day in the archive.
  let dayNumbers: [CivilDate: Int]
  /// For each day the events of the timeline that happened on it.
  let timelineOfDay: [CivilDate: Range<Int>]
  let sourceNumbers: SourceNumbers
  /// How many articles have a date: those without come last in the archive.
  let datedCount: Int
  /// For each place with more mentions than stand on one page all of them, the newest first.
  let manyMentions: [Int: [(article: Int, span: Span)]]

  let comparisons: ComparisonIndex
  let toldSentences = ToldSentences()
  let entries: DayEntries
  let items: FoundItems
  /// All sources, from A to Z.
  let publishers: [Publisher]
  /// The last part of the address of each source’s page, by its name.
  let publisherSlugs: [String: String]
  let yearPages: [YearPage]
  /// What a link to each actor needs.
  let actorLinks: [ActorLink]

  /// The articles that take more than one page, by address.
  private let longArticles: [String: ArticleParts]
  /// The counts of the archive and the moment of the build stand at the foot of two pages only, the front page and the
  /// method: on every page they would change every page with each new article.
  private let footer: String
  private let built: String?

  /// - Parameter crew: who prepares it.
  init(archive: Archive, settings: SiteSettings, words: any Wording, crew: Crew = Crew(1)) {
    self.archive = archive
    self.settings = settings
    self.words = words
    dayNumbers = Dictionary(uniqueKeysWithValues: archive.days.enumerated().map { ($1.date, $0) })
    // Those without one come last.
    let datedCount = archive.articles.partition { $0.article.published.value == nil }
    self.datedCount = datedCount
    entries = DayEntries(archive, crew: crew) { Self.source(of: $0, words) }
    (
      (yearPages, items), publishers, comparisons, manyMentions, timelineOfDay, longArticles, sourceNumbers, actorLinks
    ) = crew.together(
      {
        let yearPages = Self.yearPages(of: archive)
        let timelinePages = Self.timelinePages(archive.timeline, years: yearPages)
        return (yearPages, FoundItems(archive, datedCount: datedCount, timelinePages: timelinePages))
      },
      { Self.publishers(of: archive, datedCount: datedCount) { Self.source(of: $0, words) } },
      { ComparisonIndex(archive) },
      { Self.manyMentions(of: archive, datedCount: datedCount) },
      { Self.timelineOfDay(archive.timeline) },
      { Self.longArticles(of: archive) },
      { SourceNumbers(archive) },
      { archive.actors.map { ActorLink(name: words.capitalised($0.name), path: SitePath.actor($0)) } })
    publisherSlugs = Dictionary(uniqueKeysWithValues: publishers.map { ($0.name, $0.slug) })
    footer = [
      words.counted(archive.articles.count, .article), words.counted(archive.days.count, .day),
      words.counted(archive.actors.count, .actor), words.counted(items.quotationCount, .quotation),
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
    way: [(label: String, path: String)] = [], here: String? = nil, structuredData: StructuredData? = nil,
    kind: String = "website", published: DateStamp? = nil, modified: DateStamp? = nil, isSearch: Bool = false
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
      published: published.map(settings.moment), modified: modified.map(settings.moment),
      footer: tellsEdition ? footer : nil, built: tellsEdition ? built : nil,
      builtValue: tellsEdition ? settings.built?.description : nil, isSearch: isSearch)
  }

  private static func timelineOfDay(_ timeline: [TimelineEntry]) -> [CivilDate: Range<Int>] {
    // Of the entries that begin with a day those of longer periods come first.
    var ranges: [CivilDate: Range<Int>] = [:]
    var start = 0
    for index in timeline.indices {
      if index > 0, timeline[index].moment.start != timeline[index - 1].moment.start { start = index }
      guard let day = timeline[index].moment.day else {
        start = index + 1
        continue
      }
      ranges[day] = start..<index + 1
    }
    return ranges
  }

  private static func longArticles(of archive: Archive) -> [String: ArticleParts] {
    Dictionary(
      uniqueKeysWithValues: archive.articles.compactMap { archived in
        let parts = ArticleParts(archived.article)
        return parts.count > 1 ? (archived.address, parts) : nil
      })
  }

  // MARK: Names

  /// An actor’s name as it stands alone, and its first page from the site’s folder.
  struct ActorLink: Sendable {
    let name: String
    let path: String
  }

  /// An actor’s name as it stands alone: with a capital, as `Armée de terre`.
  func name(of actor: ArchivedActor) -> String { words.capitalised(actor.name) }

  /// A place’s name in the same way: `Mer Noire`.
  func name(of place: ArchivedPlace) -> String { words.capitalised(place.name) }

  // MARK: Articles

  func archived(_ index: Int) -> ArchivedArticle { archive.articles[index] }

  /// Whether it is known when an article was published.
  func isDated(_ index: Int) -> Bool { index < datedCount }

  private static let titleLetters = 80

  /// The article’s title, or where it has none the beginning of what it says.
  func title(of archived: ArchivedArticle, letters: Int = titleLetters) -> String {
    if let title = archived.article.title { return title }
    let article = archived.article
    let texts =
      article.summary.prefix(1) + article.updates.prefix(1).map(\.headline) + article.paragraphs.prefix(1).map(\.text)
    return texts.first { !$0.isEmpty }.map { Excerpt.beginning(of: $0, letters: letters) } ?? words.phrase(.untitled)
  }

  /// The name under which an article’s source stands among the sources; `Source inconnue` for all that tell none.
  func source(of archived: ArchivedArticle) -> String { Self.source(of: archived, words) }

  /// What tells a reader where something stands: the source, or where the article tells none, its title.
  func origin(of archived: ArchivedArticle) -> String {
    archived.article.source ?? words.quoted(Excerpt.beginning(of: title(of: archived), letters: 48))
  }

  /// What tells where something stands, with the paragraph of the passage: `Le Fanal, § 14`.
  func located(_ text: String, at passage: Passage) -> String {
    String { output in
      output += text.utf8
      write(numberOf: passage, to: &output)
    }
  }

  /// Appends the number of a paragraph behind what tells where it stands: `, § 14`; nothing for any other passage.
  func write(numberOf passage: Passage, to output: inout Output) {
    guard case .paragraph(let number) = passage else { return }
    output += ", ".utf8
    output += words.phrase(.paragraphShort).utf8
    output.write(number + 1)
  }

  /// Appends the source, where it is known, and the headline over a passage.
  func write(contextOf passage: Passage, in archived: ArchivedArticle, to output: inout Output) {
    if let source = archived.article.source {
      output += source.utf8
      output += ", ".utf8
    }
    words.write(quoted: headline(over: passage, of: archived), to: &output)
  }

  private static func source(of archived: ArchivedArticle, _ words: any Wording) -> String {
    archived.article.source ?? words.phrase(.unknownSource)
  }

  /// The nearest headline over a passage: that of its update, else the article’s title.
  func headline(over passage: Passage, of archived: ArchivedArticle) -> String {
    guard let update = archived.update(of: passage), !archived.article.updates[update].headline.isEmpty else {
      return title(of: archived)
    }
    return archived.article.updates[update].headline
  }

  /// The page and paragraph of a passage, relative to the site’s folder.
  func address(of passage: Passage, in archived: ArchivedArticle) -> String {
    String { write(addressOf: passage, in: archived, to: &$0) }
  }

  /// Appends the same.
  func write(addressOf passage: Passage, in archived: ArchivedArticle, to output: inout Output) {
    SitePath.write(archived, page: page(of: passage, in: archived) + 1, to: &output)
    output.append(UInt8(ascii: "#"))
    Anchor.write(passage, to: &output)
  }

  /// The page of its article, from 0, that a passage stands on.
  func page(of passage: Passage, in archived: ArchivedArticle) -> Int {
    // Most archives have no long article, and need not look for this one among them.
    longArticles.isEmpty ? 0 : longArticles[archived.address]?.page(of: passage) ?? 0
  }
}
