package import Newsroom
internal import Prose
package import SystemPackage

/// Brings a text from elsewhere into `Content/raw`, byte for byte.
package struct RawCopier: Sendable {
  private let folder: ProjectFolder
  private let disk: Disk
  private let limits: Limits

  package init(_ folder: ProjectFolder, disk: Disk, limits: Limits) {
    self.folder = folder
    self.disk = disk
    self.limits = limits
  }

  /// Copies a file, unless it lies in `Content/raw` already.
  ///
  /// - Parameters:
  ///   - date: put in front of the file’s name where that has none.
  ///   - dryRun: only look.
  /// - Returns: what to import; nil, and told, where it cannot be had.
  package func bringIn(_ path: FilePath, date: DateStamp?, dryRun: Bool, into diagnostics: inout [Diagnostic])
    -> Importer.Request?
  {
    var inner = path
    if inner.removePrefix(folder.raw) { return Importer.Request(rawFile: inner.string) }
    if disk.isLink(folder.raw) {
      diagnostics.append(Diagnostic(.error, file: "Content/raw", SourceFiles.linkObjection))
      return nil
    }
    do {
      let bytes = try disk.read(path)
      if let objection = limits.objection(toSize: bytes.count) {
        diagnostics.append(Diagnostic(.error, file: path.string, objection))
        return nil
      }
      _ = try RawText(decoding: bytes)
      var name = path.lastComponent?.string ?? "texte.txt"
      if let day = date?.date.description, !name.hasPrefix(day) { name = day + "-" + name }
      let target = folder.raw.appending(name)
      if disk.kind(target) != nil {
        if try disk.read(target) == bytes { return Importer.Request(rawFile: name, bytes: bytes) }
        diagnostics.append(
          Diagnostic(
            .error, file: path.string,
            "another text is called “Content/raw/\(name)” already; rename one of them, so that neither is lost"))
        return nil
      }
      if !dryRun {
        try disk.makeDirectory(folder.raw)
        try disk.keep(target, bytes)
      }
      return Importer.Request(rawFile: name, bytes: bytes)
    } catch let error as DiskError {
      diagnostics.append(error.diagnostic)
    } catch {
      diagnostics.append(Diagnostic(.error, file: path.string, "\(error)"))
    }
    return nil
  }
}
