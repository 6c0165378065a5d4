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
    // The mark that closes what was said before: « … jamais. » « Un mot ».
    if start + 2 < range.start, bytes[start] == 0xC2, bytes[start + 1] == 0xBB {
      start += 2
      while start < range.start, bytes[start] == space { start += 1 }
    }
    if end < bytes.count, !isEnd(bytes, end - 1) { while end > range.end, bytes[end] != space { end -= 1 } }
    return TextRange(start, end)
  }

  /// The text around a range as HTML with the range marked, and ellipses where something is left out.
  static func marked(_ range: TextRange, within surroundings: TextRange, of text: String) -> String {
    marked([Mark(range: range)], within: surroundings, of: text)
  }

  /// Something to mark, with the id that links lead to, if any do.
  struct Mark {
    var range: TextRange
    var id: String?
  }

  /// The same with several marks, each of which stands inside another or apart from it.
  static func marked(_ marks: [Mark], within surroundings: TextRange, of text: String) -> String {
    let marks = marks.sorted { ($0.range.start, $1.range.end) < ($1.range.start, $0.range.end) }
    let start = marks.reduce(surroundings.start) { min($0, $1.range.start) }
    let end = marks.reduce(surroundings.end) { max($0, $1.range.end) }
    var html = start > 0 ? "… " : ""
    var position = start
    var open: [Int] = []
    func advance(to offset: Int) {
      html += HTML.escaped(text[TextRange(position, offset)])
      position = offset
    }
    func close(until offset: Int) {
      while let end = open.last, end <= offset {
        advance(to: end)
        html += "</mark>"
        open.removeLast()
      }
    }
    for mark in marks {
      close(until: mark.range.start)
      advance(to: mark.range.start)
      html += mark.id.map { "<mark id=\"\($0)\">" } ?? "<mark>"
      open.append(mark.range.end)
    }
    close(until: end)
    advance(to: end)
    return html + (end < text.utf8.count ? " …" : "")
  }

  /// Whether a range stands in the same sentence as others, inside one of them or apart from all.
  static func isBeside(_ range: TextRange, _ others: [TextRange], in text: String) -> Bool {
    guard let last = others.last, surroundings(of: last, in: text).contains(range) else { return false }
    return others.allSatisfy { !$0.overlaps(range) || ($0 != range && ($0.contains(range) || range.contains($0))) }
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
