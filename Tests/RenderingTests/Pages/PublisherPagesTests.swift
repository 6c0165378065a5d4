import Testing

@Suite("The page of a source")
struct PublisherPagesTests {
  private static let pages = SiteTests.pages()

  @Test(
    "counts its articles and its share of the archive",
    arguments: [
      ("le-fanal", "2 articles, 4 citations", "50 %"), ("gazette-de-l-arve", "1 article, 1 citation", "25 %"),
    ])
  func counts(_ source: String, _ line: String, _ share: String) throws {
    let page = try #require(Self.pages["sources/par/\(source).html"]).replacing("\u{A0}", with: " ")
    #expect(page.contains("<p class=\"dates\">\(line), "))
    #expect(page.contains("<dt>Part des articles</dt><dd>\(share)</dd>"))
  }

  @Test("has its days, the newest first, with what was published on each")
  func days() throws {
    let page = try #require(Self.pages["sources/par/le-fanal.html"])
    let parts = page.split(separator: "<h3 class=\"dayline\">").dropFirst()
    #expect(parts.count == 2)
    #expect(parts.first?.contains("articles/2025-12-03-decrue.html") == true)
    #expect(
      parts.last?.replacing("\u{A0}", with: " ").contains("Page en direct · 6 h 40 · 3 points · 3 citations") == true)
  }

  @Test("names whom it quotes, the most often first")
  func speakers() throws {
    let page = try #require(Self.pages["sources/par/le-fanal.html"])
    let morel = try #require(page.firstRange(of: "acteurs/anna-morel.html\">Anna Morel</a> <small>3"))
    let andrieu = try #require(
      page.firstRange(of: "acteurs/luc-andrieu.html\">Luc Andrieu</a> <small>1"))
    #expect(morel.lowerBound < andrieu.lowerBound)
  }

  @Test("has a page for texts of which nobody knows the source")
  func unknown() {
    #expect(Self.pages["sources/par/source-inconnue.html"]?.contains("note-sans-date.html") == true)
  }
}
