internal import Prose

extension Reading {
  /// Whether a text is of Quebec, by the words that only texts from there have often: its towns, its people, its papers.
  var isOfQuebec: Bool {
    parts.contains { part in
      part.text.tokens.contains {
        $0.isCapitalised ? Self.quebecWords.contains($0.folded) : ["québécois"].contains($0.folded)
      }
    }
  }

  private static let quebecWords: WordSet = [
    "chicoutimi", "gatineau", "laval", "longueuil", "lévis", "montréal", "québec", "québécois", "québécoise",
    "québécoises", "radio-canada", "rimouski", "saguenay", "sherbrooke", "trois-rivières",
  ]
}
