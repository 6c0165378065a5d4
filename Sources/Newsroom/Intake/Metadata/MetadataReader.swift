internal import Prose

/// What a line tells of the article it belongs to.
struct MetadataLine: Sendable {
  /// A date with its cue: of publication, of change, or without either.
  enum Role: Hashable, Sendable {
    case published
    case modified
    case bare
  }

  struct Stamp: Hashable, Sendable {
    var role: Role
    var date: PageDate
    var time: ClockTime?
  }

  var stamps: [Stamp] = []
  /// `hier`, `il y a 3 heures`: of no use without knowing when it was read.
  var isRelative = false
  /// A clock time that belongs to no date.
  var hasLooseTime = false
  var hasCue = false
  /// The cue is that of a change.
  var hasChange = false
  var authors: [String] = []
  /// A cue stands before names or a signature: `par`, `propos recueillis par`.
  var hasByline = false
  var source: String?
  /// An agency or a newsroom signs, beside somebody else: `avec Belga`.
  var hasSignature = false
  /// Words that belong to nothing of all this.
  var unknownWords = 0
  var startsWithDate = false
  /// A date with its year stands between marks or the line’s ends: `Société - 2 décembre 2025 - 3 commentaires`.
  var hasPartedDate = false
  var unknownAreCapitalised = true
  var hasReadingTime = false
  /// One of the words that belong to nothing is what a page calls itself: `article`.
  var namesPage = false
  /// Something else than the page itself is, was or will be published: `Les résultats seront publiés le 3 mai`.
  var tellsOfOthers = false

  var hasDate: Bool { !stamps.isEmpty || isRelative }
  var tellsSomething: Bool {
    hasDate || hasCue || hasLooseTime || !authors.isEmpty || source != nil || hasSignature || hasReadingTime
  }
}

/// Reads bylines and lines of publication: `Par A. Morel, publié le 2 décembre 2025 à 10h31, mis à jour à 12h | 3 min`.
struct MetadataReader {
  private let words: [PageWord]
  private let bytes: [UInt8]
  private let dates: PageDates

  init(_ page: Page) {
    words = page.words
    bytes = page.bytes
    dates = PageDates(page.words)
  }

  func read(_ range: Range<Int>) -> MetadataLine {
    var line = MetadataLine()
    var role = MetadataLine.Role.bare
    var index = range.lowerBound
    let limit = range.upperBound
    func take(_ stamp: MetadataLine.Stamp, at place: Range<Int>) {
      if stamp.date.civil != nil, isEdge(place.lowerBound - 1, range), isEdge(place.upperBound, range) {
        line.hasPartedDate = true
      }
      line.stamps.append(stamp)
      index = place.upperBound
    }
    while index < limit {
      if let end = words.end(ofAny: MetadataVocabulary.bylineCues, at: index, limit: limit),
        let found = names(from: skipColon(end, limit), limit: limit)
      {
        line.authors += found.names
        line.hasByline = true
        line.hasSignature = line.hasSignature || found.names.isEmpty
        line.source = line.source ?? found.source
        index = found.end
      } else if !line.tellsSomething, line.unknownWords == 0,
        words.end(ofAny: MetadataVocabulary.bylineCues, at: index, limit: limit) == limit
      {
        // A label whose name stands on the next line.
        line.hasSignature = true
        index = limit
      } else if let end = words.end(ofAny: MetadataVocabulary.modifiedCues, at: index, limit: limit) {
        role = .modified
        line.hasCue = true
        line.hasChange = true
        line.tellsOfOthers = line.tellsOfOthers || isOfOthers(index, from: range.lowerBound)
        index = end
      } else if let end = words.end(ofAny: MetadataVocabulary.publishedCues, at: index, limit: limit) {
        role = .published
        line.hasCue = true
        line.tellsOfOthers = line.tellsOfOthers || isOfOthers(index, from: range.lowerBound)
        index = end
      } else if let (date, end) = dates.date(at: index, limit: limit) {
        let (time, timeEnd) = time(after: end, limit: limit)
        if index == range.lowerBound { line.startsWithDate = true }
        take(MetadataLine.Stamp(role: role, date: date, time: time), at: index..<timeEnd)
      } else if role != .bare, let short = dates.shortDate(at: index, limit: limit) {
        let (time, timeEnd) = time(after: short.end, limit: limit)
        line.stamps.append(MetadataLine.Stamp(role: role, date: short.date, time: time))
        index = timeEnd
      } else if role == .bare, let short = dates.shortDate(at: index, limit: limit),
        case (.some, let timeEnd) = time(after: short.end, limit: limit)
      {
        // `Le 12/03 à 18:20`: of no year.
        line.isRelative = true
        index = timeEnd
      } else if let end = relative(at: index, limit: limit) {
        line.isRelative = true
        index = end
      } else if let end = readingTime(at: index, limit: limit) {
        line.hasReadingTime = true
        index = end
      } else if let end = counter(at: index, limit: limit) {
        index = end
      } else if let clock = dates.clock(at: index, limit: limit, bareHours: true) {
        let clockEnd = dates.zoneEnd(at: clock.end, limit: limit)
        // In `Mise à jour à 18 h 02 - 2026-01-14` the hour is of the change and the date of the page.
        if role != .modified, let (date, end) = dateWithoutTime(after: clockEnd, limit: limit) {
          take(MetadataLine.Stamp(role: role, date: date, time: clock.time), at: index..<end)
        } else {
          line.hasLooseTime = true
          index = clockEnd
        }
      } else if let (source, end) = signature(at: index, limit: limit) {
        line.source = line.source ?? source
        line.hasSignature = true
        index = end
      } else if index == range.lowerBound || words[index - 1].kind == .mark,
        let end = otherAgency(at: index, limit: limit)
      {
        line.hasSignature = true
        index = end
      } else {
        if !MetadataVocabulary.fillers.contains(words[index].key), words[index].kind != .mark {
          line.unknownWords += 1
          if MetadataVocabulary.pages.contains(words[index].key) { line.namesPage = true }
          if !words[index].isCapitalised { line.unknownAreCapitalised = false }
        }
        index += 1
      }
    }
    return line
  }

  /// A mark that parts, or an end of the line.
  private func isEdge(_ index: Int, _ range: Range<Int>) -> Bool {
    !range.contains(index) || Self.edges.contains(words[index].key)
  }

  private static let edges = PageVocabulary.keys("| - • · / : ( ) »")

  /// A cue behind a form of `être`, whose subject is no part of the page.
  private func isOfOthers(_ cue: Int, from start: Int) -> Bool {
    guard words[start..<cue].suffix(3).contains(where: { MetadataVocabulary.auxiliaries.contains($0.key) }) else {
      return false
    }
    return !words[start..<cue].contains { MetadataVocabulary.pages.contains($0.key) }
  }

  /// The clock time that follows a date: ` à 10h31`, `, 10:31 GMT`, ` - 10 h`.
  private func time(after end: Int, limit: Int) -> (ClockTime?, Int) {
    var index = end
    while index < limit, EntryVocabulary.dayTimeJoints.contains(words[index].key) { index += 1 }
    if let found = isoTime(at: end, limit: limit) { return found }
    guard
      let clock = dates.clock(at: index, limit: limit, bareHours: true)
        ?? dates.dottedClock(at: index, limit: limit) ?? dates.exactClock(at: index, limit: limit)
    else { return (nil, end) }
    index = clock.end
    // `à 11 h 48 min`, `11:48:00`.
    if index < limit, Self.minutes.contains(words[index].key) { index += 1 }
    return (clock.time, dates.zoneEnd(at: index, limit: limit))
  }

  /// The date behind a clock time: `18:02 - 14 octobre 2025`, `18h02, le 14 octobre 2025`.
  private func dateWithoutTime(after clock: Int, limit: Int) -> (date: PageDate, end: Int)? {
    var index = clock
    while index < limit, Self.edges.contains(words[index].key) || Self.beforeDate.contains(words[index].key) {
      index += 1
    }
    guard let (date, end) = dates.date(at: index, limit: limit), date.civil != nil,
      case (.none, _) = time(after: end, limit: limit)
    else { return nil }
    return (date, end)
  }

  private static let beforeDate = PageVocabulary.keys(", le")

  /// The rest of `2025-12-02T11:48:00+01:00` after its date.
  private func isoTime(at start: Int, limit: Int) -> (ClockTime?, Int)? {
    guard start + 3 < limit, words[start].key == EntryVocabulary.isoJoint, !words[start].spaceBefore,
      words[start + 2].key == PageVocabulary.colon, words[start + 1].kind == .digits, words[start + 3].kind == .digits,
      let time = ClockTime(hour: words[start + 1].number, minute: words[start + 3].number)
    else { return nil }
    // Seconds and zone, to the next white space.
    let end = words[(start + 4)..<limit].firstIndex { $0.spaceBefore } ?? limit
    return (time, end)
  }

  private func relative(at start: Int, limit: Int) -> Int? {
    if let end = words.end(ofAny: MetadataVocabulary.instants, at: start, limit: limit) { return end }
    return dates.relativeEnd(at: start, limit: limit)
  }

  /// `3 min de lecture`, `Temps de lecture : 3 min`.
  private func readingTime(at start: Int, limit: Int) -> Int? {
    if let end = words.end(ofAny: MetadataVocabulary.readingTime, at: start, limit: limit) {
      return duration(at: skipColon(end, limit), limit: limit) ?? end
    }
    guard let end = duration(at: start, limit: limit) else { return nil }
    return words.end(ofAny: MetadataVocabulary.readingTime, at: end, limit: limit) ?? end
  }

  private func duration(at start: Int, limit: Int) -> Int? {
    guard start + 1 < limit, words[start].digitCount > 0, words[start].digitCount <= 2,
      Self.minutes.contains(words[start + 1].key)
    else { return nil }
    return start + 2
  }

  /// How often a page was read or commented: `Lu 14511 fois`, `23 commentaires`, `Vues : 412`.
  private func counter(at start: Int, limit: Int) -> Int? {
    var index = start
    let hasVerb = MetadataVocabulary.countedVerbs.contains(words[index].key)
    if hasVerb { index = skipColon(index + 1, limit) }
    guard index < limit, words[index].kind == .digits else { return nil }
    index += 1
    guard index < limit, MetadataVocabulary.counted.contains(words[index].key) else { return hasVerb ? index : nil }
    return index + 1
  }

  private static let minutes = PageVocabulary.keys("min mn minute minutes mins")

  private func skipColon(_ index: Int, _ limit: Int) -> Int {
    index < limit && words[index].key == PageVocabulary.colon ? index + 1 : index
  }

  // MARK: Names

  /// Names from a word on: `Anna Morel et Paul Duc (avec AFP)`; nil where no name stands there.
  private func names(from start: Int, limit: Int) -> (names: [String], source: String?, end: Int)? {
    var names: [String] = []
    var source: String?
    var index = start
    while index < limit {
      if let (found, end) = signature(at: index, limit: limit) {
        source = source ?? found
        index = end
      } else if let end = nameEnd(from: index, limit: limit) {
        names.append(surface(index..<end))
        index = end
        while index < limit,
          words[index].key == PageVocabulary.comma || MetadataVocabulary.roles.contains(words[index].key)
        {
          // `, journaliste`, `, envoyé spécial à Lomé`: of one author, not another.
          let isRole = MetadataVocabulary.roles.contains(words[index].key)
          guard isRole || index + 1 < limit && MetadataVocabulary.roles.contains(words[index + 1].key) else { break }
          index += 1
          if isRole, index + 1 < limit, words[index].key == PageCalendar.at, words[index + 1].isCapitalised {
            index += 2
          }
        }
      } else {
        break
      }
      guard index < limit,
        MetadataVocabulary.nameJoints.contains(words[index].key) || words[index].key == MetadataVocabulary.with
      else { break }
      // A comma before something else ends the names.
      let next = index + 1
      guard next < limit, signature(at: next, limit: limit) != nil || nameEnd(from: next, limit: limit) != nil else {
        break
      }
      index = next
    }
    return index > start ? (names, source, index) : nil
  }

  /// The end of one name: capitalised words, at most five, with particles and hyphens between.
  private func nameEnd(from start: Int, limit: Int) -> Int? {
    guard start < limit, words[start].isCapitalised else { return nil }
    var index = start
    var end = start
    var count = 0
    while index < min(limit, start + 10) {
      let word = words[index]
      if word.isCapitalised, index == start || word.spaceBefore || words[index - 1].kind == .mark {
        count += 1
        end = index + 1
      } else if word.key == PageVocabulary.stop, words[index - 1].letters <= 2 {
        end = index + 1
      } else if !MetadataVocabulary.particles.contains(word.key) {
        break
      }
      index += 1
    }
    return (1...5).contains(count) ? end : nil
  }

  /// An agency’s name, or a newsroom’s: `AFP`, `La rédaction de Bretagne Matin`, `(L’Écho avec AFP)`.
  func signature(at start: Int, limit: Int) -> (source: String?, end: Int)? {
    if words[start].key == MetadataVocabulary.with, start + 1 < limit,
      let (_, end) = signature(at: start + 1, limit: limit)
    {
      return (nil, end)
    }
    for agency in MetadataVocabulary.agencies where start + agency.words.count <= limit {
      let run = words[start..<(start + agency.words.count)]
      if zip(run, agency.words).allSatisfy({ $0.key == $1 }), run.first?.isCapitalised ?? false {
        return (agency.name, start + agency.words.count)
      }
    }
    guard let end = words.end(ofAny: MetadataVocabulary.newsroomHeads, at: start, limit: limit) else { return nil }
    let name = sourceNameEnd(from: end, limit: limit)
    // `la rédaction des sports`: a desk, not a paper.
    if name == end, end < limit, SectionNames.navigation.contains(words[end].key) { return (nil, end + 1) }
    return (name > end ? surface(end..<name) : nil, name)
  }

  /// The end of `avec agences`, `Avec l’Agence de presse du Sahel`: agencies that no list has.
  private func otherAgency(at start: Int, limit: Int) -> Int? {
    guard words[start].key == MetadataVocabulary.with else { return nil }
    var index = start + 1
    while index < limit, Self.insideSource.contains(words[index].key) { index += 1 }
    guard index < limit, MetadataVocabulary.agencyNouns.contains(words[index].key) else { return nil }
    return words[index].isCapitalised ? sourceNameEnd(from: index, limit: limit) : index + 1
  }

  /// The end of a publisher’s name: capitalised words and figures, with small words between.
  func sourceNameEnd(from start: Int, limit: Int) -> Int {
    var end = start
    var index = start
    while index < min(limit, start + 10) {
      let word = words[index]
      if index > start, dates.date(at: index, limit: limit) != nil { break }
      if word.isCapitalised || word.kind == .digits || (index > start && !word.spaceBefore && word.kind == .letters) {
        end = index + 1
      } else if !Self.insideSource.contains(word.key) {
        break
      }
      index += 1
    }
    return end
  }

  private static let insideSource = PageVocabulary.keys("de du des d l ' - la le les . et")

  private func surface(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    return String(decoding: bytes[words[first].start..<words[last].end], as: UTF8.self)
  }
}
