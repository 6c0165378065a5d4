/// A text file that opens with fields between two lines of three hyphens, as Jekyll and Hugo have it.
struct FrontMatter {
  /// The lines between the two marks; empty where there are none.
  let yaml: String
  /// The line of the file on which ``yaml`` begins, from 1.
  let yamlLine: Int
  /// All that follows.
  let body: String
  /// The line of the file on which ``body`` begins, from 1.
  let bodyLine: Int

  /// Why a file cannot be cut in two.
  enum Failure: Error {
    /// The first mark has no second.
    case unclosed

    /// The failure as a person reads it.
    func diagnostic(_ path: String) -> Diagnostic {
      Diagnostic(
        .error, file: path, line: 1, column: 1, "the front matter that opens here is not closed by a line of ---")
    }
  }

  init(_ text: String) throws(Failure) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.first.map(Self.isMark) ?? false else {
      yaml = ""
      yamlLine = 1
      body = text
      bodyLine = 1
      return
    }
    guard let end = lines.dropFirst().firstIndex(where: Self.isMark) else { throw .unclosed }
    yaml = lines[1..<end].joined(separator: "\n") + "\n"
    yamlLine = 2
    body = lines[(end + 1)...].joined(separator: "\n")
    bodyLine = end + 2
  }

  private static func isMark(_ line: Substring) -> Bool {
    line.hasPrefix("---") && line.dropFirst(3).allSatisfy { $0 == " " || $0 == "\t" }
  }
}
