internal import Newsroom
internal import Publishing

/// What a build says when it is done.
struct BuildAnswer {
  private let report: Build.Report
  private let dryRun: Bool
  private let explains: Bool
  private let duration: Duration

  init(_ report: Build.Report, dryRun: Bool, explains: Bool = false, duration: Duration) {
    self.report = report
    self.dryRun = dryRun
    self.explains = explains
    self.duration = duration
  }

  func print(format: OutputFormat, verbosity: VerbosityOption) throws {
    if format == .json {
      try Terminal.answer(json: JSON(report, explains: explains))
      return
    }
    Terminal.report(report.diagnostics.filter { verbosity.shows($0.severity) })
    guard !verbosity.quiet else { return }
    if !report.imported.isEmpty {
      Terminal.answer("\(dryRun ? "would import" : "imported") \(Terminal.counted(report.imported.count, "raw text"))")
      if verbosity.verbose { for item in report.imported { Terminal.answer("  \(item)") } }
    }
    if explains { explain() }
    if report.hasErrors { return }
    if report.articles == 0 { Terminal.answer("there are no texts yet: put some into Content/raw, and build again") }
    Terminal.answer(summary)
  }

  /// One line for each page that was made; one for all where all have one reason.
  private func explain() {
    let reasons = Set(report.made.map(\.reason)).subtracting([.always])
    if report.made.isEmpty {
      Terminal.answer("nothing was made: nothing has changed since the last build")
    } else if report.madeAll, let only = reasons.first, reasons.count == 1 {
      Terminal.answer("all \(report.made.count) pages were made: \(only.sentence)")
    } else {
      for page in report.made { Terminal.answer("\(page.path): \(page.reason.sentence)") }
    }
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
    /// Where it was asked for.
    let made: [MadeAnswer]?

    struct MadeAnswer: Encodable {
      let path: String
      let reason: String
    }

    init(_ report: Build.Report, explains: Bool) {
      articles = report.articles
      days = report.days
      actors = report.actors
      imported = report.imported
      undated = report.undated
      written = report.written
      unchanged = report.unchanged
      removed = report.removed
      diagnostics = report.diagnostics.map(DiagnosticAnswer.init)
      made = explains ? report.made.map { MadeAnswer(path: $0.path, reason: $0.reason.sentence) } : nil
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
