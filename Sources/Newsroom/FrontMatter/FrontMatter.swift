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
    /// There are fields and a mark below them, but none above.
    case unopened

    /// The failure as a person reads it.
    func diagnostic(_ path: String) -> Diagnostic {
      let message =
        switch self {
        case .unclosed: "the front matter that opens here is not closed by a line of ---"
        case .unopened: "this front matter has no line of --- above it; write one"
        }
      return Diagnostic(.error, file: path, line: 1, column: 1, message)
    }
  }

  /// - Parameter keys: The fields that front matter has here: a text that begins with one of them, as far as the mark that closes them,
  ///   has lost the mark that opens them. To take its fields for text would be to lose them.
  init(_ text: String, keys: [String]) throws(Failure) {
    let bytes = text.utf8
    /// The end of a line, without its line feed.
    func lineEnd(_ start: String.Index) -> String.Index {
      bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
    }
    let firstEnd = lineEnd(bytes.startIndex)
    guard Self.isMark(bytes[..<firstEnd]) else {
      if Self.isField(text[..<firstEnd], of: keys), Self.closesFields(text[firstEnd...]) { throw .unopened }
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

  /// Whether a line is `key:` or `key: value`, with a key that is known.
  private static func isField(_ line: Substring, of keys: [String]) -> Bool {
    keys.contains { key in
      line.hasPrefix(key + ":") && line.dropFirst(key.count + 1).first.map { $0 == " " } ?? true
    }
  }

  /// Whether there is a mark below lines that fields are made of.
  private static func closesFields(_ text: Substring) -> Bool {
    for line in text.split(separator: "\n") {
      if isMark(line.utf8) { return true }
      let isInner = line.first == " " || line.first == "-"
      let word = line.prefix { $0.isASCII && ($0.isLowercase || $0.isNumber) }
      guard isInner || (!word.isEmpty && line.dropFirst(word.count).first == ":") else { return false }
    }
    return false
  }

  private static func isMark(_ line: Substring.UTF8View) -> Bool {
    line.starts(with: "---".utf8)
      && line.dropFirst(3).allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
  }
}
