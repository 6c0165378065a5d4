internal import ArgumentParser
internal import Newsroom
internal import Publishing

struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Import new raw texts, and write the site.",
    discussion: "Where content or templates have errors, all of them are told and the site on disk stays as it was.")

  @OptionGroup var build: BuildOptions
  @OptionGroup var verbosity: VerbosityOption
  @OptionGroup var format: FormatOption

  @Flag(help: "Write over files that digest did not write.")
  var force = false

  @Flag(help: "Write nothing; tell what would be done.")
  var dryRun = false

  func run() async throws {
    let started = ContinuousClock.now
    let options = try build.options(force: force, dryRun: dryRun)
    let progress = ProgressLine(isActive: !verbosity.quiet && format.format == .text)
    let report = await progress.during { await Build(options).run { progress.tell($0) } }
    let answer = BuildAnswer(report, dryRun: dryRun, duration: ContinuousClock.now - started)
    try answer.print(format: format.format, verbosity: verbosity)
    if report.hasErrors { throw ExitCode(1) }
  }
}
