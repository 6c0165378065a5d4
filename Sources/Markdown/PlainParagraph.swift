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
    _ text: ArraySlice<UInt8>, inserts ranges: [Range<Int>] = [], to output: inout [UInt8],
    open: (Int, inout [UInt8]) -> Void = { _, _ in }, close: (Int, inout [UInt8]) -> Void = { _, _ in }
  ) {
    var position = 0
    var around: [(number: Int, end: Int)] = []

    func writeText(to end: Int, _ output: inout [UInt8]) {
      guard position < end else { return }
      write(escaped: text[text.startIndex + position..<text.startIndex + end], to: &output)
      position = end
    }
    func closeAll(through offset: Int, _ output: inout [UInt8]) {
      while let last = around.last, last.end <= offset {
        writeText(to: last.end, &output)
        close(last.number, &output)
        around.removeLast()
      }
    }
    func begin(_ number: Int, until end: Int, _ output: inout [UInt8]) {
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

  private static func write(escaped text: ArraySlice<UInt8>, to output: inout [UInt8]) {
    var start = text.startIndex
    for index in text.indices {
      // All that is escaped stands before the letters.
      let byte = text[index]
      guard byte <= UInt8(ascii: ">") else { continue }
      let reference: String
      switch byte {
      case UInt8(ascii: "&"): reference = "&amp;"
      case UInt8(ascii: "<"): reference = "&lt;"
      case UInt8(ascii: ">"): reference = "&gt;"
      case UInt8(ascii: "\""): reference = "&quot;"
      default: continue
      }
      output += text[start..<index]
      output += reference.utf8
      start = index + 1
    }
    output += text[start...]
  }
}

extension MarkdownDocument {
  /// The numbers of ranges in the order in which they open, outer before inner: by start, then the longer first; the order given
  /// decides between equals. Empty ones are left out.
  static func nested(_ ranges: [Range<Int>]) -> [Int] {
    func opensFirst(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
      (a.lowerBound, b.upperBound) < (b.lowerBound, a.upperBound)
    }
    var nested: [Int] = []
    nested.reserveCapacity(ranges.count)
    // A paragraph has few, and most come in their order: each new one is put behind those that it does not open before.
    for (number, range) in ranges.enumerated() where !range.isEmpty {
      var place = nested.count
      while place > 0, opensFirst(range, ranges[nested[place - 1]]) { place -= 1 }
      nested.insert(number, at: place)
    }
    return nested
  }
}
