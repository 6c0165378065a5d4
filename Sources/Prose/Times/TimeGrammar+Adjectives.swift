/// Adjectives that say when of a noun that is no time itself: `le maire actuel`, `la prochaine réunion`, `une hausse annuelle`.
///
/// The French TimeBank marks them alone, as TimeML 1.2.1 does with `current` and `monthly`.
extension TimeGrammar {
  func timeAdjective(at index: Int) -> TimePhrase? {
    let token = tokens[index]
    // All of them have endings that few other words have, and are long.
    guard token.isWord, token.folded.utf8.count >= 6, !isName(index) else { return nil }
    if let reference = TimeAdverbs.referringAdjectives[token.folded] {
      // « les musiques actuelles » are a kind of music.
      if ["musique", "musiques"].contains(word(index - 1)) { return nil }
      return standsByTime(index) ? nil : TimePhrase(index..<index + 1, .reference(reference))
    }
    guard let unit = TimeAdverbs.habitualAdjectives[token.folded], index > 0, tokens[index - 1].isWord,
      !isA([.article, .possessive, .demonstrative, .preposition], index - 1)
    else { return nil }
    return TimePhrase(index..<index + 1, .repeated(TimeAmount(1, unit)))
  }

  /// Whether an adjective belongs to a time, which has rules of its own: `la prochaine décennie`, `les prochaines 24 heures`,
  /// `un week-end précédent`. As a noun (`sans précédent`, `le précédent`) it is none of when.
  private func standsByTime(_ index: Int) -> Bool {
    let times: WordClasses = [.timeUnit, .weekday, .month, .season, .partOfDay, .holiday, .numberWord]
    let isAlone =
      index + 1 >= tokens.count || !tokens[index + 1].isWord
      || isA([.functionWord, .preposition, .conjunction], index + 1)
    let followsNoun = index > 0 && tokens[index - 1].isWord && !isA([.article, .possessive, .preposition], index - 1)
    return isA(times, index + 1) || isA(times, index - 1)
      || index + 1 < tokens.count && tokens[index + 1].kind == .number
      || isAlone && !followsNoun
  }
}
