/// Finds the links and anchors of a page of ours, in one pass over its bytes.
///
/// Our pages are well-formed: attributes stand between double quotation marks, and `<` in text is written `&lt;`.
package struct HTMLScanner {
  /// What the value of an attribute is to the site.
  enum Role {
    /// `href`, `src` or `action`.
    case link
    /// `id`
    case anchor
  }

  /// The values of `href`, `src` and `action`, in order, with their character references opened.
  package private(set) var links: [String] = []
  /// The values of `id`, in order.
  package private(set) var anchors: [String] = []

  package init(_ html: [UInt8]) {
    Self.forEachValue(of: html) { role, range in
      switch role {
      case .link: links.append(Self.unescaped(html[range]))
      case .anchor: anchors.append(Self.unescaped(html[range]))
      }
    }
  }

  /// Gives each value of a link or an anchor, as a range of the page’s bytes, in order.
  @inline(__always)
  static func forEachValue(of html: [UInt8], _ found: (Role, Range<Int>) -> Void) {
    let bytes = html.span
    let count = bytes.count
    var index = 0
    while index < count {
      guard bytes[index] == UInt8(ascii: "<") else {
        index += 1
        continue
      }
      index += 1
      guard index < count, isLetter(bytes[index]) else { continue }
      let nameStart = index
      while index < count, isLetter(bytes[index]) { index += 1 }
      let name = nameStart..<index
      while index < count, bytes[index] != UInt8(ascii: ">") {
        guard isLetter(bytes[index]) else {
          index += 1
          continue
        }
        let attributeStart = index
        while index < count, isLetter(bytes[index]) || bytes[index] == UInt8(ascii: "-") { index += 1 }
        let attribute = attributeStart..<index
        guard index + 1 < count, bytes[index] == UInt8(ascii: "="), bytes[index + 1] == UInt8(ascii: "\"") else {
          continue
        }
        let valueStart = index + 2
        index = valueStart
        while index < count, bytes[index] != UInt8(ascii: "\"") { index += 1 }
        if let role = role(of: attribute, in: bytes) { found(role, valueStart..<index) }
        index += 1
      }
      if bytes[nameStart] == UInt8(ascii: "s"),
        Self.is("script", name, in: bytes) || Self.is("style", name, in: bytes)
      {
        let length = name.count
        while index < count,
          !(bytes[index] == UInt8(ascii: "<") && index + 1 < count && bytes[index + 1] == UInt8(ascii: "/")
            && same(bytes, name, index + 2, length))
        { index += 1 }
      }
    }
  }

  private static func role(of attribute: Range<Int>, in bytes: borrowing Span<UInt8>) -> Role? {
    switch attribute.count {
    case 2: `is`("id", attribute, in: bytes) ? .anchor : nil
    case 3: `is`("src", attribute, in: bytes) ? .link : nil
    case 4: `is`("href", attribute, in: bytes) ? .link : nil
    case 6: `is`("action", attribute, in: bytes) ? .link : nil
    default: nil
    }
  }

  private static func `is`(_ word: String, _ range: Range<Int>, in bytes: borrowing Span<UInt8>) -> Bool {
    var index = range.lowerBound
    for byte in word.utf8 {
      guard index < range.upperBound, bytes[index] == byte else { return false }
      index += 1
    }
    return index == range.upperBound
  }

  /// Whether the bytes from an offset on are those of a range.
  private static func same(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>, _ start: Int, _ length: Int) -> Bool {
    guard start + length <= bytes.count else { return false }
    for offset in 0..<length where bytes[range.lowerBound + offset] != bytes[start + offset] { return false }
    return true
  }

  static func unescaped(_ value: ArraySlice<UInt8>) -> String {
    var text = String(decoding: value, as: UTF8.self)
    if value.contains(UInt8(ascii: "&")) {
      for (reference, character) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")] {
        text.replace(reference, with: character)
      }
    }
    return text
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
