import GeneratedArchive
import Newsroom
import Rendering
import Testing

@Suite("What goes into the parts of a site")
struct SiteInputsTests {
  private static let articles = GeneratedArchive(articles: 90, updates: 40).articles

  private static func site(_ articles: [ArchivedArticle] = articles, workers: Int = 1) -> Site {
    Site(
      archive: Archive(articles, workers: workers), settings: SiteSettings(title: "Archive"), workers: workers)
  }

  private static func inputs(_ parts: [SitePart]) -> [String: [SitePart.Input]] {
    Dictionary(uniqueKeysWithValues: parts.map { ($0.name, $0.inputs) })
  }

  @Test("is the same for any number of workers, from the archive on", arguments: [2, 3, 8])
  func workers(_ count: Int) {
    let (one, many) = (Self.site(), Self.site(workers: count))
    #expect(Self.inputs(many.parts(workers: count)) == Self.inputs(one.parts()))
    let isSame = many.pages(workers: count) == one.pages()
    #expect(isSame)
  }

  @Test("tells an archive without its last article from the whole, but not where no article has a part")
  func change() {
    let (whole, without) = (Self.inputs(Self.site().parts()), Self.inputs(Self.site(Self.articles.dropLast()).parts()))
    #expect(whole["index of actors"] != without["index of actors"])
    #expect(whole["not found"] == without["not found"])
  }
}
