internal import ArgumentParser
internal import Foundation
internal import Newsroom
internal import Publishing
internal import SystemPackage

struct PackCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pack",
    abstract: "Make one file of the site: a zip for a stick or a message, a book for an e-reader.",
    discussion: """
      The zip holds the whole site in a folder, with a README that says how to open it. The EPUB holds days, articles and \
      actors. Both are made from Content/, as “digest build” does it; Site/ is neither read nor written.
      """)

  @Option(help: "What to make; by default both.")
  var format: Pack.Format?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "A folder for the files, by default the project’s; with one --format also a file.", valueName: "path"))
  var output: String?

  @OptionGroup var project: ProjectOption
  @OptionGroup var making: MakingOptions
  @OptionGroup var clock: ClockOption
  @OptionGroup var wait: WaitOption
  @OptionGroup var verbosity: VerbosityOption

  func validate() throws {
    guard let output, let ending = FilePath(output).extension, let named = Pack.Format(rawValue: ending) else { return }
    guard format == named else {
      throw ValidationError(
        format.map { "--output “\(output)” should end in .\($0), the --format." }
          ?? "--output “\(output)” names one file: add --format \(named), or name a folder.")
    }
  }

  func run() async throws {
    let folder = project.folder
    let options = Build.Options(
      folder: folder, output: folder.site, baseURL: making.address, clock: try clock.value(), jobs: making.jobs,
      strict: making.strict, homes: FilePath.homes)
    let formats = format.map { [$0] } ?? Pack.Format.allCases
    let place = output.map(FilePath.absolute) ?? folder.root
    let progress = ProgressLine(isActive: !verbosity.quiet)
    let session = WritingSession(folder: folder, output: folder.site, waits: !wait.noWait, quiet: verbosity.quiet)
    let report = try await session.run { disk in
      await progress.during {
        await Pack(options, formats: formats, output: place, disk: disk).run { progress.tell($0) }
      }
    }
    Terminal.report(report.build.diagnostics.filter { verbosity.shows($0.severity) })
    guard !report.build.hasErrors else { throw ExitCode(1) }
    guard !verbosity.quiet else { return }
    for file in report.files { Terminal.answer("\(file.path) · \(Self.size(file.size))") }
  }

  /// A size in megabytes with one decimal, or of less than one in kilobytes, at least one.
  private static func size(_ bytes: Int) -> String {
    guard bytes >= 1_000_000 else { return "\(max(1, (bytes + 500) / 1_000)) kB" }
    let tenths = (bytes + 50_000) / 100_000
    return "\(tenths / 10).\(tenths % 10) MB"
  }
}

extension Pack.Format: ExpressibleByArgument {}
