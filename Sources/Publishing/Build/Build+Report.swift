package import Newsroom

extension Build {
  /// What was found and done.
  package struct Report: Sendable {
    package var diagnostics: [Diagnostic] = []
    package var articles = 0
    package var days = 0
    package var actors = 0
    /// The articles that were made of raw texts, by path.
    package var imported: [String] = []
    /// The articles without a date, by path.
    package var undated: [String] = []
    package var written = 0
    package var unchanged = 0
    package var removed = 0
    /// The pages that were made and not taken over from the build before, by path, where that was asked for.
    package var made: [MadePage] = []
    /// Whether no page was taken over.
    package var madeAll = false

    package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
  }

  /// What a build is at, for somebody who waits.
  package enum Stage: String, Sendable {
    case reading
    case importing
    case understanding
    case gathering
    case rendering
    case checking
    case writing
  }
}
