internal import Newsroom
internal import Threads

/// What goes into the addresses of events in the timeline. Most entries are asked for by several articles: each is worked out once.
struct EventAddresses: Sendable {
  private let items: FoundItems
  private let timeline: [TimelineEntry]
  private let pages: [Fingerprint]
  /// For each entry of several statements the anchor of the first.
  private let anchors: [Fingerprint]

  init(_ model: SiteModel, crew: Crew) {
    items = model.items
    let archive = model.archive
    timeline = archive.timeline
    pages = items.timelinePaths.map { path in SiteInputs.fingerprint { $0.add(path) } }
    anchors = crew.mapInBatches(timeline.count) { number in
      let entry = archive.timeline[number]
      return SiteInputs.fingerprint {
        guard !entry.others.isEmpty else { return }
        let archived = archive.articles[entry.first.article]
        $0.add(Anchor.hash(of: archived.annotations.span(ofEvent: entry.first.item), in: archived))
        $0.add(archived.repetitions.turn(ofEvent: entry.first.item))
      }
    }
  }

  /// Adds all that the address of an event is made of, but for what the event’s own article says.
  func add(addressOf event: ItemReference, to fingerprint: inout Fingerprint) {
    guard let entry = items.entry(ofEvent: event) else { return fingerprint.add(-1) }
    fingerprint.add(pages[items.page(ofEntry: entry)])
    let first = timeline[entry].first
    if first.article == event.article {
      fingerprint.add(first.item)
    } else {
      fingerprint.add(anchors[entry])
    }
  }
}
