import Dispatch
import Testing
import Threads

@Suite("A guarded value")
struct GuardedTests {
  @Test("loses nothing that many threads do to it at once")
  func manyThreads() {
    let numbers = Guarded<[Int]>([])
    DispatchQueue.concurrentPerform(iterations: 1_000) { number in numbers.withLock { $0.append(number) } }
    #expect(numbers.withLock { $0.sorted() } == Array(0..<1_000))
  }

  @Test("is let go by who fails")
  func failure() {
    struct Fault: Error {}
    let number = Guarded(1)
    #expect(throws: Fault.self) {
      try number.withLock { number throws(Fault) in
        number = 2
        throw Fault()
      }
    }
    #expect(number.withLock { $0 } == 2)
  }
}
