internal import ArgumentParser
internal import Newsroom
internal import Publishing

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Do all that build does, links included, and write nothing.")

  @OptionGroup var build: BuildOptions
  @OptionGroup var verbosity: VerbosityOption
  @OptionGroup var format: FormatOption

  func run() async throws {
    let options = try build.options(force: true, dryRun: true)
    let progress = ProgressLine(isActive: !verbosity.quiet && format.format == .text)
    let report = await progress.during { await Build(options).run { progress.tell($0) } }
    if format.format == .json {
      try Terminal.answer(json: report.diagnostics.map(DiagnosticAnswer.init))
    } else {
      Terminal.report(report.diagnostics.filter { verbosity.shows($0.severity) })
      if !verbosity.quiet { Terminal.answer(verdict(report)) }
    }
    if report.hasErrors { throw ExitCode(1) }
  }

  private func verdict(_ report: Build.Report) -> String {
    let errors = report.diagnostics.count { $0.severity == .error }
    let warnings = report.diagnostics.count { $0.severity == .warning }
    let articles = Terminal.counted(report.articles, "article")
    return "\(articles) checked · \(Terminal.counted(errors, "error")), \(Terminal.counted(warnings, "warning"))"
  }
}
