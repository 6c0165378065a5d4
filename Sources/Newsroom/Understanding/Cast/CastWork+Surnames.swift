internal import Prose

/// Surnames that are words as well: `a insisté Berger` and `Petit a répondu` in a text with Anna Berger and Paul Petit. No scan
/// for names takes such a word for one; who was named in full tells.
extension CastWork {
  /// The words that begin no name by themselves.
  private static let words: WordClasses = [
    .role, .humanNoun, .formerOrFuture, .weekday, .month, .deictic, .holiday, .civility, .sentenceOpener, .numberWord,
  ]

  mutating func findSurnamesThatAreWords() {
    var surnames: Set<Word> = []
    for sighting in sightings where sighting.isOfPerson && sighting.tokens.count > 1 {
      let page = sheets[sighting.sheet]
      let last = sighting.tokens.upperBound - 1
      if page.isA(Self.words, last) { surnames.insert(page.word(last)) }
    }
    guard !surnames.isEmpty else { return }
    for sheet in sheets.indices {
      let page = sheets[sheet]
      for index in page.tokens.indices
      where page.tokens[index].shape == .capitalised && surnames.contains(page.word(index))
        && page.candidate(holding: index) == nil && page.standsForName(index)
      {
        let gender = page.civility(before: index).flatMap { $0 }
        guard let person = people.resolve([page.word(index)], gender: gender) else { continue }
        sightings.append(
          Sighting(sheet: sheet, tokens: index..<index + 1, bearer: .person(person), form: .name))
      }
    }
  }
}

extension Sheet {
  /// Whether a word with a capital has it for no other reason than that it is a name: no determiner before it, no name around
  /// it, and where it opens a sentence a verb after it.
  fileprivate func standsForName(_ index: Int) -> Bool {
    if index + 1 < tokens.count, tokens[index + 1].isCapitalised, tokens[index + 1].spaceBefore { return false }
    let opens = index == text.sentences[text.sentence(of: index)].lowerBound || tokens[index - 1].kind == .quotationMark
    if opens {
      return isA([.auxiliary, .reflexive, .negation, .agentVerb, .speechVerb, .finiteVerb], index + 1)
    }
    if civility(before: index) != nil { return true }
    return !isA([.article, .possessive, .demonstrative, .numberWord], index - 1) && tokens[index - 1].kind != .number
      && !(tokens[index - 1].isCapitalised && tokens[index].spaceBefore
        && !isA([.functionWord, .preposition], index - 1))
  }
}
