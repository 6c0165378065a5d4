internal import ArgumentParser
internal import Foundation
internal import Publishing
internal import SystemPackage

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

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
      jobs: making.jobs, force: force, dryRun: dryRun, strict: making.strict, homes: FilePath.homes)
  }
}

extension FilePath {
  /// The user’s home folder: that of the environment, which may be unset or, under sudo, somebody else’s, and that of the
  /// account.
  static var homes: [FilePath] {
    let account = unsafe getpwuid(getuid()).map { unsafe String(cString: $0.pointee.pw_dir) }
    return [ProcessInfo.processInfo.environment["HOME"], account].compactMap { $0.map { FilePath($0) } }
      .filter(\.isAbsolute)
  }
}
