internal import Prose

/// Reads bylines, lines of publication and signatures, and takes them out of the text.
struct MetadataPass {
  let rules: CleaningRules

  func run(on page: inout Page) -> Metadata {
    let reader = MetadataReader(page)
    var metadata = Metadata()
    let zones = Zones(page)
    for line in page.lines.indices where page.isUndecided(line) {
      let facts = page.lines[line]
      cutGluedSource(of: line, reader, in: &page, &metadata)
      guard page.isUndecided(line), facts.wordCount <= 40 else { continue }
      if takeSource(line, reader, zones, in: &page, &metadata) { continue }
      let found = reader.read(page.kept[line])
      guard found.tellsSomething, isMetadata(found, facts, zones.isHead(line), zones.isTail(line)) else { continue }
      metadata.stamps += found.stamps
      metadata.authors += found.authors.filter { !metadata.authors.contains($0) }
      metadata.source = metadata.source ?? found.source
      page.decide(line, use(of: found))
    }
    takeSignature(zones, reader, in: &page, &metadata)
    return metadata
  }

  /// Where a page has its furniture: before the first paragraph of prose and behind the last.
  struct Zones {
    private let head: Int
    private let tail: Int

    init(_ page: Page) {
      let prose = page.lines.indices.filter { page.isUndecided($0) && page.lines[$0].isProse }
      head = prose.first ?? page.lines.count
      tail = prose.last ?? -1
    }

    /// Before the first paragraph, or right after it, where some papers put their byline.
    func isHead(_ line: Int) -> Bool { line < head + 3 }
    func isTail(_ line: Int) -> Bool { line > tail }
  }

  private func use(of line: MetadataLine) -> Page.Use {
    if line.hasDate || line.hasLooseTime || line.hasCue { return .date }
    if line.source != nil, line.authors.isEmpty { return .source }
    return .removed(line.authors.isEmpty ? "reading-time" : "byline")
  }

  private func isMetadata(_ line: MetadataLine, _ facts: PageLine, _ inHead: Bool, _ inTail: Bool) -> Bool {
    if line.unknownWords == 0 {
      // A date alone inside the body heads a part of it; a time alone may be anything.
      let isBareDate = line.stamps.contains { $0.role == .bare } && !line.hasCue && line.authors.isEmpty
      if isBareDate || line.hasLooseTime && !line.hasCue { return inHead || inTail }
      if !line.authors.isEmpty, facts.endsWithStop, facts.hasFiniteVerb { return false }
      return true
    }
    if facts.isProse && facts.hasFiniteVerb { return false }
    if line.hasCue, line.hasDate { return line.unknownWords <= 8 }
    guard inHead || inTail else { return false }
    if !line.authors.isEmpty { return line.unknownWords <= 6 && !facts.endsWithStop }
    if line.stamps.contains(where: { $0.date.year != nil }) {
      return line.unknownWords <= 6 && line.unknownAreCapitalised
    }
    return line.source != nil && line.unknownWords <= 4 && line.unknownAreCapitalised && !facts.hasFiniteVerb
  }

  // MARK: Sources

  /// `Source : AFP`, alone on its line.
  private func takeSource(
    _ line: Int, _ reader: MetadataReader, _ zones: Zones, in page: inout Page, _ metadata: inout Metadata
  ) -> Bool {
    let words = page.kept[line]
    guard page.lines[line].wordCount <= 12,
      let cue = page.words.end(ofAny: MetadataVocabulary.sourceCues, at: words.lowerBound, limit: words.upperBound),
      cue < words.upperBound, page.words[cue].key == PageVocabulary.colon
    else { return false }
    let end = reader.sourceNameEnd(from: cue + 1, limit: words.upperBound)
    if end > cue + 1, end == words.upperBound || zones.isTail(line) {
      metadata.source = metadata.source ?? page.surface(cue + 1..<end)
    }
    page.decide(line, .source)
    return true
  }

  /// `…soldats la nuitSource : Canal Info`: a caption with its source glued to it.
  private func cutGluedSource(of line: Int, _ reader: MetadataReader, in page: inout Page, _ metadata: inout Metadata) {
    let words = page.kept[line]
    let first = max(words.lowerBound + 1, words.upperBound - 10)
    for index in first..<max(first, words.upperBound)
    where !page.words[index].spaceBefore && page.words[index].isCapitalised {
      guard let cue = page.words.end(ofAny: MetadataVocabulary.sourceCues, at: index, limit: words.upperBound),
        cue + 1 < words.upperBound, page.words[cue].key == PageVocabulary.colon,
        reader.sourceNameEnd(from: cue + 1, limit: words.upperBound) == words.upperBound
      else { continue }
      if page.lines[line].hasFiniteVerb, PageVocabulary.sentenceEnds.contains(page.words[index - 1].key) {
        page.cutEnd(of: line, from: index, rule: "credit")
      } else {
        page.decide(line, .removed("caption"))
      }
      return
    }
  }

  /// `Anna Morel`, `A. M. avec AFP`, `(Le Courrier avec AFP)` as the last line; in parentheses at the end of the last one.
  private func takeSignature(_ zones: Zones, _ reader: MetadataReader, in page: inout Page, _ metadata: inout Metadata)
  {
    guard let last = page.lines.indices.last(where: { page.isUndecided($0) }) else { return }
    let words = page.kept[last]
    if zones.isTail(last), page.lines[last].wordCount <= 5,
      !page.lines[last].endsSentence || page.lines[last].letters <= 4
    {
      let letters = page.words[words].filter { $0.kind == .letters }
      let areNames = letters.allSatisfy { $0.isCapitalised || MetadataVocabulary.particles.contains($0.key) }
      if areNames, (2...4).contains(letters.count), !letters.allSatisfy({ $0.letters > 3 && $0.capitals == $0.letters })
      {
        if letters.contains(where: { $0.letters > 2 }) { metadata.authors.append(page.surface(words)) }
        page.decide(last, .removed("byline"))
      }
    }
  }
}
