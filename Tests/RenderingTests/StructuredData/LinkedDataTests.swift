import Newsroom
import Rendering
import Testing

@Suite("What pages say to machines")
struct LinkedDataTests {
  private static let article = SampleArticle(
    "2025-03-01-x", title: "Le bac reste à quai", source: "Le Relais", published: "2025-03-01T10:00",
    paragraphs: ["⟦Lise Aubry⟧{person Lise Aubry} a dit « ⟦Le bac part à midi⟧{direct Lise Aubry} »."])

  private func script(_ path: String) throws -> (script: Substring, page: String) {
    let site = Site(archive: Archive([Self.article.archived]), settings: SiteSettings(title: "Revue"))
    let page = String(
      decoding: try #require(site.pages().first { $0.path == path }, "\(path)").contents, as: UTF8.self)
    let start = try #require(page.firstRange(of: "<script type=\"application/ld+json\">"))
    let end = try #require(page[start.upperBound...].firstRange(of: "</script>"))
    return (page[start.upperBound..<end.lowerBound], page)
  }

  @Test("names the text of an update by its place on the page, and does not say it twice")
  func update() throws {
    let (script, page) = try script("jours/2025-03-01.html")
    let id = try #require(script.firstMatch(of: /"@type":"BlogPosting","@id":"#([^"]+)"/)).1
    #expect(page.contains("<article class=\"update\" id=\"\(id)\""))
    #expect(page.contains("Le bac part à midi"))
    #expect(!script.contains("Le bac part à midi"))
  }

  @Test("tells the words of an actor from the actor’s side")
  func actor() throws {
    let script = try script("acteurs/lise-aubry.html").script
    #expect(
      script == """
        {"@context":"https://schema.org","@type":"Person","name":"Lise Aubry","@reverse":{"creator":[{"@type":"Quotation",\
        "text":"Le bac part à midi","dateCreated":"2025-03-01T10:00:00Z","isPartOf":{"@id":"../articles/2025-03-01-x.html"}}]}}
        """)
  }
}
