internal import Yams

/// Fields written as YAML, in the order given.
struct YAMLText {
  private var pairs: [(Node, Node)] = []

  mutating func add(_ key: String, _ value: String?) {
    guard let value else { return }
    pairs.append((Self.scalar(key), Self.scalar(value)))
  }

  mutating func add(_ key: String, _ values: [String]) {
    guard !values.isEmpty else { return }
    pairs.append((Self.scalar(key), .sequence(Node.Sequence(values.map(Self.scalar), .implicit, .block))))
  }

  mutating func add(_ key: String, _ fields: YAMLText) {
    pairs.append((Self.scalar(key), fields.node))
  }

  /// The document, with a line feed at its end; empty where there are no fields.
  func serialized() -> String {
    guard !pairs.isEmpty else { return "" }
    do {
      // A width below zero never folds a line, so that a person finds a sentence with a search.
      return try Yams.serialize(node: node, width: -1, allowUnicode: true)
    } catch {
      preconditionFailure("a mapping of texts can always be written: \(error)")
    }
  }

  private var node: Node { .mapping(Node.Mapping(pairs, .implicit, .block)) }

  /// A text in the plainest style that keeps it: plain, or with double quotation marks where YAML could read it as something
  /// else or would fold it.
  private static func scalar(_ text: String) -> Node {
    let first = text.unicodeScalars.first
    let isSimple =
      first.map { $0.properties.isAlphabetic || ("0"..."9").contains($0) } ?? false
      && !text.hasSuffix(" ") && !text.hasSuffix(":")
      && !text.contains(": ") && !text.contains(" #")
      && text.unicodeScalars.allSatisfy { $0 == " " || $0.properties.generalCategory != .control && !isSpecial($0) }
    return .scalar(Node.Scalar(text, .implicit, isSimple ? .plain : .doubleQuoted))
  }

  /// Scalars that YAML treats as line ends, or that an editor does not show.
  private static func isSpecial(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x85, 0x2028, 0x2029, 0xFEFF: true
    default: false
    }
  }
}
