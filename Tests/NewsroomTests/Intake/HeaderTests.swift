import Newsroom
import Testing

@Suite("Header lines")
struct HeaderTests {
  private static let body =
    "\n\nLe pont de Bramois est fermé depuis dimanche soir, a indiqué la commune dans un message."

  @Test("give the date, the source, the address, the title and the authors")
  func fields() {
    let header = """
      Date: 2 mars 2024 à 10h31
      Source: Le Courrier du Val
      URL: https://courrier.example/pont
      Titre : Le pont de Bramois fermé
      Auteur : Anna Morel, Paul Duc
      """
    #expect(
      dump(header + Self.body) == """
        article Le pont de Bramois fermé · 2024-03-02T10:31 given · Le Courrier du Val · Anna Morel · Paul Duc
        Le pont de Bramois est fermé depuis dimanche soir, a indiqué la commune dans un message.
        - header: Titre :
        - header: Auteur : Anna Morel, Paul Duc
        """)
  }

  @Test("tell where a date is wrong", arguments: ["2024-02-30", "hier", "mardi 2 mars 2024", "2 mars 2024 au soir"])
  func wrongDate(date: String) {
    let result = Intake().read(RawText("Source: X\nDate: \(date)" + Self.body), hints: IntakeHints(today: testDay))
    #expect(
      result.diagnostics == [
        Diagnostic(
          .warning, line: 2, column: 7, "“\(date)” is no date; write a day such as 2025-12-02, or 2025-12-02T10:31")
      ])
    #expect(result.article.published == .unknown)
  }
}
