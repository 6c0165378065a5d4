package import SystemPackage

/// What digest does to a file system, as a value: tests put another in its place, and every failure can be made to happen.
package struct Disk: Sendable {
  /// What stands at a path.
  package enum Kind: Hashable, Sendable {
    case file
    case directory
    /// A socket, a device, a link to nowhere.
    case other
  }

  // MARK: Looking

  /// The bytes of a file.
  package var read: @Sendable (FilePath) throws(DiskError) -> [UInt8]
  /// What a folder has, sorted by the bytes of the names.
  package var list: @Sendable (FilePath) throws(DiskError) -> [FolderEntry]
  /// What stands at a path, links followed; nil where there is nothing, or nothing that can be seen.
  package var kind: @Sendable (FilePath) -> Kind?
  /// Whether a symbolic link stands at a path.
  package var isLink: @Sendable (FilePath) -> Bool
  /// The stamp of a file, links followed; nil where there is none.
  package var stamp: @Sendable (FilePath) -> FileStamp?
  /// The stamps of what stands in a folder under some names, as ``stamp`` gives them, in the order of the names: the way to the
  /// folder is gone once for all of them.
  package var stamps: @Sendable (FilePath, ArraySlice<String>) -> [FileStamp?]
  /// The clock that stamps are made with, in nanoseconds since the beginning of 1970.
  package var now: @Sendable () -> Int
  /// An absolute path without any link in it; of a path that is not there, the part that is.
  package var resolve: @Sendable (FilePath) -> FilePath

  // MARK: Changing

  /// Makes a file, or empties it, and puts bytes into it. Others may see half of it, and half of it stays where this fails:
  /// for files that nobody looks for yet. The folder must be there.
  package var create: @Sendable (FilePath, [UInt8]) throws(DiskError) -> Void
  /// Waits until the bytes of a file have reached the device.
  package var sync: @Sendable (FilePath) throws(DiskError) -> Void
  /// Gives what stands at the first path the name of the second, in one step; a file that stands there is gone.
  package var move: @Sendable (FilePath, FilePath) throws(DiskError) -> Void
  /// Swaps what stands at two paths, in one step. Throws `notSupported` where the file system cannot.
  package var exchange: @Sendable (FilePath, FilePath) throws(DiskError) -> Void
  /// Gives the file at the first path a second name, which must be free.
  package var link: @Sendable (FilePath, FilePath) throws(DiskError) -> Void
  /// Makes a folder and those above it; does nothing where they are there.
  package var makeDirectory: @Sendable (FilePath) throws(DiskError) -> Void
  /// Removes a file, a link or an empty folder.
  package var remove: @Sendable (FilePath) throws(DiskError) -> Void
  /// Does some work in one go: a program that is told to stop in the middle of it stops after it.
  package var inOneGo: @Sendable (() throws(DiskError) -> Void) throws(DiskError) -> Void

  package init(
    read: @escaping @Sendable (FilePath) throws(DiskError) -> [UInt8],
    list: @escaping @Sendable (FilePath) throws(DiskError) -> [FolderEntry],
    kind: @escaping @Sendable (FilePath) -> Kind?,
    isLink: @escaping @Sendable (FilePath) -> Bool,
    stamp: @escaping @Sendable (FilePath) -> FileStamp?,
    stamps: @escaping @Sendable (FilePath, ArraySlice<String>) -> [FileStamp?],
    now: @escaping @Sendable () -> Int,
    resolve: @escaping @Sendable (FilePath) -> FilePath,
    create: @escaping @Sendable (FilePath, [UInt8]) throws(DiskError) -> Void,
    sync: @escaping @Sendable (FilePath) throws(DiskError) -> Void,
    move: @escaping @Sendable (FilePath, FilePath) throws(DiskError) -> Void,
    exchange: @escaping @Sendable (FilePath, FilePath) throws(DiskError) -> Void,
    link: @escaping @Sendable (FilePath, FilePath) throws(DiskError) -> Void,
    makeDirectory: @escaping @Sendable (FilePath) throws(DiskError) -> Void,
    remove: @escaping @Sendable (FilePath) throws(DiskError) -> Void,
    inOneGo: @escaping @Sendable (() throws(DiskError) -> Void) throws(DiskError) -> Void = {
      work throws(DiskError) in try work()
    }
  ) {
    self.read = read
    self.list = list
    self.kind = kind
    self.isLink = isLink
    self.stamp = stamp
    self.stamps = stamps
    self.now = now
    self.resolve = resolve
    self.create = create
    self.sync = sync
    self.move = move
    self.exchange = exchange
    self.link = link
    self.makeDirectory = makeDirectory
    self.remove = remove
    self.inOneGo = inOneGo
  }
}

extension Disk {
  /// Whether nothing stands at a path, links followed. What is there and cannot be seen, because the disk is broken or the folder
  /// locked, is not absent.
  package func isAbsent(_ path: FilePath) -> Bool {
    guard kind(path) == nil else { return false }
    do {
      _ = try read(path)
      return false
    } catch {
      return [.noSuchFileOrDirectory, .notDirectory, .fileNameTooLong].contains(error.errno)
    }
  }

  /// Every file below a folder, and whatever else in it is no folder, as paths relative to it, sorted by their bytes. Hidden
  /// files and folders are passed over; a link to a folder is not followed, for it may lead in circles; a folder that is not
  /// there has none.
  package func files(below root: FilePath) throws(DiskError) -> [String] {
    var files: [String] = []
    var folders = [""]
    while let folder = folders.popLast() {
      let entries: [FolderEntry]
      do {
        entries = try list(folder.isEmpty ? root : root.appending(folder))
      } catch {
        // A folder that cannot be looked into is not an empty one: its pages would be taken away.
        if folder.isEmpty, error.errno == .noSuchFileOrDirectory { return [] }
        throw error
      }
      for entry in entries where !entry.isHidden {
        let path = folder.isEmpty ? entry.name : folder + "/" + entry.name
        if entry.kind == .directory { folders.append(path) } else { files.append(path) }
      }
    }
    return files.sorted { $0.precedesByBytes($1) }
  }

  /// Takes a folder away with all that is in it; links are removed, never followed.
  package func removeTree(_ root: FilePath) throws(DiskError) {
    if !isLink(root), kind(root) == .directory {
      for entry in try list(root) { try removeTree(root.appending(entry.name)) }
    } else if !isLink(root), kind(root) == nil {
      return
    }
    try remove(root)
  }
}
