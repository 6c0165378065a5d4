extension CleaningRules {
  /// What pages of French-speaking papers carry around their articles.
  package static let builtIn = CleaningRules(
    BuiltInRules.links + BuiltInRules.sharing + BuiltInRules.reading + BuiltInRules.subscription + BuiltInRules.comments
      + BuiltInRules.media + BuiltInRules.live)
}

/// The built-in rules, by theme. Patterns are sorted within a rule by their first word, so that a missing one shows.
enum BuiltInRules {
  /// A rule of patterns that are known to be well formed.
  static func rule(_ name: String, _ reach: CleaningRule.Reach, _ patterns: [String]) -> CleaningRule {
    CleaningRule(
      name: name, reach: reach,
      patterns: patterns.map { pattern in
        do {
          return try PagePattern(pattern)
        } catch {
          preconditionFailure("a built-in pattern is malformed (\(error)): \(pattern)")
        }
      })
  }
}
