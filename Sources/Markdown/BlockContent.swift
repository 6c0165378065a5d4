/// The plain text of a block, and which node of text each part of it came from.
struct BlockContent {
  struct Leaf {
    let node: Node
    /// UTF-8 offset of its text in the block’s.
    let start: Int
    let text: String
  }

  private(set) var text = ""
  private(set) var isPlain = true
  private(set) var hasRawHTML = false
  /// How many levels of blocks and markup stand in each other below the block.
  private(set) var depth = 0
  /// The nodes of text, in order; code and breaks are none, because nothing can be put inside them.
  private(set) var leaves: [Leaf] = []

  init(_ block: Node) {
    switch block.kind {
    case .codeBlock:
      text = block.literal
      isPlain = false
    case .rawHTML:
      hasRawHTML = true
      isPlain = false
    default:
      walk(block)
    }
  }

  /// Visits all below a node, in order. The path is kept here and not on the stack of calls: text of an enemy nests as deep
  /// as it likes.
  private mutating func walk(_ block: Node) {
    var next = block.firstChild
    var path: [Node] = []
    while true {
      guard let node = next else {
        guard let parent = path.popLast() else { return }
        next = parent.next
        continue
      }
      visit(node)
      if node.kind == .inlineMarkup || node.kind == .block {
        path.append(node)
        depth = max(depth, path.count)
        next = node.firstChild
      } else {
        next = node.next
      }
    }
  }

  private mutating func visit(_ node: Node) {
    switch node.kind {
    case .text:
      let literal = node.literal
      leaves.append(Leaf(node: node, start: text.utf8.count, text: literal))
      text += literal
    case .code:
      text += node.literal
      isPlain = false
    case .softBreak:
      text += " "
    case .lineBreak:
      text += " "
      isPlain = false
    case .rawHTML:
      hasRawHTML = true
      isPlain = false
    case .inlineMarkup:
      isPlain = false
    case .codeBlock:
      partBlocks()
      text += node.literal
      isPlain = false
    case .block:
      partBlocks()
      isPlain = false
    }
  }

  private mutating func partBlocks() {
    if !text.isEmpty, !text.hasSuffix("\n") { text += "\n" }
  }
}
