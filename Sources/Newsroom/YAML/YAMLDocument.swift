internal import Yams

/// The tree of a YAML document without anchors and aliases.
///
/// Aliases of lists of aliases (“billion laughs”) make a document of a few lines as large as one likes. Front matter and
/// configuration have no need of them: a document that has an anchor is refused before any alias is followed.
enum YAMLDocument {
  /// The document has an anchor.
  struct Anchored: Error {
    let mark: Mark?
  }

  /// - Throws: ``Anchored``, or an error of the parser.
  /// - Complexity: linear in the text.
  static func root(of yaml: String) throws -> Node? {
    if yaml.utf8.contains(UInt8(ascii: "&")), yaml.utf8.contains(UInt8(ascii: "*")) {
      // Read once with a letter for every star: there are no aliases then, and anchors stand where they stood.
      let parser = try Parser(yaml: yaml.replacing("*", with: "\u{E02A}"), resolver: .basic, encoding: .utf8)
      // The nodes know their anchors for as long as the parser lives.
      let anchor = try withExtendedLifetime(parser) { try parser.singleRoot().flatMap(firstAnchored) }
      if let anchor { throw Anchored(mark: anchor.mark) }
    }
    // Scalars are text here, whatever they look like: none is matched with what would make it a number or a date. And without a word
    // of the encoding Yams looks through the whole environment for one, at each document.
    return try Parser(yaml: yaml, resolver: .basic, encoding: .utf8).singleRoot()
  }

  /// - Note: the parser has seen to it that the tree is at most 1,000 deep.
  private static func firstAnchored(in node: Node) -> Node? {
    if node.anchor != nil { return node }
    switch node {
    case .mapping(let mapping):
      for (key, value) in mapping {
        if let found = firstAnchored(in: key) ?? firstAnchored(in: value) { return found }
      }
      return nil
    case .sequence(let sequence): return sequence.lazy.compactMap(firstAnchored).first
    default: return nil
    }
  }
}
