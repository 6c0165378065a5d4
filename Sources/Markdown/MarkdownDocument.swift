internal import CCmark

/// A Markdown text, parsed once by cmark: its blocks as plain text, and each of them as HTML.
///
/// This module is the only place that knows cmark, and the only one with memory that the compiler cannot check. cmark runs in
/// its safe mode: raw HTML and links of dangerous schemes are left out.
///
/// Not `Sendable`: it holds a cmark tree, which is changed for a moment while a block is rendered.
package final class MarkdownDocument {
  /// One top-level block.
  package struct Block: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
      case paragraph
      /// 1 to 6.
      case heading(level: Int)
      case list
      case blockQuote
      case code
      case thematicBreak
      /// Raw HTML, which is not rendered.
      case html
    }

    package let kind: Kind
    /// What a reader sees, without markup: a soft break is a space, and blocks inside the block are parted by a line feed.
    package let text: String
    /// Whether the block holds nothing but text: no emphasis, link, code, image, hard break or inner block.
    package let isPlain: Bool
    /// Whether raw HTML stands in it, which rendering leaves out.
    package let hasRawHTML: Bool
    /// How many levels of lists, quotations and markup stand in each other inside the block.
    package let depth: Int
    /// Its first line in the source, from 1.
    package let line: Int
    /// Its last line in the source, from 1.
    package let lastLine: Int
  }

  /// HTML that is put around a range of a block’s plain text.
  package struct Insert: Hashable, Sendable {
    /// UTF-8 offsets into ``Block/text``.
    package let range: Range<Int>
    /// Put as it is, not escaped: the caller answers for it.
    package let open: String
    package let close: String

    package init(range: Range<Int>, open: String, close: String) {
      self.range = range
      self.open = open
      self.close = close
    }
  }

  package let blocks: [Block]
  private let root: Node
  private let nodes: [Node]

  package init(_ markdown: String) {
    root = Node.parse(markdown)
    nodes = Array(root.children)
    blocks = nodes.map { node in
      let content = BlockContent(node)
      return Block(
        kind: node.blockKind, text: content.text, isPlain: content.isPlain, hasRawHTML: content.hasRawHTML,
        depth: content.depth, line: node.firstLine, lastLine: node.lastLine)
    }
  }

  deinit { root.free() }

  /// A block as HTML.
  ///
  /// Ranges of inserts may nest and may cross markup: an insert is closed and opened again at each node of text that it runs
  /// through. Where two ranges cross each other, the later is split at the end of the earlier.
  ///
  /// - Precondition: the ends of each range lie on scalar boundaries inside the block’s text.
  /// - Complexity: linear in the block and the inserts, but for sorting these.
  package func html(block: Int, inserts: [Insert] = []) -> String {
    let node = nodes[block]
    guard !inserts.isEmpty else { return node.html }
    let annotated = AnnotatedBlock(node, inserts: inserts)
    defer { annotated.restore() }
    return node.html
  }
}
