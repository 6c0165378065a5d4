#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// What this process has taken of the machine so far.
package struct ResourceUse: Sendable {
  /// Of all its threads, the system’s work for it included.
  package let processor: Duration
  /// The largest part of its memory that was resident at any time, in bytes.
  package let peakMemory: Int

  /// At this moment.
  package static var current: ResourceUse {
    var usage = rusage()
    #if canImport(Glibc)
      let own = RUSAGE_SELF.rawValue
    #else
      let own = RUSAGE_SELF
    #endif
    _ = unsafe getrusage(__rusage_who_t(own), &usage)
    func duration(_ time: timeval) -> Duration {
      .seconds(Int(time.tv_sec)) + .microseconds(Int(time.tv_usec))
    }
    #if canImport(Darwin)
      let unit = 1
    #else
      let unit = 1_024
    #endif
    return ResourceUse(
      processor: duration(usage.ru_utime) + duration(usage.ru_stime), peakMemory: Int(usage.ru_maxrss) * unit)
  }
}
