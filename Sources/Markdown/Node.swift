internal import CCmark

/// A node of a cmark tree. The tree belongs to the document at its root; a node is good as long as that lives.
@safe struct Node: Equatable {
  private let pointer: OpaquePointer

  private init?(_ pointer: OpaquePointer?) {
    guard let pointer = unsafe pointer else { return nil }
    unsafe self.pointer = pointer
  }

  private init(owned pointer: OpaquePointer?) {
    // cmark’s allocator ends the process where there is no memory; it never returns nil.
    guard let node = unsafe Node(pointer) else { preconditionFailure("cmark gave no node") }
    self = node
  }

  static func == (a: Node, b: Node) -> Bool { unsafe a.pointer == b.pointer }

  /// Parses a whole document. Whoever holds the root frees it.
  static func parse(_ markdown: String) -> Node {
    var markdown = markdown
    return markdown.withUTF8 { bytes in
      let count = bytes.count
      return unsafe bytes.withMemoryRebound(to: CChar.self) { characters in
        unsafe Node(owned: cmark_parse_document(characters.baseAddress, count, CMARK_OPT_DEFAULT))
      }
    }
  }

  static func text(_ literal: some StringProtocol) -> Node {
    let node = unsafe Node(owned: cmark_node_new(CMARK_NODE_TEXT))
    unsafe String(literal).withCString { _ = unsafe cmark_node_set_literal(node.pointer, $0) }
    return node
  }

  /// A node whose opening and closing are put into the HTML as they are.
  static func verbatim(open: String, close: String) -> Node {
    let node = unsafe Node(owned: cmark_node_new(CMARK_NODE_CUSTOM_INLINE))
    unsafe open.withCString { _ = unsafe cmark_node_set_on_enter(node.pointer, $0) }
    unsafe close.withCString { _ = unsafe cmark_node_set_on_exit(node.pointer, $0) }
    return node
  }

  /// Frees a root, or a node that was unlinked, with all below it.
  func free() { unsafe cmark_node_free(pointer) }

  // MARK: Reading

  var firstChild: Node? { unsafe Node(cmark_node_first_child(pointer)) }
  var next: Node? { unsafe Node(cmark_node_next(pointer)) }

  var children: some Sequence<Node> {
    sequence(state: firstChild) { node in
      defer { node = node?.next }
      return node
    }
  }

  var firstLine: Int { unsafe Int(cmark_node_get_start_line(pointer)) }
  var lastLine: Int { unsafe Int(cmark_node_get_end_line(pointer)) }

  /// The literal text of a leaf; empty where it has none.
  var literal: String { unsafe cmark_node_get_literal(pointer).map { unsafe String(cString: $0) } ?? "" }

  /// The node and all below it as HTML, raw HTML and unsafe links left out.
  var html: String {
    guard let characters = unsafe cmark_render_html(pointer, CMARK_OPT_DEFAULT) else { return "" }
    defer { unsafe cmark_get_default_mem_allocator().pointee.free(characters) }
    let html = unsafe String(cString: characters)
    // A picture whose address is left out would have an empty one, which HTML does not allow.
    return html.contains("<img src=\"\"") ? html.replacing("<img src=\"\"", with: "<img src=\"data:,\"") : html
  }

  enum Kind {
    case text
    case code
    case softBreak
    case lineBreak
    case rawHTML
    case inlineMarkup
    case block
    case codeBlock
  }

  var kind: Kind {
    switch unsafe cmark_node_get_type(pointer) {
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_CODE: .code
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_HTML_INLINE, CMARK_NODE_HTML_BLOCK: .rawHTML
    case CMARK_NODE_CODE_BLOCK: .codeBlock
    case CMARK_NODE_EMPH, CMARK_NODE_STRONG, CMARK_NODE_LINK, CMARK_NODE_IMAGE, CMARK_NODE_CUSTOM_INLINE: .inlineMarkup
    default: .block
    }
  }

  var blockKind: MarkdownDocument.Block.Kind {
    switch unsafe cmark_node_get_type(pointer) {
    case CMARK_NODE_HEADING: .heading(level: unsafe Int(cmark_node_get_heading_level(pointer)))
    case CMARK_NODE_LIST: .list
    case CMARK_NODE_BLOCK_QUOTE: .blockQuote
    case CMARK_NODE_CODE_BLOCK: .code
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    case CMARK_NODE_HTML_BLOCK: .html
    default: .paragraph
    }
  }

  // MARK: Changing

  func append(_ child: Node) { _ = unsafe cmark_node_append_child(pointer, child.pointer) }
  func insertBefore(_ sibling: Node) { _ = unsafe cmark_node_insert_before(sibling.pointer, pointer) }
  func unlink() { unsafe cmark_node_unlink(pointer) }
}
