import MarkedText
import Newsroom
import Prose

/// Whole pages of invented papers with their quotations marked: `{direct Anna Morel}`, `{reported -}` for nobody named,
/// `{direct *}` where any speaker will do, `{optional}` for what a reader may see or not.
enum MarkedPages {
  /// How well the quotations of some pages are found.
  struct Score {
    var hits = 0
    var found = 0
    var expected = 0
    /// What went wrong, for the message of a test.
    var notes: [String] = []

    var f1: Double { found + expected == 0 ? 1 : 2 * Double(hits) / Double(found + expected) }
  }

  struct Scores {
    var direct = Score()
    var reported = Score()
    /// Among the quotations found; `found` and `expected` are equal.
    var speaker = Score()
  }

  static func score(_ pages: [String]) -> Scores {
    var scores = Scores()
    for page in pages { score(page, into: &scores) }
    return scores
  }

  private static func score(_ page: String, into scores: inout Scores) {
    let marked = MarkedText(page)
    let article = Intake().read(RawText(marked.text), hints: IntakeHints(today: CivilDate(dayNumber: 20_000))).article
    let annotations = Understanding().annotate(article)
    var found = annotations.quotations.compactMap { quotation -> (kind: String, text: String, speaker: String)? in
      guard case .paragraph = quotation.span.passage else { return nil }
      let text = String(article.text(of: quotation.span.passage)[quotation.span.range])
      return (quotation.kind.rawValue, text, quotation.speaker.map { annotations.actors[$0].name } ?? "-")
    }
    let optional = marked.marks.filter { $0.label == "optional" }.map { String(marked.text[$0.range]) }
    for mark in marked.marks where mark.label != "optional" {
      let kind = String(mark.label.prefix { $0 != " " })
      let speakers = mark.label.dropFirst(kind.count + 1).split(separator: "|").map(String.init)
      let text = String(marked.text[mark.range])
      let path = kind == "direct" ? \Scores.direct : \Scores.reported
      scores[keyPath: path].expected += 1
      let match = found.firstIndex { $0.kind == kind && matches($0.text, text, exactly: kind == "direct") }
      guard let match else {
        scores[keyPath: path].notes.append("missed: \(text)")
        continue
      }
      let quotation = found.remove(at: match)
      scores[keyPath: path].hits += 1
      scores[keyPath: path].found += 1
      scores.speaker.expected += 1
      scores.speaker.found += 1
      if speakers.contains("*") || speakers.contains(quotation.speaker) {
        scores.speaker.hits += 1
      } else {
        scores.speaker.notes.append("\(quotation.speaker) instead of \(speakers): \(text)")
      }
    }
    for extra in found where !optional.contains(where: { matches(extra.text, $0, exactly: false) }) {
      let path = extra.kind == "direct" ? \Scores.direct : \Scores.reported
      scores[keyPath: path].found += 1
      scores[keyPath: path].notes.append("extra: \(extra.text)")
    }
  }

  /// Direct words match to the letter, a full stop at their end aside; of a clause, half of the words are enough, as in the accuracy bench.
  private static func matches(_ a: String, _ b: String, exactly: Bool) -> Bool {
    if exactly { return bare(a) == bare(b) }
    let first = a.split(whereSeparator: { !$0.isLetter && !$0.isNumber }).map(String.init)
    let second = b.split(whereSeparator: { !$0.isLetter && !$0.isNumber }).map(String.init)
    let shared = first.count - second.difference(from: first).removals.count
    return 2 * shared >= first.count + second.count - shared
  }

  /// Without the full stop that stands now inside, now outside of the marks.
  private static func bare(_ text: String) -> Substring {
    text.hasSuffix(".") ? text.dropLast() : Substring(text)
  }
}
