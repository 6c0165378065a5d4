package import Newsroom
package import SystemPackage

/// Keeps a site from being written where it would do harm.
package enum OutputGuard {
  /// What is wrong with an output folder; nil where nothing is.
  ///
  /// - Parameters:
  ///   - output: absolute.
  ///   - folder: the project, by an absolute path.
  ///   - home: the user’s home folder, where one is known.
  ///   - disk: where links are followed: one into the sources is as good as the sources.
  package static func objection(
    to output: FilePath, for folder: ProjectFolder, home: FilePath?, disk: Disk = .real
  ) -> Diagnostic? {
    let why =
      harm(of: output.lexicallyNormalized(), in: ProjectFolder(folder.root.lexicallyNormalized()), home)
      ?? harm(of: disk.resolve(output), in: ProjectFolder(disk.resolve(folder.root)), home.map(disk.resolve))
    return why.map {
      Diagnostic(.error, "the site cannot be written to “\(output)”: \($0); choose another folder with --output")
    }
  }

  private static func harm(of output: FilePath, in folder: ProjectFolder, _ home: FilePath?) -> String? {
    if output.components.isEmpty { return "it is the root of the file system" }
    if let home = home?.lexicallyNormalized(), home.starts(with: output) {
      return output == home ? "it is a home folder" : "it holds a home folder"
    }
    if folder.root.starts(with: output) { return "it holds the project itself" }
    if output.starts(with: folder.root.appending(".digest")) { return "that folder is digest’s own" }
    for sources in [folder.content, folder.templates] where output.starts(with: sources) {
      return "it lies among the sources, in “\(sources.lastComponent?.string ?? "")”"
    }
    return nil
  }
}
