internal import Newsroom
internal import Prose

extension SiteModel {
  /// No page of a day has more items than these, or more bytes of text.
  static let mostUpdates = 250
  static let mostBytes = 230_000

  /// The pages of one day: one, or several where it is long.
  func dayPages(_ number: Int) -> [(path: String, view: DayView)] {
    let day = archive.days[number]
    let root = "../"
    let chunks = updates(of: day, root: root).chunks(of: Self.mostUpdates, weighing: Self.mostBytes, by: \.bytes)
    let pages = chunks.indices.map { SitePath.day(day.date, page: $0 + 1) }
    let title = words.dayTitle(day.date)
    func neighbour(_ other: Int) -> LinkView? {
      guard archive.days.indices.contains(other) else { return nil }
      let date = archive.days[other].date
      return LinkView(
        label: words.capitalised(words.longDate(date)), address: root + SitePath.day(date), date: date.description)
    }
    return chunks.enumerated().map { index, updates in
      let isFirst = index == 0
      let pageTitle = isFirst ? title : title + ", " + words.page(index + 1, of: chunks.count)
      return (
        pages[index],
        DayView(
          page: frame(
            path: pages[index], title: pageTitle, description: line(of: day), part: .chronicle,
            here: words.capitalised(words.longDate(day.date)),
            structuredData: linkedData(
              ofDay: day, title: pageTitle, line: line(of: day), path: pages[index],
              updates: updates.map { data(of: $0, path: pages[index]) }), kind: "article"),
          title: pageTitle, date: day.date.description, line: line(of: day),
          essentials: isFirst ? essentials(of: day, root: root) : [],
          hours: hours(chunks: chunks, pages: pages, page: index), updates: updates.map(\.view),
          pager: chunks.count > 1
            ? pager(pages: pages, current: index, root: root) : nil, isFirst: isFirst,
          articles: isFirst ? articles(of: day, root: root) : [],
          quotations: isFirst ? quotations(of: day, root: root) : [],
          events: isFirst ? eventsElsewhere(of: day, root: root) : [], previous: neighbour(number - 1),
          next: neighbour(number + 1))
      )
    }
  }

  /// `5 points, de 6 h 58 à 10 h 31 (heure de Paris) · 3 sources`
  func line(of day: ArchivedDay) -> String {
    var line = words.counted(day.entries.count, .update)
    let times = day.entries.compactMap(\.time)
    if let first = times.min(), let last = times.max() {
      line += ", " + words.span(from: first, to: last) + " (" + words.timeZone(settings.timeZone) + ")"
    }
    let sources = Set(day.articles.compactMap { archived($0).article.source }).count
    return sources > 0 ? line + " · " + words.counted(sources, .source) : line
  }

  /// The links to the pages of a long list.
  func pager(pages: [String], current: Int, root: String) -> PagerView {
    PagerView(
      label: words.capitalised(words.page(current + 1, of: pages.count)),
      pages: pages.enumerated().map {
        LinkView(label: String($0 + 1), address: root + $1, isCurrent: $0 == current)
      },
      previous: current > 0 ? root + pages[current - 1] : nil,
      next: current + 1 < pages.count ? root + pages[current + 1] : nil)
  }

  // MARK: Updates

  private struct DayUpdate {
    var view: UpdateView
    var stamp: DateStamp
    /// The text, for machines.
    var body: String
    var bytes: Int
  }

  private func updates(of day: ArchivedDay, root: String) -> [DayUpdate] {
    var bodies: [Int: ArticleBody] = [:]
    var anchors: [String: Int] = [:]
    var previous: ArchivedDay.Entry?
    return day.entries.map { entry in
      let archived = archived(entry.article)
      let article = archived.article
      let numbers = article.paragraphs.indices.filter { article.paragraphs[$0].update == entry.update }
      // Of an article its page has the whole; here stands how it begins.
      let shown = entry.update == nil ? beginning(of: numbers, in: article) : numbers
      let body =
        bodies[entry.article]
        ?? ArticleBody(
          entry.article, of: self, root: root, isOwnPage: false, shown: entry.update == nil ? Set(shown) : nil)
      bodies[entry.article] = body
      let headline = entry.update.map { article.updates[$0].headline } ?? title(of: article)
      let source = source(of: article)
      var anchor = Anchor.update(time: entry.time, source: source, headline: headline)
      anchors[anchor, default: 0] += 1
      if let count = anchors[anchor], count > 1 { anchor += "-\(count)" }
      defer { previous = entry }
      let view = UpdateView(
        anchor: anchor, time: entry.time.map(words.time), timeValue: DateStamp(day.date, entry.time).description,
        headline: headline,
        address: root + (entry.update.map { address(of: .headline($0), in: archived) } ?? SitePath.article(archived)),
        blocks: shown.map { body.block($0) }, isWhole: entry.update != nil || shown.count == numbers.count,
        source: source,
        paragraphs: paragraphs(numbers), actors: actors(of: entry, root: root),
        isSameTime: entry.time != nil && previous?.time == entry.time)
      let text = shown.map { article.paragraphs[$0].text }.joined(separator: "\n")
      return DayUpdate(
        view: view, stamp: DateStamp(day.date, entry.time), body: text,
        bytes: 1_200 + text.utf8.count + view.blocks.reduce(0) { $0 + $1.html.utf8.count + 200 })
    }
  }

  private func beginning(of numbers: [Int], in article: Article) -> [Int] {
    Array(numbers.filter { article.paragraphs[$0].kind == .text }.prefix(article.summary.isEmpty ? 2 : 1))
  }

  /// `§ 14` or `§ 14-16`
  private func paragraphs(_ numbers: [Int]) -> String? {
    guard let first = numbers.first, let last = numbers.last else { return nil }
    return first == last ? "§\u{A0}\(first + 1)" : "§\u{A0}\(first + 1)-\(last + 1)"
  }

  /// Who is named in an entry, in the order of the text.
  private func actors(of entry: ArchivedDay.Entry, root: String) -> [LinkView] {
    let archived = archived(entry.article)
    var seen: Set<Int> = []
    var links: [LinkView] = []
    for mention in archived.annotations.mentions where mention.form == .name {
      if let update = entry.update, archived.article.update(of: mention.span.passage) != update { continue }
      let number = archive.actorsOfArticles[entry.article][mention.actor]
      guard seen.insert(number).inserted else { continue }
      let actor = archive.actors[number]
      links.append(LinkView(label: actor.name, address: root + SitePath.actor(actor)))
      if links.count == 8 { break }
    }
    return links
  }

  private func data(of update: DayUpdate, path: String) -> JSON {
    self.update(
      headline: update.view.headline, stamp: update.stamp, source: update.view.source, body: update.body, path: path,
      anchor: update.view.anchor)
  }

  private func hours(chunks: [ArraySlice<DayUpdate>], pages: [String], page: Int) -> [LinkView] {
    var links: [LinkView] = []
    var counts: [Int] = []
    var seen: Int?
    for (index, chunk) in chunks.enumerated() {
      for update in chunk {
        guard let hour = update.stamp.time?.hour else { continue }
        if hour == seen {
          counts[counts.count - 1] += 1
        } else {
          seen = hour
          let own = index == page ? "" : "../" + pages[index]
          links.append(LinkView(label: words.hour(hour), address: own + "#" + update.view.anchor))
          counts.append(1)
        }
      }
    }
    return zip(links, counts).map { link, count in
      var link = link
      link.detail = words.number(count)
      return link
    }
  }

  // MARK: Around the updates

  /// Three to seven sentences that the sources put first: their bullets in turn, else their headlines.
  func essentials(of day: ArchivedDay, root: String, most: Int = 7) -> [LinkView] {
    var links: [LinkView] = []
    var seen: Set<String> = []
    func add(_ text: String, _ address: String, _ source: String) {
      guard links.count < most, seen.insert(text.folded).inserted else { return }
      links.append(LinkView(label: text, address: root + address, detail: source))
    }
    let articles = day.articles.map(archived)
    let longest = articles.map(\.article.summary.count).max() ?? 0
    for turn in 0..<longest {
      for archived in articles where turn < archived.article.summary.count {
        add(
          archived.article.summary[turn], SitePath.article(archived) + "#r\(turn + 1)", source(of: archived.article))
      }
    }
    if links.count < 3 {
      for archived in articles where archived.article.summary.isEmpty && links.count < 5 {
        add(title(of: archived.article), SitePath.article(archived), source(of: archived.article))
      }
    }
    return links
  }

  private func articles(of day: ArchivedDay, root: String) -> [LinkView] {
    day.articles.map { index in
      let archived = archived(index)
      let stamp = archived.article.published.value
      return LinkView(
        label: title(of: archived.article), address: root + SitePath.article(archived),
        detail: source(of: archived.article), date: stamp?.description)
    }
  }

  /// The longest direct quotations of the day whose speaker is known, at most eight, in the order of the day.
  private func quotations(of day: ArchivedDay, root: String) -> [QuotationView] {
    var found: [(reference: ItemReference, length: Int)] = []
    for index in day.articles {
      let archived = archived(index)
      for (item, quotation) in archived.annotations.quotations.enumerated()
      where quotation.kind == .direct && quotation.speaker != nil && quotation.certainty == .stated
        && quotation.span.range.length >= 40
        && archived.stamp(of: quotation.span.passage)?.date == day.date
      {
        found.append((ItemReference(article: index, item: item), min(quotation.span.range.length, 280)))
      }
    }
    return found.sorted { ($1.length, $0.reference) < ($0.length, $1.reference) }.prefix(8).map(\.reference).sorted()
      .map { view($0, root: root) }
  }

  private func eventsElsewhere(of day: ArchivedDay, root: String) -> [TimelineItemView] {
    (timelineOfDay[day.date] ?? []).filter { number in
      archive.timeline[number].statements.contains {
        archived($0.article).stamp(of: archived($0.article).annotations.events[$0.item].span.passage)?.date != day.date
      }
    }.prefix(40).map { view(archive.timeline[$0], root: root) }
  }
}
