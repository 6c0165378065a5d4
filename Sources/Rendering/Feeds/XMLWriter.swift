/// Writes XML as bytes, one element after the other.
struct XMLWriter {
  private(set) var bytes: [UInt8] = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)

  /// An element with what the closure writes between its tags. Attributes without a value are left out.
  mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], _ content: (inout XMLWriter) -> Void
  ) {
    open(name, attributes)
    bytes += ">".utf8
    content(&self)
    bytes += "</\(name)>\n".utf8
  }

  mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:], text: String) {
    element(name, attributes) { (xml: inout XMLWriter) in xml.text(text) }
  }

  /// An element without content.
  mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String?>) {
    open(name, attributes)
    bytes += "/>\n".utf8
  }

  mutating func text(_ text: String) { verbatim(HTML.escaped(text)) }

  /// Well-formed XML, without the characters that XML 1.0 has no place for (§ 2.2): control characters but for white space, and
  /// the two that Unicode keeps out of every text.
  mutating func verbatim(_ xml: String) {
    if xml.utf8.contains(0xEF) {
      let scalars = xml.unicodeScalars.filter { $0.value != 0xFFFE && $0.value != 0xFFFF }
      bytes += String(String.UnicodeScalarView(scalars)).utf8.lazy.filter(Self.isAllowed)
    } else {
      bytes += xml.utf8.lazy.filter(Self.isAllowed)
    }
  }

  private static func isAllowed(_ byte: UInt8) -> Bool { byte >= 0x20 || byte == 0x0A || byte == 0x09 }

  private mutating func open(_ name: String, _ attributes: KeyValuePairs<String, String?>) {
    bytes += "<\(name)".utf8
    for case (let attribute, let value?) in attributes {
      bytes += " \(attribute)=\"".utf8
      text(value)
      bytes.append(UInt8(ascii: "\""))
    }
  }
}
