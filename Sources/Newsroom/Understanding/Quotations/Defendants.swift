internal import Prose

/// Who stands before a court in a text: `Paul Morel comparaît depuis lundi`, `dix ans requis contre Paul Morel`.
///
/// Reports of trials name the accused once, and then write of `l’accusé` or `la prévenue` from one entry to the next.
struct Defendants {
  /// In the order of the text, each once, and no more than tell one accused from several.
  private(set) var actors: [Int] = []
  private static let most = 8

  /// - Complexity: linear in the length of the text; the look around each name is bounded.
  init(_ parts: [Reading.Part], cast: Cast, mentions: ByPassage<Mention>) {
    for part in parts {
      for mention in mentions[part.passage]
      where mention.form == .name && cast.actors[mention.actor].kind == .person && !actors.contains(mention.actor) {
        let tokens = part.text.tokenIndices(in: mention.span.range)
        guard !tokens.isEmpty else { continue }
        if Self.isTried(part.text, tokens) { actors.append(mention.actor) }
        if actors.count == Self.most { return }
      }
    }
  }

  private static func isTried(_ text: TokenizedText, _ name: Range<Int>) -> Bool {
    func word(_ index: Int) -> Word { text.tokens.indices.contains(index) ? text.tokens[index].folded : "" }
    let before = name.lowerBound - 1
    if ["d'", "de", "du"].contains(word(before)), word(before - 1) == "procès" { return true }
    if word(before) == "contre",
      (max(0, before - 8)..<before).contains(where: { TrialWords.demands.contains(word($0)) })
    {
      return true
    }
    guard text.has(.trialWord) else { return false }
    for index in name.upperBound..<min(text.tokens.count, name.upperBound + 14) {
      let folded = word(index)
      switch text.tokens[index].kind {
      case .quotationMark: return false
      case .punctuation where [".", "!", "?", ";", ":"].contains(folded): return false
      default: break
      }
      guard text.tokens[index].isA(.trialWord) else { continue }
      if TrialWords.appearing.contains(folded) || [",", "est", "était", "été", "ans"].contains(word(index - 1)) {
        return true
      }
    }
    return false
  }
}
