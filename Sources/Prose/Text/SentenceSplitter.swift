/// Finds where sentences end.
///
/// A full stop, question or exclamation mark or ellipsis ends one where a capital, a digit, an opening mark or nothing
/// follows; not after an abbreviation or an initial (`M. Duval`, `J. Morel`). Closing marks belong to the sentence they close.
struct SentenceSplitter {
  let tokens: [Token]
  let language: Language

  func sentences() -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    // News has a sentence for each twenty words or so.
    sentences.reserveCapacity(tokens.count / 16 + 1)
    var start = 0
    var index = 0
    while index < tokens.count {
      if endsSentence(index) {
        var end = index + 1
        while end < tokens.count, isClosing(end) { end += 1 }
        if end == tokens.count || opensSentence(end) {
          sentences.append(start..<end)
          start = end
        }
        index = end
      } else {
        index += 1
      }
    }
    if start < tokens.count { sentences.append(start..<tokens.count) }
    return sentences
  }

  private func endsSentence(_ index: Int) -> Bool {
    guard tokens[index].kind == .punctuation else { return false }
    switch tokens[index].folded {
    case "!", "?", "…", "...": return true
    case ".": return !followsAbbreviation(index)
    default: return false
    }
  }

  private func followsAbbreviation(_ index: Int) -> Bool {
    guard index > 0, tokens[index - 1].isWord, !tokens[index].spaceBefore else { return false }
    let word = tokens[index - 1]
    // « …, écrit-elle sur X. »
    if word.folded == "x", index > 1,
      ["sur", "réseau", "social", "plateforme", "compte"].contains(tokens[index - 2].folded)
    {
      return false
    }
    let isInitial = word.folded.scalarCount == 1 && word.shape == .capitalised
    let isCompoundInitial =
      word.shape == .capitals && word.folded.scalarCount == 3 && word.folded.firstHyphen != nil
    return isInitial || isCompoundInitial || language.abbreviations.contains(word.folded)
  }

  private func isClosing(_ index: Int) -> Bool {
    let token = tokens[index]
    switch token.folded {
    case "»", "”", ")", "]", "›", ".", "!", "?": return true
    case "\"": return !token.spaceBefore
    default: return false
    }
  }

  private func opensSentence(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.spaceBefore || token.kind == .quotationMark else { return false }
    switch token.kind {
    case .word: return token.shape != .lower
    case .number, .alphanumeric, .quotationMark: return true
    case .punctuation: return ["(", "[", "-", "–", "—", "•"].contains(token.folded)
    }
  }
}
