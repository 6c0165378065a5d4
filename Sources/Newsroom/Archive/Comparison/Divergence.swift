/// One thing on which two sides contradict each other: who holds a place, or whether what one says is so.
package struct Divergence: Sendable {
  /// One statement of a side.
  package struct Statement: Sendable {
    /// An index into ``Archive/actors``.
    package let actor: Int
    /// Its core is what was said.
    package let telling: Telling
    package let stamp: DateStamp
  }

  package enum Stance: CaseIterable, Sendable {
    case claims
    case contradicts
  }

  /// What one side says.
  package struct Version: Sendable {
    package let stance: Stance
    /// The earliest first; of one article the first alone.
    package let statements: [Statement]
  }

  /// Where it is about a place, an index into ``Archive/places``.
  package let place: Int?
  /// The claim first; at least two.
  package let versions: [Version]

  package var statements: [Statement] { versions.flatMap(\.statements) }
}
