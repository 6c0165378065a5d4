package import Newsroom
package import SystemPackage

/// Keeps a site from being written where it would do harm.
package enum OutputGuard {
  /// What is wrong with an output folder; nil where nothing is.
  ///
  /// - Parameters:
  ///   - output: absolute.
  ///   - folder: the project, by an absolute path.
  ///   - homes: the user’s home folders, as far as they are known.
  ///   - disk: where links are followed: one into the sources is as good as the sources.
  package static func objection(
    to output: FilePath, for folder: ProjectFolder, homes: [FilePath], disk: Disk = .real
  ) -> Diagnostic? {
    let why =
      harm(of: output.lexicallyNormalized(), in: ProjectFolder(folder.root.lexicallyNormalized()), homes)
      ?? harm(of: disk.resolve(output), in: ProjectFolder(disk.resolve(folder.root)), homes.map(disk.resolve))
    return why.map {
      Diagnostic(.error, "the site cannot be written to “\(output)”: \($0); choose another folder with --output")
    }
  }

  /// What is wrong with a single file that is not of a site, such as a zip of one; nil where nothing is.
  static func objection(toFile path: FilePath, for folder: ProjectFolder, disk: Disk) -> Diagnostic? {
    let why =
      harm(ofFile: path.lexicallyNormalized(), in: ProjectFolder(folder.root.lexicallyNormalized()))
      ?? harm(ofFile: disk.resolve(path), in: ProjectFolder(disk.resolve(folder.root)))
    return why.map {
      Diagnostic(.error, "nothing can be written to “\(path)”: \($0); choose another place with --output")
    }
  }

  private static func harm(of output: FilePath, in folder: ProjectFolder, _ homes: [FilePath]) -> String? {
    if output.components.isEmpty { return "it is the root of the file system" }
    for home in homes.map({ $0.lexicallyNormalized() }) where home.starts(with: output) {
      return output == home ? "it is a home folder" : "it holds a home folder"
    }
    if folder.root.starts(with: output) { return "it holds the project itself" }
    return harm(ofFile: output, in: folder)
  }

  private static func harm(ofFile output: FilePath, in folder: ProjectFolder) -> String? {
    if output.starts(with: folder.root.appending(".digest")) { return "that folder is digest’s own" }
    for sources in [folder.content, folder.templates] where output.starts(with: sources) {
      return "it lies among the sources, in “\(sources.lastComponent?.string ?? "")”"
    }
    return nil
  }
}
