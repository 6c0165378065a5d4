internal import Markdown

/// A paragraph that is nothing but text, as HTML: what cmark would write, without a tree of nodes for it.
///
/// Nearly all of news is such paragraphs, and the tree costs ten times what writing does.
package enum PlainParagraph {
  /// Appends a paragraph.
  ///
  /// - Parameters:
  ///   - text: the bytes of the paragraph’s plain text, without any markup.
  ///   - ranges: where HTML is put around parts of it, as ``MarkdownDocument/html(block:inserts:)`` has it.
  ///   - open: appends what is put before a range, by its number.
  ///   - close: appends what is put behind it.
  package static func write(
    _ text: ArraySlice<UInt8>, inserts ranges: [Range<Int>] = [], to output: inout Output,
    open: (Int, inout Output) -> Void = { _, _ in }, close: (Int, inout Output) -> Void = { _, _ in }
  ) {
    var position = 0
    var around: [(number: Int, end: Int)] = []

    func writeText(to end: Int, _ output: inout Output) {
      guard position < end else { return }
      let start = output.count
      output += text[text.startIndex + position..<text.startIndex + end]
      HTML.escape(&output, from: start)
      position = end
    }
    func closeAll(through offset: Int, _ output: inout Output) {
      while let last = around.last, last.end <= offset {
        writeText(to: last.end, &output)
        close(last.number, &output)
        around.removeLast()
      }
    }
    func begin(_ number: Int, until end: Int, _ output: inout Output) {
      open(number, &output)
      around.append((number, end))
    }

    output += "<p>".utf8
    for number in MarkdownDocument.nested(ranges) where ranges[number].lowerBound < text.count {
      var start = ranges[number].lowerBound
      let end = min(text.count, ranges[number].upperBound)
      closeAll(through: start, &output)
      // A range that crosses the end of the one around it is split there.
      while let outer = around.last, outer.end < end {
        writeText(to: start, &output)
        begin(number, until: outer.end, &output)
        start = outer.end
        closeAll(through: start, &output)
      }
      writeText(to: start, &output)
      begin(number, until: end, &output)
    }
    closeAll(through: text.count, &output)
    writeText(to: text.count, &output)
    output += "</p>\n".utf8
  }
}
