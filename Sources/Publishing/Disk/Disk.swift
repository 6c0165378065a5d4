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

  /// The bytes of a file.
  package var read: @Sendable (FilePath) throws(DiskError) -> [UInt8]
  /// The names in a folder, sorted by their bytes.
  package var list: @Sendable (FilePath) throws(DiskError) -> [String]
  /// What stands at a path, links followed; nil where there is nothing.
  package var kind: @Sendable (FilePath) -> Kind?
  /// Makes a file hold some bytes: readers see the old file or the new one, whole. The folder must be there.
  package var write: @Sendable (FilePath, [UInt8]) throws(DiskError) -> Void
  /// Makes a new file of some bytes, or fills one anew, in place: for files that nobody looks at until they are moved.
  package var create: @Sendable (FilePath, [UInt8]) throws(DiskError) -> Void
  /// Gives a file or a folder another name on the same file system. A file that has the name already is replaced, at once.
  package var move: @Sendable (FilePath, FilePath) throws(DiskError) -> Void
  /// Makes a folder and those above it; does nothing where they are there.
  package var makeDirectory: @Sendable (FilePath) throws(DiskError) -> Void
  /// Removes a file or an empty folder.
  package var remove: @Sendable (FilePath) throws(DiskError) -> Void

  package init(
    read: @escaping @Sendable (FilePath) throws(DiskError) -> [UInt8],
    list: @escaping @Sendable (FilePath) throws(DiskError) -> [String],
    kind: @escaping @Sendable (FilePath) -> Kind?,
    write: @escaping @Sendable (FilePath, [UInt8]) throws(DiskError) -> Void,
    create: @escaping @Sendable (FilePath, [UInt8]) throws(DiskError) -> Void,
    move: @escaping @Sendable (FilePath, FilePath) throws(DiskError) -> Void,
    makeDirectory: @escaping @Sendable (FilePath) throws(DiskError) -> Void,
    remove: @escaping @Sendable (FilePath) throws(DiskError) -> Void
  ) {
    self.read = read
    self.list = list
    self.kind = kind
    self.write = write
    self.create = create
    self.move = move
    self.makeDirectory = makeDirectory
    self.remove = remove
  }
}

extension Disk {
  /// Every file below a folder, as paths relative to it, sorted by their bytes. Hidden files and folders, and links, are
  /// passed over; a folder that is not there has none.
  package func files(below root: FilePath) throws(DiskError) -> [String] {
    guard kind(root) == .directory else { return [] }
    var files: [String] = []
    var folders = [""]
    while let folder = folders.popLast() {
      for name in try list(folder.isEmpty ? root : root.appending(folder)) where !name.hasPrefix(".") {
        let path = folder.isEmpty ? name : folder + "/" + name
        switch kind(root.appending(path)) {
        case .file?: files.append(path)
        case .directory?: folders.append(path)
        default: break
        }
      }
    }
    return files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
