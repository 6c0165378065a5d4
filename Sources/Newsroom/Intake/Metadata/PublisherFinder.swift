internal import Prose

/// Tells the publisher by the signatures that the user’s configuration lists.
struct PublisherFinder {
  private let signatures: [(source: Int, name: String, words: [WordKey])]

  init(_ sources: [KnownSource]) {
    signatures = sources.enumerated().flatMap { index, source in
      (source.signatures + [source.name]).map { (index, source.name, PageScanner($0).words.map(\.key)) }
    }.filter { !$0.words.isEmpty }
  }

  /// Marks lines that are a signature and nothing else, mastheads with `Édition numérique` behind them included.
  func markLines(of page: inout Page) {
    guard !signatures.isEmpty else { return }
    for line in page.lines.indices where page.isUndecided(line) && page.lines[line].wordCount <= 12 {
      let words = page.words[page.kept[line]]
      let isMasthead = signatures.contains { signature in
        let rest = words.count - signature.words.count
        guard rest >= 0, zip(words, signature.words).allSatisfy({ $0.key == $1 }) else { return false }
        // A code of initials, or the name of an edition.
        let next = words.dropFirst(signature.words.count).first
        return rest == 0
          || rest <= 5 && next?.kind == .mark && next?.key != PageVocabulary.comma && !page.lines[line].endsWithStop
            && (line < 3 || page.words[page.kept[line]].count { $0.letters > 3 } <= signature.words.count)
      }
      if isMasthead { page.decide(line, .source) }
    }
  }

  /// The publisher whose signature stands where publishers sign: on a line of its own or of metadata, in an address, in
  /// parentheses in the text; anywhere in the text only if the signature has two words or more.
  func source(of page: Page, url: String?) -> String? {
    var best: (weight: Int, source: Int, name: String)?
    func weigh(_ weight: Int, _ signature: (source: Int, name: String, words: [WordKey])) {
      if weight > best?.weight ?? 0 { best = (weight, signature.source, signature.name) }
    }
    let address = url.map { PageScanner($0).words } ?? []
    let bySize = Dictionary(grouping: signatures.indices, by: { signatures[$0].words[0] })
    func search(_ words: ArraySlice<PageWord>, weight: (Int, [WordKey]) -> Int) {
      for index in words.indices {
        for candidate in bySize[words[index].key] ?? [] {
          let keys = signatures[candidate].words
          guard index + keys.count <= words.endIndex, zip(words[index...], keys).allSatisfy({ $0.key == $1 }) else {
            continue
          }
          weigh(weight(index, keys), signatures[candidate])
        }
      }
    }
    search(address[...]) { _, _ in 4 }
    for line in page.lines.indices {
      let isText = page.segments[line]?.allSatisfy { $0.use == .text || $0.use == .subheading } ?? true
      search(page.words[page.lines[line].words]) { index, keys in
        if !isText { return 3 }
        if keys[0] == PageCalendar.openParenthesis { return 2 }
        return keys.count > 1 ? 1 : 0
      }
    }
    return best?.name
  }
}
