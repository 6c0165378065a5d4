/// The known word that somebody probably meant.
package enum DidYouMean {
  /// The nearest of some known words, where it is near enough: at most a third of its letters changed, added or left out, two
  /// neighbours that changed places counting once (optimal string alignment distance).
  package static func suggestion(for word: String, among known: some Sequence<String>) -> String? {
    var best: (word: String, distance: Int)?
    for candidate in known {
      let allowed = max(1, max(word.count, candidate.count) / 3)
      // As many letters as one word has more have to be added at least.
      guard abs(word.count - candidate.count) <= allowed else { continue }
      let distance = distance(Array(word.lowercased()), Array(candidate.lowercased()))
      if distance <= allowed, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.word
  }

  /// ` (did you mean “title”?)`, or nothing.
  package static func hint(for word: String, among known: some Sequence<String>) -> String {
    suggestion(for: word, among: known).map { " (did you mean “\($0)”?)" } ?? ""
  }

  private static func distance(_ a: [Character], _ b: [Character]) -> Int {
    var beforePrevious: [Int] = []
    var previous = Array(0...b.count)
    for i in a.indices {
      var current = [i + 1]
      for j in b.indices {
        var cost = min(previous[j + 1], current[j]) + 1
        cost = min(cost, previous[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, beforePrevious[j - 1] + 1) }
        current.append(cost)
      }
      beforePrevious = previous
      previous = current
    }
    return previous[b.count]
  }
}
