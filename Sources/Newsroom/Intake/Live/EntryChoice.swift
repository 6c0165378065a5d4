internal import Prose

/// Tells which candidates are live updates, by what the whole page shows.
struct EntryChoice {
  let page: Page
  let reader: EntryReader
  let candidates: [EntryCandidate]

  /// The live updates, in the order of the page: those chosen, less the page’s own time of publication.
  var updates: [EntryCandidate] {
    let first = withoutProgrammes(withoutCards(chosen))
    let own = first.prefix(2).prefix { isOfPage($0, among: first) }.count
    guard own > 0 else { return first }
    let kept = Set(first.dropFirst(own).map(\.line))
    return EntryChoice(page: page, reader: reader, candidates: candidates.filter { kept.contains($0.line) }).chosen
  }

  /// The candidates that are updates, in the order of the page.
  ///
  /// A time that a line merely ends or opens with may be a kick-off, a programme or a chronology: it counts where its form
  /// comes back, and where text stands between the times, or the page calls itself live, or the times run backwards.
  private var chosen: [EntryCandidate] {
    let candidates = withoutNumbers
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

  /// The candidates without dotted numbers, unless these alone tell times, one after the other: else they are prices or scores.
  private var withoutNumbers: [EntryCandidate] {
    let dotted = candidates.filter { $0.isDotted }
    guard !dotted.isEmpty else { return candidates }
    let plain = candidates.filter { !$0.isDotted }
    let steps = zip(dotted, dotted.dropFirst())
    let falls = steps.count { $1.time < $0.time }
    let isRun = falls <= 1 || falls >= dotted.count - 2
    let opens = plain.contains { $0.form.isAlone && $0.day == nil || $0.form.isInline }
    return dotted.count >= 2 && isRun && !opens && !hasPrices ? candidates : plain
  }

  /// A number with a full stop that is no time of the day opens a line as those do that may be.
  private var hasPrices: Bool {
    page.lines.contains { facts in
      guard facts.words.count >= 3 else { return false }
      let words = page.words[facts.words].prefix(3).map(\.self)
      return words[0].kind == .digits && words[1].key == PageVocabulary.stop && !words[1].spaceBefore
        && words[2].digitCount == 2 && !words[2].spaceBefore
        && ClockTime(hour: words[0].number, minute: words[2].number) == nil
    }
  }

  /// Without times that have their whole date behind the last of many without: those of comments, or of other articles.
  private func withoutCards(_ all: [EntryCandidate]) -> [EntryCandidate] {
    let plain = all.filter { !$0.hasYear }
    guard plain.count >= 2, let last = plain.last else { return all }
    return all.filter { !($0.hasYear && $0.form.isAlone && $0.line > last.line) }
  }

  /// Without the hours of a programme that stands in the text of an update: they run forwards, one line each, where the updates
  /// run backwards.
  private func withoutProgrammes(_ all: [EntryCandidate]) -> [EntryCandidate] {
    var hours: Set<Int> = []
    var index = 0
    while index < all.count {
      var end = index
      while end + 1 < all.count, all[end + 1].time > all[end].time { end += 1 }
      if end - index >= 2, end + 1 < all.count, all[end + 1].time <= all[index].time,
        zip(all[index + 1...end], all[index + 2...end + 1]).allSatisfy({ hour, next in
          hour.rest.count <= 20 && !(hour.line + 1..<next.line).contains { reader.isContent($0, of: page) }
        })
      {
        hours.formUnion(all[index + 1...end].map(\.line))
      }
      index = end + 1
    }
    let others = all.filter { !hours.contains($0.line) }
    let falls = zip(others, others.dropFirst()).count { $1.time < $0.time }
    return hours.count * 2 <= all.count && falls * 5 >= (others.count - 1) * 4 ? others : all
  }

  /// Whether a time among the first is when the page was published, not that of an update.
  private func isOfPage(_ candidate: EntryCandidate, among all: [EntryCandidate]) -> Bool {
    guard let index = all.firstIndex(where: { $0.line == candidate.line }), index + 1 < all.count,
      !candidate.form.isHeadlineFirst
    else { return false }
    let others = all[(index + 1)...].filter { !($0.hasNote && $0.hasYear) }
    guard let next = others.first else { return false }
    func most(_ isSo: (EntryCandidate) -> Bool) -> Bool { others.count(where: isSo) * 2 > others.count }
    // `Publié le 2 décembre 2025 à 9h`, under a standfirst too.
    if candidate.form == .publicationAlone, candidate.hasYear, others.count > 1, !most({ $0.hasYear }) { return true }
    // `Publié à 6 h 20`, under a standfirst, where updates have their times alone.
    if candidate.form == .publicationAlone, others.count > 1, !most({ $0.form == .publicationAlone }),
      hasStandfirstAtMost(before: candidate.line)
    {
      return true
    }
    guard standsInHead(candidate) else { return false }
    if candidate.isChange, !most({ $0.isChange }) { return true }
    if candidate.form.isAlone, isBesideNote(candidate.line), !most({ isBesideNote($0.line) }) { return true }
    if candidate.hasNote, !most({ $0.hasNote }) || candidate.notesChange && !most({ $0.notesChange }) { return true }
    guard candidate.form.isAlone else { return false }
    if candidate.hasYear, !most({ $0.hasYear }) { return true }
    if candidate.form == .publicationAlone, !most({ $0.form == .publicationAlone }) { return true }
    return !(candidate.line + 1..<next.line).contains { reader.isContent($0, of: page) }
  }

  /// A line of publication stands right under a time; `Actualisé` alone is the label of an update.
  private func isBesideNote(_ line: Int) -> Bool {
    line + 1 < page.lines.count && page.isUndecided(line + 1) && reader.isNote(line + 1, of: page)
      && page.kept[line + 1].count > 1
  }

  private static let plainForms: Set<EntryCandidate.Form> = [.timeAlone, .timeThenText]

  private func isSure(_ candidate: EntryCandidate) -> Bool { candidate.form == .headlineThenTime }

  private func isBelieved(_ form: EntryCandidate.Form, _ group: [EntryCandidate], sure: Int) -> Bool {
    switch form {
    case .headlineThenTime: return true
    case .timeThenText, .looseTimeThenText:
      let times = candidates.filter { $0.form == .timeThenText || $0.form == .looseTimeThenText }
      guard times.count + sure >= 2 || page.callsItselfLive else { return false }
      return sure > 0 || page.callsItselfLive || runsBackwards(times) || !isList(times)
    case .looseHeadlineThenTime:
      let told = group.count { nextIsProse($0) }
      if group.count + sure >= 2, told * 3 >= group.count * 2 { return true }
      let texts = group.count { nextIsText($0) }
      return group.count >= 3 && (isRun(group) || page.callsItselfLive) && texts * 3 >= group.count * 2
    case .timeAlone:
      return group.count + sure >= 2
        || page.callsItselfLive && group.count { $0.line > 0 } >= 1 && !standsInHead(group[0])
    case .publicationAlone:
      return group.count >= 3 || group.count == 2 && page.callsItselfLive
    }
  }

  private func runsBackwards(_ group: [EntryCandidate]) -> Bool {
    let steps = zip(group, group.dropFirst())
    return group.count > 1 && steps.count { $1.time < $0.time } * 2 > group.count - 1
  }

  /// Times on lines in a row, with little behind each: a programme.
  private func isList(_ group: [EntryCandidate]) -> Bool {
    let rows = zip(group, group.dropFirst()).count { first, second in
      !(first.line + 1..<second.line).contains { reader.isContent($0, of: page) } && first.rest.count <= 20
    }
    let prose = page.lines.indices.prefix(group.first?.line ?? 0).reduce(0) {
      $0 + (page.isUndecided($1) && page.lines[$1].isProse ? 1 : 0)
    }
    return rows * 10 >= max(1, group.count - 1) * 6 || prose >= 4
  }

  /// The clocks run one way, a change of day aside.
  private func isRun(_ group: [EntryCandidate]) -> Bool {
    let falls = zip(group, group.dropFirst()).count { $1.time < $0.time }
    let rises = zip(group, group.dropFirst()).count { $1.time > $0.time }
    return min(falls, rises) * 5 <= group.count || group.count > 3 && min(falls, rises) == 1
  }

  /// A sentence stands under it.
  private func nextIsText(_ candidate: EntryCandidate) -> Bool {
    let next = candidate.line + 1
    return next < page.lines.count && page.isUndecided(next) && page.lines[next].endsSentence
      && page.lines[next].wordCount >= 4
  }

  private func nextIsProse(_ candidate: EntryCandidate) -> Bool {
    let next = candidate.line + 1
    return next < page.lines.count && page.isUndecided(next) && page.lines[next].isProse
  }

  /// Among the first lines of the page, where an article has its time of publication.
  private func standsInHead(_ candidate: EntryCandidate) -> Bool {
    page.firstProse.map { $0 > candidate.line } ?? true
  }

  /// No more than one paragraph of prose stands before.
  private func hasStandfirstAtMost(before line: Int) -> Bool {
    page.lines.indices.prefix(line).count { page.isUndecided($0) && page.lines[$0].isProse } <= 1
  }
}
