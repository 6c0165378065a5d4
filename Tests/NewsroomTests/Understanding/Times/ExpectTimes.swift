import MarkedText
import Newsroom
import Prose
import Testing

/// Expects exactly the marked times, each as `TYPE value` or `TYPE value MOD`, in an article of one day; paragraphs end at `|`.
func expectTimes(
  _ marked: String, on day: String?, sourceLocation: SourceLocation = #_sourceLocation
) {
  var found: [String] = []
  var expected: [String] = []
  let paragraphs = marked.split(separator: "|").map { MarkedText(String($0)) }
  var article = Article(paragraphs: paragraphs.map { Paragraph($0.text) })
  if let date = day.flatMap(DateStamp.init) { article.published = Publication(date, basis: .given) }
  expected = paragraphs.flatMap(\.descriptions)
  for time in Understanding().annotate(article).times {
    let label = [time.kind.rawValue, time.value, time.modifier?.rawValue].compactMap(\.self).joined(separator: " ")
    found.append(MarkedText.describe(article.text(of: time.span.passage), time.span.range, label))
  }
  #expect(found == expected, sourceLocation: sourceLocation)
}
