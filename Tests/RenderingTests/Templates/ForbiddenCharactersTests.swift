import Newsroom
import Rendering
import Testing

@Suite("Characters that HTML forbids")
struct ForbiddenCharactersTests {
  /// Each with what is shown in its place.
  static let characters: [(UInt32, String)] = [
    (0x01, "\u{2401}"), (0x1F, "\u{241F}"), (0x7F, "\u{2421}"), (0x80, "\u{FFFD}"), (0x9F, "\u{FFFD}"),
    (0xFDD0, "\u{FFFD}"), (0xFFFE, "\u{FFFD}"), (0x2FFFF, "\u{FFFD}"),
  ]

  @Test("are shown, wherever they stand in a page", arguments: characters)
  func shown(forbidden: UInt32, instead: String) throws {
    let character = String(try #require(Unicode.Scalar(forbidden)))
    // One of these paragraphs has it at each place of a stretch of bytes that is looked at as a whole.
    let paragraphs = (1...130).map { String(repeating: "a", count: $0) + character + "\u{A0}é." }
    let article = SampleArticle(
      "2025-03-01-x", title: "X", source: "Le Relais", published: "2025-03-01", paragraphs: paragraphs)
    let site = Site(archive: Archive([article.archived]), settings: SiteSettings(title: "Revue"))
    let page = try #require(site.pages().first { $0.path == "articles/2025-03-01-x.html" })
    let text = String(decoding: page.contents, as: UTF8.self)
    #expect(!text.contains(character))
    #expect(text.ranges(of: "a" + instead + "\u{A0}é.</p>").count == 130)
  }
}
