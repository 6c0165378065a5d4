internal import Newsroom
internal import Prose

extension SiteModel {
  /// An event of the timeline for a page that stands `root` from the site’s folder.
  func view(_ entry: TimelineEntry, root: String) -> TimelineItemView {
    let first = entry.statements[0]
    let archived = archived(first.article)
    let event = archived.annotations.events[first.item]
    return TimelineItemView(
      moment: words.moment(entry.moment), momentValue: entry.moment.machineReadable,
      text: String(archived.text(of: event.span)), address: root + address(of: event.span.passage, in: archived),
      status: label(of: event.status),
      sources: entry.statements.map { statement in
        let told = self.archived(statement.article)
        let span = told.annotations.events[statement.item].span
        return LinkView(
          label: source(of: told.article), address: root + address(of: span.passage, in: told),
          detail: told.stamp(of: span.passage).map { words.date($0.date) },
          date: told.stamp(of: span.passage)?.date.description)
      })
  }

  private func label(of status: Event.Status) -> String? {
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
      years[years.count - 1].months[last].items.append(view(entry, root: root))
    }
    return years
  }
}
