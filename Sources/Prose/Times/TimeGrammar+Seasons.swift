/// Seasons and feasts: `l’été 2024`, `cet hiver`, `au printemps prochain`, `à Noël`.
extension TimeGrammar {
  func season(at index: Int) -> TimePhrase? {
    guard let season = CalendarWords.seasons[word(index)], !isName(index) else { return nil }
    if word(index - 1) == "chaque", isFree(index - 1) {
      return TimePhrase(index - 1..<index + 1, .everySeason(season))
    }
    var (start, relation, hasArticle) = determined(index)
    if season == .summer, relation == .bare, !hasArticle, !isSummer(index) { return nil }
    var end = index + 1
    var year: Int?
    if let (found, yearEnd) = yearAfter(end, skipping: true) {
      year = found
      end = yearEnd
    } else if let found = shortYear(after: end) {
      year = found
      end += 1
    } else if let (relatedEnd, after) = related(end) {
      relation = after
      end = relatedEnd
    }
    // « un bon hiver », « un été sans pluie » are any.
    if year == nil, relation == .bare, !hasArticle,
      word(index - 1) == "un" || word(index - 2) == "un" && tokens[index - 1].shape == .lower
    {
      return nil
    }
    if year == nil, relation == .bare, !hasArticle, ["en", "comme"].contains(word(index - 1)) || isSentenceStart(index)
    {
      relation = .any
    }
    if word(index - 1) == "d'" || word(index - 1) == "de" {
      if word(index - 2) == "mois", isFree(index - 2) {
        start = determined(index - 2).start
        if year == nil, relation == .bare { relation = .any }
      } else if edged(start) == nil, year == nil {
        // « les Jeux d’hiver », « l’heure d’été » are of any year.
        return nil
      }
    }
    if let (edgeStart, modifier) = edged(start) {
      return TimePhrase(edgeStart..<end, .season(season, year: year, relation), modifier: modifier)
    }
    // « tout l’été »
    if hasArticle, word(start - 1) == "tout", isFree(start - 1) { start -= 1 }
    return TimePhrase(start..<end, .season(season, year: year, relation))
  }

  /// The season rather than the participle, where no article stands before it.
  private func isSummer(_ index: Int) -> Bool {
    switch word(index - 1) {
    case "en": word(index + 1) != "à"
    case "plein", "d'", "chaque": true
    case "début", "fin", "mi": true
    default: isSentenceStart(index) && word(index + 1) == "comme"
    }
  }

  /// `à Noël`, `la Toussaint 2024`, `le lundi de Pâques`; `le marché de Noël` is a thing.
  func holiday(at index: Int) -> TimePhrase? {
    guard let feast = Holidays.days[word(index)] else { return nil }
    let (article, relation, _) = determined(index)
    var (start, meant, end) = (article, relation, index + 1)
    var offset = 0
    var isDay = false
    // « le lundi de Pâques », « le jeudi de l’Ascension », « le jour de Noël »
    if ["de", "d'"].contains(word(start - 1)), isFree(start - 2) {
      if word(start - 2) == "lundi" || word(start - 2) == "jour" || isA(.weekday, start - 2) {
        offset = word(start - 2) == "lundi" ? 1 : 0
        isDay = true
        start = determined(start - 2).start
      }
    }
    var year: Int?
    if let (found, yearEnd) = yearAfter(end) {
      year = found
      end = yearEnd
    } else if let (relatedEnd, after) = related(end), after != .same {
      meant = after
      end = relatedEnd
    }
    guard
      isDay || Self.feastCues.contains(word(start - 1)) || (word(start - 1) != "de" && (year != nil || meant != .bare))
    else { return nil }
    return TimePhrase(start..<end, .feast(feast, offset: offset, year: year, meant))
  }

  private static let feastCues: WordSet = ["à", "avant", "après", "dès", "depuis", "ici"]
}
