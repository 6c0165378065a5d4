internal import Markdown
internal import Newsroom
internal import Prose

/// Writes what is put around parts of a paragraph.
struct BodyWriter {
  let model: SiteModel
  /// The way from the page to the site’s folder.
  let root: String
  let medium: ArticleBody.Medium

  /// - Parameter text: the bytes of the paragraph’s text.
  func write(openingOf mark: BodyInserts.Mark, in text: ArraySlice<UInt8>, to output: inout Output) {
    switch mark.kind {
    case .name(let actor):
      output += (medium == .site ? "<a href=\"" : "<a class=\"name\" href=\"").utf8
      output += root.utf8
      output += medium.address(of: model.actorLinks[actor]).utf8
      output += "\">".utf8
    case .said(let isReported):
      output += (isReported ? "<span class=\"said reported\">" : "<span class=\"said\">").utf8
    case .time(let moment):
      output += "<time datetime=\"".utf8
      output.write(machineReadable: moment)
      let end = output.count
      output += "\" title=\"".utf8
      let start = output.count
      model.words.write(moment, to: &output)
      // Where the text says the same, it need not be said again.
      if output.ends(with: text[text.startIndex + mark.range.start..<text.startIndex + mark.range.end], from: start) {
        output.cut(to: end)
      } else {
        HTML.escape(&output, from: start)
      }
      output += "\">".utf8
    }
  }

  func write(closingOf mark: BodyInserts.Mark, to output: inout Output) {
    switch mark.kind {
    case .name: output += "</a>".utf8
    case .said: output += "</span>".utf8
    case .time: output += "</time>".utf8
    }
  }

  /// A mark as cmark puts it into what a person has marked up.
  ///
  /// - Parameter text: the bytes of the paragraph’s text.
  func insert(_ mark: BodyInserts.Mark, in text: ArraySlice<UInt8>) -> MarkdownDocument.Insert {
    MarkdownDocument.Insert(
      range: mark.range.indices, open: String { write(openingOf: mark, in: text, to: &$0) },
      close: String { write(closingOf: mark, to: &$0) })
  }
}
