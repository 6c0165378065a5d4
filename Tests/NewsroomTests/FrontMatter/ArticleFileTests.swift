import MarkedText
import Newsroom
import Prose
import Testing

@Suite("ArticleFile")
struct ArticleFileTests {
  @Test("writes a live page as front matter and one heading an update")
  func live() throws {
    let article = Article(
      kind: .live, title: "Grève : le direct", source: "Le Relais", published: published("2025-12-02T10:31", .text),
      summary: ["Les dépôts sont fermés."],
      updates: [
        update("Reprise à Lens", "10:31", "2025-12-02"), update("Blocage", "23:50", "2025-12-01"),
        update("Sans jour", "08:00"),
      ],
      paragraphs: [
        Paragraph("Bonjour."), Paragraph("1. Un.", update: 0), Paragraph("Deux", kind: .subheading, update: 2),
      ],
      raw: RawReference(file: "a.txt", sha256: "00ff"))
    #expect(
      ArticleFile(article).text == """
        ---
        kind: live
        title: "Grève : le direct"
        source: Le Relais
        published: 2025-12-02T10:31
        basis: text
        summary:
        - Les dépôts sont fermés.
        raw:
          file: a.txt
          sha256: 00ff
        ---

        Bonjour.

        ## 10:31 — Reprise à Lens

        1\\. Un.

        ## 2025-12-01 23:50 — Blocage

        ## ????-??-?? 08:00 — Sans jour

        ### Deux

        """)
  }

  @Test("gives back every generated article", arguments: 0..<60)
  func roundTrip(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<10 {
      let article = GeneratedArticle.make(using: &random)
      let file = ArticleFile(article)
      var diagnostics: [Diagnostic] = []
      let read = ArticleFile.read(file.text, path: "a.md", into: &diagnostics)
      #expect(read == file)
      #expect(read?.article == article)
      #expect(diagnostics == [])
    }
  }

  @Test("keeps what a person wrote in Markdown, to the letter")
  func handwritten() throws {
    let text = """
      ---
      title: Un titre
      published: 2025-12-02
      ---
      ## Un intertitre

      Un *mot* et
      un [lien](https://exemple.test).

      - un
      - deux
      """
    var diagnostics: [Diagnostic] = []
    let file = try #require(ArticleFile.read(text, path: "a.md", into: &diagnostics))
    #expect(diagnostics == [])
    #expect(file.article.published == published("2025-12-02", .given))
    #expect(file.article.paragraphs.map(\.text) == ["Un intertitre", "Un mot et un lien.", "un\ndeux"])
    #expect(file.article.paragraphs.map(\.kind) == [.subheading, .text, .other])
    #expect(file.article.paragraphs[1].markdown == "Un *mot* et\nun [lien](https://exemple.test).")
    #expect(file.bodyLine == 5)
  }

  @Test(
    "says what is wrong, where",
    arguments: [
      ("---\ntitle: a\n", "a.md:1:1: error: the front matter that opens here is not closed by a line of ---"),
      (
        "---\ntitel: a\n---\n",
        "a.md:2:1: error: unknown key “titel” (did you mean “title”?); known are kind, title, source, authors, url, language, published, basis, modified, summary, raw, address, aliases"
      ),
      (
        "---\ntitle: [a\n---\n",
        "a.md:2:8: error: a [ is opened here and not closed; a value that begins with [ needs quotation marks"
      ),
      (
        "---\nkind: live\npublished: 31/12/2025\n---\n",
        "a.md:3:12: error: “published” should be a day such as 2025-12-02, or a day with a time such as 2025-12-02T10:31, not “31/12/2025”"
      ),
      (
        "---\nkind: lives\n---\n",
        "a.md:2:7: error: “kind” should be one of article, live, not “lives” (did you mean “live”?)"
      ),
      ("---\ntitle: {a: b}\n---\n", "a.md:2:8: error: “title” should be one text, not keys and values"),
      (
        "---\naddress: Été 2025\n---\n",
        "a.md:2:10: error: an address is made of a–z, 0–9 and single hyphens, such as “ete-2025”"
      ),
      ("---\nabc\n---\n", "a.md:2:1: error: the front matter should be a list of keys and values, such as “kind: …”"),
      (
        "---\ntitle: a\n---\n\nUn <b>mot</b>.\n",
        "a.md:5:1: warning: raw HTML is left out of the pages; write Markdown, or \\< for a plain <"
      ),
    ])
  func errors(text: String, expected: String) {
    var diagnostics: [Diagnostic] = []
    let file = ArticleFile.read(text, path: "a.md", into: &diagnostics)
    #expect(diagnostics.map(\.description) == [expected])
    #expect((file == nil) == (diagnostics.first?.severity == .error))
  }

  private func published(_ stamp: String, _ basis: Publication.Basis) -> Publication {
    DateStamp(stamp).map { Publication($0, basis: basis) } ?? .unknown
  }

  private func update(_ headline: String, _ time: String, _ date: String? = nil) -> Update {
    Update(headline: headline, time: ClockTime(time), date: date.flatMap { CivilDate($0) })
  }
}
