internal import Foundation

/// A value that several threads look at and change, one at a time.
///
/// The standard library’s `Mutex` promises the same. But where two threads meet at it on Linux, the lock changes hands by a
/// call of the kernel inside a library that no sanitizer has seen, and the thread sanitizer takes each such meeting for a
/// race: `make sanitize` could prove nothing. It knows Foundation’s lock.
package final class Guarded<Value: Sendable>: @unchecked Sendable {
  private let lock = NSLock()
  /// Touched by none but who holds the lock.
  private var value: Value

  package init(_ value: Value) { self.value = value }

  /// Waits for its turn, and lets nobody else in until it is done. What it is given must not ask for the same value again:
  /// it would wait for itself.
  package func withLock<Result, Failure: Error>(
    _ body: (inout Value) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    lock.lock()
    defer { lock.unlock() }
    return try body(&value)
  }
}
