internal import Newsroom
internal import SystemPackage

/// Reads raw texts. They are never written to.
enum RawFile {
  /// A raw text with the SHA-256 of its bytes; nil, and told, where it cannot be read.
  ///
  /// - Parameter bytes: its bytes, where they are at hand already.
  ///
  /// What is wrong with a raw text is a warning: the rest of the archive is none the worse for it. That the disk does not give
  /// it is an error: it is there, and the site must not lose its pages because of that.
  static func read(
    _ file: String, bytes: [UInt8]? = nil, in folder: ProjectFolder, disk: Disk, limits: Limits,
    into diagnostics: inout [Diagnostic]
  ) -> (raw: RawText, hash: ContentHash)? {
    let name = "Content/raw/" + file
    if bytes == nil, SourceFiles.leadsThroughLink(file, below: folder.raw, disk: disk) {
      diagnostics.append(Diagnostic(.warning, file: name, SourceFiles.linkObjection))
      return nil
    }
    do {
      let bytes = try bytes ?? disk.read(folder.raw.appending(file))
      if let objection = limits.objection(toSize: bytes.count) {
        diagnostics.append(Diagnostic(.warning, file: name, objection))
        return nil
      }
      return (try RawText(decoding: bytes), ContentHash(bytes))
    } catch let error as DiskError {
      diagnostics.append(Diagnostic(.error, file: name, error.message))
    } catch {
      diagnostics.append(Diagnostic(.warning, file: name, "\(error)"))
    }
    return nil
  }
}
