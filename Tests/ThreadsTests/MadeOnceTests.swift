import Dispatch
import Testing
import Threads

@Suite("A value that is made once")
struct MadeOnceTests {
  @Test("is made when it is asked for, and however many ask at once, it is one")
  func once() {
    let made = Guarded(0)
    let value = MadeOnce {
      made.withLock { made in
        made += 1
        return made
      }
    }
    #expect(made.withLock { $0 } == 0)
    let seen = Guarded<Set<Int>>([])
    DispatchQueue.concurrentPerform(iterations: 200) { _ in _ = seen.withLock { $0.insert(value.value) } }
    #expect(seen.withLock { $0 } == [1] && made.withLock { $0 } == 1)
  }
}
