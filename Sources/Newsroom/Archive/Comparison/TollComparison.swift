package import Prose

/// Numbers of people that differ from text to text, for one place and within days.
package struct TollComparison: Sendable {
  package struct Figure: Sendable {
    package let count: Int
    /// Its core is the words of the figure.
    package let telling: Telling
    package let stamp: DateStamp
  }

  package let fate: Toll.Fate
  /// An index into ``Archive/places``.
  package let place: Int
  /// The earliest first; of one text that repeats a figure the first alone.
  package let figures: [Figure]
}
