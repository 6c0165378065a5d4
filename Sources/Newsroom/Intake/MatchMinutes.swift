/// The minutes of a match, each on a line of its own over what happened: `67'`, `90'+4`, `23e minute`.
extension Page {
  /// A minute of a match, or what happened then, right under it.
  func tellsMinute(_ line: Int) -> Bool {
    if isMinute(line) { return true }
    // How long it takes to read a text is told in minutes too.
    guard line > 0, isMinute(line - 1) else { return false }
    if case .removed? = segments[line - 1]?.first?.use { return false }
    return true
  }

  private func isMinute(_ line: Int) -> Bool {
    let words = self.words[kept[line]]
    guard (2...5).contains(words.count), let first = words.first, (1...3).contains(first.digitCount) else {
      return false
    }
    let rest = words.dropFirst()
    return rest.contains { EntryVocabulary.minuteMarks.contains($0.key) && $0.key != Self.added }
      && rest.allSatisfy { $0.kind == .digits || EntryVocabulary.minuteMarks.contains($0.key) }
  }

  /// Before the minutes that were added.
  private static let added = WordKey("+")
}
