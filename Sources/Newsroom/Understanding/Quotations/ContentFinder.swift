internal import Prose

/// Finds how far a clause of content goes: to the end of its sentence, or to where the narrator speaks again.
struct ContentFinder {
  let subjects: SubjectFinder
  private var skeleton: Skeleton { subjects.skeleton }

  /// The clause that opens at a node, for a frame that governs it.
  func clause(from start: Int, upTo end: Int, frames: ArraySlice<Frame>) -> Range<Int>? {
    let stop = frames.lazy.map { self.boundary(before: $0) }.filter { $0 > start }.min() ?? end
    var node = start
    let limit = min(end, stop)
    var depth = 0
    var hasVerb = false
    while node < limit {
      let word = skeleton.word(node)
      if word == "(" || word == "[" { depth += 1 }
      if word == ")" || word == "]" { depth -= 1 }
      if skeleton.isQuote(node) || skeleton.isFiniteVerb(node) { hasVerb = true }
      if depth <= 0, node > start, word == "," ? hasVerb && opensNarration(node + 1, limit) : endsClause(node) { break }
      node += 1
    }
    return trimmed(start..<node)
  }

  /// The clause that ends before a node, for an incise or a source at its end.
  func clause(endingBefore end: Int, from start: Int) -> Range<Int>? { trimmed(start..<end) }

  /// Where the narrator begins again for a frame: the comma or conjunction before it.
  func boundary(before frame: Frame) -> Int {
    switch frame.shape {
    case .incise, .source: return frame.nodes.lowerBound
    case .governing:
      switch frame.mood {
      case .gerund: return frame.nodes.lowerBound
      case .infinitive:
        // `, avant d’ajouter que …` is the narrator’s; `pourrait être demandé` is part of the clause.
        let first = frame.nodes.lowerBound
        return skeleton.isA(first, .preposition) || skeleton.isA(first - 1, .preposition) ? first : Int.max
      case .participle: return Int.max
      case .finite:
        // A coordinated verb of the same subject: `… et a ajouté`.
        return frame.subject == .inherited ? frame.nodes.lowerBound : Int.max
      }
    }
  }

  /// Whether the narrator speaks again from a node on.
  private func endsClause(_ node: Int) -> Bool {
    guard let token = skeleton.token(node) else { return false }
    switch token.folded {
    case ";", "–", "—", ":": return true
    case "-": return token.kind == .punctuation
    case "tandis": return true
    default: return false
    }
  }

  /// Whether what follows a comma is the narrator’s: a participle that goes with the speaker, another clause, the
  /// circumstances of the speech.
  private func opensNarration(_ node: Int, _ end: Int) -> Bool {
    let next = skeleton.word(node + 1)
    switch skeleton.word(node) {
    case "tandis", "bien", "quoique", "alors": return next == "que" || next == "qu'" || skeleton.word(node) == "quoique"
    case "mais", "et":
      return next != "que" && next != "qu'" && skeleton.isA(node + 1, [.auxiliary])
        || skeleton.word(node) == "mais" && next != "que" && next != "qu'" && next != "pas" && next != "aussi"
    case "après": return ["avoir", "être", "s'", "une", "un"].contains(next)
    case "avant": return next == "de" || next == "d'"
    case "sans": return true
    case "lors": return true
    case "en", "tout": return subjects.isGerund(node + 1) || subjects.isGerund(node + 2)
    case "ce": return next == "qui" || next == "que"
    case "dans":
      return ["un", "une"].contains(next) && (node..<min(end, node + 5)).contains { skeleton.isA($0, .speechNoun) }
    default: return subjects.isGerund(node)
    }
  }

  /// Without the marks and conjunctions at its ends; nil where too little is left for a clause.
  func trimmed(_ range: Range<Int>) -> Range<Int>? {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, isEdge(lower) { lower += 1 }
    while upper > lower, isEdge(upper - 1) || ["et", "mais", "puis"].contains(skeleton.word(upper - 1)) { upper -= 1 }
    guard upper - lower >= 2 else { return nil }
    return lower..<upper
  }

  private func isEdge(_ node: Int) -> Bool {
    guard let token = skeleton.token(node), token.kind == .punctuation else { return false }
    switch token.folded {
    case ")", "]", "(", "[", "%", "€", "$": return false
    default: return true
    }
  }
}
