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
    var index = first
    while index < parts.count {
      if Self.isQuoted(parts[index]) {
        answers.insert(index)
      } else if !Self.ends(parts[index], ["?", "…", "..."]) {
        return
      }
      index += 1
    }
  }

  private static func isQuoted(_ part: Reading.Part) -> Bool {
    let tokens = part.text.tokens
    // « R. “ … ” », under « Q. … »
    let isLettered = tokens.count > 2 && tokens[0].folded == "r" && [".", ":"].contains(tokens[1].folded)
    return tokens[isLettered ? 2... : 0...].first?.kind == .quotationMark
  }

  /// Whether a part is a line of the interviewer’s that ends so.
  private static func ends(_ part: Reading.Part, _ marks: [Word]) -> Bool {
    guard let last = part.text.tokens.last else { return false }
    return marks.contains(last.folded) && !isQuoted(part)
  }
}
