/// What has to hold for whatever bytes an enemy writes: the fuzzer tries each with inputs of its own, and the suite with kept ones
/// and with generated texts.
package enum Property: String, CaseIterable, Sendable {
  /// A raw text is read with every character accounted for once, and its article’s file gives the same article back.
  case intake
  /// An article’s file is read, or refused with a place inside of it; written and read again it is the same article.
  case frontMatter
  /// A configuration and a note are read, or refused with a place inside of them.
  case configuration
  /// Markdown gives HTML without scripts, and plain text escaped gives itself back.
  case markdown
  /// Times, quotations, names and events lie inside of their passages, on scalar boundaries, and are the same every time.
  case understanding

  /// Tries the property on some bytes.
  ///
  /// - Returns: what does not hold; nil where all does.
  package func violation(by bytes: [UInt8]) -> String? {
    switch self {
    case .intake: IntakeProperty.violation(by: bytes)
    case .frontMatter: FileProperties.articleViolation(by: bytes)
    case .configuration: FileProperties.configurationViolation(by: bytes)
    case .markdown: MarkdownProperty.violation(by: bytes)
    case .understanding: UnderstandingProperty.violation(by: bytes)
    }
  }
}
