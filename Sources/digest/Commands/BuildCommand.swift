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

  @Flag(help: "Tell of each page that was made why: what of it is new or has changed.")
  var explain = false

  @Flag(help: "Go on: build again whenever something in Content/ or Templates/ changes, until Ctrl-C.")
  var watch = false

  func validate() throws {
    if watch, dryRun { throw ValidationError("--watch and --dry-run contradict each other.") }
  }

  func run() async throws {
    guard watch else {
      let session = session(try build.options())
      let report = try await buildOnce(force: force) { try await session.run(dryRun: dryRun, $0) }
      if report.hasErrors { throw ExitCode(1) }
      return
    }
    // Listening begins first: what changes while the first build runs is built after it.
    let sources = await SourceWatch(build.project.folder, disk: .real)
    let session = session(try build.options())
    try await session.watchingSignals {
      var report = try await buildOnce(force: force) { try await session.alone($0) }
      while true {
        await sources.wait()
        report = try await buildOnce(force: false, after: report) { try await session.alone($0) }
      }
    }
  }

  /// - Parameters:
  ///   - before: The build before, while watching: one that finds what that found says nothing.
  ///   - session: Does the build with the disk that it gives it.
  private func buildOnce(
    force: Bool, after before: Build.Report? = nil,
    in session: ((Disk) async throws -> Build.Report) async throws -> Build.Report
  ) async throws -> Build.Report {
    let started = ContinuousClock.now
    var options = try build.options(force: force, dryRun: dryRun)
    options.explains = explain
    options.isLast = !watch
    let ready = options
    let progress = ProgressLine(isActive: !verbosity.quiet && format.format == .text)
    let profile = self.profile ? BuildProfile() : nil
    let report = try await session { disk in
      await progress.during {
        await Build(ready, disk: profile?.counting(disk) ?? disk).run { stage in
          progress.tell(stage)
          profile?.begin(stage)
        }
      }
    }
    if let before, !report.tellsMore(than: before) { return report }
    let answer = BuildAnswer(
      report, dryRun: dryRun, explains: explain, duration: ContinuousClock.now - started)
    try answer.print(format: format.format, verbosity: verbosity)
    if let profile { Terminal.write(progress: profile.table() + "\n") }
    return report
  }

  private func session(_ options: Build.Options) -> WritingSession {
    WritingSession(folder: options.folder, output: options.output, waits: !wait.noWait, quiet: verbosity.quiet)
  }
}

extension Build.Report {
  /// Whether there is anything to say that was not said of the build before.
  fileprivate func tellsMore(than before: Build.Report) -> Bool {
    written > 0 || removed > 0 || !imported.isEmpty || diagnostics != before.diagnostics || articles != before.articles
  }
}
