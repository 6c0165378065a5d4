import Prose
import Testing

@Suite("Sorted ranges")
struct SortedRangesTests {
  @Test(
    "give those that share something with another",
    arguments: [
      (0..<3, [0..<2]), (2..<4, []), (3..<6, [4..<6]), (1..<9, [0..<2, 4..<6, 6..<8]), (8..<20, []),
      (5..<7, [4..<6, 6..<8]),
    ])
  func overlap(range: Range<Int>, expected: [Range<Int>]) {
    #expect(Array([0..<2, 4..<6, 6..<8].overlapping(range) { $0 }) == expected)
  }
}
