/// What stands before and after the core of an expression and belongs to it: articles, demonstratives, `début`, `dernier`.
extension TimeGrammar {
  /// The start of a phrase with the article or demonstrative before it, `même` in between allowed.
  ///
  /// Contracted articles (`du`, `au`, `des`) stay outside.
  func determined(_ start: Int) -> (start: Int, relation: TimeRelation, hasArticle: Bool) {
    var index = start
    var isSame = false
    if isFree(index - 1), word(index - 1) == "même" {
      index -= 1
      isSame = true
    }
    guard isFree(index - 1) else { return (start, .bare, false) }
    switch word(index - 1) {
    case "le", "la", "l'", "les": return (index - 1, isSame ? .same : .bare, true)
    case "ce", "cet", "cette", "ces": return (index - 1, isSame ? .same : .this, false)
    // « du même jour »: the contracted article stays outside, the adjective does not.
    case "du", "au": return isSame ? (index, .same, true) : (start, .bare, false)
    default: return (start, .bare, false)
    }
  }

  /// Takes in a word for the start, the middle or the end: `début novembre`, `la fin de l’année`, `au milieu du mois`.
  func edged(_ start: Int) -> (start: Int, modifier: TimeModifier)? {
    var index = start - 1
    if ["de", "d'", "du", "des"].contains(word(index)) { index -= 1 }
    guard isFree(index), let modifier = TimeWords.edges[word(index)] else { return nil }
    // « les fêtes de fin d’année », « une prime de fin d’année » are of any year.
    if word(index) == "fin", word(index + 1) == "d'", word(index - 1) == "de" { return nil }
    // « mi » is a prefix and needs its word at once; « prendre fin mardi » is a verb.
    if word(index) == "fin",
      ["prend", "prendra", "prenait", "pris", "prendre", "mettre", "met", "mis"].contains(word(index - 1))
    {
      return nil
    }
    if isFree(index - 1), tokens[index - 1].isWord, ["toute", "tout"].contains(word(index - 1)) { index -= 1 }
    if isFree(index - 1), ["le", "la", "ce", "cette"].contains(word(index - 1)) { return (index - 1, modifier) }
    return (index, modifier)
  }

  /// `dernier`, `prochain`, `d’après`, `-là` after a phrase.
  func related(_ end: Int) -> (end: Int, relation: TimeRelation)? {
    guard end < tokens.count else { return nil }
    if let relation = TimeWords.relations[word(end)] { return (end + 1, relation) }
    switch (word(end), word(end + 1)) {
    case ("-là", _), ("même", _): return (end + 1, .same)
    case ("-ci", _): return (end + 1, .this)
    case ("d'", "après"), ("d'", "ensuite"): return (end + 2, .following)
    case ("d'", "avant"): return (end + 2, .preceding)
    default: return nil
    }
  }

  /// The year after a date or a season, `de` allowed: its value and the end of the phrase.
  func yearAfter(_ end: Int, skipping prepositions: Bool = false) -> (year: Int, end: Int)? {
    var index = end
    if prepositions, ["de", "d'"].contains(word(index)) {
      index += 1
      if word(index) == "l'", ["an", "année"].contains(word(index + 1)) { index += 2 }
    } else if prepositions, word(index) == "l'", ["an", "année"].contains(word(index + 1)) {
      index += 2
    }
    guard index < tokens.count, let year = tokens[index].plainNumber, (1_000...2_999).contains(year),
      tokens[index].folded.utf8.count == 4
    else { return nil }
    return (year, index + 1)
  }

  /// A part of the day right after a day: `lundi soir`, `le 15 au matin`, `la veille au soir`.
  func partAfter(_ end: Int) -> (part: PartOfDay, end: Int)? {
    var index = end
    if word(index) == "au" { index += 1 }
    // In two words, as some write it.
    if word(index) == "après", word(index + 1) == "midi" { return (.afternoon, index + 2) }
    guard index < tokens.count, tokens[index].isA(.partOfDay), let part = CalendarWords.partsOfDay[word(index)],
      TimeWords.dayParts.contains(word(index))
    else { return nil }
    return (part, index + 1)
  }
}
