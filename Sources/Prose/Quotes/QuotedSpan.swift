/// What stands between a pair of quotation marks, as tokens of one text.
package struct QuotedSpan: Hashable, Sendable {
  /// The tokens between the marks; never empty.
  package let contents: Range<Int>
  /// The tokens of the span with the marks that it has.
  package let tokens: Range<Int>
  /// Whether it opens without a mark because it goes on from an earlier paragraph.
  package let isContinuation: Bool
  /// Whether its closing mark was found. One that goes on in the next paragraph has none.
  package let isClosed: Bool

  package init(contents: Range<Int>, tokens: Range<Int>, isContinuation: Bool = false, isClosed: Bool = true) {
    self.contents = contents
    self.tokens = tokens
    self.isContinuation = isContinuation
    self.isClosed = isClosed
  }
}
