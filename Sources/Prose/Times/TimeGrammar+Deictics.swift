/// Words that point from the day of speech or of the narrative: `hier matin`, `la veille`, `désormais`, `en ce moment`.
extension TimeGrammar {
  func deictic(at index: Int) -> TimePhrase? {
    let word = word(index)
    if let days = TimeAdverbs.days[word] { return spokenDay(days, at: index) }
    if let days = TimeAdverbs.narratedDays[word] { return narratedDay(days, at: index) }
    if let reference = TimeAdverbs.references[word] {
      // « il y a maintenant dix jours » counts from then.
      if isA(.numberWord, index + 1) || index + 1 < tokens.count && tokens[index + 1].kind == .number { return nil }
      return TimePhrase(index..<index + 1, .reference(reference))
    }
    if let unit = TimeAdverbs.habits[word] { return TimePhrase(index..<index + 1, .repeated(TimeAmount(1, unit))) }
    return fixedPhrase(at: index)
  }

  /// `hier`, `demain soir`, `aujourd’hui vendredi`, `hier, mardi 2 décembre`.
  private func spokenDay(_ days: Int, at index: Int) -> TimePhrase? {
    if isName(index) { return nil }
    if let (part, end) = partAfter(index + 1) { return TimePhrase(index..<end, .day(days, from: .speech), part: part) }
    var end = index + 1
    if isA(.weekday, end), word(end).utf8.last != UInt8(ascii: "s") {
      end += 1
      if let (_, _, dateEnd) = dayAndMonth(at: end) { end = dateEnd }
      if let (part, partEnd) = partAfter(end) {
        return TimePhrase(index..<partEnd, .day(days, from: .speech), part: part)
      }
    }
    return TimePhrase(index..<end, .day(days, from: .speech))
  }

  /// `la veille`, `le lendemain matin`; of an event (`la veille du scrutin`) nobody knows the day from the words.
  private func narratedDay(_ days: Int, at index: Int) -> TimePhrase? {
    let (start, relation, hasArticle) = determined(index)
    guard hasArticle || relation == .same || ["au", "du", "dès"].contains(word(index - 1)) || isSentenceStart(index)
    else { return nil }
    let (part, end) = partAfter(index + 1).map { ($0.part as PartOfDay?, $0.end) } ?? (nil, index + 1)
    guard !["de", "du", "d'", "des"].contains(word(end)) else { return nil }
    return TimePhrase(start..<end, .day(days, from: .narrative), part: part)
  }

  func isSentenceStart(_ index: Int) -> Bool { text.sentences[text.sentence(of: index)].lowerBound == index }

  /// `plus tard` with nothing that it is later than: after a verb or a mark.
  private func isAlone(_ index: Int) -> Bool {
    index == 0 || isSentenceStart(index) || tokens[index - 1].kind == .punctuation
      || ["et", "ou", "puis"].contains(word(index - 1))
  }

  /// The nouns of fixed phrases, each with the words that make it a time.
  private func fixedPhrase(at index: Int) -> TimePhrase? {
    let before = word(index - 1)
    let beforeThat = word(index - 2)
    let phrase: (length: Int, TimeReference)?
    switch word(index) {
    case "moment":
      phrase =
        switch (beforeThat, before) {
        case ("en", "ce"), ("pour", "le"): (2, .present)
        case ("à", "ce") where word(index + 1) == "-là": (2, .past)
        default: nil
        }
    case "instant":
      phrase = beforeThat == "pour" && before == "l'" ? (2, .present) : nil
    case "immédiat":
      phrase = ["dans", "pour"].contains(beforeThat) && before == "l'" ? (2, .present) : nil
    case "présent":
      phrase = before == "à" ? (["jusqu'"].contains(beforeThat) ? 1 : 2, .present) : nil
    case "avenir":
      if ["à", "dans"].contains(beforeThat), before == "l'", !["de", "d'", "du", "des"].contains(word(index + 1)) {
        phrase = (2, .future)
      } else {
        // « dans un avenir proche »: the adjective belongs to it.
        phrase = beforeThat == "dans" && before == "un" ? (2, .future) : nil
      }
    case "futur":
      phrase = ["dans", "à"].contains(beforeThat) && before == "le" ? (2, .future) : nil
    case "passé":
      phrase = ["dans", "par"].contains(beforeThat) && before == "le" ? (2, .past) : nil
    case "époque":
      let isThen = word(index + 1) == "-là" || !["de", "d'", "où", "du", "des"].contains(word(index + 1))
      phrase = beforeThat == "à" && ["l'", "cette"].contains(before) && isThen ? (2, .past) : nil
    case "longtemps" where before != "a":
      // Nobody knows how long.
      return TimePhrase(index..<index + 1, .duration(TimeAmount(.some, .year)))
    case "peu", "longtemps":
      if before == "a", beforeThat == "y" {
        phrase = (word(index - 3) == "il" ? 4 : 3, .past)
      } else {
        phrase = word(index) == "peu" && ["sous", "ici"].contains(before) ? (2, .future) : nil
      }
    case "suite":
      phrase = before == "la" && beforeThat == "par" ? (3, .future) : nil
    case "tard":
      // « deux ans plus tard » is the unit’s.
      guard before == "plus", !["que", "qu'"].contains(word(index + 1)) else { return nil }
      // « un peu plus tard », « peu plus tard »
      let length = beforeThat != "peu" ? 2 : word(index - 3) == "un" ? 4 : 3
      phrase = isAlone(index - length + 1) ? (length, .future) : nil
    case "ici", "alors":
      phrase = before == "jusqu'" ? (2, word(index) == "ici" ? .present : .past) : nil
    case "temps" where before == "quelque":
      return isFree(index - 1) ? TimePhrase(index - 1..<index + 1, .duration(TimeAmount(.some, .day))) : nil
    case "temps":
      let isLately = ["derniers", "récents"].contains(before) && beforeThat == "ces"
      phrase = isLately ? (3, .present) : before == "ces" && word(index + 1) == "-ci" ? (2, .present) : nil
    default:
      phrase = nil
    }
    guard let (length, reference) = phrase, isFree(index - length + 1) else { return nil }
    let belongs =
      ["-là", "-ci"].contains(word(index + 1)) || before == "un" && Self.distances.contains(word(index + 1))
    let end = belongs ? index + 2 : index + 1
    return TimePhrase(index - length + 1..<end, .reference(reference))
  }

  /// How far off a future is said to be.
  private static let distances: WordSet = ["immédiat", "incertain", "lointain", "prévisible", "proche"]
}
