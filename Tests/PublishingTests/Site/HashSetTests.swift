import Publishing
import Testing

@Suite("A set of hashes")
struct HashSetTests {
  @Test("has what was put into it, and nothing else, however many share a place")
  func holds() {
    var set = HashSet()
    // The lowest bits, which tell the place, are those of a few numbers only.
    let hashes = (0..<2_000).map { UInt64($0 % 5) | UInt64($0 * 7_919) << 20 }
    for hash in hashes { set.insert(hash) }
    #expect(hashes.allSatisfy(set.contains))
    #expect(!hashes.map { $0 ^ 0x8000 }.contains(where: set.contains))
  }

  @Test("takes each hash once, nought among them")
  func insertsOnce() {
    var set = HashSet()
    #expect(!set.contains(0))
    #expect([0, 7, 0, 7, 9].map { set.insert($0) } == [true, true, false, false, true])
    var all: [UInt64] = []
    #expect(
      set.allSatisfy {
        all.append($0)
        return true
      })
    #expect(all.sorted() == [0, 7, 9])
    #expect(!set.allSatisfy { $0 != 0 })
  }
}
