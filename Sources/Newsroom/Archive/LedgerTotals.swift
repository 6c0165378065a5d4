/// What became of the characters of all raw texts, white space left out.
package struct LedgerTotals: Hashable, Sendable {
  /// Characters that were kept, by what they are.
  package private(set) var kept: [LedgerEntry.Use: Int] = [:]
  /// Characters that were set aside, by rule.
  package private(set) var removed: [String: Int] = [:]
  package private(set) var characters = 0
  /// Texts that have a raw original.
  package private(set) var texts = 0

  package var keptCount: Int { kept.values.reduce(0, +) }
  package var removedCount: Int { removed.values.reduce(0, +) }

  package init(_ archive: Archive) {
    for original in archive.articles.lazy.compactMap(\.original) {
      texts += 1
      let counts = InkCounts(original.raw.text)
      characters += counts.total
      for entry in original.ledger {
        let count = counts[entry.range]
        if case .removed(let rule) = entry.use {
          removed[rule, default: 0] += count
        } else {
          kept[entry.use, default: 0] += count
        }
      }
    }
  }
}
