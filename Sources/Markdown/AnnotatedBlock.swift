/// A block whose nodes of text are replaced, for as long as it is rendered, by pieces with inserts around them.
struct AnnotatedBlock {
  private var replaced: [(original: Node, pieces: [Node])] = []

  init(_ block: Node, inserts: [MarkdownDocument.Insert]) {
    let inserts = MarkdownDocument.nested(inserts.map(\.range)).map { inserts[$0] }
    var first = 0
    for leaf in BlockContent(block).leaves where !leaf.text.isEmpty {
      let end = leaf.start + leaf.text.utf8.count
      while first < inserts.count, inserts[first].range.upperBound <= leaf.start { first += 1 }
      let here = inserts[first...].prefix { $0.range.lowerBound < end }.filter { $0.range.upperBound > leaf.start }
      if !here.isEmpty { replace(leaf, with: here) }
    }
  }

  /// Puts the block back as it was parsed.
  func restore() {
    for (original, pieces) in replaced {
      if let first = pieces.first { original.insertBefore(first) }
      for piece in pieces {
        piece.unlink()
        piece.free()
      }
    }
  }

  private mutating func replace(_ leaf: BlockContent.Leaf, with inserts: [MarkdownDocument.Insert]) {
    let bytes = leaf.text.utf8
    func slice(_ start: Int, _ end: Int) -> Substring {
      leaf.text[bytes.index(bytes.startIndex, offsetBy: start)..<bytes.index(bytes.startIndex, offsetBy: end)]
    }
    var pieces: [Node] = []
    var open: [(node: Node, end: Int)] = []
    var position = 0

    func add(_ node: Node) {
      if let parent = open.last {
        parent.node.append(node)
      } else {
        node.insertBefore(leaf.node)
        pieces.append(node)
      }
    }
    func writeText(to end: Int) {
      if position < end { add(Node.text(slice(position, end))) }
      position = max(position, end)
    }
    func close(through offset: Int) {
      while let last = open.last, last.end <= offset {
        writeText(to: last.end)
        open.removeLast()
      }
    }

    for insert in inserts {
      var start = max(0, insert.range.lowerBound - leaf.start)
      let end = min(bytes.count, insert.range.upperBound - leaf.start)
      close(through: start)
      // A range that crosses the end of the one around it is split there.
      while let outer = open.last, outer.end < end {
        writeText(to: start)
        let part = Node.verbatim(open: insert.open, close: insert.close)
        add(part)
        open.append((part, outer.end))
        start = outer.end
        close(through: start)
      }
      writeText(to: start)
      let node = Node.verbatim(open: insert.open, close: insert.close)
      add(node)
      open.append((node, end))
    }
    close(through: bytes.count)
    writeText(to: bytes.count)
    leaf.node.unlink()
    replaced.append((leaf.node, pieces))
  }
}
