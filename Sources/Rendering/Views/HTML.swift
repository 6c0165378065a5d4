/// Text as HTML.
enum HTML {
  /// The text with `&`, `<`, `>` and `"` escaped: good between tags and in attributes with double quotation marks.
  static func escaped(_ text: some StringProtocol) -> String {
    guard text.utf8.contains(where: isSpecial) else { return String(text) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 16)
    escape(text, into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends what ``escaped(_:)`` gives.
  static func escape(_ text: some StringProtocol, into bytes: inout [UInt8]) {
    let start = bytes.count
    bytes += text.utf8
    escape(&bytes, from: start)
  }

  /// Escapes all bytes from one on.
  static func escape(_ bytes: inout [UInt8], from start: Int) {
    bytes.escape(from: start, isSpecial) { byte, bytes in
      switch byte {
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case UInt8(ascii: "<"): bytes += "&lt;".utf8
      case UInt8(ascii: ">"): bytes += "&gt;".utf8
      default: bytes += "&quot;".utf8
      }
    }
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    // All of these stand before the letters, which are told from them at once.
    byte <= UInt8(ascii: ">")
      && (byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">")
        || byte == UInt8(ascii: "\""))
  }

  static func link(_ address: String, _ text: some StringProtocol) -> String {
    "<a href=\"\(escaped(address))\">\(escaped(text))</a>"
  }
}
