/// A length of time as a text counts it: `trois ans`, `quelques jours`, `deux heures et dix minutes`.
package struct TimeAmount: Hashable, Sendable {
  package enum Count: Hashable, Sendable {
    /// In thousandths of the unit, so that halves and `30,4 secondes` are exact.
    case thousandths(Int)
    /// `quelques`, `plusieurs`, `des`.
    case some
  }

  package struct Part: Hashable, Sendable {
    package var count: Count
    package var unit: TimeUnit
  }

  /// The largest unit first; never empty.
  package var parts: [Part]

  package init(_ count: Int, _ unit: TimeUnit) {
    parts = [Part(count: .thousandths(count * 1_000), unit: unit)]
  }

  package init(_ count: Count, _ unit: TimeUnit) {
    parts = [Part(count: count, unit: unit)]
  }

  package var unit: TimeUnit { parts[0].unit }

  /// The whole number of the one unit it is counted in; nil where it is vague, broken or in two units.
  package var whole: Int? {
    guard parts.count == 1, case .thousandths(let count) = parts[0].count, count % 1_000 == 0 else { return nil }
    return count / 1_000
  }

  /// ISO 8601 as TIMEX3 extends it: `P3Y`, `PT2H10M`, `PXD`, `PT30.4S`.
  package var timex: String {
    var dates = ""
    var clocks = ""
    for part in parts {
      let (factor, designator) = part.unit.designator
      let number =
        switch part.count {
        case .some: "X"
        case .thousandths(let count): Self.decimal(count * factor)
        }
      if part.unit.isClock { clocks += number + designator } else { dates += number + designator }
    }
    return "P" + dates + (clocks.isEmpty ? "" : "T" + clocks)
  }

  private static func decimal(_ thousandths: Int) -> String {
    var fraction = thousandths % 1_000
    guard fraction != 0 else { return String(thousandths / 1_000) }
    while fraction % 10 == 0 { fraction /= 10 }
    let digits = String(thousandths % 1_000 + 1_000).dropFirst()
    return "\(thousandths / 1_000)." + digits.prefix(String(fraction).count + digits.prefix { $0 == "0" }.count)
  }
}

extension TimeUnit {
  /// The letter that TIMEX3 counts the unit in, and how many of that one it is.
  fileprivate var designator: (factor: Int, letter: String) {
    switch self {
    case .second: (1, "S")
    case .minute: (1, "M")
    case .hour: (1, "H")
    case .day: (1, "D")
    case .weekend: (1, "WE")
    case .week: (1, "W")
    case .fortnight: (15, "D")
    case .month: (1, "M")
    case .quarter: (3, "M")
    case .halfYear: (6, "M")
    case .year: (1, "Y")
    case .decade: (10, "Y")
    case .century: (100, "Y")
    case .millennium: (1_000, "Y")
    }
  }
}
