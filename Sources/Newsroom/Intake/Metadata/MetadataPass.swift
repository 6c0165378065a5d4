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
      if takeAddress(line, zones, in: &page, &metadata) { continue }
      cutGluedSource(of: line, reader, in: &page, &metadata)
      guard page.isUndecided(line), facts.wordCount <= 40, page.kept[line].count <= 120 else { continue }
      if takeSource(line, reader, zones, in: &page, &metadata) { continue }
      let found = reader.read(page.kept[line])
      let isInHead = zones.isHead(line) || zones.isNearHead(line) && isMetadata(line - 1, page)
      guard found.tellsSomething, isMetadata(found, facts, isInHead, zones.isTail(line)) else { continue }
      metadata.stamps += found.stamps
      metadata.authors += found.authors.filter { !metadata.authors.contains($0) }
      metadata.source = metadata.source ?? found.source
      page.decide(line, use(of: found))
    }
    // A live page that heads its days with their dates tells its own day so.
    metadata.stamps += page.dayMarks.compactMap { mark in
      guard case .date(let date) = mark.day else { return nil }
      return MetadataLine.Stamp(role: .bare, date: date, time: nil)
    }
    takeNames(in: &page, &metadata)
    if rules.isEnabled("author-note") { AuthorNotes(of: metadata.authors, in: page).remove(from: &page) }
    takeCodes(in: &page)
    takeSignature(Zones(page), reader, in: &page, &metadata)
    return metadata
  }

  /// Where a page has its furniture: before the first paragraph of prose and behind the last.
  struct Zones {
    private let head: Int
    private let tail: Int

    init(_ page: Page) {
      let prose = page.lines.indices.filter { page.isUndecided($0) && page.lines[$0].isProse }
      head = page.firstProse ?? page.lines.count
      tail = prose.last ?? -1
    }

    /// Before the first paragraph, or right after it, where some papers put their byline.
    func isHead(_ line: Int) -> Bool { line < head + 3 }
    /// Where a byline of several lines may go on.
    func isNearHead(_ line: Int) -> Bool { line < head + 8 }
    func isTail(_ line: Int) -> Bool { line > tail }
  }

  private func use(of line: MetadataLine) -> Page.Use {
    if line.hasDate || line.hasLooseTime || line.hasCue { return .date }
    if line.source != nil || line.hasSignature, line.authors.isEmpty { return .source }
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
    // `Un sondage publié le 3 juin par l’institut le donne gagnant à 51 %.`
    if facts.endsWithStop, line.unknownWords >= 4, !line.unknownAreCapitalised, !line.namesPage { return false }
    if line.hasCue, line.hasDate { return line.unknownWords <= 8 && !line.tellsOfOthers }
    guard inHead || inTail else { return false }
    if line.hasPartedDate, inHead, !facts.hasFiniteVerb, !facts.endsWithStop { return line.unknownWords <= 8 }
    if !line.authors.isEmpty { return line.unknownWords <= 6 && !facts.endsWithStop }
    if line.startsWithDate, line.stamps.contains(where: { $0.date.year != nil }), !facts.hasFiniteVerb,
      !facts.endsWithStop
    {
      return line.unknownWords <= 6
    }
    if line.stamps.contains(where: { $0.date.year != nil }) {
      return line.unknownWords <= 6 && line.unknownAreCapitalised
    }
    return (line.source != nil || line.hasSignature) && line.unknownWords <= 4 && line.unknownAreCapitalised
      && !facts.hasFiniteVerb
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
    if cue + 2 < words.upperBound, Self.addressHeads.contains(page.words[cue + 1].key) {
      metadata.url = metadata.url ?? page.surface(cue + 1..<words.upperBound)
    }
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

  /// A web address alone on its line, or the name of a site: `LaGazette.net`.
  private func takeAddress(_ line: Int, _ zones: Zones, in page: inout Page, _ metadata: inout Metadata) -> Bool {
    let words = page.kept[line]
    if isSite(words, page), zones.isHead(line) || zones.isTail(line) {
      metadata.source = metadata.source ?? page.surface(words)
      page.decide(line, .source)
      return true
    }
    guard let first = words.first, Self.addressHeads.contains(page.words[first].key), words.count >= 3,
      words.dropFirst().allSatisfy({ !page.words[$0].spaceBefore })
    else { return false }
    if zones.isHead(line) || zones.isTail(line), metadata.url == nil, page.words[first].key != Self.www {
      metadata.url = page.surface(words)
      page.decide(line, .source)
    } else {
      page.decide(line, .removed("address"))
    }
    return true
  }

  private func isSite(_ words: Range<Int>, _ page: Page) -> Bool {
    if (1...6).contains(words.count), Self.media.contains(page.words[words].map(\.key)) { return true }
    guard (3...7).contains(words.count), let last = words.last, page.words[words.lowerBound].kind == .letters,
      Self.domains.contains(page.words[last].key), page.words[last - 1].key == PageVocabulary.stop
    else { return false }
    return words.dropFirst().allSatisfy { !page.words[$0].spaceBefore }
  }

  /// Known papers and channels, as they stand alone on a line.
  private static let media = Set(
    Media.names.map { name in PageScanner(name).words.map(\.key).filter { $0 != WordKey("*") } })
  private static let domains = PageVocabulary.keys(
    "be bf bj ca cd cg ch ci cm com dj dz eu fr ga gn ht info lu ma media mg ml mr ne net news org re sn td tg tn tv")

  // MARK: Names

  /// Names alone on their lines between the title and the text, or beside a line of publication or a byline there.
  private func takeNames(in page: inout Page, _ metadata: inout Metadata) {
    let prose = page.firstProse ?? page.lines.count
    let end = min(page.entries.first?.firstLine ?? page.lines.count, Self.headLines, page.lines.count)
    var isAfterTitle = false
    for line in 0..<end {
      let facts = page.lines[line]
      let isPlace = line < prose || isMetadata(line - 1, page) || isMetadata(line + 1, page)
      if isAfterTitle, isPlace, page.isUndecided(line), page.isInitials(line),
        isMetadata(line - 1, page) || isMetadata(line + 1, page) || isRule(line + 1, page) || comesAgain(line, page)
      {
        page.decide(line, .removed("byline"))
        continue
      }
      if page.isUndecided(line), line > 0 && line <= 2 && page.isPenName(line) || isAfterTitle && page.isAddressed(line)
      {
        page.decide(line, .removed("byline"))
        continue
      }
      if isAfterTitle, isPlace || line <= prose + 2, page.isUndecided(line),
        let (name, paper) = page.nameWithPaper(line)
      {
        let author = page.surface(name)
        if !metadata.authors.contains(author) { metadata.authors.append(author) }
        metadata.source = metadata.source ?? page.surface(paper)
        page.decide(line, .removed("byline"))
        continue
      }
      if isAfterTitle, isPlace || line <= prose + 2, page.isUndecided(line), let name = page.nameBehindPaper(line) {
        let author = page.surface(name)
        if !metadata.authors.contains(author) { metadata.authors.append(author) }
        page.decide(line, .removed("byline"))
        continue
      }
      if isAfterTitle, isPlace, page.isUndecided(line), let name = page.nameWithRole(line) {
        let author = page.surface(name)
        if !metadata.authors.contains(author) { metadata.authors.append(author) }
        page.decide(line, .removed("byline"))
        continue
      }
      if isAfterTitle, page.isUndecided(line), isMetadata(line - 1, page), isRole(line, page) {
        page.decide(line, .removed("byline"))
        continue
      }
      guard isAfterTitle, isPlace, page.isUndecided(line), let names = page.personNames(line) else {
        if facts.wordCount >= 5, facts.looksLikeTitle { isAfterTitle = true }
        continue
      }
      metadata.authors += names.filter { !metadata.authors.contains($0) }
      page.decide(line, .removed("byline"))
      takePaper(line + 1, before: prose, in: &page, &metadata)
    }
  }

  /// What an author is, under his name: `Journaliste au service Sports`.
  private func isRole(_ line: Int, _ page: Page) -> Bool {
    let facts = page.lines[line]
    guard facts.wordCount <= 12, !facts.endsSentence, !facts.hasFiniteVerb, let first = page.kept[line].first else {
      return false
    }
    if MetadataVocabulary.roles.contains(page.words[first].key) { return facts.wordCount <= 8 }
    return page.segments[line - 1]?.first?.use == .removed("byline") && page.words[first].isCapitalised
      && MetadataVocabulary.callings.contains(page.words[first].key)
  }

  /// The paper’s name under its author’s, as in Quebec.
  private func takePaper(_ line: Int, before prose: Int, in page: inout Page, _ metadata: inout Metadata) {
    // `L’essentiel`, `Terminé`: a label of the page.
    guard line < prose, page.isUndecided(line), page.personNames(line) == nil,
      !SectionNames.isSection(page.words[page.kept[line]])
    else { return }
    let facts = page.lines[line]
    let letters = page.words[page.kept[line]].filter { $0.kind == .letters }
    let isName = letters.allSatisfy { $0.isCapitalised || MetadataVocabulary.particles.contains($0.key) }
    guard (1...6).contains(letters.count), isName, !facts.endsSentence, !facts.hasFiniteVerb else { return }
    metadata.source = metadata.source ?? page.surface(page.kept[line])
    page.decide(line, .source)
  }

  private func isMetadata(_ line: Int, _ page: Page) -> Bool {
    guard page.lines.indices.contains(line), let use = page.segments[line]?.first?.use else { return false }
    return use == .date || use == .source || use == .removed("byline")
  }

  /// Initials stand twice in a row, beside a writer’s picture and under it.
  private func comesAgain(_ line: Int, _ page: Page) -> Bool {
    guard line + 1 < page.lines.count, page.isUndecided(line + 1) else { return false }
    return page.words[page.kept[line]].lazy.map(\.key).elementsEqual(page.words[page.kept[line + 1]].lazy.map(\.key))
  }

  /// A line of marks, which parts the head from the text.
  private func isRule(_ line: Int, _ page: Page) -> Bool {
    page.lines.indices.contains(line) && page.segments[line]?.first?.use == .removed("template-residue")
  }

  /// Lines among which the head of an article ends, menus and its standfirst included.
  private static let headLines = 30

  // MARK: Signatures

  /// The last line, where it is a name, initials or an agency’s code: `Anna Morel`, `J. D.`, `ats/cab`, `hvt-mlb/am`.
  private func takeSignature(_ zones: Zones, _ reader: MetadataReader, in page: inout Page, _ metadata: inout Metadata)
  {
    for line in page.lines.indices.reversed() {
      guard page.isUndecided(line) else { continue }
      guard zones.isTail(line), line > 0 else { return }
      if page.isCode(line) || page.isBracketedCode(line) {
        page.decide(line, .removed("byline"))
      } else if page.isAgency(line) {
        metadata.source = metadata.source ?? page.surface(page.kept[line])
        page.decide(line, .source)
      } else if let names = page.personNames(line) {
        metadata.authors += names.filter { !metadata.authors.contains($0) }
        page.decide(line, .removed("byline"))
      } else if page.isInitials(line) || page.isNameWithInitial(line) {
        page.decide(line, .removed("byline"))
      } else {
        return
      }
    }
  }

  /// Initials on a line, whatever follows them: `abc-def/gh`, `abc avec afp`, and `A. M.` behind a sentence.
  private func takeCodes(in page: inout Page) {
    for line in page.lines.indices where page.isUndecided(line) {
      let signs = page.isStoppedInitials(line) && line > 0 && page.lines[line - 1].endsSentence
      if page.isPlainCode(line) || page.isCodeWithAgency(line) || signs {
        page.decide(line, .removed("byline"))
      }
    }
  }

  private static let addressHeads = PageVocabulary.keys("http https www")
  private static let www = WordKey("www")
}
