internal import ArgumentParser
internal import Foundation
internal import Publishing
internal import SystemPackage

/// The folder that a command works on.
struct ProjectOption: ParsableArguments {
  @Option(name: .shortAndLong, help: ArgumentHelp("The project’s folder, which holds Content/.", valueName: "dir"))
  var source = "."

  var folder: ProjectFolder { ProjectFolder(FilePath.absolute(source)) }
}

extension FilePath {
  /// A path as the user gave it, made absolute and tidy.
  static func absolute(_ path: String) -> FilePath {
    let given = FilePath(path)
    let full = given.isAbsolute ? given : FilePath(FileManager.default.currentDirectoryPath).pushing(given)
    return full.lexicallyNormalized()
  }
}
