internal import Newsroom
package import SystemPackage

/// Takes a site away again: the files that digest’s list has, and no others. Where others stay, a list of none stays beside them, so
/// that the folder is known as a site’s when the next one is built.
package enum Cleaner {
  /// - Returns: how many files were removed.
  package static func clean(_ output: FilePath, disk: Disk, dryRun: Bool) async throws(DiskError) -> Int {
    if !dryRun { try SiteStage(output, disk: disk, workers: Workers(1)).recover() }
    guard let manifest = try Manifest(in: output, disk: disk) else { return 0 }
    if !dryRun {
      try FileRemover(output, disk: disk).remove(manifest.files.map(\.path))
      let list = output.appending(Manifest.name)
      if try disk.list(output).contains(where: { $0.name != Manifest.name }) {
        try disk.write(list, Manifest(files: [:]).bytes)
      } else {
        try disk.remove(list)
      }
    }
    return manifest.files.count
  }
}
