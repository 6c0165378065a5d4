internal import Newsroom
internal import Prose

enum IntakeProperty {
  static func violation(by bytes: [UInt8]) -> String? {
    guard let raw = try? RawText(decoding: bytes) else { return nil }
    let hints = IntakeHints(fileName: "2025-03-04-page.txt", today: CivilDate(dayNumber: 20_151))
    let result = Intake().read(raw, hints: hints)
    return account(of: raw, result.ledger) ?? FileProperties.roundTrip(of: result.article)
      ?? UnderstandingProperty.violation(in: result.article)
  }

  /// Every character that is not white space stands in the ledger exactly once, in order.
  private static func account(of raw: RawText, _ ledger: [LedgerEntry]) -> String? {
    var covered = [UInt8](repeating: 0, count: raw.text.utf8.count)
    var end = 0
    for entry in ledger {
      guard entry.range.start >= end, entry.range.end <= covered.count else {
        return "the ledger overlaps at \(entry.range)"
      }
      end = entry.range.end
      for index in entry.range.indices { covered[index] = 1 }
    }
    var offset = 0
    for scalar in raw.text.unicodeScalars {
      if !Folding.isSpace(scalar), covered[offset] == 0 {
        return "\(scalar.debugDescription) at \(offset) is in no entry"
      }
      offset += UTF8.width(scalar)
    }
    return nil
  }
}
