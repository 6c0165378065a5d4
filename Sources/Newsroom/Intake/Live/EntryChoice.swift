/// Tells which candidates are live updates, by what the whole page shows.
struct EntryChoice {
  let page: Page
  let candidates: [EntryCandidate]

  /// The candidates that are updates, in the order of the page.
  ///
  /// A time that a line merely ends or opens with may be a kick-off, a programme or a chronology: it counts where its form
  /// comes back, and where text stands between the times, or the page calls itself live, or the times run backwards.
  var chosen: [EntryCandidate] {
    let sure = candidates.filter { isSure($0) }
    let loose = candidates.filter { !isSure($0) }
    let believed = Dictionary(grouping: loose, by: \.form).filter { form, group in
      isBelieved(form, group, sure: sure.count)
    }
    let count = sure.count + believed.values.reduce(0) { $0 + $1.count }
    return candidates.filter { candidate in
      // On a page with updates of one form, a time of another form is one too.
      isSure(candidate) || believed[candidate.form] != nil || count >= 2 && Self.plainForms.contains(candidate.form)
    }
  }

  private static let plainForms: Set<EntryCandidate.Form> = [.timeAlone, .timeThenText]

  /// Headlines stand on the line before a time that is alone, rather than after it.
  var headlinesStandBeforeTimes: Bool {
    var before = 0
    var after = 0
    for candidate in candidates where candidate.form == .timeAlone || candidate.form == .publicationAlone {
      let next = candidate.line + 1
      let nextIsTitle = next < page.lines.count && page.isUndecided(next) && page.lines[next].looksLikeTitle
      let previousIsTitle =
        candidate.line > 0 && page.isUndecided(candidate.line - 1) && page.lines[candidate.line - 1].looksLikeTitle
      if nextIsTitle { after += 1 } else if previousIsTitle { before += 1 }
    }
    return before > after
  }

  private func isSure(_ candidate: EntryCandidate) -> Bool { candidate.form == .headlineThenTime }

  private func isBelieved(_ form: EntryCandidate.Form, _ group: [EntryCandidate], sure: Int) -> Bool {
    switch form {
    case .headlineThenTime: return true
    case .timeThenText, .looseTimeThenText:
      let times = candidates.filter { $0.form == .timeThenText || $0.form == .looseTimeThenText }
      guard times.count + sure >= 2 || isLive else { return false }
      return sure > 0 || isLive || runsBackwards(times) || !isList(times)
    case .looseHeadlineThenTime:
      return group.count + sure >= 2 && group.count { nextIsProse($0) } * 3 >= group.count * 2
    case .timeAlone:
      return group.count + sure >= 2 || isLive && group.count { $0.line > 0 } >= 1 && !standsInHead(group[0])
    case .publicationAlone:
      return group.count >= 3 || group.count == 2 && isLive
    }
  }

  /// The page says that it is one: `Direct`, `Live`, `Minute par minute`.
  private var isLive: Bool {
    for line in page.lines.indices {
      let words = page.words[page.lines[line].words]
      if page.lines[line].wordCount > 40 { continue }
      for (index, word) in zip(words.indices, words) {
        if word.key == Self.live { return true }
        if word.key == Self.direct, index > words.startIndex, words[index - 1].key == Self.en { return true }
        if word.key == Self.direct, index == words.startIndex, words.count > 1, words[index + 1].kind == .mark {
          return true
        }
        if word.key == Self.minute, index + 2 < words.endIndex, words[index + 2].key == Self.minute { return true }
      }
    }
    return false
  }

  private func runsBackwards(_ group: [EntryCandidate]) -> Bool {
    let steps = zip(group, group.dropFirst())
    return group.count > 1 && steps.count { $1.time < $0.time } * 2 > group.count - 1
  }

  /// Times on lines in a row, with little behind each: a programme.
  private func isList(_ group: [EntryCandidate]) -> Bool {
    let rows = zip(group, group.dropFirst()).count { first, second in
      !(first.line + 1..<second.line).contains { page.isUndecided($0) } && first.rest.count <= 20
    }
    let prose = page.lines.indices.prefix(group.first?.line ?? 0).reduce(0) {
      $0 + (page.isUndecided($1) && page.lines[$1].isProse ? 1 : 0)
    }
    return rows * 10 >= max(1, group.count - 1) * 6 || prose >= 4
  }

  private func nextIsProse(_ candidate: EntryCandidate) -> Bool {
    let next = candidate.line + 1
    return next < page.lines.count && page.isUndecided(next) && page.lines[next].isProse
  }

  /// Among the first lines of the page, where an article has its time of publication.
  private func standsInHead(_ candidate: EntryCandidate) -> Bool {
    !page.lines.indices.prefix(candidate.line).contains { page.isUndecided($0) && page.lines[$0].isProse }
  }

  private static let live = WordKey("live")
  private static let direct = WordKey("direct")
  private static let en = WordKey("en")
  private static let minute = WordKey("minute")
}
