/// Finds the links and anchors of a page of ours, in one pass over its bytes.
///
/// Our pages are well-formed: attributes stand between double quotation marks, and `<` in text is written `&lt;`.
package struct HTMLScanner {
  /// The values of `href`, `src` and `action`, in order, with their character references opened.
  package private(set) var links: [String] = []
  /// The values of `id`, in order.
  package private(set) var anchors: [String] = []

  package init(_ html: [UInt8]) {
    var index = 0
    while let start = html[index...].firstIndex(of: UInt8(ascii: "<")) {
      index = start + 1
      guard index < html.count, isLetter(html[index]) else { continue }
      index = scanTag(html, from: index)
    }
  }

  /// Reads the attributes of a tag; gives the offset after it, and after the text of a script or a style sheet.
  private mutating func scanTag(_ html: [UInt8], from start: Int) -> Int {
    var index = start
    while index < html.count, isLetter(html[index]) { index += 1 }
    let name = html[start..<index]
    while index < html.count, html[index] != UInt8(ascii: ">") {
      guard isLetter(html[index]) else {
        index += 1
        continue
      }
      let nameStart = index
      while index < html.count, isLetter(html[index]) || html[index] == UInt8(ascii: "-") { index += 1 }
      let attribute = html[nameStart..<index]
      guard index + 1 < html.count, html[index] == UInt8(ascii: "="), html[index + 1] == UInt8(ascii: "\"") else {
        continue
      }
      let valueStart = index + 2
      index = html[valueStart...].firstIndex(of: UInt8(ascii: "\"")) ?? html.count
      keep(html[valueStart..<index], of: attribute)
      index += 1
    }
    for raw in ["script", "style"] where name.elementsEqual(raw.utf8) {
      let end = Array("</\(raw)".utf8)
      while index < html.count, !html[index...].starts(with: end) { index += 1 }
    }
    return min(index, html.count)
  }

  private mutating func keep(_ value: ArraySlice<UInt8>, of attribute: ArraySlice<UInt8>) {
    if attribute.elementsEqual("id".utf8) {
      anchors.append(unescaped(value))
    } else if ["href", "src", "action"].contains(where: { attribute.elementsEqual($0.utf8) }) {
      links.append(unescaped(value))
    }
  }

  private func unescaped(_ value: ArraySlice<UInt8>) -> String {
    var text = String(decoding: value, as: UTF8.self)
    if value.contains(UInt8(ascii: "&")) {
      for (reference, character) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")] {
        text.replace(reference, with: character)
      }
    }
    return text
  }

  private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
