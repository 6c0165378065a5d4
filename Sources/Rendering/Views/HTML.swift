/// Text as HTML.
enum HTML {
  /// The text with `&`, `<`, `>` and `"` escaped: good between tags and in attributes with double quotation marks.
  static func escaped(_ text: some StringProtocol) -> String {
    guard text.utf8.contains(where: isSpecial) else { return String(text) }
    return String { output in
      output += String(text).utf8
      escape(&output, from: 0)
    }
  }

  /// Escapes all bytes from one on.
  static func escape(_ output: inout Output, from start: Int) {
    output.escape(from: start, isSpecial) { byte, output in
      switch byte {
      case UInt8(ascii: "&"): output += "&amp;".utf8
      case UInt8(ascii: "<"): output += "&lt;".utf8
      case UInt8(ascii: ">"): output += "&gt;".utf8
      default: output += "&quot;".utf8
      }
    }
  }

  /// `"` and `&` differ in one bit, and so do `<` and `>`.
  @inline(__always)
  private static func isSpecial(_ byte: UInt8) -> Bool {
    (byte & 0b1111_1011 == UInt8(ascii: "\"")) != (byte & 0b1111_1101 == UInt8(ascii: "<"))
  }

  static func link(_ address: String, _ text: some StringProtocol) -> String {
    "<a href=\"\(escaped(address))\">\(escaped(text))</a>"
  }
}
