internal import Prose

extension Reading {
  /// Whether a text is of Quebec, by the words that only texts from there have often: its towns, its people, its papers.
  var isOfQuebec: Bool {
    parts.contains { part in
      part.text.tokens.contains {
        $0.isA(.quebecWord) && ($0.isCapitalised || $0.folded == "québécois")
      }
    }
  }
}
