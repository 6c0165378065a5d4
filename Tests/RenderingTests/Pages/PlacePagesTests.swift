import Testing

@Suite("The page of a place")
struct PlacePagesTests {
  @Test("has its mentions by day, the newest first, each with its paragraph")
  func mentions() throws {
    let page = try #require(SiteTests.pages()["lieux/valbourg.html"])
    let days = page.split(separator: "<h3 class=\"dayline\">").dropFirst()
    #expect(days.count == 2)
    #expect(days.first?.contains("<time datetime=\"2025-12-03\">") == true)
    #expect(days.first?.contains("par heure à <mark>Valbourg</mark>.") == true)
    #expect(days.first?.contains("href=\"../articles/2025-12-03-decrue.html#p1\"") == true)
  }
}
