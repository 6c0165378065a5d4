package import Newsroom
package import SystemPackage

/// What a program that was killed, or told to stop, has left: drafts, and a site that was being staged.
package enum Leftovers {
  /// Takes drafts of articles, of raw texts and of what builds remember away. None of them ever had its name: the next
  /// import or build makes it anew.
  package static func sweep(_ folder: ProjectFolder, disk: Disk, into diagnostics: inout [Diagnostic]) {
    let folders = [folder.articles, folder.raw] + MemoryFolder.all(of: folder.memory)
    for path in folders where !SourceFiles.leadsThroughLink(path, below: folder.root, disk: disk) {
      do {
        try Draft.sweep(path, disk: disk)
      } catch {
        diagnostics.append(error.diagnostic)
      }
    }
  }

  /// Takes away what a site’s folder has of a build that was cut off. The folder then has the site before, or the new one.
  package static func sweep(site output: FilePath, disk: Disk) throws(DiskError) {
    try SiteStage(output, disk: disk, workers: Workers(1)).recover()
  }
}
