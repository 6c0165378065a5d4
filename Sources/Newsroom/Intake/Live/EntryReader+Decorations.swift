/// What stands beside the time of an update and tells nothing of it: a number, the writer’s initials.
extension EntryReader {
  /// The word after what stands before a time, each part with a mark behind it: `#4 | 10h15`, `4. 10h15`, `J.D. | 17:20`,
  /// `(am) 17:20`, `CONFIRMÉ - 17:20 :`; the same word where nothing of the kind does.
  func decorationEnd(at start: Int, limit: Int) -> Int {
    if let end = countEnd(at: start, limit: limit) ?? labelEnd(at: start, limit: limit) { return end }
    let end = numberEnd(at: start, limit: limit) ?? initialsEnd(at: start, limit: limit)
    guard let end, end < limit else { return start }
    guard Self.partings.contains(words[end].key) else {
      // What brackets hold needs no other mark.
      return words[end - 1].key == Self.closing && end > start ? end : start
    }
    return end + 1
  }

  /// Whether some words are the writer’s initials or an agency’s code, and nothing else: `ats/jfe`, `J.D.`
  func isWriter(_ range: Range<Int>) -> Bool {
    guard let first = range.first, range.count <= 8 else { return false }
    if initialsEnd(at: first, limit: range.upperBound) == range.upperBound { return true }
    // `ats/jfe`: small letters around one stroke, without a space.
    let letters = words[range].filter { $0.kind == .letters }
    return range.count == 3 && words[first + 1].key == EntryVocabulary.slash && letters.count == 2
      && letters.allSatisfy { (2...5).contains($0.letters) && $0.capitals == 0 }
      && range.dropFirst().allSatisfy { !words[$0].spaceBefore }
  }

  /// `4/ 10h15`, `4) 10h15`: a number with its mark, and the time behind.
  private func countEnd(at start: Int, limit: Int) -> Int? {
    guard start + 2 < limit, (1...3).contains(words[start].digitCount), Self.countMarks.contains(words[start + 1].key),
      !words[start + 1].spaceBefore, words[start + 2].spaceBefore, dates.clock(at: start + 2, limit: limit) != nil
    else { return nil }
    return start + 2
  }

  /// `#4`, `n° 4`, and `4` where a stroke follows.
  private func numberEnd(at start: Int, limit: Int) -> Int? {
    var index = start
    if index < limit, words[index].key == Self.hash { index += 1 }
    guard index < limit, words[index].kind == .digits, words[index].digitCount <= 3, index + 1 < limit else {
      return nil
    }
    guard index > start || words[index + 1].key == Self.bar && words[index + 1].spaceBefore else { return nil }
    return index + 1
  }

  /// `J.D.`, `J. D.`, `JD`, `(am)`: two or three letters, in capitals or within brackets.
  private func initialsEnd(at start: Int, limit: Int) -> Int? {
    let isBracketed = start < limit && EntryVocabulary.openBrackets.contains(words[start].key)
    var index = isBracketed ? start + 1 : start
    var letters = 0
    while index < limit, words[index].kind == .letters, letters + words[index].letters <= 3,
      isBracketed || words[index].capitals == words[index].letters
    {
      letters += words[index].letters
      index += 1
      if index < limit, words[index].key == PageVocabulary.stop { index += 1 }
    }
    guard (2...3).contains(letters) else { return nil }
    guard isBracketed else { return index }
    return index < limit && EntryVocabulary.closeBrackets.contains(words[index].key) ? index + 1 : nil
  }

  /// The word after a label in capitals and its mark, where the time stands behind them, with a mark of its own: `CONFIRMÉ – 17h20 : …`.
  private func labelEnd(at start: Int, limit: Int) -> Int? {
    guard start + 2 < limit, words[start].kind == .letters, words[start].letters >= 4,
      words[start].capitals == words[start].letters, Self.partings.contains(words[start + 1].key),
      let clock = dates.clock(at: start + 2, limit: limit), clock.end < limit,
      EntryVocabulary.strictPartings.contains(words[clock.end].key) || words[clock.end].key == PageVocabulary.colon
    else { return nil }
    return start + 2
  }

  private static let countMarks = PageVocabulary.keys("/ ) .")
  private static let hash = WordKey("#")
  private static let bar = WordKey("|")
  private static let closing = WordKey(")")
  private static let partings = PageVocabulary.keys("| - • · : )")
}
