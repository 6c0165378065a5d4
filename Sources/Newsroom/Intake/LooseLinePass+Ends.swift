internal import Prose

/// Where a text ends, and what stands behind it: at the foot of the page, and at the end of each update.
extension LooseLinePass {
  /// A last paragraph that opens with what stands alone over the title, the paper’s name, and takes up nothing of the text:
  /// `La Gazette donne la parole à tous.`
  func removeOwnNotices(under title: Int, of page: inout Page) {
    let names = Set(
      (0..<title).filter { (2...5).contains(page.lines[$0].wordCount) }.map {
        page.words[page.lines[$0].words].map(\.key)
      }
    )
    let text = page.lines.indices.filter { page.isUndecided($0) && page.lines[$0].isProse }
    guard !names.isEmpty, text.count > 2 else { return }
    for line in text.suffix(2) where page.segments[line] == nil {
      let words = page.words[page.kept[line]]
      let opensWithName = names.contains { words.starts(with: $0) { $0.key == $1 } }
      if opensWithName, !words.contains(where: { $0.key == PageVocabulary.quotationMark }),
        topic(of: text.filter { $0 != line }, page).shared(with: line, of: page, limit: 2) < 2
      {
        page.decide(line, .removed("house-notice"))
      }
    }
  }

  private func topic(of lines: [Int], _ page: Page) -> PageTopic {
    var topic = PageTopic()
    for line in lines { topic.add(line, of: page) }
    return topic
  }

  /// Thanks to the readers, right under the last update’s text: `Merci de nous avoir lus. Bonne soirée !`
  func isFarewell(_ line: Int, _ page: Page) -> Bool {
    page.hasEntries && page.lines[line].blankLinesBefore == 0 && page.lines[line].endsSentence
      && page.words[page.kept[line]].first?.key == Self.thanks
      && !page.words[page.kept[line]].contains { HouseVocabulary.house.contains($0.key) }
  }

  /// A line is all that a live update has: house or not, it is what was written there.
  func isText(ofEntryAt line: Int, in page: Page) -> Bool {
    guard line > 0, page.startsEntry(line - 1), page.lines[line].isProse else { return false }
    return !(page.segments[line - 1]?.contains { $0.use == .headline } ?? false)
  }

  /// Lines behind the last sentence of each update: a few words alone, or a label with its titles or answers.
  func removeEnds(of page: inout Page) {
    for (index, entry) in page.entries.enumerated() {
      let end = index + 1 < page.entries.count ? page.entries[index + 1].firstLine : page.lines.count
      let lines = entry.firstLine..<end
      let last = lines.last { line in
        page.segments[line]?.contains { $0.use == .text || $0.use == .headline }
          ?? (page.lines[line].isProse || page.lines[line].endsSentence && !isLoose(line, page))
      }
      guard let last else { continue }
      var tail = lines.filter { $0 > last && page.isUndecided($0) }
      // A question may end the text, unless a label stands over it.
      tail = Array(tail.drop { page.lines[$0].endsSentence })
      // A table stands under its heading: `Le classement`.
      if let figures = tail.lastIndex(where: { page.isRowOfFigures($0) }) { tail.removeSubrange(...figures) }
      tail.removeAll { !isLoose($0, page) }
      let isBesideFurniture = tail.last.map { $0 + 1 < end && isFurniture($0 + 1, page) } ?? false
      let isBox = ((2...6).contains(tail.count) || isBesideFurniture) && !tail.contains { isScore($0, page) }
      for line in tail {
        let longest = isBox ? Self.longestFurniture : page.lines[line].hasFiniteVerb ? 6 : 9
        guard page.lines[line].wordCount <= longest, !isScore(line, page) else { continue }
        page.decide(line, .removed("live-furniture"))
      }
    }
  }

  private func isFurniture(_ line: Int, _ page: Page) -> Bool {
    let weight = weight(line, page)
    return weight == .furniture || weight == .box
  }

  /// The last line of the text: short sentences and rows of figures may follow the last long one, with a heading between.
  func endOfText(from line: Int, _ topic: PageTopic, _ page: Page) -> Int {
    var last = line
    var loose = 0
    var isBehindBox = false
    for next in page.lines.indices.dropFirst(line + 1) {
      guard page.isUndecided(next) else {
        if weight(next, page) == .furniture { loose += 1 }
        isBehindBox = isBehindBox || weight(next, page) == .box
        if loose > 2 { break }
        continue
      }
      if page.tellsMinute(next) {
        // What happened then is text, if more than the minute stands there.
        if page.lines[next].wordCount >= 3 { last = next }
        continue
      }
      let facts = page.lines[next]
      let isQuoted = page.words[page.kept[next]].contains { $0.key == PageVocabulary.quotationMark }
      let isSentence =
        facts.endsSentence && (facts.hasFiniteVerb || isQuoted || facts.endsWithStop && facts.wordCount >= 6)
        && !speaksToReader(next, page) && !isLoose(next, page)
        && topic.shared(with: next, of: page, limit: 2) >= (loose > 0 ? 2 : isBehindBox ? 1 : 0)
      if isSentence || page.isRowOfFigures(next) {
        last = next
        loose = 0
        isBehindBox = false
      } else {
        loose += 1
      }
      // A table has the names of its columns under its heading.
      if loose > 2 || loose == 2 && !page.isRowOfFigures(next + 1) { break }
    }
    return last
  }

  private static let thanks = WordKey("merci")
}
