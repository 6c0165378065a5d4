internal import Dispatch
internal import Synchronization

/// Some workers who share jobs that know nothing of each other.
///
/// What comes of the jobs stands in their order, whoever did them: it is the same for any number of workers.
@usableFromInline
package struct Crew: Sendable {
  /// At least 1.
  @usableFromInline package let count: Int

  package init(_ count: Int) { self.count = max(1, count) }

  /// Does the jobs `0..<jobs`.
  @usableFromInline
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

  /// Does the jobs `0..<jobs`, which are many, short and of about one length: each worker takes a good number of them at a time.
  @inlinable
  package func mapInBatches<Result: Sendable>(_ jobs: Int, _ work: @Sendable (Int) -> Result) -> [Result] {
    let length = Swift.max(1, jobs / (count * 16))
    let batches = map((jobs + length - 1) / length) { batch in
      (batch * length..<Swift.min(jobs, (batch + 1) * length)).map(work)
    }
    var results: [Result] = []
    results.reserveCapacity(jobs)
    for batch in batches { results += batch }
    return results
  }

  /// Makes several things, each of its own kind, as many at a time as there are workers: whoever is done takes the next, so that the
  /// long ones stand first.
  package func together<each Made: Sendable>(
    _ work: repeat @escaping @Sendable () -> each Made
  ) -> (repeat each Made) {
    var jobs: [@Sendable () -> Void] = []
    func job<Thing: Sendable>(_ make: @escaping @Sendable () -> Thing) -> Guarded<Thing?> {
      let made = Guarded<Thing?>(nil)
      jobs.append {
        let thing = make()
        made.withLock { $0 = thing }
      }
      return made
    }
    func take<Thing>(_ made: Guarded<Thing?>) -> Thing {
      guard let thing = made.withLock({ $0 }) else { preconditionFailure("each job leaves what it made") }
      return thing
    }
    let made = (repeat job(each work))
    let all = jobs
    _ = map(all.count) { all[$0]() }
    return (repeat take(each made))
  }
}
