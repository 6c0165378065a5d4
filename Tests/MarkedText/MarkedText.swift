package import Prose

/// A text whose expected findings are marked in the text itself, so that a test reads like what it tests:
///
///     « ⟦Nous partons⟧{direct Anna Morel} », a dit ⟦mardi⟧{DATE 2025-12-02} Anna Morel.
///
/// `⟦` and `⟧` stand around what is to be found, and `{…}` right after says what it is. Marks may nest.
package struct MarkedText: Sendable {
  package struct Mark: Hashable, Sendable {
    /// UTF-8 offsets into ``MarkedText/text``.
    package let range: TextRange
    /// What stood in braces; empty where nothing did.
    package let label: String
  }

  /// The text without its marks.
  package let text: String
  /// The marks by start, the longer first.
  package let marks: [Mark]

  /// - Precondition: the marks are balanced.
  package init(_ marked: String) {
    var text = ""
    var open: [Int] = []
    var marks: [Mark] = []
    var rest = Substring(marked)
    while let character = rest.popFirst() {
      switch character {
      case "⟦":
        open.append(text.utf8.count)
      case "⟧":
        guard let start = open.popLast() else { preconditionFailure("a ⟧ without its ⟦ in: \(marked)") }
        var label = ""
        if rest.first == "{" {
          label = String(rest.dropFirst().prefix { $0 != "}" })
          rest = rest.dropFirst(label.count + 2)
        }
        marks.append(Mark(range: TextRange(start, text.utf8.count), label: label))
      default:
        text.append(character)
      }
    }
    precondition(open.isEmpty, "a ⟦ without its ⟧ in: \(marked)")
    self.text = text
    self.marks = marks.sorted { $0.range < $1.range }
  }

  /// The marked pieces, as a test compares them: `mardi {DATE 2025-12-02}`.
  package var descriptions: [String] { marks.map { Self.describe(text, $0.range, $0.label) } }

  /// One piece as ``descriptions`` writes it.
  package static func describe(_ text: String, _ range: TextRange, _ label: String) -> String {
    "\(text[range]) {\(label)}"
  }
}
