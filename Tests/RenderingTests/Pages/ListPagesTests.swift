import Newsroom
import Prose
import Rendering
import Testing

@Suite("The list of all days")
struct ListPagesTests {
  private func page(_ path: String, of count: Int) throws -> String? {
    let first = try #require(CivilDate("2019-01-01"))
    let articles = (0..<count).map { number in
      let day = first.adding(days: number).description
      return SampleArticle("\(day)-x", title: "X", source: "Le Relais", published: day, paragraphs: ["Il pleut."])
        .archived
    }
    let site = Site(archive: Archive(articles), settings: SiteSettings(title: "Revue"))
    return site.pages().first { $0.path == path }.map { String(decoding: $0.contents, as: UTF8.self) }
  }

  @Test("stands on one page where it is short")
  func short() throws {
    let list = try #require(try page("jours/index.html", of: 40))
    #expect(list.ranges(of: "<li><a href=\"../jours/2019-").count == 40)
    #expect(!list.contains("class=\"pager\""))
    #expect(try page("jours/index.2.html", of: 40) == nil)
  }

  @Test("has no page that grows with the archive, nor has the search")
  func long() throws {
    let list = try #require(try page("jours/index.html", of: 1_040))
    #expect(list.ranges(of: "<li><a href=\"../jours/20").count == 1_000)
    #expect(list.contains("href=\"../jours/index.2.html\""))
    let rest = try #require(try page("jours/index.2.html", of: 1_040))
    #expect(rest.ranges(of: "<li><a href=\"../jours/2019-").count == 40)
    let search = try #require(try page("recherche.html", of: 1_040))
    #expect(search.ranges(of: "<li><a href=\"jours/20").count == 1_000)
    #expect(search.contains("href=\"jours/index.2.html\""))
  }
}
