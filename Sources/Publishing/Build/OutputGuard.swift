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
  package static func objection(to output: FilePath, for folder: ProjectFolder, home: FilePath?) -> Diagnostic? {
    let output = output.lexicallyNormalized()
    func error(_ why: String) -> Diagnostic {
      Diagnostic(.error, "the site cannot be written to “\(output)”: \(why); choose another folder with --output")
    }
    let root = folder.root.lexicallyNormalized()
    if output.components.isEmpty { return error("it is the root of the file system") }
    if output == home?.lexicallyNormalized() { return error("it is a home folder") }
    if root.starts(with: output) { return error("it holds the project itself") }
    for sources in [folder.content, folder.templates] where output.starts(with: sources.lexicallyNormalized()) {
      return error("it lies among the sources, in “\(sources.lastComponent?.string ?? "")”")
    }
    return nil
  }
}
