internal import Prose

/// Reads a raw text: finds its parts, sets boilerplate aside, and accounts for every character.
package struct Intake: Sendable {
  package init() {}

  package func read(_ raw: RawText, hints: IntakeHints) -> IntakeResult {
    // Every line a paragraph, until the rules of pages are written.
    var article = Article()
    article.published = hints.date.map { Publication($0, basis: .given) } ?? .unknown
    var ledger: [LedgerEntry] = []
    var sources: [Passage: SourceMap] = [:]
    var offset = 0
    for line in raw.text.split(separator: "\n", omittingEmptySubsequences: false) {
      let length = line.utf8.count
      if line.contains(where: { !$0.isWhitespace }) {
        let range = TextRange(offset, offset + length)
        sources[.paragraph(article.paragraphs.count)] = SourceMap(pieces: [
          SourceMap.Piece(start: 0, source: offset, length: length)
        ])
        article.paragraphs.append(Paragraph(String(line)))
        ledger.append(LedgerEntry(range, .paragraph))
      }
      offset += length + 1
    }
    return IntakeResult(article: article, ledger: ledger, sources: sources)
  }
}
