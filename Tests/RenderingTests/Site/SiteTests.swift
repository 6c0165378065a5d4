import Newsroom
import Rendering
import Testing

@Suite("Site")
struct SiteTests {
  static func site(_ templates: TemplateSet = .builtIn) -> Site {
    Site(
      archive: SampleArchive.archive,
      settings: SiteSettings(title: "La Loise, au fil de l’eau", built: DateStamp("2025-12-04T09:00")),
      templates: templates)
  }

  static func pages() -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: site().pages().map { ($0.path, String(decoding: $0.contents, as: UTF8.self)) })
  }

  @Test("has no fault in its built-in templates")
  func templates() {
    #expect(Self.site().diagnostics == [])
  }

  @Test("is the same for any number of workers", arguments: [2, 3, 8])
  func workers(_ count: Int) {
    let site = Self.site()
    let isSame = site.pages(workers: count) == site.pages(workers: 1)
    #expect(isSame)
  }

  @Test("escapes what a text says")
  func escaping() throws {
    let page = try #require(Self.pages()["articles/2025-12-03-decrue.html"])
    #expect(page.contains("La décrue commence, &lt;lentement&gt; &amp; sûrement</h1>"))
  }

  @Test("links a name at its first mention, and marks what is said")
  func inserts() throws {
    let page = try #require(Self.pages()["articles/2025-12-03-decrue.html"])
    #expect(
      page.contains(
        "rappelle <a href=\"../acteurs/anna-morel.html\">Anna Morel</a> : « <span class=\"said\">Il rouvrira"
      ))
  }
}
