import Rendering
import Testing

@Suite("The links to the pages of a long list")
struct PagerTests {
  @Test(
    "are those to the first, the last and the ones around",
    arguments: [
      (0, 1, [0]), (0, 2, [0, 1]), (3, 7, [0, 1, 2, 3, 4, 5, 6]), (0, 9, [0, 1, 2, nil, 8]),
      (4, 9, [0, 1, 2, 3, 4, 5, 6, 7, 8]), (5, 12, [0, nil, 3, 4, 5, 6, 7, nil, 11]), (11, 12, [0, nil, 9, 10, 11]),
    ] as [(Int, Int, [Int?])])
  func around(current: Int, count: Int, shown: [Int?]) {
    #expect(PagesShown.around(current, of: count) == shown)
  }
}
