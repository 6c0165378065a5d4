internal import Newsroom
internal import Prose

extension SiteModel {
  /// So many texts that tell one event are named.
  static let mostTellers = 8

  /// An event of the timeline for a page that stands `root` from the site’s folder.
  ///
  /// - Parameter isTimeline: Whether it stands in the timeline itself, where links lead to it.
  func view(_ entry: TimelineEntry, root: String, isTimeline: Bool = false) -> TimelineItemView {
    var view = item(entry.first, root: root)
    if isTimeline {
      let anchors = items.anchors(of: entry, in: archive)
      view.anchor = anchors[0]
      view.otherAnchors = anchors.dropFirst().map(AnchorView.init)
    }
    view.sources += entry.others.prefix(Self.mostTellers - 1).flatMap { item($0, root: root).sources }
    if entry.others.count >= Self.mostTellers {
      view.others = words.others(entry.others.count + 1 - Self.mostTellers)
    }
    return view
  }

  /// One event as a text states it.
  func item(_ reference: ItemReference, root: String) -> TimelineItemView {
    let archived = archived(reference.article)
    let event = archived.annotations.event(reference.item)
    let moment = Moment(timex: event.value)
    let stamp = archived.stamp(of: event.span.passage)
    let address = root + address(of: event.span.passage, in: archived)
    return TimelineItemView(
      moment: moment.map(words.moment) ?? event.value, momentValue: moment?.machineReadable,
      text: String(archived.text(of: event.span)), address: address, status: label(of: event.status),
      sources: [
        LinkView(
          label: origin(of: archived), address: address, detail: stamp.map { words.date($0.date) },
          date: stamp?.date.description)
      ])
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
