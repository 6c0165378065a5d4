import Newsroom
import Rendering
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

  @Test("has each day once, the newest first, where a live page goes over several")
  func severalDays() throws {
    let name = "⟦Valbourg⟧{place Valbourg}"
    let long = SampleArticle(
      "2025-12-02-un", title: "La crue en direct", source: "Le Fanal", published: "2025-12-02T06:00",
      updates: [
        ("2025-12-02T19:41", "Le soir", ["L’eau atteint \(name)."]),
        ("2025-12-03T07:10", "Le matin", ["L’eau quitte \(name)."]),
      ])
    let short = SampleArticle(
      "2025-12-02-deux", title: "La journée", source: "Le Relais", published: "2025-12-02T09:00",
      updates: [("19:30", "La digue", ["La digue de \(name) cède."])])
    let site = Site(archive: Archive([long.archived, short.archived]), settings: SiteSettings(title: "Revue"))
    let page = try #require(site.pages().first { $0.path == "lieux/valbourg.html" })
    let days = String(decoding: page.contents, as: UTF8.self).split(separator: "<h3 class=\"dayline\">").dropFirst()
    #expect(days.map { $0.contains("<time datetime=\"2025-12-03\">") } == [true, false])
    #expect(days.last?.contains("La digue") == true && days.last?.contains("Le soir") == true)
  }

  @Test("tells of two live pages of one day the update that named the place first, whichever page began first")
  func firstMention() throws {
    let name = "⟦Valbourg⟧{place Valbourg}"
    let early = SampleArticle(
      "2025-12-02-un", title: "La crue en direct", source: "Le Fanal", published: "2025-12-02T06:00",
      updates: [("19:41", "Le soir", ["L’eau atteint \(name)."])])
    let late = SampleArticle(
      "2025-12-02-deux", title: "La journée", source: "Le Relais", published: "2025-12-02T09:00",
      updates: [("19:30", "La digue", ["La digue de \(name) cède."])])
    let site = Site(archive: Archive([early.archived, late.archived]), settings: SiteSettings(title: "Revue"))
    let page = try #require(site.pages().first { $0.path == "lieux/valbourg.html" })
    let text = String(decoding: page.contents, as: UTF8.self)
    let line = try #require(text.split(separator: "\n").first { $0.contains("first-mention") })
    #expect(line.contains("19\u{A0}h\u{A0}30") && line.contains("Le Relais"))
  }
}
