/// Plain text, written so that Markdown reads it back as the same text.
package enum MarkdownText {
  /// The text as the content of one paragraph or heading: what Markdown would take for markup is escaped, and nothing else, so
  /// that people can read and edit it.
  ///
  /// Line ends, tabs and white space at either end become character references, as CommonMark would drop or fold them.
  /// U+0000 cannot be written: CommonMark reads it as U+FFFD.
  package static func escaped(_ text: String) -> String {
    if isPlain(text) { return text }
    let scalars = Array(text.unicodeScalars)
    let firstInk = scalars.firstIndex { !isStripped($0) } ?? scalars.count
    let lastInk = scalars.lastIndex { !isStripped($0) } ?? -1
    // From here on there are but # and spaces.
    let closing = (scalars.lastIndex { $0 != "#" && $0 != " " } ?? -1) + 1
    let hasAt = text.utf8.contains(UInt8(ascii: "@"))
    var result = ""
    result.reserveCapacity(text.utf8.count + 8)
    for (index, scalar) in scalars.enumerated() {
      if index < firstInk || index > lastInk || scalar.value < 0x20 {
        result += "&#\(scalar.value);"
      } else {
        if needsEscape(scalars, index, isFirst: index == firstInk, isLast: index == lastInk, closing, hasAt) {
          result += "\\"
        }
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Whether nothing in a text can need an escape, by a look at its bytes alone: so it is with nearly every paragraph of news.
  private static func isPlain(_ text: String) -> Bool {
    // What opens with a figure or a sign could open a list, a heading, a quotation or a fence.
    guard let first = text.utf8.first, first >= UInt8(ascii: "A"), first != UInt8(ascii: "~") else {
      return text.isEmpty
    }
    // Bytes in a row are looked through ten times as fast as those of a string.
    for byte in Array(text.utf8) {
      switch byte {
      case 0..<0x20, UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "["), UInt8(ascii: "_"), UInt8(ascii: "\\"),
        UInt8(ascii: "<"), UInt8(ascii: "&"), UInt8(ascii: "#"):
        return false
      default: break
      }
    }
    return text.utf8.last != UInt8(ascii: " ")
  }

  /// White space that CommonMark strips from the ends of a paragraph.
  private static func isStripped(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || (0x09...0x0D).contains(scalar.value)
  }

  private static func needsEscape(
    _ scalars: [Unicode.Scalar], _ index: Int, isFirst: Bool, isLast: Bool, _ closing: Int, _ hasAt: Bool
  ) -> Bool {
    let next = index + 1 < scalars.count ? scalars[index + 1] : nil
    switch scalars[index] {
    case "`", "*", "[":
      return true
    case "]":
      // A bracket that opens a link is escaped; its partner need not be.
      return false
    case "_":
      // Inside a word an underscore is no emphasis.
      let previous = index > 0 ? scalars[index - 1] : nil
      return !(isWord(previous) && isWord(next))
    case "\\":
      // Also before a character reference: the end of the ink may be followed by some.
      return isLast || next.map { isPunctuation($0) || $0.value < 0x20 } ?? false
    case "<":
      // A tag, or the address of a mail, whose name may begin with nearly any sign.
      return next.map { isLetter($0) || "/!?".unicodeScalars.contains($0) || hasAt && !isStripped($0) } ?? false
    case "&":
      return next.map { isLetter($0) || $0 == "#" } ?? false
    case "#":
      // At the end of a heading a run of # is dropped.
      return isFirst || index >= closing
    case "+", "-", ">", "=", "~", ":":
      return isFirst
    case ".", ")":
      // «12.» at the start would open a list.
      return index > 0 && index <= 9 && scalars[..<index].allSatisfy { ("0"..."9").contains($0) }
    default:
      return false
    }
  }

  private static func isWord(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return false }
    return isLetter(scalar) || ("0"..."9").contains(scalar)
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
  }

  private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    (0x21...0x2F).contains(scalar.value) || (0x3A...0x40).contains(scalar.value) || (0x5B...0x60).contains(scalar.value)
      || (0x7B...0x7E).contains(scalar.value)
  }
}
