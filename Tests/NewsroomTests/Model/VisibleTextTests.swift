import Newsroom
import Testing

@Suite("VisibleText")
struct VisibleTextTests {
  @Test("shows what a terminal would obey, and leaves all else")
  func escaped() {
    #expect(VisibleText.escaped("L’été à 10 h, « oui » 日本 😀\u{A0}!") == "L’été à 10 h, « oui » 日本 😀\u{A0}!")
    #expect(VisibleText.escaped("a\u{1B}[31m\nb\u{202E}c\u{85}\u{7F}") == "a\\u{1B}[31m\\u{A}b\\u{202E}c\\u{85}\\u{7F}")
    #expect(VisibleText.escaped("a\n\tb\u{1B}", keepsLines: true) == "a\n\tb\\u{1B}")
  }

  @Test("keeps the beginning of a long text")
  func shortened() {
    #expect(VisibleText.shortened("court") == "court")
    #expect(VisibleText.shortened(String(repeating: "é", count: 60)) == String(repeating: "é", count: 60))
    #expect(VisibleText.shortened(String(repeating: "é", count: 61)) == String(repeating: "é", count: 60) + "…")
  }

  @Test("stands on one line in a diagnostic")
  func diagnostic() {
    #expect(
      Diagnostic(.error, file: "a\nb\u{1B}", line: 1, column: 2, "“\u{202E}”").description
        == "a\\u{A}b\\u{1B}:1:2: error: “\\u{202E}”")
  }
}
