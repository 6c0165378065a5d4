import Newsroom
import Rendering
import Testing

@Suite("The timeline")
struct ChroniclePageTests {
  @Test("is parted by what its events weigh, and not by their number alone")
  func weights() {
    // Nine papers with long names and longer addresses tell the same of each day.
    let articles = (1...9).map { number in
      SampleArticle(
        "2025-01-0\(number)-" + String(repeating: "la-compagnie-des-bacs-", count: 4) + "\(number)",
        title: "Les bacs", source: "La Gazette des mariniers et des bateliers du val, édition \(number)",
        published: "2025-01-0\(number)",
        paragraphs: (0..<250).map { turn in
          let (month, day) = (turn / 28 + 1, turn % 28 + 1)
          let date = "2024-\(month > 9 ? "" : "0")\(month)-\(day > 9 ? "" : "0")\(day)"
          return "⟦Le bac \(turn) de Valbourg a rompu ses amarres devant le quai des Tanneurs⟧{event \(date)}."
        }
      ).archived
    }
    let site = Site(archive: Archive(articles), settings: SiteSettings(title: "Revue"))
    let pages = site.pages().filter { $0.path.hasPrefix("chronologie/2024") }
    #expect(pages.count > 1)
    #expect(pages.allSatisfy { $0.contents.count < 170_000 }, "\(pages.map(\.contents.count))")
    // None but the last is parted more than it has to be.
    #expect(pages.count { $0.contents.count < 150_000 } <= 1, "\(pages.map(\.contents.count))")
  }
}
