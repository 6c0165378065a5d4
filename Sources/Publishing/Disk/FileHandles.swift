internal import SystemPackage

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// How many files this program may have open, and how many of these it leaves to the libraries that it stands on.
///
/// Dispatch, on which all tasks run, looks after its threads in `/proc` once a second, and ends the program with a trap where
/// it finds no handle for that.
package enum FileHandles {
  /// Nobody here opens a file that would be among the last so many: one is what Dispatch needs, and several threads may
  /// each be about to give one back.
  package static let reserve: Int32 = 4

  /// The first handle that is left alone. The system gives the lowest number that is free.
  private static let end: Int32 = {
    var limit = rlimit()
    #if canImport(Glibc)
      let kind = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
    #else
      let kind = RLIMIT_NOFILE
    #endif
    guard unsafe getrlimit(kind, &limit) == 0 else { return .max }
    return Int32(clamping: limit.rlim_cur) - reserve
  }()

  /// Whether a handle may be kept open.
  static func allow(_ handle: Int32) -> Bool { handle < end }
}

extension FileDescriptor {
  /// Itself, where it is not one of the last.
  ///
  /// - Throws: `Errno.tooManyOpenFiles`, and closes it.
  func spared() throws(Errno) -> FileDescriptor {
    guard FileHandles.allow(rawValue) else {
      try? close()
      throw .tooManyOpenFiles
    }
    return self
  }
}
