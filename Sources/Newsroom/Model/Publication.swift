package import Prose

/// A day, with its time where that is known.
package struct DateStamp: Hashable, Sendable {
  package var date: CivilDate
  package var time: ClockTime?

  package init(_ date: CivilDate, _ time: ClockTime? = nil) {
    self.date = date
    self.time = time
  }
}

extension DateStamp: Comparable {
  /// By day, then by time; a day without a time comes first.
  package static func < (a: DateStamp, b: DateStamp) -> Bool {
    (a.date, a.time?.minutes ?? -1) < (b.date, b.time?.minutes ?? -1)
  }
}

extension DateStamp: LosslessStringConvertible {
  /// `2025-12-02` or `2025-12-02T10:31`; nil for anything else.
  package init?(_ description: String) {
    let parts = description.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard let date = CivilDate(parts[0]) else { return nil }
    guard parts.count == 2 else {
      self.init(date)
      return
    }
    guard let time = ClockTime(parts[1]) else { return nil }
    self.init(date, time)
  }

  package var description: String { time.map { "\(date)T\($0)" } ?? date.description }
}

/// When a text was published, and how that is known.
package struct Publication: Hashable, Sendable {
  /// Where a date of publication comes from, the surest first.
  package enum Basis: String, CaseIterable, Sendable {
    /// A person said so: on the command line, in a header line, in the front matter.
    case given
    /// The text says so: `Publié le …`, `ce mardi 2 décembre 2025`.
    case text
    case url
    case filename
    /// The text names a weekday with a day and a month, and the year follows.
    case weekday
    case none
  }

  /// Nil exactly where the basis is ``Basis/none``.
  package var value: DateStamp?
  package var basis: Basis

  package init(_ value: DateStamp, basis: Basis) {
    self.value = value
    self.basis = basis
  }

  private init() {
    value = nil
    basis = .none
  }

  /// No date can be known.
  package static let unknown = Publication()
}
