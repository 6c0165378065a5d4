internal import Exchange
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
    isLink: { Real.isLink($0) },
    stamp: { Real.stamp($0) },
    stamps: { Real.stamps(in: $0, of: $1) },
    now: { Real.now },
    resolve: { Real.resolve($0) },
    create: { path, bytes throws(DiskError) in try Real.create(path, bytes) },
    sync: { path throws(DiskError) in try Real.sync(path) },
    move: { old, new throws(DiskError) in try Real.move(old, new) },
    exchange: { one, other throws(DiskError) in try Real.exchange(one, other) },
    link: { old, new throws(DiskError) in try Real.link(old, new) },
    makeDirectory: { path throws(DiskError) in try Real.makeDirectory(path) },
    remove: { path throws(DiskError) in try Real.remove(path) })

  private enum Real {
    /// The most bytes that are ever read of one file: there has to be room for all of them in memory. What a text may have is
    /// less, and a setting.
    private static let mostBytes = 1_000_000_000

    static var lastError: Errno { Errno(rawValue: errno) }

    static func read(_ path: FilePath) throws(DiskError) -> [UInt8] {
      switch kind(path) {
      // A folder can be opened, and tells a length of nine exabytes.
      case .directory: throw DiskError(.read, path, .isDirectory)
      // Whoever opens a pipe waits until somebody writes into it.
      case .other: throw DiskError(.read, path, .illegalSeek)
      case .file, nil: break
      }
      do {
        let file = try FileDescriptor.open(path, .readOnly).spared()
        return try file.closeAfter {
          let size = Int(try file.seek(offset: 0, from: .end))
          guard size <= mostBytes else { throw Errno.fileTooLarge }
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

    static func list(_ path: FilePath) throws(DiskError) -> [FolderEntry] {
      guard let directory = unsafe path.withPlatformString({ unsafe opendir($0) }) else {
        throw DiskError(.list, path, lastError)
      }
      defer { unsafe closedir(directory) }
      guard unsafe FileHandles.allow(dirfd(directory)) else { throw DiskError(.list, path, .tooManyOpenFiles) }
      var entries: [FolderEntry] = []
      while true {
        // The end and a failure look alike but for the error: a network drive may fail half-way, and a folder that seems
        // shorter than it is would have its articles taken for deleted.
        errno = 0
        guard let entry = unsafe readdir(directory) else {
          guard errno == 0 else { throw DiskError(.list, path, lastError) }
          break
        }
        let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
          unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
        }
        if name == "." || name == ".." { continue }
        let kind: FolderEntry.Kind? =
          switch unsafe Int(entry.pointee.d_type) {
          case Int(DT_REG): .file
          case Int(DT_DIR): .directory
          case Int(DT_LNK): .link
          // Not every file system tells.
          case Int(DT_UNKNOWN): self.kind(of: name, in: unsafe dirfd(directory))
          default: .other
          }
        entries.append(FolderEntry(name: name, kind: kind))
      }
      return entries.sorted { $0.name.precedesByBytes($1.name) }
    }

    private static func kind(of name: String, in folder: CInt) -> FolderEntry.Kind? {
      var status = stat()
      guard unsafe fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
      return switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .directory
      case S_IFLNK: .link
      default: .other
      }
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

    static func isLink(_ path: FilePath) -> Bool {
      var status = stat()
      guard unsafe path.withPlatformString({ unsafe lstat($0, &status) }) == 0 else { return false }
      return status.st_mode & S_IFMT == S_IFLNK
    }

    static func stamp(_ path: FilePath) -> FileStamp? {
      var status = stat()
      guard unsafe path.withPlatformString({ unsafe stat($0, &status) }) == 0 else { return nil }
      return stamp(status)
    }

    static func stamps(in folder: FilePath, of names: ArraySlice<String>) -> [FileStamp?] {
      guard let handle = try? FileDescriptor.open(folder, .readOnly, options: [.directory, .closeOnExec]).spared()
      else { return names.map { stamp(folder.appending($0)) } }
      defer { try? handle.close() }
      return names.map { name in
        var status = stat()
        return unsafe fstatat(handle.rawValue, name, &status, 0) == 0 ? stamp(status) : nil
      }
    }

    /// Nil for what is no file.
    private static func stamp(_ status: stat) -> FileStamp? {
      guard status.st_mode & S_IFMT == S_IFREG else { return nil }
      #if canImport(Darwin)
        let (modified, changed) = (status.st_mtimespec, status.st_ctimespec)
      #else
        let (modified, changed) = (status.st_mtim, status.st_ctim)
      #endif
      return FileStamp(
        size: Int(status.st_size), modified: nanoseconds(modified), changed: nanoseconds(changed),
        inode: Int(bitPattern: UInt(status.st_ino)))
    }

    static var now: Int {
      var time = timespec()
      _ = unsafe clock_gettime(CLOCK_REALTIME, &time)
      return nanoseconds(time)
    }

    private static func nanoseconds(_ time: timespec) -> Int {
      Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec)
    }

    static func resolve(_ path: FilePath) -> FilePath {
      guard let resolved = unsafe path.withPlatformString({ unsafe realpath($0, nil) }) else {
        guard let name = path.lastComponent, path.removingLastComponent() != path else { return path }
        return resolve(path.removingLastComponent()).appending(name)
      }
      defer { unsafe free(resolved) }
      return unsafe FilePath(platformString: resolved)
    }

    static func create(_ path: FilePath, _ bytes: [UInt8]) throws(DiskError) {
      do {
        let file = try FileDescriptor.open(
          path, .writeOnly, options: [.create, .truncate, .noFollow, .closeOnExec],
          permissions: [.ownerReadWrite, .groupRead, .otherRead]
        ).spared()
        try file.closeAfter { _ = try file.writeAll(bytes) }
      } catch {
        throw DiskError(.write, path, error as? Errno ?? .ioError)
      }
    }

    static func sync(_ path: FilePath) throws(DiskError) {
      do {
        let file = try FileDescriptor.open(path, .readOnly, options: [.closeOnExec]).spared()
        try file.closeAfter { guard fsync(file.rawValue) == 0 else { throw lastError } }
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

    static func exchange(_ one: FilePath, _ other: FilePath) throws(DiskError) {
      let swapped = unsafe one.withPlatformString { one in
        unsafe other.withPlatformString { other in unsafe exchange_files(one, other) }
      }
      guard swapped != 0 else { return }
      let failure = lastError
      // Each system has its own word for it.
      let cannot: [Errno] = [.invalidArgument, .noFunction, .notSupported, .notSupportedOnSocket]
      throw DiskError(.move, other, cannot.contains(failure) ? .notSupported : failure)
    }

    static func link(_ old: FilePath, _ new: FilePath) throws(DiskError) {
      let linked = unsafe old.withPlatformString { old in
        unsafe new.withPlatformString { new in
          #if canImport(Darwin)
            unsafe Darwin.link(old, new)
          #elseif canImport(Glibc)
            unsafe Glibc.link(old, new)
          #else
            unsafe Musl.link(old, new)
          #endif
        }
      }
      guard linked == 0 else { throw DiskError(.write, new, lastError) }
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
      let isFolder = kind(path) == .directory && !isLink(path)
      let removed = unsafe path.withPlatformString { isFolder ? unsafe rmdir($0) : unsafe unlink($0) }
      guard removed == 0 else { throw DiskError(.remove, path, lastError) }
    }
  }
}
