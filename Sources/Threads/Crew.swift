internal import Dispatch
internal import Synchronization

/// Some workers who share jobs that know nothing of each other.
///
/// What comes of the jobs stands in their order, whoever did them: it is the same for any number of workers.
package struct Crew: Sendable {
  /// At least 1.
  package let count: Int

  package init(_ count: Int) { self.count = max(1, count) }

  /// Does the jobs `0..<jobs`.
  package func map<Result: Sendable>(_ jobs: Int, _ work: @Sendable (Int) -> Result) -> [Result] {
    map(jobs, with: {}, { _, job in work(job) })
  }

  /// Does the jobs `0..<jobs`, each worker with a tool of its own.
  package func map<Tool: ~Copyable, Result: Sendable>(
    _ jobs: Int, with makeTool: @Sendable () -> Tool, _ work: @Sendable (inout Tool, Int) -> Result
  ) -> [Result] {
    if count == 1 || jobs < 2 {
      var tool = makeTool()
      return (0..<jobs).map { work(&tool, $0) }
    }
    let next = Atomic(0)
    let results = Guarded<[Result?]>(Array(repeating: nil, count: jobs))
    DispatchQueue.concurrentPerform(iterations: min(count, jobs)) { _ in
      var tool = makeTool()
      while true {
        let job = next.add(1, ordering: .relaxed).oldValue
        guard job < jobs else { break }
        let result = work(&tool, job)
        results.withLock { $0[job] = result }
      }
    }
    return results.withLock { $0.compactMap { $0 } }
  }

  /// Makes three things at a time.
  package func together<A: Sendable, B: Sendable, C: Sendable>(
    _ a: @Sendable () -> A, _ b: @Sendable () -> B, _ c: @Sendable () -> C
  ) -> (A, B, C) {
    let made = map(3) { job -> OneOf<A, B, C> in
      switch job {
      case 0: .a(a())
      case 1: .b(b())
      default: .c(c())
      }
    }
    guard case .a(let first) = made[0], case .b(let second) = made[1], case .c(let third) = made[2] else {
      preconditionFailure("what is made stands in the order of the jobs")
    }
    return (first, second, third)
  }
}

private enum OneOf<A: Sendable, B: Sendable, C: Sendable>: Sendable {
  case a(A)
  case b(B)
  case c(C)
}
