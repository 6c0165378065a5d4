internal import Prose

/// Short lines that come back beside the times of a live page: its writers’ names, the paper’s, the name of a topic.
///
/// A headline is written once. What stands beside a third of the times, and three at least, is what the page prints there.
struct RecurringLabels {
  private let lines: [Int]

  /// How far from a time such lines stand: above it, and under it.
  private static let reach = (above: 3, under: 2)
  private static let longest = 5

  /// - Complexity: linear in the length of the page.
  init(around updates: [EntryCandidate], of page: Page) {
    var found: [[WordKey]: [Int]] = [:]
    var last = -1
    for update in updates {
      let first = max(last + 1, update.line - Self.reach.above)
      let near = first..<max(first, min(update.line + Self.reach.under + 1, page.lines.count))
      for line in near where line != update.line && Self.isShort(line, of: page) {
        found[page.words[page.kept[line]].filter { $0.kind != .mark }.map(\.key), default: []].append(line)
      }
      last = near.upperBound - 1
    }
    let least = max(3, (updates.count + 2) / 3)
    // Two writers take turns: a name that comes back counts where names stand beside most of the times.
    let names = found.filter { page.personNames($0.value[0]) != nil }
    let areNames =
      names.values.reduce(0) { $0 + $1.count } >= max(3, updates.count / 2) && names.values.contains { $0.count >= 3 }
    lines = found.values.filter { $0.count >= least || areNames && page.personNames($0[0]) != nil }.flatMap(\.self)
      .sorted()
  }

  private static func isShort(_ line: Int, of page: Page) -> Bool {
    let facts = page.lines[line]
    return page.isUndecided(line) && (1...longest).contains(facts.wordCount) && !facts.endsSentence
      && !facts.endsWithQuotationMark
  }

  func remove(from page: inout Page) {
    for line in lines { page.decide(line, .removed(page.personNames(line) == nil ? "section" : "byline")) }
  }
}
