internal import Prose

/// Pieces of text for lists.
enum Excerpt {
  /// The beginning of a text, cut between words, with an ellipsis where something is left out. Little is not worth that: a
  /// text that is longer by a fifth or less stays whole.
  static func beginning(of text: String, letters: Int) -> String {
    guard text.utf8.count > letters else { return text }
    // Letters are costly to find and may carry any number of accents: only the beginning is looked at.
    let opening = String(text.unicodeScalars.prefix(8 * letters))
    guard opening.prefix(letters + letters / 5).utf8.count < text.utf8.count else { return text }
    let cut = opening.prefix(letters)
    guard let space = cut.lastIndex(of: " ") else { return cut + "…" }
    var kept = cut[..<space]
    while let last = kept.last, !last.isLetter, !last.isNumber, last != "»" { kept.removeLast() }
    return kept + "…"
  }

  /// The sentence around a range, or of a long one as much as is read at a glance, cut between words.
  ///
  /// - Parameter text: its bytes. It may be long and its ranges many: it is looked at where it stands, never copied.
  static func surroundings(of range: TextRange, in text: ArraySlice<UInt8>) -> TextRange {
    let bytes = Bytes(text)
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

  /// Something to mark.
  struct Mark {
    var range: TextRange
    /// Its number among those of whoever asks, where links lead to it.
    var number: Int?
  }

  /// Appends the text around a range as HTML with the range marked, and ellipses where something is left out.
  static func mark(
    _ range: TextRange, within surroundings: TextRange, of text: ArraySlice<UInt8>, in html: inout Output
  ) {
    write([Mark(range: range)], from: surroundings.start, to: surroundings.end, of: text, in: &html) { _, _ in }
  }

  /// The same with several marks, each of which stands inside another or apart from it.
  ///
  /// - Parameter id: writes the id of a mark that has a number.
  static func mark(
    _ marks: [Mark], within surroundings: TextRange, of text: ArraySlice<UInt8>, in html: inout Output,
    id: (Int, inout Output) -> Void = { _, _ in }
  ) {
    let marks =
      marks.count == 1
      ? marks : marks.sorted { ($0.range.start, $1.range.end) < ($1.range.start, $0.range.end) }
    write(
      marks, from: marks.reduce(surroundings.start) { min($0, $1.range.start) },
      to: marks.reduce(surroundings.end) { max($0, $1.range.end) }, of: text, in: &html, id: id)
  }

  private static func write(
    _ marks: [Mark], from start: Int, to end: Int, of text: ArraySlice<UInt8>, in html: inout Output,
    id: (Int, inout Output) -> Void
  ) {
    if start > 0 { html += "… ".utf8 }
    var position = start
    var open: [Int] = []
    func advance(to offset: Int, _ html: inout Output) {
      let first = html.count
      html += text[text.startIndex + position..<text.startIndex + offset]
      HTML.escape(&html, from: first)
      position = offset
    }
    func close(until offset: Int, _ html: inout Output) {
      while let end = open.last, end <= offset {
        advance(to: end, &html)
        html += "</mark>".utf8
        open.removeLast()
      }
    }
    for mark in marks {
      close(until: mark.range.start, &html)
      advance(to: mark.range.start, &html)
      if let number = mark.number {
        html += "<mark id=\"".utf8
        id(number, &html)
        html += "\">".utf8
      } else {
        html += "<mark>".utf8
      }
      open.append(mark.range.end)
    }
    close(until: end, &html)
    advance(to: end, &html)
    if end < text.count { html += " …".utf8 }
  }

  /// Whether a range stands in the same sentence as others, inside one of them or apart from all.
  static func isBeside(_ range: TextRange, _ others: [TextRange], in text: ArraySlice<UInt8>) -> Bool {
    guard let last = others.last, surroundings(of: last, in: text).contains(range) else { return false }
    return others.allSatisfy { !$0.overlaps(range) || ($0 != range && ($0.contains(range) || range.contains($0))) }
  }

  /// The bytes of a text by their offsets.
  private struct Bytes {
    let count: Int
    private let text: ArraySlice<UInt8>
    private let start: Int

    init(_ text: ArraySlice<UInt8>) {
      self.text = text
      start = text.startIndex
      count = text.count
    }

    subscript(offset: Int) -> UInt8 { text[start + offset] }
  }

  private static let space = UInt8(ascii: " ")

  /// Whether a sentence ends with a byte: a full stop, `?` or `!` before a space or the end.
  private static func isEnd(_ bytes: Bytes, _ index: Int) -> Bool {
    guard bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: "?") || bytes[index] == UInt8(ascii: "!")
    else { return false }
    return index + 1 == bytes.count || bytes[index + 1] == space
  }
}
