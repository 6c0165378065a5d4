internal import ArgumentParser
internal import Foundation
internal import Publishing
internal import SystemPackage

/// What `build` and `check` have in common.
struct BuildOptions: ParsableArguments {
  @OptionGroup var project: ProjectOption
  @OptionGroup var output: OutputOption
  @OptionGroup var clock: ClockOption
  @OptionGroup var making: MakingOptions

  func options(force: Bool = false, dryRun: Bool = false) throws -> Build.Options {
    let folder = project.folder
    return Build.Options(
      folder: folder, output: output.path(for: folder), baseURL: making.address, clock: try clock.value(),
      jobs: making.jobs, force: force, dryRun: dryRun, strict: making.strict, home: .home)
  }
}

extension FilePath {
  /// The user’s home folder, where one is known.
  static var home: FilePath? { ProcessInfo.processInfo.environment["HOME"].map { FilePath($0) } }
}
