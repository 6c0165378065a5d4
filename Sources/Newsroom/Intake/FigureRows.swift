internal import Prose

/// Lines that are figures rather than sentences: standings, results, lists of years.
extension Page {
  /// A row of a table, or a line that opens with a year, beside another of its kind.
  func isRowOfFigures(_ line: Int) -> Bool {
    func isBeside(_ least: Int) -> Bool { hasFigures(line - 1, least: least) || hasFigures(line + 1, least: least) }
    // `Participation : 48,2 %`, under the results of the lists.
    return hasFigures(line, least: 3) && isBeside(2) || hasFigures(line, least: 2) && isBeside(3)
  }

  private func hasFigures(_ line: Int, least: Int) -> Bool {
    guard lines.indices.contains(line), isUndecided(line), lines[line].wordCount >= 1 else { return false }
    let words = self.words[kept[line]]
    let opensWithYear = words.first.map { $0.digitCount == 4 && Self.years.contains($0.number) } ?? false
    return words.count { $0.kind == .digits } >= least || opensWithYear && lines[line].wordCount >= 2
  }

  private static let years = 1800...2099
}
