import GeneratedArchive
import Newsroom
import Rendering
import Testing

@Suite("Weight of pages")
struct WeightTests {
  /// A day of 300 updates, an actor whom a third of all texts quote, a place that every text names.
  private static let pages = Site(
    archive: Archive(GeneratedArchive(articles: 250).articles), settings: SiteSettings(title: "Archive")
  ).pages(workers: 2)

  @Test(
    "keeps to what a browser on a slow line can take",
    arguments: [(".html", 300_000), (".css", 30_000), ("assets/search", 20_000), ("recherche/", 100_000)])
  func limits(_ kind: String, _ most: Int) {
    let own = Self.pages.filter { $0.path.contains(kind) }
    let heavy = own.filter { $0.contents.count > most }.map(\.path)
    #expect(!own.isEmpty && heavy.isEmpty)
  }

  @Test("splits what is long into pages, the first without a number")
  func splits() {
    let paths = Set(Self.pages.map(\.path))
    for path in ["acteurs/anna-morel", "lieux/valbourg", "articles/2024-07-02-article-125", "jours/2024-07-02"] {
      #expect(paths.contains(path + ".html") && paths.contains(path + ".2.html"), "\(path)")
    }
  }
}
