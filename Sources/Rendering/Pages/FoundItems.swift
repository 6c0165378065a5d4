internal import Newsroom

/// Where quotations and events stand away from their texts, so that a paragraph can lead to them.
struct FoundItems: Sendable {
  /// For each actor with more quotations than stand on one page all of them, as ``quotations(of:in:)`` has them.
  private let manyQuotations: [Int: [ItemReference]]
  /// The pages, from 1, of quotations that do not stand on their speaker’s first.
  private let laterPages: [ItemReference: Int]
  /// For each event of the timeline, by any of its statements, its page and id.
  private let events: [ItemReference: String]
  /// Of what an article says several times in the same words, the second and later ones.
  private let quotationTurns: [ItemReference: Int]
  private let eventTurns: [ItemReference: Int]

  init(_ archive: Archive, timelinePages: [(path: String, entries: ArraySlice<TimelineEntry>)]) {
    quotationTurns = Self.turns(archive) { $0.quotations.lazy.map(\.span) }
    eventTurns = Self.turns(archive) { $0.events.lazy.map(\.span) }
    var laterPages: [ItemReference: Int] = [:]
    var manyQuotations: [Int: [ItemReference]] = [:]
    for (number, actor) in archive.actors.enumerated() where actor.quotations.count > SiteModel.quotationsOnPage {
      let quotations = Self.newestFirst(actor.quotations, in: archive)
      for position in SiteModel.quotationsOnPage..<quotations.count {
        laterPages[quotations[position]] = position / SiteModel.quotationsOnPage + 1
      }
      manyQuotations[number] = quotations
    }
    self.laterPages = laterPages
    self.manyQuotations = manyQuotations
    var events: [ItemReference: String] = [:]
    for (path, entries) in timelinePages {
      for entry in entries {
        let anchor = Self.anchor(ofEvent: entry.statements[0], turns: eventTurns, in: archive)
        for statement in entry.statements { events[statement] = path + "#" + anchor }
      }
    }
    self.events = events
  }

  private static func turns(
    _ archive: Archive, _ spans: (Annotations) -> some Sequence<Span>
  ) -> [ItemReference: Int] {
    var turns: [ItemReference: Int] = [:]
    var counts: [Substring: Int] = [:]
    for (index, archived) in archive.articles.enumerated() {
      counts.removeAll(keepingCapacity: true)
      for (item, span) in spans(archived.annotations).enumerated() {
        let turn = counts[archived.text(of: span), default: 0] + 1
        counts[archived.text(of: span)] = turn
        if turn > 1 { turns[ItemReference(article: index, item: item)] = turn }
      }
    }
    return turns
  }

  /// The quotations of an actor: the newest day first and what has no date last, but within one article in the order of its
  /// text.
  func quotations(of actor: Int, in archive: Archive) -> [ItemReference] {
    manyQuotations[actor] ?? Self.newestFirst(archive.actors[actor].quotations, in: archive)
  }

  /// - Parameter references: in the order of the archive: they are turned round article by article.
  private static func newestFirst(_ references: [ItemReference], in archive: Archive) -> [ItemReference] {
    let articles = references.chunked(by: \.article)
    let dated = articles.prefix { archive.articles[$0.key].article.published.value != nil }
    return (dated.reversed() + articles.dropFirst(dated.count).reversed()).flatMap(\.elements)
  }

  /// The address of a quotation on its speaker’s page, from the site’s folder.
  func address(of reference: ItemReference, by speaker: SiteModel.ActorLink, in archive: Archive) -> String {
    SitePath.page(page(ofQuotation: reference), of: speaker.path) + "#" + anchor(ofQuotation: reference, in: archive)
  }

  /// The page, from 1, of its speaker that a quotation stands on.
  func page(ofQuotation reference: ItemReference) -> Int { laterPages[reference] ?? 1 }

  /// The address of an event in the timeline, from the site’s folder; nil where its date names no period of the calendar.
  func address(ofEvent reference: ItemReference) -> String? { events[reference] }

  /// The id of a quotation on its speaker’s page.
  func anchor(ofQuotation reference: ItemReference, in archive: Archive) -> String {
    let archived = archive.articles[reference.article]
    return Anchor.words(
      "c", archived.annotations.quotations[reference.item].span, turn: quotationTurns[reference] ?? 1, in: archived)
  }

  /// One id for each statement of an event, that of the first first. A statement may have stood alone, or at the head of
  /// others, before an earlier one was added to the archive: links that were kept of it lead to the event all the same.
  func anchors(of entry: TimelineEntry, in archive: Archive) -> [String] {
    entry.statements.map { Self.anchor(ofEvent: $0, turns: eventTurns, in: archive) }
  }

  private static func anchor(
    ofEvent reference: ItemReference, turns: [ItemReference: Int], in archive: Archive
  ) -> String {
    let archived = archive.articles[reference.article]
    return Anchor.words(
      "f", archived.annotations.events[reference.item].span, turn: turns[reference] ?? 1, in: archived)
  }
}
