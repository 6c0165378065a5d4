internal import Newsroom
internal import Prose

/// The lines of a raw text.
struct OriginalLines: Sendable {
  /// So many lines stand on one page.
  static let linesOnPage = 400

  /// The offset of each line’s first byte, and the end of the text.
  let starts: [Int]

  init(_ text: String) {
    var starts = [0]
    for (offset, byte) in text.utf8.enumerated() where byte == UInt8(ascii: "\n") { starts.append(offset + 1) }
    if starts.count > 1, starts.last == text.utf8.count { starts.removeLast() }
    starts.append(text.utf8.count)
    self.starts = starts
  }

  var count: Int { starts.count - 1 }

  /// The number of the line, from 0, that a byte stands in.
  func line(of offset: Int) -> Int {
    max(starts[..<count].partition { $0 > offset } - 1, 0)
  }

  /// The page and the id of a line, from the site’s folder.
  static func path(of line: Int, in archived: ArchivedArticle) -> String {
    SitePath.original(archived, page: line / linesOnPage + 1) + "#l\(line + 1)"
  }
}

extension SiteModel {
  /// The pages of the raw text behind an article; none where a person wrote it.
  func originalPages(_ index: Int) -> [(path: String, view: OriginalView)] {
    let archived = archived(index)
    guard let original = archived.original else { return [] }
    let root = "../"
    let lines = OriginalLines(original.raw.text)
    let writer = OriginalWriter(original, lines: lines, words: words) { root + self.address(of: $0, in: archived) }
    let pages = Array(0..<lines.count).chunks(of: OriginalLines.linesOnPage)
    let paths = pages.indices.map { SitePath.original(archived, page: $0 + 1) }
    let title = title(of: archived)
    let name = source(of: archived)
    let publisher = (name, SitePath.publisher(publisherSlugs[name] ?? ""))
    // Counted once: a text of many pages would be gone through for each.
    let size =
      words.counted(lines.count, .line) + ", " + words.counted(original.raw.text.unicodeScalars.count, .character)
    return zip(paths, pages).enumerated().map { number, page in
      let part = number == 0 ? "" : ", " + words.page(number + 1, of: pages.count)
      return (
        page.0,
        OriginalView(
          page: frame(
            path: page.0, title: words.labelled(words.phrase(.originalText) + part, title), part: .sources,
            way: [(words.phrase(.sources), SitePath.sources), publisher],
            here: Excerpt.beginning(of: title, letters: 60) + part),
          title: self.title(of: archived, letters: 110) + part,
          kicker: name + " · " + words.phrase(.originalText),
          article: root + SitePath.article(archived),
          line: size,
          file: archived.article.raw?.file, hash: archived.article.raw?.sha256,
          lines: page.1.map(writer.html).joined(),
          pager: pages.count > 1 ? pager(pages: paths, current: number, root: root) : nil)
      )
    }
  }
}

/// Writes the lines of a raw text as HTML, each with what became of it.
///
/// This is not a template because a line has so many small parts: a template would take ten times as long, and original texts
/// are half of all that is written.
struct OriginalWriter {
  private let text: String
  private let lines: OriginalLines
  private let words: any Wording
  private let ledger: [LedgerEntry]
  /// For each entry of the ledger the passage it went into.
  private let passages: [Passage?]
  private let number: String
  private let blank: String

  /// The address of a passage, relative to the page.
  private let address: (Passage) -> String

  init(
    _ original: ArchivedArticle.Original, lines: OriginalLines, words: any Wording,
    address: @escaping (Passage) -> String
  ) {
    text = original.raw.text
    self.lines = lines
    self.address = address
    self.words = words
    ledger = original.ledger
    passages = Self.passages(of: original)
    number = "<span class=\"unseen\">" + HTML.escaped(words.phrase(.line)) + " </span>"
    blank = "<span class=\"unseen\">" + HTML.escaped(words.phrase(.blankLine)) + "</span>"
  }

  /// Finds the passage of each entry that was kept: the one whose source overlaps it.
  private static func passages(of original: ArchivedArticle.Original) -> [Passage?] {
    let extents = original.sources.compactMap { passage, map in map.extent.map { (passage, $0) } }
      .sorted { ($0.1, Anchor.of($0.0)) < ($1.1, Anchor.of($1.0)) }
    var next = 0
    return original.ledger.map { entry in
      if case .removed = entry.use { return nil }
      while next < extents.count, extents[next].1.end <= entry.range.start { next += 1 }
      // The last that begins before the entry is the closest where several overlap.
      let found = extents[next...].prefix { $0.1.start < entry.range.end }.last { $0.1.overlaps(entry.range) }
      return found?.0
    }
  }

  /// One line as an item of a list.
  func html(_ line: Int) -> String {
    let start = lines.starts[line]
    var end = lines.starts[line + 1]
    if end > start, text.utf8[text.utf8.index(text.startIndex, offsetBy: end - 1)] == UInt8(ascii: "\n") { end -= 1 }
    let range = TextRange(start, end)
    let entries = entries(in: range)
    var body = ""
    var fates = ""
    var position = start
    for index in entries {
      let entry = ledger[index]
      let ownStart = max(entry.range.start, position)
      guard ownStart < min(entry.range.end, end) else { continue }
      let own = TextRange(ownStart, min(entry.range.end, end))
      body += HTML.escaped(text[TextRange(position, own.start)])
      let part = HTML.escaped(text[own])
      if case .removed(let rule) = entry.use {
        body += "<del>" + part + "</del>"
        fates +=
          "<li class=\"cut\">" + HTML.escaped(words.labelled(words.phrase(.setAside), words.rule(rule))) + "</li>"
      } else {
        body += part
        let label = HTML.escaped(words.labelled(words.phrase(.usedIn), words.use(entry.use)))
        let link = passages[index].map { "<a href=\"\(address($0))\">\(label)</a>" }
        fates += "<li>" + (link ?? label) + "</li>"
      }
      position = own.end
    }
    body += HTML.escaped(text[TextRange(position, end)])
    let isBlank = entries.isEmpty
    return "<li id=\"l\(line + 1)\"\(isBlank ? " class=\"blank\"" : "")>"
      + "<a class=\"number\" href=\"#l\(line + 1)\">\(number)\(line + 1)</a>"
      + "<p>\(isBlank ? blank : body)</p>" + (fates.isEmpty ? "" : "<ul>\(fates)</ul>") + "</li>\n"
  }

  /// The entries of the ledger that a range of the text has part in.
  private func entries(in range: TextRange) -> Range<Int> {
    ledger.overlapping(range.indices) { $0.range.indices }.indices
  }
}
