internal import ArgumentParser
internal import Publishing
internal import SystemPackage

/// Where a site is.
struct OutputOption: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The folder for the site; by default Site in the project’s folder.", valueName: "dir"))
  var output: String?

  func path(for folder: ProjectFolder) -> FilePath { output.map(FilePath.absolute) ?? folder.site }
}
