/// Seasons and feasts: `l’été 2024`, `cet hiver`, `au printemps prochain`, `à Noël`.
extension TimeGrammar {
  func season(at index: Int) -> TimePhrase? {
    guard let season = CalendarWords.seasons[word(index)], !isName(index) else { return nil }
    var (start, relation, hasArticle) = determined(index)
    if season == .summer, relation == .bare, !hasArticle, !isSummer(index) { return nil }
    var end = index + 1
    var year: Int?
    if let (found, yearEnd) = yearAfter(end, skipping: true) {
      year = found
      end = yearEnd
    } else if let (relatedEnd, after) = related(end) {
      relation = after
      end = relatedEnd
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

  func holiday(at index: Int) -> TimePhrase? {
    guard let day = Holidays.days[word(index)] else { return nil }
    let (start, relation, _) = determined(index)
    var end = index + 1
    var year: Int?
    var meant = relation
    if let (found, yearEnd) = yearAfter(end) {
      year = found
      end = yearEnd
    } else if let (relatedEnd, after) = related(end) {
      meant = after
      end = relatedEnd
    }
    guard year != nil || meant != .bare || Self.feastCues.contains(word(start - 1)) else { return nil }
    return TimePhrase(start..<end, .holiday(day, year: year, meant))
  }

  private static let feastCues: Set<String> = ["à", "avant", "après", "dès", "depuis", "pour"]
}
