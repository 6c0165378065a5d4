internal import Prose

/// Finds the time expressions of a reading and gives them their values.
struct TimeFinder {
  func find(in reading: Reading) -> [TimeExpression] {
    var expressions: [TimeExpression] = []
    var narrative = Narrative()
    var previous: Reading.Part?
    let isQuebec = reading.isOfQuebec
    for part in reading.parts {
      if let previous, !previous.continues(in: part) { narrative = Narrative() }
      previous = part
      let passage = TimedPassage(part.text, anchor: reading.anchor(of: part), isQuebec: isQuebec)
      for (phrase, value) in passage.values(after: &narrative) {
        expressions.append(
          TimeExpression(
            span: Span(part.passage, part.text.textRange(phrase.tokens)), kind: value.kind, value: value.text,
            modifier: phrase.modifier))
      }
    }
    return expressions
  }
}

extension Reading.Part {
  /// Whether what was told last goes on to be told in another part: the paragraphs of one update or of one body.
  fileprivate func continues(in next: Reading.Part) -> Bool {
    guard update == next.update else { return false }
    switch (passage, next.passage) {
    case (.paragraph, .paragraph): return true
    case (.headline, .paragraph): return true
    default: return false
    }
  }
}
