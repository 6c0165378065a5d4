package import Newsroom
package import SystemPackage

/// Compares a site on the disk with the list of its files.
package enum SiteCheck {
  /// What is not as digest wrote it.
  ///
  /// - Parameter name: the site’s folder as the user knows it.
  /// - Returns: the number of files on the list, and what is wrong: files that are missing or have been changed are errors, files
  ///   that digest did not write are warnings.
  package static func run(
    _ output: FilePath, name: String, disk: Disk, workers: Workers
  ) async -> (files: Int, diagnostics: [Diagnostic]) {
    do {
      guard let manifest = try Manifest(in: output, disk: disk) else {
        return (
          0, [Diagnostic(.error, "there is no list of a site’s files, “\(name)/\(Manifest.name)”, to check it against")]
        )
      }
      var diagnostics = await workers.map(manifest.files) { file in
        check(file.path, file.sha256, in: output, name: name, disk: disk)
      }.compactMap { $0 }
      for path in try disk.files(below: output) where !manifest.contains(path) && path != Manifest.name {
        diagnostics.append(Diagnostic(.warning, file: name + "/" + path, "digest did not write this file"))
      }
      if disk.kind(output.appending(SiteStage.name)) != nil {
        diagnostics.append(
          Diagnostic(.warning, file: name, "a build was cut off here; run digest build to put it right"))
      }
      return (manifest.files.count, diagnostics)
    } catch {
      return (0, [error.diagnostic])
    }
  }

  private static func check(
    _ path: String, _ sum: String, in output: FilePath, name: String, disk: Disk
  ) -> Diagnostic? {
    let file = output.appending(path)
    func error(_ message: String) -> Diagnostic { Diagnostic(.error, file: name + "/" + path, message) }
    guard Manifest.isInside(path) else { return error("the list of files leads out of the site’s folder here") }
    guard disk.isLink(file) || disk.kind(file) != nil else {
      return error("this page is missing; run digest build to write it again")
    }
    do {
      let found = ContentHash.sha256(try disk.read(file))
      return found == sum
        ? nil
        : error(
          "this page is not as digest wrote it: its SHA-256 should be \(sum) and is \(found); run digest build to write it again"
        )
    } catch let failure {
      return error(failure.message)
    }
  }
}
