/// What the lists of a book tell of one of its files.
struct BookEntry: Sendable {
  /// Relative to the folder of the book’s contents.
  let path: String
  let title: String
  /// Whether the table of contents has it; later parts of a long chapter are reached from the first.
  let isListed: Bool

  /// Unique in the book, and a name as XML has it.
  var id: String { String(path.dropLast(".xhtml".utf8.count)).replacing("/", with: "-") }
}

/// One file of the book that is read.
struct BookChapter: Sendable {
  let entry: BookEntry
  let contents: [UInt8]

  init(path: String, title: String, language: String, isListed: Bool = true, body: (inout XMLWriter) -> Void) {
    entry = BookEntry(path: path, title: title, isListed: isListed)
    var xml = XMLWriter()
    xml.verbatim("<!DOCTYPE html>\n")
    xml.element(
      "html",
      [
        "xmlns": "http://www.w3.org/1999/xhtml", "xmlns:epub": "http://www.idpf.org/2007/ops", "lang": language,
        "xml:lang": language,
      ]
    ) { xml in
      xml.element("head") { xml in
        xml.element("title", text: title)
        xml.element(
          "link", ["rel": "stylesheet", "type": "text/css", "href": SitePath.root(of: path) + BookPath.style])
      }
      xml.element("body") { body(&$0) }
    }
    contents = xml.bytes
  }
}
