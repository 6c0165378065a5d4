internal import Newsroom

/// Where quotations and events stand away from their texts, so that a paragraph can lead to them.
struct FoundItems: Sendable {
  /// The pages, from 1, of quotations that do not stand on their speaker’s first.
  private let laterPages: [ItemReference: Int]
  /// For each event of the timeline, by any of its statements, its page and id.
  private let events: [ItemReference: String]

  init(_ archive: Archive, timelinePages: [(path: String, entries: ArraySlice<TimelineEntry>)]) {
    var laterPages: [ItemReference: Int] = [:]
    for actor in archive.actors where actor.quotations.count > SiteModel.quotationsOnPage {
      for (position, reference) in SiteModel.newestFirst(actor.quotations).enumerated()
      where position >= SiteModel.quotationsOnPage {
        laterPages[reference] = position / SiteModel.quotationsOnPage + 1
      }
    }
    var events: [ItemReference: String] = [:]
    for (path, entries) in timelinePages {
      for entry in entries {
        let anchor = Self.anchor(of: entry, in: archive)
        for statement in entry.statements { events[statement] = path + "#" + anchor }
      }
    }
    self.laterPages = laterPages
    self.events = events
  }

  /// The address of a quotation on its speaker’s page, from the site’s folder.
  func address(of reference: ItemReference, by speaker: ArchivedActor, in archive: Archive) -> String {
    SitePath.actor(speaker, page: laterPages[reference] ?? 1) + "#" + Self.anchor(ofQuotation: reference, in: archive)
  }

  /// The address of an event in the timeline, from the site’s folder; nil where its date names no period of the calendar.
  func address(ofEvent reference: ItemReference) -> String? { events[reference] }

  static func anchor(ofQuotation reference: ItemReference, in archive: Archive) -> String {
    let archived = archive.articles[reference.article]
    return Anchor.span("c", archived.annotations.quotations[reference.item].span, in: archived)
  }

  static func anchor(of entry: TimelineEntry, in archive: Archive) -> String {
    let archived = archive.articles[entry.statements[0].article]
    return Anchor.span("f", archived.annotations.events[entry.statements[0].item].span, in: archived)
  }
}
