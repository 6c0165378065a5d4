package import Prose

/// Where the text of a passage came from: pieces that are the same in both, in order.
///
/// What lies between two pieces was set aside (a span that a rule removed) or is white space that was folded.
package struct SourceMap: Hashable, Sendable {
  package struct Piece: Hashable, Sendable {
    /// UTF-8 offset in the passage.
    package var start: Int
    /// UTF-8 offset in the decoded raw text.
    package var source: Int
    /// Bytes.
    package var length: Int

    package init(start: Int, source: Int, length: Int) {
      self.start = start
      self.source = source
      self.length = length
    }
  }

  package var pieces: [Piece]

  package init(pieces: [Piece]) { self.pieces = pieces }

  /// The range of the raw text from the first to the last byte of a range of the passage, with all that was set aside
  /// between them; nil where the passage has no source there.
  package func source(of range: TextRange) -> TextRange? {
    guard !range.isEmpty,
      let first = pieces.first(where: { range.start < $0.start + $0.length }),
      let last = pieces.last(where: { $0.start < range.end })
    else { return nil }
    let start = first.source + max(0, range.start - first.start)
    let end = last.source + min(last.length, range.end - last.start)
    return start < end ? TextRange(start, end) : nil
  }

  /// The range of the raw text that the whole passage came from; nil for an empty passage.
  package var extent: TextRange? {
    guard let first = pieces.first, let last = pieces.last else { return nil }
    return TextRange(first.source, last.source + last.length)
  }
}
