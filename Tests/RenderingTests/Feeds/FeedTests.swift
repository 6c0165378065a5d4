import Newsroom
import Rendering
import Testing

@Suite("Feeds and sitemap")
struct FeedTests {
  private static func files(_ settings: SiteSettings) -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: Site(archive: SampleArchive.archive, settings: settings).pages()
        .map { ($0.path, String(decoding: $0.contents, as: UTF8.self)) })
  }

  private static func ids(_ feed: String) -> [String] {
    feed.split(separator: "<id>").dropFirst().map { String($0.prefix { $0 != "<" }) }
  }

  @Test("names what is in them by the digest’s own name, whatever its title and address")
  func ids() throws {
    let first = try #require(Self.files(SiteSettings(title: "La Loise", id: "loise"))["feed.xml"])
    let second = try #require(
      Self.files(SiteSettings(title: "Autre titre", id: "loise", baseURL: "https://loise.example"))["feed.xml"])
    #expect(Self.ids(first) == Self.ids(second))
    #expect(
      Self.ids(first) == [
        "tag:loise.digest.invalid,2025:feed", "tag:loise.digest.invalid,2025:articles/2025-12-03-decrue",
        "tag:loise.digest.invalid,2025:articles/2025-12-02-direct-crue",
        "tag:loise.digest.invalid,2025:articles/2025-12-02-evacuation",
      ])
  }

  @Test("keeps a long name within what a domain allows")
  func longName() throws {
    let feed = try #require(
      Self.files(SiteSettings(title: "a", id: String(repeating: "abc-", count: 16) + "d"))["feed.xml"])
    let name = try #require(Self.ids(feed).first).dropFirst(4).prefix { $0 != "." }
    #expect(name.utf8.count <= 63 && !name.hasSuffix("-"))
  }

  @Test("tells moments with their distance from UTC")
  func moments() throws {
    let settings = SiteSettings(title: "La Loise", offset: { _ in 3_600 })
    let files = Self.files(settings)
    #expect(try #require(files["feed.xml"]).contains("<updated>2025-12-02T10:31:00+01:00</updated>"))
    #expect(
      try #require(files["jours/2025-12-02.html"]).contains("\"coverageStartTime\":\"2025-12-02T06:58:00+01:00\""))
  }

  @Test("escapes what a text says, and drops what XML cannot hold")
  func escaping() throws {
    let feed = try #require(Self.files(SiteSettings(title: "a\u{1}b\u{FFFF} & <c>"))["feed.xml"])
    #expect(feed.contains("<title>ab &amp; &lt;c&gt;</title>"))
    #expect(feed.contains("<title>La décrue commence, &lt;lentement&gt; &amp; sûrement</title>"))
  }

  @Test("splits a sitemap of very many pages, and lists its parts")
  func sitemap() throws {
    let paths = (0..<100_001).map { "p\($0).html" }
    let pages = Sitemap(base: "https://loise.example/", changes: [:]).pages(of: paths)
    #expect(pages.map(\.path) == ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml"])
    let texts = pages.map { String(decoding: $0.contents, as: UTF8.self) }
    #expect(texts[0].contains("<loc>https://loise.example/sitemap-3.xml</loc>"))
    #expect(texts.dropFirst().map { $0.split(separator: "<loc>").count - 1 } == [50_000, 50_000, 1])
  }
}
