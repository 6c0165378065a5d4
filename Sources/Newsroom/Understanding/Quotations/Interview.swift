internal import Prose

/// Which passages of an article are the answers of an interview: nothing but quotations, each under a question that nobody in
/// the text says.
struct Interview {
  /// The indices of the parts that are answers; empty where the article is no interview.
  private(set) var answers: Set<Int> = []
  /// The index of the part with the first question.
  private(set) var start: Int?

  /// - Complexity: linear in the number of parts.
  init(_ parts: [Reading.Part]) {
    let questions = parts.indices.filter { index in
      Self.ends(parts[index], ["?"]) && index + 1 < parts.count && Self.isQuoted(parts[index + 1])
    }
    guard questions.count > 1, let first = questions.first else { return }
    start = first
    // Between two answers the narrator may tell of others, whose quotations are no answers.
    var isAnswering = false
    for index in first..<parts.count {
      if Self.ends(parts[index], ["?", "…", "..."]) {
        isAnswering = true
      } else if !Self.isQuoted(parts[index]) {
        isAnswering = false
      } else if isAnswering {
        answers.insert(index)
      }
    }
  }

  private static func isQuoted(_ part: Reading.Part) -> Bool {
    let tokens = part.text.tokens
    // « R. “ … ” », under « Q. … »
    let isLettered = tokens.count > 2 && tokens[0].folded == "r" && [".", ":"].contains(tokens[1].folded)
    var first = isLettered ? 2 : 0
    // « (Il rit.) “ … ” »
    if tokens.first?.folded == "(", let close = tokens.prefix(Self.longestAside).firstIndex(where: { $0.folded == ")" })
    {
      first = close + 1
    }
    return first < tokens.count && tokens[first].kind == .quotationMark
  }

  /// What an interviewer notes of an answer takes no more tokens, its brackets among them.
  private static let longestAside = 12

  /// Whether a part is a line of the interviewer’s that ends so.
  private static func ends(_ part: Reading.Part, _ marks: [Word]) -> Bool {
    guard let last = part.text.tokens.last else { return false }
    return marks.contains(last.folded) && !isQuoted(part)
  }
}
