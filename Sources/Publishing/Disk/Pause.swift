#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// A wait that blocks the thread.
enum Pause {
  /// A fifth of a millisecond.
  static func short() { usleep(200) }
}
