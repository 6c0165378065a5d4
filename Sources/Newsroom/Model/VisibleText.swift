/// Texts of others, as a terminal can show them without being commanded or deceived by them.
package enum VisibleText {
  /// The text with control characters, and those that turn the direction of the text around, as `\u{1B}`.
  ///
  /// The characters are those of the Unicode categories Cc, Zl and Zp, and the explicit formatting characters of the
  /// Unicode Bidirectional Algorithm (UAX #9, 2.1 to 2.5).
  ///
  /// - Parameter keepsLines: leave line feeds and tabs as they are.
  package static func escaped(_ text: String, keepsLines: Bool = false) -> String {
    func isKept(_ scalar: Unicode.Scalar) -> Bool { keepsLines && (scalar == "\n" || scalar == "\t") }
    guard text.unicodeScalars.contains(where: { isHidden($0) && !isKept($0) }) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      if isHidden(scalar), !isKept(scalar) {
        result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The beginning of a text that may be long, for a message that quotes it.
  package static func shortened(_ text: String) -> String {
    let most = 60
    let opening = text.unicodeScalars.prefix(most)
    return opening.endIndex == text.endIndex ? text : String(opening) + "…"
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
