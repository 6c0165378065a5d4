/// One thing as several sources tell it: an event that they date alike, or words of one speaker that they all quote.
package struct Account: Sendable {
  package enum Ground: Hashable, Sendable {
    case event
    /// Words of an actor of the archive.
    case words(Int)
  }

  package let ground: Ground
  /// One for each source, the earliest first.
  package let tellings: [Telling]
  /// The moment of each.
  package let stamps: [DateStamp]
  /// Whether the first of them is surely the first of the archive: times may be missing.
  package let isFirstCertain: Bool
}
