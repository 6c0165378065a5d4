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
    let bytes = text.utf8
    /// The end of a line, without its line feed.
    func lineEnd(_ start: String.Index) -> String.Index {
      bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
    }
    let firstEnd = lineEnd(bytes.startIndex)
    guard Self.isMark(bytes[..<firstEnd]) else {
      yaml = ""
      yamlLine = 1
      body = text
      bodyLine = 1
      return
    }
    var end = firstEnd
    var line = 1
    while end < bytes.endIndex {
      let start = bytes.index(after: end)
      end = lineEnd(start)
      line += 1
      if Self.isMark(bytes[start..<end]) {
        yaml = String(text[bytes.index(after: firstEnd)..<start])
        yamlLine = 2
        body = end == bytes.endIndex ? "" : String(text[bytes.index(after: end)...])
        bodyLine = line + 1
        return
      }
    }
    throw .unclosed
  }

  private static func isMark(_ line: Substring.UTF8View) -> Bool {
    line.starts(with: "---".utf8)
      && line.dropFirst(3).allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
  }
}
