/// What a user changes of the rules that clean a page: the `cleaning:` of the configuration.
package struct CleaningSettings: Hashable, Sendable {
  /// Names of rules that are switched off.
  package var off: Set<String>
  /// The user’s own rules, which come before the built-in ones.
  package var own: [CleaningRule]

  package init(off: Set<String> = [], own: [CleaningRule] = []) {
    self.off = off
    self.own = own
  }

  /// The rules that are in force.
  package var rules: CleaningRules {
    off.isEmpty && own.isEmpty ? .builtIn : CleaningRules.builtIn.adding(own).disabling(off)
  }
}

extension CleaningSettings {
  static let keys = ["off", "rules"]
  private static let ruleKeys = ["name", "reach", "patterns"]

  init(_ fields: inout YAMLFields) {
    let own = fields.list("rules", keys: Self.ruleKeys) { Self.rule(&$0) }
    let known = CleaningRules.builtIn.adding(own).names
    let off = fields.strings("off")
    for name in off where !known.contains(name) {
      fields.report(
        "off", "there is no rule “\(VisibleText.shortened(name))”\(DidYouMean.hint(for: name, among: known))")
    }
    self.init(off: Set(off), own: own)
  }

  private static func rule(_ fields: inout YAMLFields) -> CleaningRule? {
    guard let name = fields.string("name") else {
      fields.report("name", "a rule needs a name, such as “name: mon-encart”")
      return nil
    }
    let texts = fields.strings("patterns")
    if texts.isEmpty {
      fields.report("patterns", "the rule “\(name)” needs patterns, such as “patterns: [Le brief du jour]”")
    }
    let patterns = texts.compactMap { text -> PagePattern? in
      do throws(PagePattern.Failure) {
        return try PagePattern(text)
      } catch {
        fields.report("patterns", "“\(VisibleText.shortened(text))” is no pattern: \(error.sentence)")
        return nil
      }
    }
    return CleaningRule(name: name, reach: fields.choice("reach") ?? .line, patterns: patterns)
  }
}

extension PagePattern.Failure {
  fileprivate var sentence: String {
    switch self {
    case .matchesEverything: "it would take every line"
    case .unbalancedBraces: "a { has no } or the reverse"
    }
  }
}
