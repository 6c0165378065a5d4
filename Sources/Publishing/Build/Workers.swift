internal import Synchronization

/// A number of workers that share a list of jobs; the results come back in the order of the jobs, whoever did them.
package struct Workers: Sendable {
  /// At least 1.
  package let count: Int

  package init(_ count: Int) { self.count = max(1, count) }

  package func map<Job: Sendable, Result: Sendable>(
    _ jobs: [Job], _ work: @escaping @Sendable (Job) -> Result
  ) async -> [Result] {
    if count == 1 || jobs.count < 2 { return jobs.map(work) }
    // Small batches keep all workers busy to the end; large ones keep them from asking for work all the time.
    let batch = max(1, jobs.count / (count * 16))
    let queue = Queue(count: jobs.count, batch: batch)
    return await withTaskGroup(of: [(Int, [Result])].self) { group in
      for _ in 0..<min(count, jobs.count) {
        group.addTask {
          var done: [(Int, [Result])] = []
          while let range = queue.take() { done.append((range.lowerBound, jobs[range].map(work))) }
          return done
        }
      }
      var parts: [(Int, [Result])] = []
      for await part in group { parts += part }
      parts.sort { $0.0 < $1.0 }
      return parts.flatMap(\.1)
    }
  }

  /// The jobs that nobody has taken yet.
  private final class Queue: Sendable {
    private let count: Int
    private let batch: Int
    private let next = Atomic(0)

    init(count: Int, batch: Int) {
      self.count = count
      self.batch = batch
    }

    func take() -> Range<Int>? {
      let start = next.add(batch, ordering: .relaxed).oldValue
      return start < count ? start..<min(start + batch, count) : nil
    }
  }
}
