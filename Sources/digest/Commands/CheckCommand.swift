internal import ArgumentParser
internal import Newsroom
internal import Publishing
internal import SystemPackage

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Do all that build does, links included, and write nothing.",
    discussion: """
      With --site, the site on the disk is compared with its manifest.json instead: pages that were changed or are missing are \
      errors, files that digest did not write are warnings.
      """)

  @OptionGroup var build: BuildOptions
  @OptionGroup var verbosity: VerbosityOption
  @OptionGroup var format: FormatOption

  @Flag(help: "Check the site on the disk against the SHA-256 of each page.")
  var site = false

  func run() async throws {
    let options = try build.options(force: true, dryRun: true)
    let progress = ProgressLine(isActive: !verbosity.quiet && format.format == .text)
    if site {
      let (files, diagnostics) = await progress.during { await checkSite(options) }
      try tell(Terminal.counted(files, "file"), diagnostics)
    } else {
      let report = await progress.during { await Build(options).run { progress.tell($0) } }
      try tell(Terminal.counted(report.articles, "article"), report.diagnostics)
    }
  }

  private func checkSite(_ options: Build.Options) async -> (files: Int, diagnostics: [Diagnostic]) {
    var name = options.output
    if !name.removePrefix(options.folder.root) { name = options.output }
    var (files, diagnostics) = await SiteCheck.run(
      options.output, name: name.string, disk: .real, workers: Workers(options.jobs))
    if options.strict {
      for index in diagnostics.indices where diagnostics[index].severity == .warning {
        diagnostics[index].severity = .error
      }
    }
    return (files, diagnostics)
  }

  private func tell(_ checked: String, _ diagnostics: [Diagnostic]) throws {
    let errors = diagnostics.count { $0.severity == .error }
    let warnings = diagnostics.count { $0.severity == .warning }
    if format.format == .json {
      try Terminal.answer(json: diagnostics.map(DiagnosticAnswer.init))
    } else {
      Terminal.report(diagnostics.filter { verbosity.shows($0.severity) })
      if !verbosity.quiet {
        Terminal.answer(
          "\(checked) checked · \(Terminal.counted(errors, "error")), \(Terminal.counted(warnings, "warning"))")
      }
    }
    if errors > 0 { throw ExitCode(1) }
  }
}
