internal import Prose

/// Makes an article, its ledger and its source maps of a page on which every line is decided.
struct Assembly {
  let page: Page
  let joins: Set<Int>

  private var article: Article
  private var sources: [Passage: SourceMap] = [:]
  private var ledger: [LedgerEntry] = []
  private var open: (passage: Passage, builder: PassageBuilder, kind: Paragraph.Kind)?
  private var update: Int?
  private var nextCut = 0
  /// Up to where the ledger goes.
  private var accounted = 0

  /// - Parameter article: what is known of the article already: its dates, its source, its updates without their headlines.
  init(page: Page, joins: Set<Int>, article: Article) {
    var page = page
    page.sortCuts()
    self.page = page
    self.joins = joins
    self.article = article
  }

  consuming func run() -> IntakeResult {
    for line in page.lines.indices {
      if let entry = page.entryStarting(at: line) {
        close()
        update = entry
      }
      let segments = page.segments[line] ?? [Page.Segment(range: page.lines[line].range, use: .text)]
      let range = page.lines[line].range
      for (index, segment) in segments.enumerated() {
        // Between two segments lie white space, list marks and what was cut off: each goes with the segment behind it.
        let end = index + 1 < segments.count ? segment.range.end : range.end
        add(
          segment, account: TextRange(accounted, max(accounted, end)), joined: index == 0 && joins.contains(line),
          line: line)
      }
    }
    close()
    return IntakeResult(article: article, ledger: ledger, sources: sources)
  }

  private mutating func add(_ segment: Page.Segment, account: TextRange, joined: Bool, line: Int) {
    let kind: Paragraph.Kind = segment.use == .subheading ? .subheading : .text
    switch segment.use {
    case .removed:
      break
    case .title:
      begin(.title)
    case .summary:
      close()
      begin(.summary(article.summary.count))
    case .headline:
      if let update { begin(.headline(update)) }
    case .text, .subheading:
      if joined, case .paragraph? = open?.passage {
        open?.builder.joinLine()
      } else {
        close()
        begin(.paragraph(article.paragraphs.count), kind: kind)
      }
    case .time, .date, .source:
      close()
    }
    let hasMark = segment.use == .summary || segment.use == .text || segment.use == .headline
    let start = hasMark ? max(segment.range.start, startOfText(in: page.lines[line])) : segment.range.start
    record(segment.use, account: account, text: TextRange(start, max(start, segment.range.end)))
  }

  /// Enters a segment into the ledger, less its cuts, and its text into the open passage.
  private mutating func record(_ use: Page.Use, account: TextRange, text: TextRange) {
    var start = account.start
    while nextCut < page.cuts.count, page.cuts[nextCut].range.start < account.end {
      let cut = page.cuts[nextCut]
      nextCut += 1
      enter(TextRange(start, max(start, cut.range.start)), use, text)
      ledger.append(LedgerEntry(cut.range, cut.use.ledgerUse))
      if use.isText { open?.builder.skip() }
      start = max(start, cut.range.end)
    }
    enter(TextRange(start, max(start, account.end)), use, text)
    accounted = max(start, account.end)
  }

  private mutating func enter(_ range: TextRange, _ use: Page.Use, _ text: TextRange) {
    if let trimmed = page.trimmed(range) { ledger.append(LedgerEntry(trimmed, use.ledgerUse)) }
    let (start, end) = (max(range.start, text.start), min(range.end, text.end))
    if use.isText, start < end { open?.builder.append(TextRange(start, end), of: page.bytes) }
  }

  /// Where the text of a line begins, after its bullet; a dash in the body is an answer’s and stays.
  private func startOfText(in line: PageLine) -> Int {
    guard line.hasBullet, !(open.map { $0.passage.isParagraph } ?? false) || !line.hasDash(page.words) else {
      return line.range.start
    }
    return line.body < line.words.upperBound ? page.words[line.body].start : line.range.end
  }

  private mutating func begin(_ passage: Passage, kind: Paragraph.Kind = .text) {
    if let open, open.passage == passage { return }
    close()
    open = (passage, PassageBuilder(), kind)
  }

  private mutating func close() {
    guard let (passage, builder, kind) = open else { return }
    open = nil
    guard !builder.isEmpty else { return }
    let (text, map) = builder.finish()
    sources[passage] = map
    switch passage {
    case .title: article.title = text
    case .summary: article.summary.append(text)
    case .headline(let index): article.updates[index].headline = text
    case .paragraph: article.paragraphs.append(Paragraph(text, kind: kind, update: update))
    }
  }
}

extension Passage {
  fileprivate var isParagraph: Bool { if case .paragraph = self { true } else { false } }
}
