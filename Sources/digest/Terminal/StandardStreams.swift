internal import SystemPackage

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// Standard input, output and error, which a program may be started without.
enum StandardStreams {
  /// Opens those that are closed on nothing: the first page to be written would take the number of one of them, and
  /// the next message would go into the page.
  static func open() {
    for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(stream, F_GETFD) == -1 {
      // The lowest free number is given, which is this one. Without it the program is no worse off than before.
      _ = unsafe try? FileDescriptor.open("/dev/null", .readWrite)
    }
  }
}
