import Newsroom
import Testing

@Suite("Articles")
struct ArticleTests {
  @Test("a publisher is one however its apostrophe is written")
  func source() {
    var article = Article(source: "L'Écho d'Armor")
    #expect(article.source == "L’Écho d’Armor")
    article.source = "L'Avant-Poste"
    #expect(article.source == "L’Avant-Poste")
    #expect(article == Article(source: "L’Avant-Poste"))
  }
}
