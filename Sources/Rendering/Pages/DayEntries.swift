internal import Newsroom
internal import Prose

/// Where everything that was published stands on the pages of its day: worked out once, so that articles can lead there.
struct DayEntries: Sendable {
  struct Place: Sendable {
    /// From 0.
    var page: Int
    var anchor: String
  }

  /// For each day of the archive the place of each of its entries.
  let places: [[Place]]
  private let dates: [CivilDate]
  /// For each article where its own entry is found among ``entries``; those of its updates follow it.
  private let starts: [Int]
  /// The day and the number of each entry there; nil for what has no day.
  private let entries: [(day: Int32, number: Int32)?]

  init(_ archive: Archive, source: (ArchivedArticle) -> String) {
    dates = archive.days.map(\.date)
    var starts: [Int] = []
    var next = 0
    for archived in archive.articles {
      starts.append(next)
      next += 1 + archived.article.updates.count
    }
    var entries = [(day: Int32, number: Int32)?](repeating: nil, count: next)
    var paragraphs: [Int: [Int?: [Int]]] = [:]
    places = archive.days.enumerated().map { dayNumber, day in
      paragraphs.removeAll(keepingCapacity: true)
      var anchors: [String: Int] = [:]
      var place = Place(page: 0, anchor: "")
      var count = 0
      var bytes = 0
      return day.entries.enumerated().map { number, entry in
        let archived = archive.articles[entry.article]
        let article = archived.article
        let numbers = paragraphs[
          entry.article,
          default: article.updates.isEmpty
            ? [nil: Array(article.paragraphs.indices)]
            : Dictionary(grouping: article.paragraphs.indices) { article.paragraphs[$0].update }]
        if paragraphs[entry.article] == nil { paragraphs[entry.article] = numbers }
        let own = Self.bytes(of: entry, in: article, paragraphs: numbers[entry.update] ?? [])
        if count == SiteModel.mostUpdates || (count > 0 && bytes + own > SiteModel.mostBytes) {
          place.page += 1
          (count, bytes) = (0, 0)
        }
        count += 1
        bytes += own
        // Titles are corrected, and the updates of a live page are numbered anew where one comes late.
        let identity =
          entry.update.map { source(archived) + "\n" + article.updates[$0].headline } ?? archived.address
        place.anchor = Anchor.entry(time: entry.time, identity: identity)
        anchors[place.anchor, default: 0] += 1
        if let seen = anchors[place.anchor], seen > 1 { place.anchor += "-\(seen)" }
        entries[Self.position(of: entry.update, in: entry.article, starts)] = (Int32(dayNumber), Int32(number))
        return place
      }
    }
    self.starts = starts
    self.entries = entries
  }

  /// Where the entry of an update, or of a whole article, is found.
  private static func position(of update: Int?, in article: Int, _ starts: [Int]) -> Int {
    starts[article] + (update.map { $0 + 1 } ?? 0)
  }

  /// Whether an update, or a whole article, has a day.
  func hasAddress(of update: Int?, in article: Int) -> Bool {
    entries[Self.position(of: update, in: article, starts)] != nil
  }

  /// The permalink of an update, or of a whole article, from the site’s folder; nil where it has no day.
  func address(of update: Int?, in article: Int) -> String? {
    entries[Self.position(of: update, in: article, starts)].map { day, number in
      let place = places[Int(day)][Int(number)]
      return SitePath.day(dates[Int(day)], page: place.page + 1) + "#" + place.anchor
    }
  }

  /// Adds all that ``address(of:in:)`` is made of.
  func addAddress(of update: Int?, in article: Int, to fingerprint: inout Fingerprint) {
    guard let (day, number) = entries[Self.position(of: update, in: article, starts)] else {
      return fingerprint.add(-1)
    }
    let place = places[Int(day)][Int(number)]
    fingerprint.add(dates[Int(day)].dayNumber)
    fingerprint.add(place.page)
    fingerprint.add(place.anchor)
  }

  /// The paragraphs of an entry that stand on the day’s page: all of an update, of an article how it begins.
  static func shown(_ numbers: [Int], of entry: ArchivedDay.Entry, in article: PackedArticle) -> [Int] {
    if entry.update != nil { return numbers }
    return Array(
      numbers.lazy.filter { article.paragraphs[$0].kind == .text }.prefix(article.summary.isEmpty ? 2 : 1))
  }

  /// About how much an entry weighs on its page: links and marks double a text, and it stands in the data for machines too.
  private static func bytes(of entry: ArchivedDay.Entry, in article: PackedArticle, paragraphs: [Int]) -> Int {
    shown(paragraphs, of: entry, in: article).reduce(1_600) { $0 + article.paragraphs[$1].utf8.count * 3 + 500 }
  }
}
