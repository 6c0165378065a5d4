internal import Newsroom
internal import SystemPackage

/// Lists the files of a project’s folders. What is no plain file of the project’s own is told and passed over.
struct SourceFiles {
  private let disk: Disk

  init(_ disk: Disk) { self.disk = disk }

  /// Every file below a folder, as paths relative to it, sorted by their bytes; a folder that is not there has none. Hidden files
  /// and folders are passed over.
  ///
  /// - Parameter name: the folder as the user knows it.
  func list(_ root: FilePath, under name: String, into diagnostics: inout [Diagnostic]) -> [String] {
    guard kind(ofPlain: root, name: name, into: &diagnostics) != nil else { return [] }
    if disk.kind(root) == .file {
      diagnostics.append(Diagnostic(.error, file: name, "this is a file and should be a folder; move it"))
      return []
    }
    var files: [String] = []
    var folders = [""]
    while let folder = folders.popLast() {
      for entry in entries(of: folder.isEmpty ? root : root.appending(folder), folder, under: name, into: &diagnostics)
      {
        let path = folder.isEmpty ? entry.name : folder + "/" + entry.name
        switch entry.kind {
        case .directory: folders.append(path)
        case .file where !path.unicodeScalars.contains("\u{FFFD}"): files.append(path)
        case .file, .link, .other, nil:
          if kind(ofPlain: root.appending(path), name: name + "/" + path, into: &diagnostics) == .file {
            files.append(path)
          }
        }
      }
    }
    return files.sorted { $0.precedesByBytes($1) }
  }

  /// Whether a path from a folder leads through a symbolic link, and so maybe out of the project.
  static func leadsThroughLink(_ path: String, below root: FilePath, disk: Disk) -> Bool {
    var reached = root
    return FilePath(path).components.contains { component in
      reached.append(component)
      return disk.isLink(reached)
    }
  }

  /// Whether a path below a folder leads through a symbolic link.
  static func leadsThroughLink(_ path: FilePath, below root: FilePath, disk: Disk) -> Bool {
    var inner = path
    return inner.removePrefix(root) && leadsThroughLink(inner.string, below: root, disk: disk)
  }

  static let linkObjection =
    "this is a symbolic link, which digest does not follow, because it may lead out of the project; put the file itself here"

  private func entries(
    of folder: FilePath, _ path: String, under name: String, into diagnostics: inout [Diagnostic]
  ) -> [FolderEntry] {
    do {
      return try disk.list(folder).filter { !$0.isHidden }
    } catch {
      if path.isEmpty, error.errno == .noSuchFileOrDirectory { return [] }
      diagnostics.append(Diagnostic(.error, file: path.isEmpty ? name : name + "/" + path, error.message))
      return []
    }
  }

  /// Whether a path stands for a file or a folder; for nothing at all is as good as for a file, which whoever reads it tells of.
  /// Nil for anything else, which is told.
  private func kind(ofPlain path: FilePath, name: String, into diagnostics: inout [Diagnostic]) -> Disk.Kind? {
    if disk.isLink(path) {
      diagnostics.append(Diagnostic(.warning, file: name, Self.linkObjection))
      return nil
    }
    let kind = disk.kind(path)
    switch kind {
    case .file, .directory: return kind
    case .other:
      diagnostics.append(
        Diagnostic(.warning, file: name, "this is no file that could be read; take it out of the folder"))
      return nil
    case nil:
      // Names that are no UTF-8 are listed with U+FFFD in them, and nothing is found under that.
      guard name.unicodeScalars.contains("\u{FFFD}") else { return .file }
      diagnostics.append(Diagnostic(.warning, file: name, "the name of this file is not in UTF-8; rename it"))
      return nil
    }
  }
}
