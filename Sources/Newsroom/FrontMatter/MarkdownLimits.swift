internal import Markdown

extension Limits {
  /// The blocks of a Markdown text that nest deeper than they may, each as an error at its first line.
  ///
  /// - Parameter firstLine: the line of the file on which the Markdown begins, from 1.
  func diagnostics(of document: MarkdownDocument, from firstLine: Int, path: String) -> [Diagnostic] {
    document.blocks.compactMap { block in
      objection(toDepth: block.depth).map {
        Diagnostic(.error, file: path, line: block.line + firstLine - 1, column: 1, $0)
      }
    }
  }
}
