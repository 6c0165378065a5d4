internal import Markdown
internal import Prose

/// The body of an article’s file: Markdown, both ways.
enum ArticleBody {
  static func markdown(of article: Article) -> String {
    var blocks: [String] = []
    var update = 0
    func writeHeadings(through last: Int) {
      while update <= last {
        let heading = UpdateHeading(article.updates[update], published: article.published)
        blocks.append("## " + MarkdownText.escaped(heading.text))
        update += 1
      }
    }
    for paragraph in article.paragraphs {
      if let own = paragraph.update { writeHeadings(through: own) }
      blocks.append(paragraph.markdown ?? markdown(of: paragraph, in: article.kind))
    }
    writeHeadings(through: article.updates.count - 1)
    return blocks.map { $0 + "\n" }.joined(separator: "\n")
  }

  /// A block as intake has it written.
  private static func markdown(of paragraph: Paragraph, in kind: Article.Kind) -> String {
    let text = MarkdownText.escaped(paragraph.text)
    guard paragraph.kind == .subheading else { return text }
    return (kind == .live ? "### " : "## ") + text
  }

  /// Reads the blocks of a body into an article’s updates and paragraphs.
  static func read(
    _ body: String, firstLine: Int, path: String, limits: Limits, into article: inout Article
  ) -> [Diagnostic] {
    let document = MarkdownDocument(body)
    let lines = Lines(body)
    var diagnostics = limits.diagnostics(of: document, from: firstLine, path: path)
    for block in document.blocks {
      if block.hasRawHTML {
        diagnostics.append(
          Diagnostic(
            .warning, file: path, line: block.line + firstLine - 1, column: 1,
            "raw HTML is left out of the pages; write Markdown, or \\< for a plain <"))
      }
      if block.kind == .heading(level: 2), article.kind == .live {
        let update = UpdateHeading.read(block.text, published: article.published)
        // Behind a dash of its own a headline may begin as it likes.
        if update.time == nil, UpdateHeading.looksTimed(update.headline), !block.text.hasSuffix("— " + update.headline)
        {
          diagnostics.append(
            Diagnostic(
              .warning, file: path, line: block.line + firstLine - 1, column: 1,
              "this update has no time: a heading begins as “10:31 — Titre” or “2025-12-02 10:31 — Titre”"))
        }
        article.updates.append(update)
        continue
      }
      var paragraph = Paragraph(block.text, update: article.updates.isEmpty ? nil : article.updates.count - 1)
      switch block.kind {
      case .paragraph: paragraph.kind = .text
      case .heading: paragraph.kind = .subheading
      default: paragraph.kind = .other
      }
      let source = lines.text(of: (block.line - 1)..<max(block.line, min(block.lastLine, lines.count)))
      if paragraph.kind == .other || source != markdown(of: paragraph, in: article.kind) {
        paragraph.markdown = String(source)
      }
      article.paragraphs.append(paragraph)
    }
    article.paragraphs.shrink()
    article.updates.shrink()
    return diagnostics
  }
}

/// Where the lines of a text begin.
private struct Lines {
  private let text: String
  /// In bytes.
  private let starts: [Int]

  init(_ text: String) {
    self.text = text
    var starts = [0]
    // Bytes in a row are looked through ten times as fast as those of a string.
    for (offset, byte) in Array(text.utf8).enumerated() where byte == UInt8(ascii: "\n") { starts.append(offset + 1) }
    self.starts = starts
  }

  var count: Int { starts.count }

  /// The text of some lines, without the last one’s line feed.
  func text(of lines: Range<Int>) -> Substring {
    let end = lines.upperBound < count ? starts[lines.upperBound] - 1 : text.utf8.count
    return text[TextRange(starts[lines.lowerBound], end)]
  }
}
