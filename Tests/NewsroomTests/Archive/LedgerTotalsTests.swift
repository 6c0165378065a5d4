import Newsroom
import Prose
import Testing

@Suite("LedgerTotals")
struct LedgerTotalsTests {
  @Test("counts characters without white space, by what became of them")
  func totals() {
    let raw = RawText("Été\n\nPublicité\nAu revoir.\n")
    let ledger = [
      LedgerEntry(TextRange(0, 5), .title), LedgerEntry(TextRange(7, 17), .removed(rule: "advertisement")),
      LedgerEntry(TextRange(18, 28), .paragraph),
    ]
    let article = ArchivedArticle(
      address: "a", article: Article(), annotations: Annotations(), body: "",
      original: ArchivedArticle.Original(raw: raw, ledger: ledger, sources: [:]))
    let totals = LedgerTotals(Archive([article]))
    #expect(totals.kept == [.title: 3, .paragraph: 9])
    #expect(totals.removed == ["advertisement": 9])
    #expect(totals.characters == 21 && totals.keptCount + totals.removedCount == 21)
  }
}
