import Newsroom
import Prose
import Testing

@Suite("The ledger of intake")
struct LedgerTests {
  @Test("holds every character that is not white space exactly once, whatever the page", arguments: 0..<400)
  func account(seed: Int) {
    var pages = PageGenerator(seed: UInt64(seed))
    let raw = RawText(pages.page())
    let result = Intake().read(raw, hints: IntakeHints(today: testDay))
    let bytes = Array(raw.text.utf8)
    var covered = [Int](repeating: 0, count: bytes.count)
    for entry in result.ledger {
      for index in entry.range.indices { covered[index] += 1 }
    }
    #expect(result.ledger.map(\.range.start) == result.ledger.map(\.range.start).sorted())
    #expect(covered.allSatisfy { $0 <= 1 })
    var offset = 0
    for scalar in raw.text.unicodeScalars {
      if !Folding.isSpace(scalar) { #expect(covered[offset] == 1, "\(scalar.debugDescription) at \(offset)") }
      offset += UTF8.width(scalar)
    }
  }

  @Test("and the source maps give back every passage’s text, white space aside", arguments: 0..<400)
  func sources(seed: Int) throws {
    var pages = PageGenerator(seed: UInt64(seed))
    let raw = RawText(pages.page())
    let result = Intake().read(raw, hints: IntakeHints(today: testDay))
    let source = Array(raw.text.utf8)
    for passage in result.article.passages {
      let text = Array(result.article.text(of: passage).utf8)
      if text.isEmpty { continue }
      let map = try #require(result.sources[passage])
      var mapped = Set<Int>()
      for piece in map.pieces {
        #expect(
          text[piece.start..<(piece.start + piece.length)] == source[piece.source..<(piece.source + piece.length)])
        mapped.formUnion(piece.start..<(piece.start + piece.length))
      }
      for index in text.indices where !mapped.contains(index) { #expect(text[index] == 0x20) }
      #expect(zip(map.pieces, map.pieces.dropFirst()).allSatisfy { $0.source + $0.length <= $1.source })
    }
  }

  @Test("The same page is read the same way every time", arguments: 0..<50)
  func determinism(seed: Int) {
    var pages = PageGenerator(seed: UInt64(seed))
    let raw = RawText(pages.page())
    let results = (0..<3).map { _ in Intake().read(raw, hints: IntakeHints(today: testDay)) }
    #expect(results.allSatisfy { $0.article == results[0].article && $0.ledger == results[0].ledger })
  }

  @Test(
    "Pages that nobody wrote are read without a crash, and every character of them is accounted for",
    arguments: [
      String(repeating: "mot ", count: 50_000),
      String(repeating: "a-", count: 100_000),
      String(repeating: "« ", count: 30_000),
      String(repeating: "(", count: 50_000),
      String(repeating: "<a ", count: 20_000),
      String(repeating: "{{ ", count: 20_000),
      String(repeating: "12:30\n", count: 10_000),
      String(repeating: "Lire aussi\n", count: 6_000),
      String(repeating: "©\n", count: 6_000),
      String(repeating: "Titre sans fin 12:30\nEt un texte qui le suit.\n", count: 1_500),
      String(repeating: "Publié le 2 décembre 2025 à ", count: 4_000),
      String(repeating: "mardi 2 ", count: 15_000),
      String(repeating: "\u{200B}", count: 30_000) + "a",
      String(repeating: "…\n", count: 20_000),
      "\u{FEFF}", "\n\n\n", ".", "»", "12:30", "Date:", "Title: \n\n", "•", "• \n• ", "#}", "e\u{301}\u{301}",
    ])
  func oddities(text: String) {
    let raw = RawText(text)
    let result = Intake().read(raw, hints: IntakeHints(today: testDay))
    #expect(LedgerAudit.fault(of: result.ledger, for: raw) == nil)
  }
}
