/// A raw text, decoded: what every offset of intake counts in.
package struct RawText: Hashable, Sendable {
  /// The encoding that its bytes were recognised as.
  package enum Encoding: String, Sendable {
    case utf8 = "UTF-8"
    case utf16LittleEndian = "UTF-16LE"
    case utf16BigEndian = "UTF-16BE"
    case windows1252 = "windows-1252"
  }

  /// The text with every line end as one line feed; nothing else is changed, and a byte order mark stays.
  package let text: String
  package let encoding: Encoding

  /// Takes a text that is decoded already.
  package init(_ text: String) {
    self.text = text
    encoding = .utf8
  }
}
