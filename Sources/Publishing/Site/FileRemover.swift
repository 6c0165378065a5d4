internal import SystemPackage

/// Removes files of a site, and the folders that are empty then.
struct FileRemover {
  private let output: FilePath
  private let disk: Disk

  init(_ output: FilePath, disk: Disk) {
    self.output = output
    self.disk = disk
  }

  /// - Parameter files: relative to the site’s folder. Those that are gone already are passed over, and so is any path that
  ///   climbs out of the folder.
  func remove(_ files: [String]) throws(DiskError) {
    var folders: Set<String> = []
    for file in files where !file.hasPrefix("/") && !file.split(separator: "/").contains("..") {
      guard disk.kind(output.appending(file)) == .file else { continue }
      try disk.remove(output.appending(file))
      folders.insert(FilePath(file).removingLastComponent().string)
    }
    for folder in folders.sorted().reversed() where !folder.isEmpty {
      if try disk.list(output.appending(folder)).isEmpty { try disk.remove(output.appending(folder)) }
    }
  }
}
