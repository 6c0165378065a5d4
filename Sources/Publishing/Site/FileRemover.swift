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
  ///   climbs out of the folder or goes through a link.
  func remove(_ files: [String]) throws(DiskError) {
    let inside = files.filter(Manifest.isInside)
    let folders = Manifest.folders(of: inside)
    let links = folders.filter { disk.isLink(output.appending($0)) }
    for file in inside where !links.contains(where: { file.hasPrefix($0 + "/") }) {
      let path = output.appending(file)
      if disk.isLink(path) || disk.kind(path) == .file { try disk.remove(path) }
    }
    for folder in folders.sorted().reversed() where !links.contains(where: { (folder + "/").hasPrefix($0 + "/") }) {
      let path = output.appending(folder)
      if disk.kind(path) == .directory, try disk.list(path).isEmpty { try disk.remove(path) }
    }
  }
}
