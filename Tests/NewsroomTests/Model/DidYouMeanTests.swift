import Newsroom
import Testing

@Suite("DidYouMean")
struct DidYouMeanTests {
  @Test(
    "suggests the nearest known word, or none",
    arguments: [
      ("titel", "title"), ("tilte", "title"), ("langage", "language"), ("TITLE", "title"), ("xyz", nil), ("", nil),
    ] as [(String, String?)])
  func suggests(word: String, expected: String?) {
    #expect(DidYouMean.suggestion(for: word, among: ["title", "language", "sources"]) == expected)
  }
}
