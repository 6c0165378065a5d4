internal import Prose

/// Pieces of text for lists.
enum Excerpt {
  /// The beginning of a text, cut between words, with an ellipsis where something is left out.
  static func beginning(of text: String, letters: Int) -> String {
    guard text.utf8.count > letters else { return text }
    // Letters are costly to find and may carry any number of accents: only the beginning is looked at.
    let opening = String(text.unicodeScalars.prefix(8 * letters))
    let cut = opening.prefix(letters)
    guard cut.utf8.count < text.utf8.count else { return text }
    guard let space = cut.lastIndex(of: " ") else { return cut + "…" }
    var kept = cut[..<space]
    while let last = kept.last, !last.isLetter, !last.isNumber, last != "»" { kept.removeLast() }
    return kept + "…"
  }

  /// The sentence around a range, or of a long one as much as is read at a glance, cut between words.
  static func surroundings(of range: TextRange, in text: String) -> TextRange {
    // The text may be long and its ranges many: it is looked at where it stands, never copied.
    let bytes = Bytes(text.utf8)
    let reach = 140
    var start = range.start
    while start > 0, range.start - start < reach, !isEnd(bytes, start - 1) { start -= 1 }
    var end = range.end
    while end < bytes.count, end - range.end < reach, !isEnd(bytes, end) { end += 1 }
    if end < bytes.count, isEnd(bytes, end) { end += 1 }
    // From the middle of a word forward, or back, to a space.
    if start > 0, !isEnd(bytes, start - 1) { while start < range.start, bytes[start - 1] != space { start += 1 } }
    while start < range.start, bytes[start] == space { start += 1 }
    if end < bytes.count, !isEnd(bytes, end - 1) { while end > range.end, bytes[end] != space { end -= 1 } }
    return TextRange(start, end)
  }

  /// The text around a range as HTML with the range marked, and ellipses where something is left out.
  static func marked(_ range: TextRange, within surroundings: TextRange, of text: String) -> String {
    let start = min(surroundings.start, range.start)
    let end = max(surroundings.end, range.end)
    return (start > 0 ? "… " : "") + HTML.escaped(text[TextRange(start, range.start)]) + "<mark>"
      + HTML.escaped(text[range]) + "</mark>" + HTML.escaped(text[TextRange(range.end, end)])
      + (end < text.utf8.count ? " …" : "")
  }

  /// The bytes of a text by their offsets, each in constant time.
  private struct Bytes {
    let count: Int
    private let text: String.UTF8View

    init(_ text: String.UTF8View) {
      self.text = text
      count = text.count
    }

    subscript(offset: Int) -> UInt8 { text[text.index(text.startIndex, offsetBy: offset)] }
  }

  private static let space = UInt8(ascii: " ")

  /// Whether a sentence ends with a byte: a full stop, `?` or `!` before a space or the end.
  private static func isEnd(_ bytes: Bytes, _ index: Int) -> Bool {
    guard bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: "?") || bytes[index] == UInt8(ascii: "!")
    else { return false }
    return index + 1 == bytes.count || bytes[index + 1] == space
  }
}
