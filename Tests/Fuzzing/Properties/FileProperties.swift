internal import Newsroom
internal import Prose

enum FileProperties {
  static func articleViolation(by bytes: [UInt8]) -> String? {
    let text = String(decoding: bytes, as: UTF8.self)
    var diagnostics: [Diagnostic] = []
    let file = ArticleFile.read(text, path: "a.md", into: &diagnostics)
    if file == nil, !diagnostics.contains(where: { $0.severity == .error }) { return "refused without an error" }
    return places(of: diagnostics, in: text) ?? file.flatMap { again($0) }
  }

  static func configurationViolation(by bytes: [UInt8]) -> String? {
    let text = String(decoding: bytes, as: UTF8.self)
    var diagnostics: [Diagnostic] = []
    let configuration = Configuration.read(
      text, path: "digest.yml", languages: ["fr", "en"], isTimeZone: { $0 == "Europe/Paris" },
      timeZones: { ["Europe/Paris", "America/Toronto"] }, into: &diagnostics)
    // The user’s rules are tried, too.
    _ = Intake(rules: configuration.cleaning.rules).read(
      RawText("Le brief du jour\n\nUn texte."), hints: IntakeHints(today: CivilDate(dayNumber: 20_151)))
    _ = ActorNote.read(text, path: "digest.yml", into: &diagnostics)
    return places(of: diagnostics, in: text)
  }

  /// An article comes back from its file as it was.
  static func roundTrip(of article: Article) -> String? {
    let file = ArticleFile(article)
    var diagnostics: [Diagnostic] = []
    guard let read = ArticleFile.read(file.text, path: "a.md", into: &diagnostics) else {
      return "an article’s file is refused: \(diagnostics)"
    }
    return read.article == article ? nil : "an article’s file gives another back:\n\(article)\n\(read.article)"
  }

  /// What a person wrote, read and written by digest and read again, is the same.
  private static func again(_ file: ArticleFile) -> String? {
    var diagnostics: [Diagnostic] = []
    let read = ArticleFile.read(file.text, path: "a.md", into: &diagnostics)
    return read?.article == file.article ? nil : "a file gives another article the second time"
  }

  /// Each diagnostic names one line of the text, or the one after the last.
  private static func places(of diagnostics: [Diagnostic], in text: String) -> String? {
    let lines = text.utf8.count { $0 == 0x0A } + 2
    for diagnostic in diagnostics {
      guard let line = diagnostic.line, let column = diagnostic.column, line >= 1, column >= 1 else {
        return "no place: \(diagnostic)"
      }
      // libyaml takes more characters than a line feed for a line end.
      let breaks = text.unicodeScalars.count { ["\r", "\u{85}", "\u{2028}", "\u{2029}"].contains($0) }
      if line > lines + breaks { return "a place outside of the text: \(diagnostic)" }
    }
    return nil
  }
}
