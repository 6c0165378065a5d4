package import SystemPackage

/// Files that are written beside their place under a hidden name, and put there when they are whole: a reader, and a program
/// that is killed, find the old file or the new one.
package enum Draft {
  private static let ending = ".digest-draft"

  /// Where a file is written first.
  static func path(for file: FilePath) -> FilePath {
    file.removingLastComponent().appending(".\(file.lastComponent?.string.prefix(200) ?? "")\(ending)")
  }

  /// Removes the drafts that a program left in a folder when it was killed.
  ///
  /// - Returns: their names.
  @discardableResult
  package static func sweep(_ folder: FilePath, disk: Disk) throws(DiskError) -> [String] {
    guard disk.kind(folder) == .directory else { return [] }
    let left = try disk.list(folder).map(\.name).filter { $0.hasPrefix(".") && $0.hasSuffix(ending) }
    for name in left { try disk.remove(folder.appending(name)) }
    return left
  }
}

extension Disk {
  /// Makes a file hold some bytes: readers see the old file or the new one, whole. The folder must be there.
  package func write(_ path: FilePath, _ bytes: [UInt8]) throws(DiskError) {
    let draft = Draft.path(for: path)
    do {
      try create(draft, bytes)
      try move(draft, path)
    } catch {
      try? remove(draft)
      throw DiskError(.write, path, error.errno)
    }
  }

  /// Makes a file that cannot be made anew, such as a person’s text: it has reached the device before it has its name, and it
  /// never takes the place of another. The folder must be there.
  package func keep(_ path: FilePath, _ bytes: [UInt8]) throws(DiskError) {
    let draft = Draft.path(for: path)
    do {
      try create(draft, bytes)
      try sync(draft)
      do {
        try link(draft, path)
        try? remove(draft)
      } catch  where error.errno == .fileExists {
        throw error
      } catch {
        // A file system without second names, as memory cards have.
        guard kind(path) == nil else { throw DiskError(.write, path, .fileExists) }
        try move(draft, path)
      }
    } catch {
      try? remove(draft)
      throw DiskError(.write, path, (error as? DiskError)?.errno ?? .ioError)
    }
  }
}
