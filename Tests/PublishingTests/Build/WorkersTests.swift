import Publishing
import Testing

@Suite("Workers")
struct WorkersTests {
  @Test("give results in the order of the jobs, however many there are", arguments: [1, 2, 7], [0, 1, 2, 1000])
  func order(workers: Int, jobs: Int) async {
    #expect(await Workers(workers).map(Array(0..<jobs)) { $0 * 2 } == (0..<jobs).map { $0 * 2 })
  }
}
