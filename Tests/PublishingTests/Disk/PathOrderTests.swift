import Publishing
import Testing

@Suite struct PathOrderTests {
  @Test("paths stand in the order of their bytes, whatever a language says of their letters")
  func order() {
    let paths = [
      "", "Z", "a", "a-b/c", "a/b", "a/b/c", "a0", "ab", "b", "e\u{301}", "z", "é", "ﬁ", "\u{FFFD}", "🗞",
      String(repeating: "🗞", count: 40),
    ]
    for (place, path) in paths.enumerated() {
      for (other, second) in paths.enumerated() {
        #expect(path.precedesByBytes(second) == (place < other), "\(path) and \(second)")
      }
    }
  }
}
