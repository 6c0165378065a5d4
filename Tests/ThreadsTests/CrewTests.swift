import Testing
import Threads

@Suite("A crew")
struct CrewTests {
  @Test("gives what comes of its jobs in their order, whoever did them", arguments: [0, 1, 2, 7])
  func order(workers: Int) {
    #expect(Crew(workers).map(500) { $0 * $0 } == (0..<500).map { $0 * $0 })
    #expect(Crew(workers).map(0) { $0 }.isEmpty)
    // Nothing is a result, too.
    #expect(Crew(workers).map(3) { $0 == 1 ? nil : $0 } == [0, nil, 2])
  }

  @Test("gives the same when it takes many jobs at a time", arguments: [1, 2, 7])
  func batches(workers: Int) {
    for jobs in [0, 1, 15, 16, 500, 1_037] {
      #expect(Crew(workers).mapInBatches(jobs) { $0 * $0 } == (0..<jobs).map { $0 * $0 })
    }
  }

  @Test("makes several things of their own kinds", arguments: [1, 2, 7])
  func together(workers: Int) {
    let (number, text, list, nothing) = Crew(workers).together({ 1 }, { "two" }, { [3] }, { Int?.none })
    #expect(number == 1)
    #expect(text == "two")
    #expect(list == [3])
    #expect(nothing == nil)
  }

  @Test("gives each worker a tool of its own, for all of its jobs", arguments: [1, 3])
  func tools(workers: Int) throws {
    let turns = Crew(workers).map(
      100, with: { 0 },
      { tool, _ in
        tool += 1
        return tool
      })
    // Every worker counts its own jobs, from 1.
    #expect(turns.filter { $0 == 1 }.count <= workers)
    let most = try #require(turns.max())
    #expect((1...most).allSatisfy(turns.contains))
  }

  @Test("may be called from a job of another")
  func nested() {
    let sums = Crew(4).map(8) { outer in Crew(4).map(8) { outer * $0 }.reduce(0, +) }
    #expect(sums == (0..<8).map { $0 * 28 })
  }
}
