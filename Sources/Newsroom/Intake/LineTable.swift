internal import Prose

/// The places of a text as people name them: line and column.
package struct LineTable: Sendable {
  /// UTF-8 offsets at which lines begin.
  private let starts: [Int]
  private let text: String

  /// - Complexity: linear in the length of the text.
  package init(_ raw: RawText) {
    text = raw.text
    var starts = [0]
    for (offset, byte) in raw.text.utf8.enumerated() where byte == 0x0A { starts.append(offset + 1) }
    self.starts = starts
  }

  /// The line, and the column in Unicode scalars, both from 1, of a UTF-8 offset; an offset past the end counts as the end.
  package func position(of offset: Int) -> (line: Int, column: Int) {
    let offset = min(max(0, offset), text.utf8.count)
    let line = starts.partition { $0 > offset }
    let start = text.utf8.index(text.startIndex, offsetBy: starts[line - 1])
    let end = text.utf8.index(start, offsetBy: offset - starts[line - 1])
    return (line, text.unicodeScalars.distance(from: start, to: end) + 1)
  }
}
