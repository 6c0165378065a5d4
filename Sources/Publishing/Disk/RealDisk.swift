internal import SystemPackage

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

extension Disk {
  /// The machine’s own file system, through POSIX: a page is written in a tenth of the time that Foundation’s atomic write
  /// takes, which flushes each file to the device.
  package static let real = Disk(
    read: { path throws(DiskError) in try Real.read(path) },
    list: { path throws(DiskError) in try Real.list(path) },
    kind: { Real.kind($0) },
    write: { path, bytes throws(DiskError) in try Real.write(path, bytes) },
    create: { path, bytes throws(DiskError) in try Real.create(path, bytes) },
    move: { old, new throws(DiskError) in try Real.move(old, new) },
    makeDirectory: { path throws(DiskError) in try Real.makeDirectory(path) },
    remove: { path throws(DiskError) in try Real.remove(path) })

  private enum Real {
    static var lastError: Errno { Errno(rawValue: errno) }

    static func read(_ path: FilePath) throws(DiskError) -> [UInt8] {
      // A folder can be opened, and tells a length of nine exabytes.
      guard kind(path) != .directory else { throw DiskError(.read, path, .isDirectory) }
      do {
        let file = try FileDescriptor.open(path, .readOnly)
        return try file.closeAfter {
          let size = Int(try file.seek(offset: 0, from: .end))
          try file.seek(offset: 0, from: .start)
          return try unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
              let rest = unsafe UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[count...])
              let read = try unsafe file.read(into: rest)
              if read == 0 { break }
              count += read
            }
          }
        }
      } catch {
        throw DiskError(.read, path, error as? Errno ?? .ioError)
      }
    }

    static func list(_ path: FilePath) throws(DiskError) -> [String] {
      guard let directory = unsafe path.withPlatformString({ unsafe opendir($0) }) else {
        throw DiskError(.list, path, lastError)
      }
      defer { unsafe closedir(directory) }
      var names: [String] = []
      while let entry = unsafe readdir(directory) {
        let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
          unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
        }
        if name != ".", name != ".." { names.append(name) }
      }
      return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    static func kind(_ path: FilePath) -> Kind? {
      var status = stat()
      guard unsafe path.withPlatformString({ unsafe stat($0, &status) }) == 0 else { return nil }
      switch status.st_mode & S_IFMT {
      case S_IFREG: return .file
      case S_IFDIR: return .directory
      default: return .other
      }
    }

    /// Writes beside the file and renames, so that the name never stands for half a file.
    static func write(_ path: FilePath, _ bytes: [UInt8]) throws(DiskError) {
      let draft = path.removingLastComponent().appending(
        ".\(path.lastComponent?.string.prefix(200) ?? "").digest-draft")
      do throws(DiskError) {
        try create(draft, bytes)
        try move(draft, path)
      } catch {
        _ = unsafe draft.withPlatformString { unsafe unlink($0) }
        throw DiskError(.write, path, error.errno)
      }
    }

    static func create(_ path: FilePath, _ bytes: [UInt8]) throws(DiskError) {
      do {
        let file = try FileDescriptor.open(
          path, .writeOnly, options: [.create, .truncate],
          permissions: [.ownerReadWrite, .groupRead, .otherRead])
        try file.closeAfter { _ = try file.writeAll(bytes) }
      } catch {
        throw DiskError(.write, path, error as? Errno ?? .ioError)
      }
    }

    static func move(_ old: FilePath, _ new: FilePath) throws(DiskError) {
      let renamed = unsafe old.withPlatformString { old in
        unsafe new.withPlatformString { new in unsafe rename(old, new) }
      }
      guard renamed == 0 else { throw DiskError(.move, new, lastError) }
    }

    static func makeDirectory(_ path: FilePath) throws(DiskError) {
      if kind(path) == .directory { return }
      let parent = path.removingLastComponent()
      if !parent.isEmpty, parent != path { try makeDirectory(parent) }
      let made = unsafe path.withPlatformString { unsafe mkdir($0, 0o755) }
      let failure = lastError
      // Somebody else may have made it in between.
      if made == 0 || kind(path) == .directory { return }
      throw DiskError(.makeDirectory, path, failure == .fileExists ? .notDirectory : failure)
    }

    static func remove(_ path: FilePath) throws(DiskError) {
      let isFolder = kind(path) == .directory
      let removed = unsafe path.withPlatformString { isFolder ? unsafe rmdir($0) : unsafe unlink($0) }
      guard removed == 0 else { throw DiskError(.remove, path, lastError) }
    }
  }
}
