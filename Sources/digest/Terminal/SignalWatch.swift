internal import Foundation
internal import Synchronization
internal import SystemPackage

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// Tells of signals on a thread of its own, where anything may be done, which in a handler may not (signal-safety(7)): the
/// self-pipe trick of D. J. Bernstein.
///
/// Dispatch has sources of signals as well. But it opens its files when a thread of its own comes to it, which may be when there
/// are no handles left, and then it ends the program with a trap.
enum SignalWatch {
  /// The end of the pipe that the handler writes to; below 0 where nobody listens.
  private static let pipe = Atomic<Int32>(-1)

  /// Listens from now on; one listener at a time. Where the system has no handles left, the signals end the program as they end
  /// others, and the next build tidies up after it.
  static func listen(to numbers: [Int32], _ tell: @escaping @Sendable (Int32) -> Void) {
    guard let ends = try? FileDescriptor.pipe() else { return }
    // Neither end is ever closed: a handler may be about to write.
    pipe.store(ends.writeEnd.rawValue, ordering: .releasing)
    Thread.detachNewThread {
      var number: UInt8 = 0
      while unsafe (try? withUnsafeMutableBytes(of: &number) { unsafe try ends.readEnd.read(into: $0) }) == 1 {
        tell(Int32(number))
      }
    }
    for number in numbers { _ = signal(number) { SignalWatch.pass($0) } }
  }

  /// From now on the signals end the program as they end others.
  static func endListening(to numbers: [Int32]) {
    for number in numbers { _ = signal(number, SIG_DFL) }
  }

  static func isIgnored(_ number: Int32) -> Bool {
    let before = signal(number, SIG_IGN)
    _ = signal(number, before)
    return unsafe unsafeBitCast(before, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }

  /// The handler: whatever it interrupts finds the error that it had.
  private static func pass(_ number: Int32) {
    let error = errno
    var byte = UInt8(truncatingIfNeeded: number)
    _ = unsafe write(pipe.load(ordering: .acquiring), &byte, 1)
    errno = error
  }
}
