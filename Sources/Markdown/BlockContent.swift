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

  private mutating func walk(_ node: Node) {
    for child in node.children {
      switch child.kind {
      case .text:
        let literal = child.literal
        leaves.append(Leaf(node: child, start: text.utf8.count, text: literal))
        text += literal
      case .code:
        text += child.literal
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
        walk(child)
      case .codeBlock:
        partBlocks()
        text += child.literal
        isPlain = false
      case .block:
        partBlocks()
        isPlain = false
        walk(child)
      }
    }
  }

  private mutating func partBlocks() {
    if !text.isEmpty, !text.hasSuffix("\n") { text += "\n" }
  }
}
