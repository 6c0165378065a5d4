internal import Prose

extension Array {
  /// Runs of neighbours, each of which belongs to the one before it.
  func runs(where belongs: (_ before: Element, _ next: Element) -> Bool) -> [ArraySlice<Element>] {
    var runs: [ArraySlice<Element>] = []
    var start = 0
    for next in indices where next + 1 == count || !belongs(self[next], self[next + 1]) {
      runs.append(self[start...next])
      start = next + 1
    }
    return runs
  }

  /// Runs of neighbours that are at most so many days apart.
  func runs(within days: Int, date: (Element) -> CivilDate) -> [[Element]] {
    runs { date($1).dayNumber - date($0).dayNumber <= days }.map(Array.init)
  }
}
