import Newsroom
import Rendering
import Testing

@Suite("Excerpt")
struct ExcerptTests {
  /// The heading of an article without a title, from its only paragraph.
  private func heading(_ paragraph: String) throws -> Substring {
    let article = SampleArticle("2025-03-01-x", title: nil, published: "2025-03-01", paragraphs: [paragraph])
    let site = Site(archive: Archive([article.archived]), settings: SiteSettings(title: "Revue"))
    let page = try #require(site.pages().first { $0.path == "articles/2025-03-01-x.html" })
    let html = String(decoding: page.contents, as: UTF8.self)
    let start = try #require(html.firstRange(of: "<h1"))
    let rest = html[start.upperBound...].drop { $0 != ">" }.dropFirst()
    return rest.prefix { $0 != "<" }
  }

  private static let long =
    "La digue du port a cédé dans la nuit, et la mairie a fait ouvrir les deux gymnases de la ville"

  @Test("leaves a text whole that is a little too long")
  func little() throws {
    let text = Self.long + " haute dès quatre heures."
    #expect(text.count > 110)
    #expect(try heading(text) == text)
  }

  @Test("cuts a long text between words, without the mark before")
  func cut() throws {
    #expect(
      try heading(Self.long + " haute, avertissant les sinistrés qui ne savaient où aller.") == Self.long + " haute…")
  }
}
