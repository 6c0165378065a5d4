internal import Prose

/// What some words say of who holds a place.
struct ControlStance {
  private let words: [Substring]
  /// Where the word stands that tells of taking, losing or fighting.
  private let key: Int?
  private let deed: Deed?

  private enum Deed {
    case taking
    case losing
    case fighting
  }

  /// How far from the deed its object may stand, in words.
  private static let reach = 7

  /// - Parameter folded: lower-case words without accents, one space between.
  init(_ folded: String) {
    let words = folded.split(separator: " ")
    self.words = words
    var found: (key: Int, deed: Deed)?
    for (index, word) in words.enumerated() where found == nil && Self.deeds.contains(word) {
      if Self.losing.contains(word) {
        found = (index, .losing)
      } else if Self.taking.contains(word), !Self.isOtherTaking(words, index) {
        found = (index, .taking)
      } else if Self.fighting.contains(word), words.contains(where: { Self.going.contains($0) }) {
        found = (index, .fighting)
      }
    }
    key = found?.key
    deed = found?.deed
  }

  /// - Parameters:
  ///   - isDenied: Whether the words are what somebody denies.
  ///   - isClaim: Whether a verb of claiming governs them: then a place alone is enough.
  func stance(isDenied: Bool, isClaim: Bool) -> Divergence.Stance? {
    guard let key, let deed else { return isClaim && !isDenied && words.count <= 8 ? .claims : nil }
    let isNegated = words[max(0, key - 4)..<key].contains { $0 == "pas" || $0 == "jamais" || $0 == "aucunement" }
    switch deed {
    case .taking: return isNegated || isDenied ? .contradicts : .claims
    case .losing: return isNegated != isDenied ? .contradicts : nil
    case .fighting: return isNegated || isDenied ? nil : .contradicts
    }
  }

  /// The words around the deed, or all where there is none.
  private var near: ArraySlice<Substring> {
    guard let key else { return words[...] }
    return words[max(0, key - Self.reach)..<min(words.count, key + Self.reach + 1)]
  }

  /// The place that is named nearest after the deed, else before it.
  ///
  /// - Parameter places: by folded name; of up to three words.
  func named(among places: [String: Int]) -> Int? {
    let near = near
    let after = near.indices.drop(while: { $0 < key ?? 0 })
    for start in Array(after) + near.indices.prefix(while: { $0 < key ?? 0 }).reversed() {
      for count in [3, 2, 1] where start + count <= near.endIndex {
        guard let place = places[near[start..<start + count].joined(separator: " ")] else { continue }
        // «décidé à X», «prise à X»: it happened there, and is not what was taken.
        if deed != .fighting, start > 0, words[start - 1] == "a" { continue }
        return place
      }
    }
    return nil
  }

  /// Whether a word or pronoun stands for a place that was named before: `la ville`, `l’avoir prise`, `y tenir encore`.
  var meansPlaceNamedBefore: Bool {
    if near.contains(where: { Self.places.contains($0) }) { return true }
    guard let key, key > 0 else { return false }
    switch deed {
    // «l’avoir prise», «s’en être emparée», «y tenir encore»
    case .taking, .losing:
      return words[key - 1] == "y" || words[max(0, key - 2)..<key].contains { $0 == "l" || $0 == "en" }
    case .fighting: return words.contains("y") && !words.contains("il")
    case nil: return false
    }
  }

  /// `prise de parole`, `la décision fut prise`
  private static func isOtherTaking(_ words: [Substring], _ index: Int) -> Bool {
    words[max(0, index - 3)..<min(words.count, index + 4)].contains { otherTakings.contains($0) }
  }

  private static func set(_ words: WordSet) -> Set<Substring> { Set(words.map { Substring($0.text.folded) }) }
  private static let taking = set(ControlWords.taking)
  private static let losing = set(ControlWords.losing)
  private static let fighting = set(ControlWords.fighting)
  private static let deeds = losing.union(taking).union(fighting)
  /// The hashes of all words that tell of taking, losing or fighting.
  static let hashesOfDeeds = HashNumbers(deeds.map { StableHash.of($0) })
  private static let going = set(ControlWords.going)
  private static let places = set(ControlWords.places)
  private static let otherTakings = set(ControlWords.otherTakings)
}
