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
      let raw = try RawText(decoding: bytes)
      guard !isPage(raw.text) else {
        diagnostics.append(
          Diagnostic(
            .warning, file: name, "this is the HTML of a page: open it in a browser, and save or copy its text"))
        return nil
      }
      return (raw, ContentHash(bytes))
    } catch let error as DiskError {
      diagnostics.append(Diagnostic(.error, file: name, error.message))
    } catch {
      diagnostics.append(Diagnostic(.warning, file: name, "\(error)"))
    }
    return nil
  }

  /// Whether a text is a whole page as browsers save it.
  private static func isPage(_ text: String) -> Bool {
    let start = String(decoding: text.utf8.drop { $0 <= UInt8(ascii: " ") }.prefix(14), as: UTF8.self).lowercased()
    return start == "<!doctype html" || start.hasPrefix("<html")
  }
}
