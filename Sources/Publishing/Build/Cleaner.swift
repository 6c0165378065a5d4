internal import Newsroom
package import SystemPackage

/// Takes a site away again: the files that digest’s list has, and no others.
package enum Cleaner {
  /// - Returns: how many files were removed.
  package static func clean(_ output: FilePath, disk: Disk, dryRun: Bool) async throws(DiskError) -> Int {
    if !dryRun { try SiteStage(output, disk: disk, workers: Workers(1)).recover() }
    guard let manifest = try Manifest(in: output, disk: disk) else { return 0 }
    if !dryRun {
      try FileRemover(output, disk: disk).remove(manifest.files.keys.sorted())
      try disk.remove(output.appending(Manifest.name))
    }
    return manifest.files.count
  }
}
