/// A number of people to whom something happened, as a text gives it: `au moins 34 morts`, `cinq personnes ont été blessées`.
package struct Toll: Hashable, Sendable {
  package enum Fate: String, CaseIterable, Sendable {
    case dead
    case injured
    case missing
    case arrested
    case evacuated
    case demonstrating
  }

  package let fate: Fate
  package let count: Int
  /// The words, from what bounds the number to what tells the fate.
  package let range: TextRange

  package init(fate: Fate, count: Int, range: TextRange) {
    self.fate = fate
    self.count = count
    self.range = range
  }
}
