/// One kind of boilerplate: its name in the ledger, how far it reaches, and what it looks like.
package struct CleaningRule: Hashable, Sendable {
  /// What goes when a pattern is found.
  package enum Reach: String, CaseIterable, Sendable {
    /// The line, if all of it is the pattern.
    case line
    /// The line, as with ``line``; kept where it is a sentence with a finite verb.
    case label
    /// The line, if all of it is the pattern and in capitals.
    case capitals
    /// The line that opens with the pattern, with the title it stands for, on the same line or the next.
    case link
    /// The line that opens with the pattern, where it looks like a title and stands after the first paragraph.
    case insert
    /// The line, and what follows up to the next paragraph of prose.
    case box
    /// The line, and all that follows, where little of the page is left.
    case end
    /// The pattern alone, where a line opens with it and goes on with something else.
    case opening
    /// The pattern alone, where a line ends with it.
    case closing
    /// The pattern alone, wherever it stands.
    case span
  }

  /// Lower case, words joined by hyphens: `related-link`.
  package var name: String
  package var reach: Reach
  package var patterns: [PagePattern]

  package init(name: String, reach: Reach, patterns: [PagePattern]) {
    self.name = name
    self.reach = reach
    self.patterns = patterns
  }
}

/// The rules that clean a page: the built-in ones, less those a user switched off, and the user’s own.
package struct CleaningRules: Sendable {
  package let rules: [CleaningRule]
  /// Names of rules that are switched off, of those too that are no pattern: `repeated-title`.
  package let disabled: Set<String>

  private var tables: [CleaningRule.Reach: PatternTable] = [:]

  /// - Parameters:
  ///   - rules: in the order of their precedence.
  ///   - disabled: names of rules to switch off, whether of patterns or ``proceduralNames``.
  package init(_ rules: [CleaningRule], disabled: Set<String> = []) {
    self.rules = rules
    self.disabled = disabled
    for rule in rules where !disabled.contains(rule.name) {
      tables[rule.reach, default: PatternTable()].add(rule)
    }
  }

  /// These rules with a user’s own before them.
  package func adding(_ own: [CleaningRule]) -> CleaningRules { CleaningRules(own + rules, disabled: disabled) }

  /// These rules without those of some names.
  package func disabling(_ names: Set<String>) -> CleaningRules {
    CleaningRules(rules, disabled: disabled.union(names))
  }

  /// Rules that are no patterns, but steps of intake that can be switched off by name all the same.
  package static let proceduralNames = [
    "address", "button", "byline", "caption", "header", "house-notice", "inset", "markup", "navigation", "page-head",
    "page-label",
    "repeated-entry", "repeated-paragraph", "repeated-title", "section", "summary-label",
  ]

  /// Every name that can be switched off or stand in a ledger, sorted.
  package var names: [String] { Set(rules.map(\.name) + Self.proceduralNames).sorted() }

  func isEnabled(_ name: String) -> Bool { !disabled.contains(name) }

  func table(_ reach: CleaningRule.Reach) -> PatternTable? { tables[reach] }
}

/// The patterns of one reach, found by their first word.
struct PatternTable: Sendable {
  private struct Entry: Sendable {
    let rule: String
    let run: PatternRun
  }

  private var byFirstWord: [WordKey: [Entry]] = [:]
  /// Those that open with `*` or `#`.
  private var others: [Entry] = []

  mutating func add(_ rule: CleaningRule) {
    for pattern in rule.patterns {
      let entry = Entry(rule: rule.name, run: PatternRun(pattern: pattern))
      var keys: Set<WordKey> = []
      var isOpen = false
      for step in pattern.firstSteps(from: 0) {
        if case .word(let key) = pattern.program[step] { keys.insert(key) } else { isOpen = true }
      }
      if isOpen {
        others.append(entry)
      } else {
        for key in keys { byFirstWord[key, default: []].append(entry) }
      }
    }
  }

  /// The first rule whose pattern is all of some words.
  func whole(_ words: [PageWord], _ range: Range<Int>) -> String? {
    guard let first = range.first else { return nil }
    func isWhole(_ entry: Entry) -> Bool {
      entry.run.ends(in: words, from: first, limit: range.upperBound)?.longest == range.upperBound
    }
    return (byFirstWord[words[first].key]?.first(where: isWhole) ?? others.first(where: isWhole))?.rule
  }

  /// The longest pattern that some words open with.
  func opening(_ words: [PageWord], _ range: Range<Int>) -> (rule: String, end: Int)? {
    guard let first = range.first else { return nil }
    var best: (rule: String, end: Int)?
    for entry in candidates(words[first]) {
      guard let end = entry.run.ends(in: words, from: first, limit: range.upperBound)?.longest else { continue }
      if end > best?.end ?? first { best = (entry.rule, end) }
    }
    return best
  }

  /// The shortest pattern that some words open with.
  func span(_ words: [PageWord], _ range: Range<Int>) -> (rule: String, end: Int)? {
    guard let first = range.first else { return nil }
    for entry in byFirstWord[words[first].key] ?? [] {
      if let end = entry.run.ends(in: words, from: first, limit: range.upperBound)?.shortest {
        return (entry.rule, end)
      }
    }
    return nil
  }

  private func candidates(_ word: PageWord) -> [Entry] {
    if let entries = byFirstWord[word.key] { entries + others } else { others }
  }
}
