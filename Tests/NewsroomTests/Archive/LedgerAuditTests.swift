import Newsroom
import Prose
import Testing

@Suite("LedgerAudit")
struct LedgerAuditTests {
  private static let raw = RawText("Été\n\nPublicité\nAu revoir.\n")

  @Test(
    "finds what is left out, told twice, or out of the text",
    arguments: [
      ([0..<5, 7..<17, 18..<28], nil), ([0..<5, 7..<28], nil), ([0..<29], nil),
      ([0..<5, 7..<17], (.missing, 18)), ([7..<17, 18..<28], (.missing, 0)),
      ([0..<5, 8..<17, 18..<28], (.missing, 7)), ([0..<5, 4..<17, 18..<28], (.outside, 4)),
      ([0..<5, 3..<17, 18..<28], (.twice, 3)), ([0..<5, 7..<17, 18..<40], (.outside, 18)), ([], (.missing, 0)),
    ] as [([Range<Int>], (LedgerAudit.Fault.Kind, Int)?)])
  func faults(ranges: [Range<Int>], expected: (LedgerAudit.Fault.Kind, Int)?) {
    let ledger = ranges.map { LedgerEntry(TextRange($0.lowerBound, $0.upperBound), .paragraph) }
    let fault = LedgerAudit.fault(of: ledger, for: Self.raw)
    #expect(fault?.kind == expected?.0)
    #expect(fault?.offset == expected?.1)
  }

  @Test("tells the place, and whose fault it is")
  func message() throws {
    let fault = try #require(LedgerAudit.fault(of: [LedgerEntry(TextRange(0, 5), .title)], for: Self.raw))
    #expect(
      fault.diagnostic(of: Self.raw, file: "Content/raw/a.txt").description
        == "Content/raw/a.txt:3:1: error: the account of this text does not add up: what stands here is neither kept nor set aside; this is a fault of digest’s, please report it with the text; meanwhile the site stays as it was"
    )
  }
}
