internal import Prose

/// Builds the text of one passage out of pieces of the page, with the map back.
struct PassageBuilder {
  private var text: [UInt8] = []
  private var pieces: [SourceMap.Piece] = []
  /// White space that stands before the next character, if one comes: where it is, or nil where it is only folded.
  private var space: (source: Int, length: Int)?
  private var hasSpace = false
  /// Something was set aside, or a line ended, since the last character: white space before a closing mark goes with it.
  private var crossesCut = false

  var isEmpty: Bool { text.isEmpty }

  /// Adds a piece of the page.
  mutating func append(_ range: TextRange, of bytes: [UInt8]) {
    var index = range.start
    while index < range.end {
      let (scalar, length) = PageCharacter.decode(bytes, at: index)
      if Folding.isSpace(scalar) {
        // Of a run of white space one is kept, a non-breaking one before others.
        let isPlain = scalar == " "
        let isBreak = PageCharacter.endsLine(scalar) || scalar == "\t"
        if !hasSpace || (!isPlain && !isBreak && space.map { bytes[$0.source] == 0x20 } ?? true) {
          space = isBreak ? nil : (index, length)
        }
        hasSpace = true
        if PageCharacter.endsLine(scalar) { crossesCut = true }
      } else {
        flushSpace(before: scalar, bytes)
        copy(index, length, bytes)
      }
      index += length
    }
  }

  /// Marks that a part was set aside here.
  mutating func skip() { crossesCut = true }

  /// Joins the next line to what there is, by a space.
  mutating func joinLine() {
    hasSpace = true
    space = nil
    crossesCut = true
  }

  func finish() -> (text: String, map: SourceMap) {
    (String(decoding: text, as: UTF8.self), SourceMap(pieces: pieces))
  }

  private mutating func flushSpace(before scalar: Unicode.Scalar, _ bytes: [UInt8]) {
    defer {
      hasSpace = false
      space = nil
      crossesCut = false
    }
    guard hasSpace, !text.isEmpty, !(crossesCut && Self.leansBack(scalar)) else { return }
    if let space {
      copy(space.source, space.length, bytes)
    } else {
      text.append(0x20)
    }
  }

  private mutating func copy(_ source: Int, _ length: Int, _ bytes: [UInt8]) {
    if let last = pieces.last, last.source + last.length == source, last.start + last.length == text.count {
      pieces[pieces.count - 1].length += length
    } else {
      pieces.append(SourceMap.Piece(start: text.count, source: source, length: length))
    }
    text.append(contentsOf: bytes[source..<(source + length)])
  }

  /// Marks that stand at the end of the word before them.
  private static func leansBack(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "." || scalar == "," || scalar == ")" || scalar == "]" || scalar == "…"
  }
}
