/// A paragraph that is nothing but text, as HTML: what cmark would write, without a tree of nodes for it.
///
/// Nearly all of news is such paragraphs, and the tree costs ten times what writing does.
package enum PlainParagraph {
  /// - Parameters:
  ///   - text: the paragraph’s plain text, without any markup.
  ///   - inserts: as ``MarkdownDocument/html(block:inserts:)`` has them.
  package static func html(_ text: String, inserts: [MarkdownDocument.Insert] = []) -> String {
    var writer = Writer(text)
    writer.write(MarkdownDocument.Insert.nested(inserts))
    return writer.html
  }

  private struct Writer {
    private let text: String.UTF8View
    private var output: [UInt8] = []
    private var index: String.Index
    /// The offset of ``index``.
    private var position = 0
    private var open: [(close: String, end: Int)] = []

    init(_ text: String) {
      self.text = text.utf8
      index = text.startIndex
      output.reserveCapacity(self.text.count * 3 / 2 + 64)
    }

    var html: String { String(decoding: output, as: UTF8.self) }

    mutating func write(_ inserts: [MarkdownDocument.Insert]) {
      let count = text.count
      output += "<p>".utf8
      for insert in inserts where insert.range.lowerBound < count {
        var start = insert.range.lowerBound
        let end = min(count, insert.range.upperBound)
        closeAll(through: start)
        // A range that crosses the end of the one around it is split there.
        while let outer = open.last, outer.end < end {
          writeText(to: start)
          begin(insert, until: outer.end)
          start = outer.end
          closeAll(through: start)
        }
        writeText(to: start)
        begin(insert, until: end)
      }
      closeAll(through: count)
      writeText(to: count)
      output += "</p>\n".utf8
    }

    private mutating func begin(_ insert: MarkdownDocument.Insert, until end: Int) {
      output += insert.open.utf8
      open.append((insert.close, end))
    }

    private mutating func closeAll(through offset: Int) {
      while let last = open.last, last.end <= offset {
        writeText(to: last.end)
        output += last.close.utf8
        open.removeLast()
      }
    }

    private mutating func writeText(to end: Int) {
      guard position < end else { return }
      let stop = text.index(index, offsetBy: end - position)
      for byte in text[index..<stop] {
        switch byte {
        case UInt8(ascii: "&"): output += "&amp;".utf8
        case UInt8(ascii: "<"): output += "&lt;".utf8
        case UInt8(ascii: ">"): output += "&gt;".utf8
        case UInt8(ascii: "\""): output += "&quot;".utf8
        default: output.append(byte)
        }
      }
      index = stop
      position = end
    }
  }
}

extension MarkdownDocument.Insert {
  /// Inserts in the order in which they open, outer before inner: by start, then the longer first; the order given decides
  /// between equals. Empty ones are left out.
  static func nested(_ inserts: [MarkdownDocument.Insert]) -> [MarkdownDocument.Insert] {
    func opensFirst(_ a: MarkdownDocument.Insert, _ b: MarkdownDocument.Insert) -> Bool {
      (a.range.lowerBound, b.range.upperBound) < (b.range.lowerBound, a.range.upperBound)
    }
    var nested: [MarkdownDocument.Insert] = []
    nested.reserveCapacity(inserts.count)
    // A paragraph has few, and most come in their order: each new one is put behind those that it does not open before.
    for insert in inserts where !insert.range.isEmpty {
      var place = nested.count
      while place > 0, opensFirst(insert, nested[place - 1]) { place -= 1 }
      nested.insert(insert, at: place)
    }
    return nested
  }
}
