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
  @OptionGroup var wait: WaitOption

  @Flag(help: "Write over files that digest did not write.")
  var force = false

  @Flag(help: "Write nothing; tell what would be done.")
  var dryRun = false

  @Flag(help: "Tell at the end what each stage took: time, bytes and memory.")
  var profile = false

  func run() async throws {
    let started = ContinuousClock.now
    let options = try build.options(force: force, dryRun: dryRun)
    let progress = ProgressLine(isActive: !verbosity.quiet && format.format == .text)
    let profile = self.profile ? BuildProfile() : nil
    let report = try await session(options).run(dryRun: dryRun) { disk in
      await progress.during {
        await Build(options, disk: profile?.counting(disk) ?? disk).run { stage in
          progress.tell(stage)
          profile?.begin(stage)
        }
      }
    }
    let answer = BuildAnswer(report, dryRun: dryRun, duration: ContinuousClock.now - started)
    try answer.print(format: format.format, verbosity: verbosity)
    if let profile { Terminal.write(progress: profile.table() + "\n") }
    if report.hasErrors { throw ExitCode(1) }
  }

  private func session(_ options: Build.Options) -> WritingSession {
    WritingSession(folder: options.folder, output: options.output, waits: !wait.noWait, quiet: verbosity.quiet)
  }
}
