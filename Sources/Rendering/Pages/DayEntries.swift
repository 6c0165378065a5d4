internal import Newsroom
internal import Prose
internal import Threads

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

  init(_ archive: Archive, crew: Crew, source: @Sendable (ArchivedArticle) -> String) {
    dates = archive.days.map(\.date)
    var starts: [Int] = []
    starts.reserveCapacity(archive.articles.count)
    var next = 0
    for archived in archive.articles {
      starts.append(next)
      next += 1 + archived.article.updates.count
    }
    places = crew.mapInBatches(archive.days.count) {
      Self.places(on: archive.days[$0], of: archive.articles, source: source)
    }
    var entries = [(day: Int32, number: Int32)?](repeating: nil, count: next)
    for (dayNumber, day) in archive.days.enumerated() {
      for (number, entry) in day.entries.enumerated() {
        entries[Self.position(of: entry.update, in: entry.article, starts)] = (Int32(dayNumber), Int32(number))
      }
    }
    self.starts = starts
    self.entries = entries
  }

  /// The place of each entry of a day.
  private static func places(
    on day: ArchivedDay, of articles: [ArchivedArticle], source: (ArchivedArticle) -> String
  ) -> [Place] {
    // Of live pages, which may have many entries on a day.
    var bytesOfUpdates: [Int: [Int]] = [:]
    var anchors: [String: Int] = [:]
    var place = Place(page: 0, anchor: "")
    var count = 0
    var bytes = 0
    return day.entries.map { entry in
      let archived = articles[entry.article]
      let own: Int
      // Titles are corrected, and the updates of a live page are numbered anew where one comes late.
      let identity: UInt64
      if let update = entry.update {
        let known = bytesOfUpdates[entry.article] ?? Self.bytesOfUpdates(archived.article)
        bytesOfUpdates[entry.article] = known
        own = known[update]
        identity = Anchor.identity(source(archived), archived.article.updates[update].headline)
      } else {
        own = Self.bytes(of: archived.article)
        identity = Anchor.identity(archived.address)
      }
      if count == SiteModel.mostUpdates || (count > 0 && bytes + own > SiteModel.mostBytes) {
        place.page += 1
        (count, bytes) = (0, 0)
      }
      count += 1
      bytes += own
      place.anchor = Anchor.entry(time: entry.time, identity: identity)
      anchors[place.anchor, default: 0] += 1
      if let seen = anchors[place.anchor], seen > 1 { place.anchor += "-\(seen)" }
      return place
    }
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
    entry.update == nil ? beginning(of: article, numbers) : numbers
  }

  private static func beginning(of article: PackedArticle, _ numbers: some Sequence<Int>) -> [Int] {
    Array(numbers.lazy.filter { article.paragraphs[$0].kind == .text }.prefix(article.summary.isEmpty ? 2 : 1))
  }

  // MARK: Weight

  // About how much an entry weighs on its page: links and marks double a text.

  private static let leastBytes = 1_600

  private static func bytes(ofParagraph byteCount: Int) -> Int { byteCount * 2 + 500 }

  /// Of an article that is an entry as a whole.
  private static func bytes(of article: PackedArticle) -> Int {
    beginning(of: article, article.paragraphs.indices).reduce(leastBytes) {
      $0 + bytes(ofParagraph: article.paragraphs[$1].utf8.count)
    }
  }

  /// Of each update of a live page.
  private static func bytesOfUpdates(_ article: PackedArticle) -> [Int] {
    var bytes = article.updates.map { _ in leastBytes }
    article.paragraphs.forEachHead { _, update, byteCount in
      if let update { bytes[update] += Self.bytes(ofParagraph: byteCount) }
    }
    return bytes
  }
}
