/// Parts of a day that stand without a weekday before them: `ce soir`, `dans la nuit de lundi à mardi`, `en fin de matinée`.
extension TimeGrammar {
  func partOfDay(at index: Int) -> TimePhrase? {
    guard let part = CalendarWords.partsOfDay[word(index)], !isName(index) else { return nil }
    let (start, relation, hasArticle) = determined(index)
    if part == .night, relation != .this, let night = nightBetween(index, start: start) { return night }
    if let phrase = partOfNamedDay(index, start: start, part: part) { return phrase }
    if let set = everyPart(index, part: part) { return set }
    if part == .day, word(index - 1) == "une", isFree(index - 1), isMeasured(index - 1, unit: .day) {
      return measured(TimeAmount(1, .day), index - 1..<index + 1)
    }
    if let (end, after) = related(index + 1) {
      if after == .this { return TimePhrase(start..<end, .partOfDay(part, .this)) }
      guard relation != .bare || hasArticle || after == .last else { return nil }
      return TimePhrase(start..<end, .partOfDay(part, after))
    }
    if relation == .this || relation == .same {
      guard !TimeWords.plainDayParts.contains(word(index)) || part != .day else { return nil }
      return TimePhrase(start..<index + 1, .partOfDay(part, relation))
    }
    if let (edgeStart, modifier) = edged(start) {
      return TimePhrase(edgeStart..<index + 1, .partOfDay(part, .bare), modifier: modifier)
    }
    guard isNarrated(index, start: start, hasArticle: hasArticle) else { return nil }
    if hasArticle, ["toute", "tout"].contains(word(start - 1)), isFree(start - 1) {
      let meaning: TimeMeaning = part == .day ? .duration(TimeAmount(1, .day)) : .partOfDay(part, .bare)
      return TimePhrase(start - 1..<index + 1, meaning)
    }
    // « au petit matin »
    let from = word(index - 1) == "petit" && isFree(index - 1) ? index - 1 : start
    return TimePhrase(from..<index + 1, .partOfDay(part, .bare))
  }

  /// Whether what stands around makes it that day’s part: `dans la soirée`, `en matinée`, `à l’aube`, `au petit matin`.
  private func isNarrated(_ index: Int, start: Int, hasArticle: Bool) -> Bool {
    let word = word(index)
    if TimeWords.numbers(word) { return false }
    let before = self.word(start - 1)
    switch word {
    case "journée", "matinée", "soirée", "nuit", "après-midi", "nuitée":
      // « Revivez la journée de grève »: a live page’s own.
      if hasArticle, ["revivez", "suivez"].contains(before) { return true }
      guard !isCompounded(index + 1) || before == "dans" && hasArticle && self.word(index + 1) != "des" else {
        return false
      }
      if hasArticle {
        return ["dans", "depuis", "pendant", "durant", "toute", "tout"].contains(before)
          || (["de", "d'"].contains(before)
            && ["cours", "début", "fin", "long", "milieu"].contains(self.word(start - 2)))
          || (word == "après-midi" && ["", ",", "."].contains(before))
      }
      // « en pleine nuit », « en plein après-midi »
      if ["pleine", "plein"].contains(before) { return self.word(start - 2) == "en" }
      return before == "en" && word != "nuit"
    case "aube":
      return hasArticle && ["à", "dès", "avant", "depuis"].contains(before) && !isCompounded(index + 1)
    case "matin":
      return ["petit"].contains(self.word(index - 1))
        || (hasArticle && ["tôt", "dès", "depuis", ",", ""].contains(before) && self.word(index + 1) != "même")
    case "soir":
      return hasArticle && [",", "", "tard", "dès", "."].contains(before) && !isCompounded(index + 1)
    case "mi-journée":
      return hasArticle || ["en", "à"].contains(before)
    case "crépuscule":
      return self.word(index - 1) == "au"
    default:
      return false
    }
  }

  /// `la soirée électorale`, `la nuit des longs couteaux`: a thing, not a time.
  private func isCompounded(_ next: Int) -> Bool { ["de", "d'", "du", "des"].contains(word(next)) }

  /// `la nuit de lundi à mardi`, `la nuit du 4 au 5 avril`, `la nuit de mardi`.
  private func nightBetween(_ index: Int, start: Int) -> TimePhrase? {
    guard ["de", "du", "d'"].contains(word(index + 1)) else { return nil }
    guard let (first, firstEnd) = singleDay(at: index + 2) else { return nil }
    if ["à", "au"].contains(word(firstEnd)), let (second, end) = singleDay(at: firstEnd + 1) {
      return TimePhrase(start..<end, .night(from: first, to: second), part: .night)
    }
    return TimePhrase(start..<firstEnd, first, part: .night)
  }

  /// A day as it stands after `de`: `lundi`, `lundi dernier`, `4`, `4 avril`, `samedi 4`.
  private func singleDay(at index: Int) -> (TimeMeaning, end: Int)? {
    guard index < tokens.count else { return nil }
    var next = index
    if word(next) == "ce" { next += 1 }
    if let days = TimeAdverbs.days[word(next)] { return (.day(days, from: .speech), next + 1) }
    if let weekday = CalendarWords.weekdays[word(next)] {
      if let (date, relation, end) = dayAndMonth(at: next + 1) {
        var full = date
        full.weekday = weekday
        return (.calendar(full, relation), end)
      }
      if let (date, relation) = dayInList(at: next + 1) {
        return (.calendar(date, relation), next + 2)
      }
      if let (end, relation) = related(next + 1), relation == .last || relation == .next {
        return (.weekday(weekday, relation), end)
      }
      return (.weekday(weekday, next > index ? .this : .bare), next + 1)
    }
    if let (date, relation, end) = dayAndMonth(at: next) { return (.calendar(date, relation), end) }
    if next < tokens.count, let (date, relation) = dayInList(at: next) { return (.calendar(date, relation), next + 1) }
    return nil
  }

  /// `la soirée de lundi`, `le matin du 6 juin`, `l’aube de ce mardi`: one expression, of that day.
  private func partOfNamedDay(_ index: Int, start: Int, part: PartOfDay) -> TimePhrase? {
    guard ["de", "du", "d'"].contains(word(index + 1)), let (day, end) = singleDay(at: index + 2),
      !["à", "au"].contains(word(end)) || !isA(.weekday, end + 1)
    else { return nil }
    let (from, modifier) = edged(start).map { ($0.start, $0.modifier as TimeModifier?) } ?? (start, nil)
    return TimePhrase(from..<end, day, part: part == .day ? nil : part, modifier: modifier)
  }

  /// `chaque matin`, `tous les soirs`.
  private func everyPart(_ index: Int, part: PartOfDay) -> TimePhrase? {
    if isFree(index - 1), word(index - 1) == "chaque" {
      return TimePhrase(index - 1..<index + 1, .everyPartOfDay(part))
    }
    guard word(index - 1) == "les", isFree(index - 2), ["tous", "toutes"].contains(word(index - 2)) else { return nil }
    return TimePhrase(index - 2..<index + 1, .everyPartOfDay(part))
  }
}
