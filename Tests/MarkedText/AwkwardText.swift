/// Texts made of the pieces that Markdown, YAML and templates trip over.
package enum AwkwardText {
  private static let pieces = [
    "#", "##", "*", "**", "_", "__", "[", "]", "](", ")", "1.", "12)", "---", "- ", "+ ", "> ", "|", "\\", "\\\\", "{{",
    "}}", "{{{x}}}", "`", "```", "~~~", "<", "<b>", "</script>", "<!--", "&", "&amp;", "&#35;", "!", "![", "===", ":",
    ": ", "\"", "'", "%", "@", "a", "mot", "é", "Œuvre", "«\u{A0}oui\u{A0}»", " ", "  ", "\t", "\n", "\n\n", "\u{A0}",
    "\u{202F}", "\u{200B}", "e\u{301}", "😀", "https://exemple.test/a_b", "www.exemple.test", "[a]: b", "null", "~",
    "2025-12-02", "10:31",
  ]

  /// A text of one to nine pieces that is not white space alone.
  package static func generate(using random: inout SeededGenerator) -> String {
    while true {
      let count = Int.random(in: 1...9, using: &random)
      let text = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "a" }.joined()
      if text.contains(where: { !$0.isWhitespace }) { return text }
    }
  }
}
