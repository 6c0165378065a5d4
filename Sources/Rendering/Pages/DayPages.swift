internal import Newsroom
internal import Prose

extension SiteModel {
  /// No page of a day has more items than these, or more bytes of text.
  static let mostUpdates = 250
  static let mostBytes = 190_000
  /// So many actors are named under an update.
  private static let mostNamed = 8

  /// The pages of one day: one, or several where it is long.
  func dayPages(_ number: Int) -> [(path: String, view: DayView)] {
    let day = archive.days[number]
    let root = "../"
    let chunks = updates(number, root: root).chunked(by: \.page).map(\.elements)
    let pages = chunks.indices.map { SitePath.day(day.date, page: $0 + 1) }
    let title = words.dayTitle(day.date)
    let line = line(of: day)
    func neighbour(_ other: Int) -> LinkView? {
      guard archive.days.indices.contains(other) else { return nil }
      let date = archive.days[other].date
      let distance = date.dayNumber - day.date.dayNumber
      let relation: Phrase =
        distance == -1 ? .dayBefore : distance == 1 ? .dayAfter : distance < 0 ? .earlierDay : .laterDay
      return LinkView(
        label: words.capitalised(words.longDate(date)), address: root + SitePath.day(date),
        detail: words.phrase(relation), date: date.description)
    }
    return chunks.enumerated().map { index, updates in
      let isFirst = index == 0
      let pageTitle = isFirst ? title : title + ", " + words.page(index + 1, of: chunks.count)
      return (
        pages[index],
        DayView(
          page: frame(
            path: pages[index], title: pageTitle, description: line, part: .chronicle,
            here: words.capitalised(words.longDate(day.date)),
            structuredData: linkedData(ofDay: day, title: pageTitle, line: line, path: pages[index]) { [self] in
              for update in updates { write(dataOf: update, path: pages[index], to: &$0) }
            }, kind: "article"),
          title: pageTitle, date: day.date.description, line: line,
          essentials: isFirst ? essentials(of: day, root: root) : [],
          hours: hours(chunks: chunks, pages: pages, page: index), updates: updates.map(\.view),
          pager: chunks.count > 1
            ? pager(pages: pages, current: index, root: root) : nil, isFirst: isFirst,
          isReversible: chunks.count == 1 && updates.count > 1,
          articles: isFirst ? articles(of: day, root: root) : [],
          divergences: isFirst ? divergences(comparisons.divergencesOfDay[day.date], root: root) : [],
          tolls: isFirst ? tolls(comparisons.tollsOfDay[day.date], root: root) : [],
          accounts: isFirst ? accounts(of: day.date, root: root) : [],
          quotations: isFirst ? quotations(of: day, root: root) : [],
          events: isFirst ? eventsElsewhere(of: day, root: root) : [], previous: neighbour(number - 1),
          next: neighbour(number + 1))
      )
    }
  }

  /// `5 points, de 6 h 58 à 10 h 31 (heure de Paris) · 3 sources`
  func line(of day: ArchivedDay, tellsZone: Bool = true) -> String {
    var line = words.counted(day.entries.count, .update)
    let times = day.entries.compactMap(\.time)
    if let first = times.min(), let last = times.max() {
      line += ", " + words.span(from: first, to: last)
      if tellsZone { line += " (" + words.timeZone(settings.timeZone) + ")" }
    }
    let sources = Set(day.articles.compactMap { archived($0).article.source }).count
    return sources > 0 ? line + " · " + words.counted(sources, .source) : line
  }

  // MARK: Updates

  private struct DayUpdate {
    var view: UpdateView
    var stamp: DateStamp
    var archived: ArchivedArticle
    /// The paragraphs that are shown.
    var shown: [Int]
    var page: Int
  }

  private func updates(_ number: Int, root: String) -> [DayUpdate] {
    let day = archive.days[number]
    var opened: [Int: OpenedArticle] = [:]
    var previous: ArchivedDay.Entry?
    let others = otherTellers(of: day.date)
    return zip(day.entries, entries.places[number]).map { entry, place in
      let own = opened[entry.article] ?? open(entry, root: root)
      if opened[entry.article] == nil { opened[entry.article] = own }
      let archived = archived(entry.article)
      let article = archived.article
      let numbers = own.paragraphs[entry.update] ?? []
      // Of an article its page has the whole; here stands how it begins.
      let shown = DayEntries.shown(numbers, of: entry, in: article)
      let headline = entry.update.map { article.updates[$0].headline } ?? title(of: archived)
      defer { previous = entry }
      let view = UpdateView(
        anchor: place.anchor, time: entry.time.map(words.time), timeValue: DateStamp(day.date, entry.time).description,
        headline: headline, isCapitals: Self.isCapitals(headline),
        address: root + (entry.update.map { address(of: .headline($0), in: archived) } ?? SitePath.article(archived)),
        blocks: shown.map { BlockView(body: own.body, number: $0) },
        isWhole: entry.update != nil || shown.count == numbers.count,
        source: origin(of: archived),
        paragraphs: paragraphs(numbers), actors: own.actors[entry.update] ?? [],
        others: others[EntryKey(entry)] ?? [], isSameTime: entry.time != nil && previous?.time == entry.time)
      return DayUpdate(
        view: view, stamp: DateStamp(day.date, entry.time), archived: archived, shown: shown, page: place.page)
    }
  }

  /// An article of a day, read once for all of its entries.
  private struct OpenedArticle {
    let body: ArticleBody
    /// By update.
    let paragraphs: [Int?: [Int]]
    let actors: [Int?: [ActorLinkView]]
  }

  /// - Parameter entry: the first of the article on that day.
  private func open(_ entry: ArchivedDay.Entry, root: String) -> OpenedArticle {
    let article = archived(entry.article).article
    let paragraphs = Dictionary(grouping: article.paragraphs.indices) { article.paragraphs[$0].update }
    let shown =
      entry.update == nil ? Set(DayEntries.shown(paragraphs[nil] ?? [], of: entry, in: article)) : nil
    return OpenedArticle(
      body: ArticleBody(entry.article, of: self, root: root, isOwnPage: false, shown: shown), paragraphs: paragraphs,
      actors: actors(of: entry.article))
  }

  /// Whether a headline is set in capitals: it is then shown a little smaller.
  static func isCapitals(_ headline: String) -> Bool {
    // Nearly every headline has a small letter of ASCII, which is found without a look at what other letters are.
    !headline.utf8.contains { (0x61...0x7A).contains($0) } && headline.contains { $0.isUppercase }
      && !headline.contains { $0.isLowercase }
  }

  /// Whether words are a headline in capitals. One word in capitals is the name of a body: those of headlines are several.
  static func isHeadlineInCapitals(_ words: String) -> Bool {
    isCapitals(words) && words.utf8.contains(UInt8(ascii: " "))
  }

  struct EntryKey: Hashable, Sendable {
    let article: Int
    let update: Int?

    fileprivate init(_ entry: ArchivedDay.Entry) { (article, update) = (entry.article, entry.update) }

    fileprivate init(_ telling: Telling, in archived: ArchivedArticle) {
      (article, update) = (telling.article, archived.update(of: telling.core.passage))
    }
  }

  /// For each entry of a day the entries of other sources that tell the same, each with its permalink.
  private func otherTellers(of day: CivilDate) -> [EntryKey: [TellerLinkView]] {
    var links: [EntryKey: [TellerLinkView]] = [:]
    for number in comparisons.accountsOfDay[day] ?? [] {
      let account = archive.accounts[number]
      let keys = account.tellings.map { EntryKey($0, in: archived($0.article)) }
      let own = keys.indices.filter { account.stamps[$0].date == day }
      for teller in keys.indices.prefix(Self.mostTellers) {
        let (other, stamp) = (keys[teller], account.stamps[teller])
        guard entries.hasAddress(of: other.update, in: other.article) else { continue }
        let link = TellerLinkView(model: self, entry: other, stamp: stamp, isSameDay: stamp.date == day)
        for key in own.lazy.map({ keys[$0] }) where key.article != other.article {
          let known = links[key, default: []]
          if known.count < 4, !known.contains(where: { $0.entry == other }) { links[key, default: []].append(link) }
        }
      }
    }
    return links
  }

  /// `§ 14` or `§ 14-16`
  private func paragraphs(_ numbers: [Int]) -> String? {
    guard let first = numbers.first, let last = numbers.last else { return nil }
    return words.phrase(.paragraphShort) + (first == last ? "\(first + 1)" : "\(first + 1)-\(last + 1)")
  }

  /// Who is named in each entry of an article, in the order of the text: under nil in the article as a whole.
  private func actors(of article: Int) -> [Int?: [ActorLinkView]] {
    struct Naming: Hashable {
      let update: Int?
      let actor: Int
    }
    let archived = archived(article)
    let numbers = archive.actorsOfArticles[article]
    var seen: Set<Naming> = []
    var links: [Int?: [ActorLinkView]] = [:]
    for mention in archived.annotations.mentions where mention.form == .name {
      let actor = numbers[mention.actor]
      let update = archived.update(of: mention.span.passage)
      for entry in update == nil ? [nil] : [nil, update] {
        guard links[entry, default: []].count < Self.mostNamed,
          seen.insert(Naming(update: entry, actor: actor)).inserted
        else { continue }
        links[entry, default: []].append(ActorLinkView(model: self, actor: actor))
      }
    }
    return links
  }

  /// Appends what an update says to machines.
  private func write(dataOf update: DayUpdate, path: String, to output: inout Output) {
    write(
      updateWithHeadline: update.view.headline, stamp: update.stamp, source: update.archived.article.source, path: path,
      anchor: update.view.anchor, to: &output
    ) {
      update.shown.map { update.archived.article.paragraphs[$0].text }.joined(separator: "\n")
    }
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
    // Where all is of one hour there is nothing to choose.
    guard links.count > 1 else { return [] }
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
    func add(_ text: String, _ address: String, _ source: String?) {
      guard links.count < most, seen.insert(text.folded).inserted else { return }
      links.append(LinkView(label: text, address: root + address, detail: source))
    }
    let articles = day.articles.map(archived)
    let longest = articles.map(\.article.summary.count).max() ?? 0
    for turn in 0..<longest {
      for archived in articles where turn < archived.article.summary.count {
        add(archived.article.summary[turn], SitePath.article(archived) + "#r\(turn + 1)", archived.article.source)
      }
    }
    if links.count < 3 {
      for entry in day.entries.reversed() where links.count < min(most, 5) {
        let archived = archived(entry.article)
        guard archived.article.summary.isEmpty else { continue }
        // A live page of several days has its headlines of this day.
        if let update = entry.update, !archived.article.updates[update].headline.isEmpty {
          guard !isFurniture(entry, in: day) else { continue }
          add(
            archived.article.updates[update].headline, address(of: .headline(update), in: archived),
            archived.article.source)
        } else {
          add(title(of: archived), SitePath.article(archived), archived.article.source)
        }
      }
    }
    return links
  }

  /// Whether an entry is the greeting or the farewell of a live page: its first or last, where nobody is named.
  private func isFurniture(_ entry: ArchivedDay.Entry, in day: ArchivedDay) -> Bool {
    guard let update = entry.update else { return false }
    let archived = archived(entry.article)
    guard update == 0 || update == archived.article.updates.count - 1 else { return false }
    return !archived.annotations.mentions.contains {
      $0.form == .name && archived.update(of: $0.span.passage) == update
    }
  }

  private func articles(of day: ArchivedDay, root: String) -> [LinkView] {
    day.articles.map { index in
      let archived = archived(index)
      let stamp = archived.article.published.value
      return LinkView(
        label: title(of: archived), address: root + SitePath.article(archived),
        detail: archived.article.source, date: stamp?.description)
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
    let longest = found.sorted { ($1.length, $0.reference) < ($0.length, $1.reference) }.prefix(8).map(\.reference)
    return views(longest.sorted(), root: root)
  }

  private func eventsElsewhere(of day: ArchivedDay, root: String) -> [TimelineItemView] {
    (timelineOfDay[day.date] ?? 0..<0).filter { number in
      archive.timeline[number].statements.contains {
        archived($0.article).stamp(of: archived($0.article).annotations.event($0.item).span.passage)?.date != day.date
      }
    }.prefix(40).map { view(archive.timeline[$0], root: root) }
  }
}
