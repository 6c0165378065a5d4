internal import Markdown

enum MarkdownProperty {
  static func violation(by bytes: [UInt8]) -> String? {
    let text = String(decoding: bytes, as: UTF8.self)
    let document = MarkdownDocument(text)
    for index in document.blocks.indices {
      let block = document.blocks[index]
      let boundaries = Self.boundaries(of: block.text)
      let third = boundaries.count / 3
      let inserts = [
        MarkdownDocument.Insert(range: boundaries[0]..<boundaries[boundaries.count - 1], open: "<i>", close: "</i>"),
        MarkdownDocument.Insert(range: boundaries[third]..<boundaries[2 * third], open: "<b>", close: "</b>"),
      ]
      let plain = document.html(block: index)
      let marked = document.html(block: index, inserts: inserts)
      if document.html(block: index) != plain { return "a block is not as it was after inserts" }
      if let found = danger(in: plain) ?? danger(in: marked) { return found }
    }
    return escaping(of: text)
  }

  private static func boundaries(of text: String) -> [Int] {
    var offset = 0
    return [0]
      + text.unicodeScalars.map { scalar in
        offset += UTF8.width(scalar)
        return offset
      }
  }

  /// Tags that cmark never writes, and addresses that run.
  private static func danger(in html: String) -> String? {
    var rest = Substring(html)
    while let start = rest.firstIndex(of: "<") {
      rest = rest[rest.index(after: start)...]
      let tag = rest.prefix { $0 != ">" }
      let name = tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
      if tag.hasPrefix("!--") { continue }
      guard tags.contains(String(name)) else { return "the tag <\(tag)> is written" }
      for scheme in ["\"javascript:", "\"vbscript:", "\"file:", "\"data:text"] where tag.lowercased().contains(scheme) {
        return "the address of <\(tag)> is written"
      }
    }
    return nil
  }

  private static let tags: Set = [
    "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "code", "hr", "br", "em", "strong",
    "a",
    "img", "b", "i",
  ]

  /// Plain text escaped is one paragraph, and the same text.
  private static func escaping(of text: String) -> String? {
    let text = text.replacing("\u{0}", with: "")
    guard text.unicodeScalars.contains(where: { !" \t\n\u{B}\u{C}\r".unicodeScalars.contains($0) }) else { return nil }
    let read = MarkdownDocument(MarkdownText.escaped(text))
    guard read.blocks.count == 1, read.blocks[0].kind == .paragraph, read.blocks[0].text.utf8.elementsEqual(text.utf8)
    else {
      return "escaped text is read as \(read.blocks)"
    }
    return nil
  }
}
