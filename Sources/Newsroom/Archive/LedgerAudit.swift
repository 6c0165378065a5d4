internal import Prose

/// Whether the account of a raw text adds up: every character that is not white space is kept or set aside, once.
package enum LedgerAudit {
  /// The first thing that is wrong with a ledger.
  package struct Fault: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
      /// Characters that no entry has.
      case missing
      /// Characters that two entries have, or entries that are not in order.
      case twice
      /// An entry that leads out of the text, or cuts a character in two.
      case outside
    }

    package let kind: Kind
    /// Where it begins, as a UTF-8 offset into the decoded text.
    package let offset: Int
  }

  /// The first fault; nil where the account adds up.
  ///
  /// - Complexity: linear in the number of entries and in the length of what no entry has.
  package static func fault(of ledger: [LedgerEntry], for raw: RawText) -> Fault? {
    let bytes = raw.text.utf8
    var end = 0
    for entry in ledger {
      let range = entry.range
      guard range.start >= 0, range.end <= bytes.count, range.start <= range.end, begins(range.start, in: bytes),
        begins(range.end, in: bytes)
      else { return Fault(kind: .outside, offset: min(max(0, range.start), bytes.count)) }
      if range.start < end { return Fault(kind: .twice, offset: range.start) }
      if let offset = ink(from: end, to: range.start, in: raw.text) { return Fault(kind: .missing, offset: offset) }
      end = range.end
    }
    return ink(from: end, to: bytes.count, in: raw.text).map { Fault(kind: .missing, offset: $0) }
  }

  /// Whether a character begins at an offset, or the text ends there.
  private static func begins(_ offset: Int, in bytes: String.UTF8View) -> Bool {
    offset == bytes.count || bytes[bytes.index(bytes.startIndex, offsetBy: offset)] & 0xC0 != 0x80
  }

  /// The first character between two offsets that is not white space.
  private static func ink(from start: Int, to end: Int, in text: String) -> Int? {
    guard start < end else { return nil }
    var offset = start
    let gap =
      text.utf8.index(text.utf8.startIndex, offsetBy: start)..<text.utf8.index(text.utf8.startIndex, offsetBy: end)
    for scalar in text.unicodeScalars[gap] {
      if !InkCounts.isSpace(scalar) { return offset }
      offset += UTF8.width(scalar)
    }
    return nil
  }
}

extension LedgerAudit.Fault {
  /// What is wrong, as a diagnostic of the raw text. It is never the text’s fault.
  package func diagnostic(of raw: RawText, file: String) -> Diagnostic {
    let place = LineTable(raw).position(of: offset)
    let what =
      switch kind {
      case .missing: "what stands here is neither kept nor set aside"
      case .twice: "what stands here is accounted for twice"
      case .outside: "an entry of the account ends in the middle of a character, or out of the text"
      }
    return Diagnostic(
      .error, file: file, line: place.line, column: place.column,
      "the account of this text does not add up: \(what); this is a fault of digest’s, please report it with the text; meanwhile the site stays as it was"
    )
  }
}
