internal import Prose

/// Lines that are figures rather than sentences: standings, results, lists of years.
extension Page {
  /// A row of a table, or a line that opens with a year, beside another of its kind.
  func isRowOfFigures(_ line: Int) -> Bool {
    hasFigures(line) && (hasFigures(line - 1) || hasFigures(line + 1))
  }

  private func hasFigures(_ line: Int) -> Bool {
    guard lines.indices.contains(line), isUndecided(line), lines[line].wordCount >= 1 else { return false }
    let words = self.words[kept[line]]
    let opensWithYear = words.first.map { $0.digitCount == 4 && Self.years.contains($0.number) } ?? false
    return words.count { $0.kind == .digits } >= 3 || opensWithYear && lines[line].wordCount >= 2
  }

  private static let years = 1800...2099
}
