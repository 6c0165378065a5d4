internal import Prose

/// A page on its way through intake: its lines, and what has been decided of each.
struct Page {
  /// What a part of a line is.
  enum Use: Hashable, Sendable {
    case title
    case summary
    case headline
    case time
    case date
    case source
    case text
    case subheading
    case removed(String)

    /// Part of what readers read.
    var isText: Bool {
      switch self {
      case .title, .summary, .headline, .text, .subheading: true
      case .time, .date, .source, .removed: false
      }
    }

    var ledgerUse: LedgerEntry.Use {
      switch self {
      case .title: .title
      case .summary: .summary
      case .headline: .headline
      case .time: .time
      case .date: .date
      case .source: .source
      case .text, .subheading: .paragraph
      case .removed(let rule): .removed(rule: rule)
      }
    }
  }

  struct Segment: Hashable, Sendable {
    var range: TextRange
    var use: Use
  }

  let raw: RawText
  let bytes: [UInt8]
  let words: [PageWord]
  let lines: [PageLine]
  /// What each line is made of, in order; nil while it is undecided.
  private(set) var segments: [[Segment]?]
  /// Parts taken out of lines, whatever the rest of the line is, sorted by ``sortCuts()`` before they are read.
  private(set) var cuts: [Segment] = []
  /// The live entries, by line; see ``EntryPass``.
  var entries: [PageEntry] = []
  /// Lines between them that name a day.
  var dayMarks: [PageDayMark] = []
  /// The words of each line that are left when its beginning and end are cut off.
  private(set) var kept: [Range<Int>]

  init(_ raw: RawText) {
    self.raw = raw
    bytes = Array(raw.text.utf8)
    let scanner = PageScanner(raw.text)
    words = scanner.words
    lines = Unwrapping.lines(scanner.lines, scanner.words)
    segments = Array(repeating: nil, count: lines.count)
    kept = lines.map(\.words)
    for range in scanner.removables {
      let isMark = range == TextRange(0, 3) && bytes.starts(with: [0xEF, 0xBB, 0xBF])
      cuts.append(Segment(range: range, use: .removed(isMark ? "byte-order-mark" : "invisible-character")))
    }
  }

  func isUndecided(_ line: Int) -> Bool { segments[line] == nil }

  /// Says what a whole line is.
  mutating func decide(_ line: Int, _ use: Use) {
    segments[line] = [Segment(range: lines[line].range, use: use)]
  }

  /// Says what the parts of a line are; together they cover it.
  mutating func decide(_ line: Int, _ parts: [Segment]) { segments[line] = parts }

  var hasEntries: Bool { !entries.isEmpty }

  /// The index of the entry that begins with a line.
  func entryStarting(at line: Int) -> Int? {
    let entry = entries.partition { $0.firstLine >= line }
    return entry < entries.count && entries[entry].firstLine == line ? entry : nil
  }

  func startsEntry(_ line: Int) -> Bool { entryStarting(at: line) != nil }

  /// The first paragraph of prose; a title may be a sentence too, with its mark: `La Braye est-elle sortie de son lit ?`
  var firstProse: Int? {
    var hasTitle = false
    for line in lines.indices where isUndecided(line) {
      let isTitle = lines[line].looksLikeTitle && lines[line].wordCount >= 4
      if lines[line].isProse, hasTitle || !isTitle { return line }
      hasTitle = hasTitle || isTitle
    }
    return nil
  }

  /// A paper’s name: an article and names, `La Gazette de Lure`, or a name in capitals with a noun of papers.
  func isMasthead(_ line: Int) -> Bool {
    let facts = lines[line]
    let words = self.words[kept[line]]
    guard (2...6).contains(facts.wordCount), !facts.hasBullet,
      words.allSatisfy({ $0.isCapitalised || $0.letters <= 3 || MetadataVocabulary.particles.contains($0.key) })
    else { return false }
    return words.contains { MetadataVocabulary.paperNouns.contains($0.key) }
  }

  /// Takes a part out of a line.
  mutating func cut(_ range: TextRange, rule: String) {
    cuts.append(Segment(range: range, use: .removed(rule)))
  }

  /// Takes the first words of a line out.
  mutating func cutBeginning(of line: Int, upTo word: Int, rule: String) {
    cut(TextRange(words[kept[line].lowerBound].start, words[word - 1].end), rule: rule)
    kept[line] = word..<kept[line].upperBound
  }

  /// Takes the last words of a line out.
  mutating func cutEnd(of line: Int, from word: Int, rule: String) {
    cut(TextRange(words[word].start, lines[line].range.end), rule: rule)
    kept[line] = kept[line].lowerBound..<word
  }

  /// The cuts, by place and without overlap: of two that overlap, the one that begins first is kept whole.
  mutating func sortCuts() {
    cuts.sort { $0.range < $1.range }
    var kept: [Segment] = []
    for cut in cuts {
      let start = max(cut.range.start, kept.last?.range.end ?? 0)
      if start < cut.range.end { kept.append(Segment(range: TextRange(start, cut.range.end), use: cut.use)) }
    }
    cuts = kept
  }

  /// A range without the white space around it; nil where nothing is left.
  func trimmed(_ range: TextRange) -> TextRange? {
    var (start, end) = (range.start, range.end)
    while start < end, let length = spaceLength(at: start) { start += length }
    while end > start {
      var last = end - 1
      while last > start, bytes[last] & 0xC0 == 0x80 { last -= 1 }
      guard spaceLength(at: last) != nil else { break }
      end = last
    }
    return start < end ? TextRange(start, end) : nil
  }

  private func spaceLength(at index: Int) -> Int? {
    let (scalar, length) = PageCharacter.decode(bytes, at: index)
    return Folding.isSpace(scalar) ? length : nil
  }

  func surface(_ range: TextRange) -> String { String(decoding: bytes[range.indices], as: UTF8.self) }

  /// The text from the first to the last of some words.
  func surface(_ range: Range<Int>) -> String {
    range.isEmpty ? "" : surface(TextRange(words[range.lowerBound].start, words[range.upperBound - 1].end))
  }
}
