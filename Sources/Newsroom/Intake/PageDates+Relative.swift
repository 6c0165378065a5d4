internal import Prose

/// Times that are told from when the page was read: `il y a 5 min`, `il y a quelques heures`.
extension PageDates {
  /// The end of how long ago something was, where it begins at a word.
  func relativeEnd(at start: Int, limit: Int) -> Int? {
    guard var index = words.end(ofAny: MetadataVocabulary.relativeHeads, at: start, limit: limit) else { return nil }
    index = words.end(ofAny: MetadataVocabulary.approximations, at: index, limit: limit) ?? index
    guard let end = amountEnd(at: index, limit: limit) else { return nil }
    // `il y a 1 h 20`, `il y a 2 heures et 10 minutes`.
    let next = end < limit && words[end].key == Self.and ? end + 1 : end
    if let last = amountEnd(at: next, limit: limit) { return last }
    return end < limit && words[end].digitCount == 2 && PageCalendar.hourMarks.contains(words[end - 1].key)
      ? end + 1 : end
  }

  private func amountEnd(at index: Int, limit: Int) -> Int? {
    guard index + 1 < limit,
      words[index].kind == .digits || MetadataVocabulary.amounts.contains(words[index].key),
      MetadataVocabulary.units.contains(words[index + 1].key)
    else { return nil }
    return index + 2
  }

  private static let and = WordKey("et")
}
