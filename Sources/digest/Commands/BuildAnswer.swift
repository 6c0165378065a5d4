internal import Newsroom
internal import Publishing

/// What a build says when it is done.
struct BuildAnswer {
  private let report: Build.Report
  private let dryRun: Bool
  private let duration: Duration

  init(_ report: Build.Report, dryRun: Bool, duration: Duration) {
    self.report = report
    self.dryRun = dryRun
    self.duration = duration
  }

  func print(format: OutputFormat, verbosity: VerbosityOption) throws {
    if format == .json {
      try Terminal.answer(json: JSON(report))
      return
    }
    Terminal.report(report.diagnostics.filter { verbosity.shows($0.severity) })
    guard !verbosity.quiet else { return }
    if !report.imported.isEmpty {
      Terminal.answer("\(dryRun ? "would import" : "imported") \(Terminal.counted(report.imported.count, "raw text"))")
      if verbosity.verbose { for item in report.imported { Terminal.answer("  \(item)") } }
    }
    if report.hasErrors { return }
    if report.articles == 0 { Terminal.answer("there are no texts yet: put some into Content/raw, and build again") }
    Terminal.answer(summary)
  }

  /// `5 articles, 4 days, 31 actors · wrote 58 pages, 0 unchanged · 0.21 s`
  private var summary: String {
    let found = [
      Terminal.counted(report.articles, "article"), Terminal.counted(report.days, "day"),
      Terminal.counted(report.actors, "actor"),
    ].joined(separator: ", ")
    var done =
      "\(dryRun ? "would write" : "wrote") \(Terminal.counted(report.written, "page")), \(report.unchanged) unchanged"
    if report.removed > 0 { done += ", \(report.removed) removed" }
    return "\(found) · \(done) · \(duration.hundredths) s"
  }

  private struct JSON: Encodable {
    let articles: Int
    let days: Int
    let actors: Int
    let imported: [String]
    let undated: [String]
    let written: Int
    let unchanged: Int
    let removed: Int
    let diagnostics: [DiagnosticAnswer]

    init(_ report: Build.Report) {
      articles = report.articles
      days = report.days
      actors = report.actors
      imported = report.imported
      undated = report.undated
      written = report.written
      unchanged = report.unchanged
      removed = report.removed
      diagnostics = report.diagnostics.map(DiagnosticAnswer.init)
    }
  }
}

/// A diagnostic as JSON.
struct DiagnosticAnswer: Encodable {
  let severity: String
  let file: String?
  let line: Int?
  let column: Int?
  let message: String

  init(_ diagnostic: Diagnostic) {
    severity = diagnostic.severity.rawValue
    file = diagnostic.file
    line = diagnostic.line
    column = diagnostic.column
    message = diagnostic.message
  }
}
