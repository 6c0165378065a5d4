internal import Prose

/// Reads the lines that a person wrote above a raw text: `Date:`, `Source:`, `URL:`, `Title:`, `Author:`.
struct HeaderPass {
  struct Header: Sendable {
    var date: DateStamp?
    var source: String?
    var url: String?
    var authors: [String] = []
    var diagnostics: [Diagnostic] = []
  }

  private enum Field {
    case date
    case source
    case url
    case title
    case authors
  }

  func run(on page: inout Page) -> Header {
    var header = Header()
    for line in page.lines.indices {
      if case .removed? = page.segments[line]?.first?.use { continue }
      let words = page.lines[line].words
      // The first line that is no field, or a blank line behind a field, ends the header.
      guard page.isUndecided(line), words.count >= 2, page.words[words.lowerBound + 1].key == PageVocabulary.colon,
        let field = Self.fields[page.words[words.lowerBound].key]
      else { break }
      read(field, words.dropFirst(2), on: line, of: &page, into: &header)
    }
    return header
  }

  private func read(_ field: Field, _ value: Range<Int>, on line: Int, of page: inout Page, into header: inout Header) {
    let range = page.lines[line].range
    guard let first = value.first else {
      page.decide(line, .removed("header"))
      return
    }
    let text = page.surface(TextRange(page.words[first].start, range.end))
    switch field {
    case .date:
      page.decide(line, .date)
      if let stamp = stamp(value, text, page) {
        header.date = header.date ?? stamp
      } else {
        let place = LineTable(page.raw).position(of: page.words[first].start)
        header.diagnostics.append(
          Diagnostic(
            .warning, line: place.line, column: place.column,
            "“\(text)” is no date; write a day such as 2025-12-02, or 2025-12-02T10:31"))
      }
    case .source:
      header.source = header.source ?? text
      page.decide(line, .source)
    case .url:
      header.url = header.url ?? text
      page.decide(line, .source)
    case .authors:
      header.authors += text.split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
      page.decide(line, .removed("header"))
    case .title:
      let start = page.words[first].start
      page.decide(
        line,
        [
          Page.Segment(range: TextRange(range.start, start), use: .removed("header")),
          Page.Segment(range: TextRange(start, range.end), use: .title),
        ])
    }
  }

  /// The day, with its time, that a field gives in figures or in words; nil where it is not all of the field.
  private func stamp(_ value: Range<Int>, _ text: String, _ page: Page) -> DateStamp? {
    if let stamp = DateStamp(text) { return stamp }
    let dates = PageDates(page.words)
    guard let (date, end) = dates.date(at: value.lowerBound, limit: value.upperBound), let day = date.civil else {
      return nil
    }
    var index = end
    while index < value.upperBound, Self.timeJoints.contains(page.words[index].key) { index += 1 }
    if index == value.upperBound { return index == end ? DateStamp(day) : nil }
    guard let (time, timeEnd) = dates.clock(at: index, limit: value.upperBound, bareHours: true),
      timeEnd == value.upperBound
    else { return nil }
    return DateStamp(day, time)
  }

  private static let timeJoints = PageVocabulary.keys("à a t ,")
  private static let fields: [WordKey: Field] = {
    let names: [(Field, String)] = [
      (.date, "date"), (.source, "source"), (.url, "url lien link adresse"), (.title, "title titre"),
      (.authors, "author authors auteur auteurs autrice auteure"),
    ]
    return Dictionary(
      uniqueKeysWithValues: names.flatMap { field, words in PageVocabulary.keys(words).map { ($0, field) } })
  }()
}

extension String {
  /// Without white space at either end.
  fileprivate var trimmed: String {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !Folding.isSpace($0) }),
      let last = scalars.lastIndex(where: { !Folding.isSpace($0) })
    else { return "" }
    return String(scalars[first...last])
  }
}
