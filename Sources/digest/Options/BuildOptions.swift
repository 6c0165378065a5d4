internal import ArgumentParser
internal import Foundation
internal import Newsroom
internal import Publishing
internal import SystemPackage

/// What `build` and `check` have in common.
struct BuildOptions: ParsableArguments {
  @OptionGroup var project: ProjectOption
  @OptionGroup var output: OutputOption
  @OptionGroup var clock: ClockOption

  @Option(
    help: ArgumentHelp(
      "Where the site will be published, such as https://example.org/revue; makes a sitemap and canonical links.",
      valueName: "url"))
  var baseURL: String?

  @Option(help: ArgumentHelp("How many articles and pages to work on at a time.", valueName: "n"))
  var jobs = ProcessInfo.processInfo.activeProcessorCount

  @Flag(help: "Take warnings for errors.")
  var strict = false

  func validate() throws {
    guard jobs >= 1 else { throw ValidationError("--jobs should be 1 or more, not \(jobs).") }
    if let baseURL, Configuration.baseURL(baseURL) == nil {
      throw ValidationError("--base-url should be an address such as https://example.org/revue, not “\(baseURL)”.")
    }
  }

  func options(force: Bool = false, dryRun: Bool = false) throws -> Build.Options {
    let folder = project.folder
    return Build.Options(
      folder: folder, output: output.path(for: folder), baseURL: baseURL.flatMap(Configuration.baseURL),
      clock: try clock.value(), jobs: jobs, force: force, dryRun: dryRun, strict: strict,
      home: ProcessInfo.processInfo.environment["HOME"].map { FilePath($0) })
  }
}
