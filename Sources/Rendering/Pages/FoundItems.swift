internal import Newsroom

/// Where quotations and events stand away from their texts, so that a paragraph can lead to them.
struct FoundItems: Sendable {
  /// For each actor with more quotations than stand on one page all of them, as ``quotations(of:in:)`` has them.
  private let manyQuotations: [Int: [ItemReference]]
  /// How many of the archive’s articles have a date.
  private let datedCount: Int
  /// The pages, from 1, of quotations among their speakers’.
  private let pagesOfQuotations: ItemTable
  /// The entries of the timeline that events belong to; -1 for those that belong to none.
  private let entriesOfEvents: ItemTable
  /// For each entry of the timeline the number of its page.
  private let pagesOfEntries: [Int32]
  /// The pages of the timeline.
  let timelinePaths: [String]

  /// - Parameter timelinePages: in the order of the timeline.
  init(_ archive: Archive, datedCount: Int, timelinePages: [(path: String, entries: ArraySlice<TimelineEntry>)]) {
    self.datedCount = datedCount
    var pages = ItemTable(archive.articles, number: 1) { $0.quotationCount }
    var manyQuotations: [Int: [ItemReference]] = [:]
    for (number, actor) in archive.actors.enumerated() where actor.quotations.count > SiteModel.quotationsOnPage {
      let quotations = Self.newestFirst(actor.quotations, datedCount: datedCount)
      for position in SiteModel.quotationsOnPage..<quotations.count {
        pages[quotations[position]] = position / SiteModel.quotationsOnPage + 1
      }
      manyQuotations[number] = quotations
    }
    pagesOfQuotations = pages
    self.manyQuotations = manyQuotations
    var entries = ItemTable(archive.articles, number: -1) { $0.eventCount }
    for (number, entry) in archive.timeline.enumerated() {
      entries[entry.first] = number
      for statement in entry.others { entries[statement] = number }
    }
    entriesOfEvents = entries
    pagesOfEntries = timelinePages.enumerated().flatMap { repeatElement(Int32($0), count: $1.entries.count) }
    timelinePaths = timelinePages.map(\.path)
  }

  /// The number of all quotations.
  var quotationCount: Int { pagesOfQuotations.count }

  func quotationCount(of article: Int) -> Int { pagesOfQuotations.count(of: article) }
  func eventCount(of article: Int) -> Int { entriesOfEvents.count(of: article) }

  /// The quotations of an actor: the newest day first and what has no date last, but within one article in the order of its
  /// text.
  func quotations(of actor: Int, in archive: Archive) -> [ItemReference] {
    manyQuotations[actor] ?? Self.newestFirst(archive.actors[actor].quotations, datedCount: datedCount)
  }

  /// - Parameter references: in the order of the archive: they are turned round article by article.
  private static func newestFirst(_ references: [ItemReference], datedCount: Int) -> [ItemReference] {
    SiteModel.newestFirst(references.chunked(by: \.article), datedCount: datedCount, \.key).flatMap(\.elements)
  }

  /// Appends the address of a quotation on its speaker’s page, from the site’s folder.
  func write(
    addressOf quotation: Span, _ reference: ItemReference, in archived: ArchivedArticle,
    by speaker: SiteModel.ActorLink, to output: inout Output
  ) {
    let page = page(ofQuotation: reference)
    output += (page == 1 ? speaker.path : SitePath.page(page, of: speaker.path)).utf8
    output.append(UInt8(ascii: "#"))
    write(anchorOf: quotation, reference, in: archived, to: &output)
  }

  /// The page, from 1, of its speaker that a quotation stands on.
  func page(ofQuotation reference: ItemReference) -> Int { pagesOfQuotations[reference] }

  /// The address of an event in the timeline, from the site’s folder; nil where its date names no period of the calendar.
  func address(ofEvent reference: ItemReference, in archive: Archive) -> String? {
    entry(ofEvent: reference).map { entry in String { write(addressOfEntry: entry, in: archive, to: &$0) } }
  }

  /// The entry of the timeline that an event belongs to; nil where its date names no period of the calendar.
  func entry(ofEvent reference: ItemReference) -> Int? {
    let entry = entriesOfEvents[reference]
    return entry < 0 ? nil : entry
  }

  /// Appends the address of an entry of the timeline, from the site’s folder.
  func write(addressOfEntry entry: Int, in archive: Archive, to output: inout Output) {
    output += timelinePaths[page(ofEntry: entry)].utf8
    output.append(UInt8(ascii: "#"))
    write(anchorOfEvent: archive.timeline[entry].first, in: archive, to: &output)
  }

  /// The page of an entry of the timeline, by its number among ``timelinePaths``.
  func page(ofEntry entry: Int) -> Int { Int(pagesOfEntries[entry]) }

  /// The statement of another article that tells the same event and was published first; nil where there is none.
  func firstTelling(of event: ItemReference, in archive: Archive) -> ItemReference? {
    guard let entry = entry(ofEvent: event), archive.timeline[entry].first != event else { return nil }
    return archive.timeline[entry].first
  }

  /// Appends the id of a quotation on its speaker’s page.
  func write(
    anchorOf quotation: Span, _ reference: ItemReference, in archived: ArchivedArticle, to output: inout Output
  ) {
    Anchor.write(
      words: "c", quotation, turn: archived.repetitions.turn(ofQuotation: reference.item), in: archived, to: &output)
  }

  /// One id for each statement of an event, that of the first first. A statement may have stood alone, or at the head of
  /// others, before an earlier one was added to the archive: links that were kept of it lead to the event all the same.
  func anchors(of entry: TimelineEntry, in archive: Archive) -> [String] {
    entry.statements.map { statement in String { write(anchorOfEvent: statement, in: archive, to: &$0) } }
  }

  private func write(anchorOfEvent reference: ItemReference, in archive: Archive, to output: inout Output) {
    let archived = archive.articles[reference.article]
    Anchor.write(
      words: "f", archived.annotations.span(ofEvent: reference.item),
      turn: archived.repetitions.turn(ofEvent: reference.item), in: archived, to: &output)
  }
}
