internal import Prose

/// Decides when a text was published, and abstains where the page leaves a doubt: a wrong date is worse than none.
struct PublicationFinder {
  let hints: IntakeHints

  struct Found: Sendable {
    var published: Publication
    var modified: DateStamp?
  }

  /// - Parameter header: the date of a header line, which is as good as given.
  func find(in page: Page, _ metadata: Metadata, header: DateStamp?, url: String?) -> Found {
    let modified = metadata.stamps.last { $0.role == .modified && $0.date.civil != nil }.flatMap(stamp)
    func found(_ stamp: DateStamp, _ basis: Publication.Basis) -> Found {
      let isLater = modified.map { $0.date >= stamp.date && $0 != stamp } ?? false
      return Found(published: Publication(stamp, basis: basis), modified: isLater ? modified : nil)
    }
    let urlDate = url.flatMap { Self.date(inAddress: $0) }
    if let given = hints.date ?? header { return found(given, .given) }
    if let stamp = told(metadata.stamps, modified: modified, url: urlDate) { return found(stamp, .text) }
    if let day = Self.firstDay(of: page.entries) { return found(DateStamp(day), .text) }
    let narrated = NarratedDay(page: page, today: hints.today)
    if let day = narrated.withYear { return found(DateStamp(day), .text) }
    if let day = urlDate { return found(DateStamp(day), .url) }
    if let day = hints.fileName.flatMap({ Self.date(inFileName: $0) }) { return found(DateStamp(day), .filename) }
    if let day = weekdayStamp(metadata.stamps) ?? narrated.withoutYear.map({ DateStamp($0) }) {
      return found(day, .weekday)
    }
    return Found(published: .unknown, modified: modified)
  }

  private func stamp(_ stamp: MetadataLine.Stamp) -> DateStamp? { stamp.date.civil.map { DateStamp($0, stamp.time) } }

  /// The date that a line of the page gives: with a cue before one without, and the change only where nothing else is told.
  private func told(_ stamps: [MetadataLine.Stamp], modified: DateStamp?, url: CivilDate?) -> DateStamp? {
    for role in [MetadataLine.Role.published, .bare] {
      for candidate in stamps where candidate.role == role {
        if let whole = stamp(candidate) { return withTime(whole, stamps) }
        guard candidate.date.year == nil, candidate.date.weekday == nil || role == .published else { continue }
        // `Publié le 16 mai, mis à jour le 17 mai 2022`: the year of the change, or of the address.
        for known in [modified?.date, url].compactMap(\.self) {
          let day = CivilDate(year: known.year, month: candidate.date.month, day: candidate.date.day)
          if let day, day <= known, known.dayNumber - day.dayNumber <= 60 { return DateStamp(day, candidate.time) }
        }
      }
    }
    return modified
  }

  /// The first day of updates that stand beside their whole dates.
  private static func firstDay(of entries: [PageEntry]) -> CivilDate? {
    entries.compactMap { entry in
      if case .date(let date)? = entry.day { date.civil } else { nil }
    }.min()
  }

  /// A day with the time that another line gives for it: `23 janvier 2026 à 09:01`, then `Publié le 23 janvier 2026`.
  private func withTime(_ day: DateStamp, _ stamps: [MetadataLine.Stamp]) -> DateStamp {
    guard day.time == nil else { return day }
    let other = stamps.first { $0.role != .modified && $0.time != nil && $0.date.civil == day.date }
    return DateStamp(day.date, other?.time)
  }

  /// `Publié mardi 25 novembre à 10h`: the year follows from the weekday.
  private func weekdayStamp(_ stamps: [MetadataLine.Stamp]) -> DateStamp? {
    for candidate in stamps where candidate.role != .modified && candidate.date.year == nil {
      if let day = candidate.date.nearest(to: hints.today) { return DateStamp(day, candidate.time) }
    }
    return nil
  }

  // MARK: Addresses and file names

  /// The day in an address: `/2025/12/02/`, `-20251202-`, `/2025-12-02/`, `_02-12-2025`.
  static func date(inAddress address: String) -> CivilDate? {
    let numbers = address.utf8.split(whereSeparator: { !(0x30...0x39).contains($0) })
    func value(_ index: Int, digits: Int) -> Int? {
      numbers.indices.contains(index) && numbers[index].count == digits ? Int(Substring(numbers[index])) : nil
    }
    for index in numbers.indices {
      if let joined = value(index, digits: 8),
        let date = sensible(year: joined / 10_000, month: joined / 100 % 100, day: joined % 100)
      {
        return date
      }
      guard areNeighbours(numbers, index) else { continue }
      if let year = value(index, digits: 4), let month = number(numbers[index + 1]),
        let day = number(numbers[index + 2]),
        let date = sensible(year: year, month: month, day: day)
      {
        return date
      }
      if let year = value(index + 2, digits: 4), let month = number(numbers[index + 1]),
        let day = number(numbers[index]),
        let date = sensible(year: year, month: month, day: day)
      {
        return date
      }
    }
    return nil
  }

  /// The day that a file’s name opens with: `2025-12-02-…`, `20251202_…`.
  static func date(inFileName name: String) -> CivilDate? {
    let head = name.prefix { $0.isNumber || $0 == "-" || $0 == "_" || $0 == "." }
    return date(inAddress: String(head))
  }

  /// A number of one or two digits.
  private static func number(_ digits: Substring.UTF8View) -> Int? { digits.count <= 2 ? Int(Substring(digits)) : nil }

  /// Whether three numbers have one mark between each: `2025/12/02`.
  private static func areNeighbours(_ numbers: [Substring.UTF8View], _ index: Int) -> Bool {
    guard index + 2 < numbers.count else { return false }
    let view = Substring(numbers[index]).base.utf8
    return [index, index + 1].allSatisfy {
      view.distance(from: numbers[$0].endIndex, to: numbers[$0 + 1].startIndex) == 1
    }
  }

  private static func sensible(year: Int, month: Int, day: Int) -> CivilDate? {
    (1990...2099).contains(year) ? CivilDate(year: year, month: month, day: day) : nil
  }
}
