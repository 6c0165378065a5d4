package import SystemPackage

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// Keeps two programs from working on one folder at a time.
///
/// The lock is `flock`’s, on the folder itself: it dies with its process, however that ends, and leaves no file behind. Readers
/// need none: every file that they find is whole.
package final class FolderLock: Sendable {
  private let folder: FileDescriptor

  private init(_ folder: FileDescriptor) { self.folder = folder }

  deinit { try? folder.close() }

  /// Takes the lock of a folder, and waits for whoever has it.
  ///
  /// - Parameters:
  ///   - waits: nil is given at once where another program has the lock, unless this is true.
  ///   - busy: called once before waiting, with the other’s process number where the system tells it.
  /// - Returns: the lock, held as long as this value lives; nil where another has it.
  package static func take(
    _ path: FilePath, waits: Bool, busy: (Int?) -> Void
  ) throws(DiskError) -> FolderLock? {
    do {
      let folder = try FileDescriptor.open(path, .readOnly, options: [.directory, .closeOnExec]).spared()
      let lock = FolderLock(folder)
      if try folder.lock(LOCK_EX | LOCK_NB) { return lock }
      busy(holder(of: path))
      guard waits else { return nil }
      return try folder.lock(LOCK_EX) ? lock : nil
    } catch {
      throw DiskError(.list, path, error as? Errno ?? .ioError)
    }
  }

  /// The process that holds the lock, from the list that Linux keeps; nil elsewhere, and for processes that cannot be seen.
  private static func holder(of path: FilePath) -> Int? {
    var status = stat()
    guard unsafe path.withPlatformString({ unsafe stat($0, &status) }) == 0,
      let file = try? FileDescriptor.open(FilePath("/proc/locks"), .readOnly).spared()
    else { return nil }
    defer { try? file.close() }
    // `1: FLOCK  ADVISORY  WRITE 4211 fd:00:1835021 0 EOF`
    let inode = ":\(status.st_ino)"
    for line in String(decoding: file.rest, as: UTF8.self).split(separator: "\n") {
      let fields = line.split(separator: " ")
      if fields.count > 5, fields[1] == "FLOCK", fields[5].hasSuffix(inode), let process = Int(fields[4]), process > 0 {
        return process
      }
    }
    return nil
  }
}

extension FileDescriptor {
  /// Whether the lock could be had.
  fileprivate func lock(_ operation: Int32) throws -> Bool {
    while flock(rawValue, operation) != 0 {
      switch errno {
      case EINTR: continue
      case EWOULDBLOCK: return false
      case let error: throw Errno(rawValue: error)
      }
    }
    return true
  }

  /// All that is left to read; a file of the kernel’s tells no length.
  fileprivate var rest: [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while let count = try? unsafe buffer.withUnsafeMutableBytes({ try unsafe read(into: $0) }), count > 0 {
      bytes += buffer[..<count]
    }
    return bytes
  }
}
