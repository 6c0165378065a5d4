internal import Newsroom
internal import Prose

extension SiteModel {
  /// So many texts that tell one event are named.
  static let mostTellers = 8

  /// An event of the timeline for a page that stands `root` from the site’s folder.
  ///
  /// - Parameter isTimeline: Whether it stands in the timeline itself, where links lead to it.
  func view(_ entry: TimelineEntry, root: String, isTimeline: Bool = false) -> TimelineItemView {
    TimelineItemView(
      ([entry.first] + entry.others.prefix(Self.mostTellers - 1)).map { statement($0, root: root) }, model: self,
      anchors: isTimeline ? items.anchors(of: entry, in: archive) : [],
      others: entry.others.count >= Self.mostTellers
        ? words.others(entry.others.count + 1 - Self.mostTellers) : nil)
  }

  /// One event as a text states it.
  func item(_ reference: ItemReference, root: String) -> TimelineItemView {
    TimelineItemView([statement(reference, root: root)], model: self)
  }

  private func statement(_ reference: ItemReference, root: String) -> StatementView {
    let archived = archived(reference.article)
    let event = archived.annotations.event(reference.item)
    return StatementView(
      model: self, archived: archived, event: event, stamp: archived.stamp(of: event.span.passage), root: root)
  }

  func label(of status: Event.Status) -> String? {
    switch status {
    case .happened: nil
    case .planned: words.phrase(.planned)
    case .claimed: words.phrase(.claimed)
    case .denied: words.phrase(.denied)
    }
  }

  /// Entries by year and month, those that are only known by the year before its months.
  func years(_ entries: some Sequence<TimelineEntry>, root: String) -> [TimelineYearView] {
    var years: [TimelineYearView] = []
    var month: Int?
    for entry in entries {
      let year = String(entry.moment.start.year)
      if years.last?.label != year {
        years.append(TimelineYearView(label: year, anchor: "a\(year)", months: []))
        month = -1
      }
      let own = entry.moment.precision <= .month ? entry.moment.start.month : nil
      if own != month || years[years.count - 1].months.isEmpty {
        month = own
        years[years.count - 1].months.append(
          TimelineMonthView(label: own.map { words.capitalised(words.month($0)) }, items: []))
      }
      let last = years[years.count - 1].months.count - 1
      years[years.count - 1].months[last].items.append(view(entry, root: root, isTimeline: true))
    }
    return years
  }
}
