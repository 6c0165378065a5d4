/// Weekdays, with their date and part of the day where they have them: `mardi 2 décembre`, `lundi soir`, `tous les jeudis`.
extension TimeGrammar {
  func weekday(at index: Int) -> TimePhrase? {
    guard let weekday = CalendarWords.weekdays[word(index)], !isName(index) || isCapitalisedDate(index),
      !isFeast(index), tokens[index].spaceBefore || index == 0 || !tokens[index - 1].isWord
    else { return nil }
    if word(index).utf8.last == UInt8(ascii: "s") { return habit(weekday, at: index) }
    if let phrase = nthWeekday(weekday, at: index) { return phrase }
    let (start, relation, hasArticle) = determined(index)
    if let (date, end) = dateOfWeekday(index) {
      var full = date.date
      full.weekday = weekday
      if let (part, partEnd) = partAfter(end) {
        return TimePhrase(start..<partEnd, .calendar(full, date.relation), part: part)
      }
      return TimePhrase(start..<end, .calendar(full, date.relation))
    }
    if isFree(index - 1), word(index - 1) == "chaque" {
      return TimePhrase(index - 1..<index + 1, .everyWeekday(weekday))
    }
    var end = index + 1
    var part: PartOfDay?
    var meant = relation
    // « mardi prochain au soir », « mardi soir dernier »: either may come first.
    for _ in 0..<2 {
      if part == nil, let (found, partEnd) = partAfter(end) {
        part = found
        end = partEnd
      } else if let (relatedEnd, after) = related(end), after != .this {
        meant = after
        end = relatedEnd
      } else if word(end) == "en", ["huit", "quinze"].contains(word(end + 1)) {
        // « mardi en huit »: not this one but the next.
        meant = .next
        end += 2
      }
    }
    // « un mardi » is any Tuesday.
    if meant == .bare, isFree(index - 1), word(index - 1) == "un" {
      return TimePhrase(index - 1..<end, .weekday(weekday, .any), part: part)
    }
    if hasArticle, meant == .bare, !isSingled(end), word(start - 1) != "tout", part == nil || !followsDeed(start) {
      return TimePhrase(start..<end, .everyWeekday(weekday), part: part)
    }
    if meant == .bare, isHabitRange(index) { return TimePhrase(index..<end, .everyWeekday(weekday)) }
    // « courant dimanche » is some time on that day, not its middle.
    if word(start - 1) != "courant", let (edgeStart, modifier) = edged(start), part == nil {
      return TimePhrase(edgeStart..<end, .weekday(weekday, meant), modifier: modifier)
    }
    return TimePhrase(start..<end, .weekday(weekday, meant), part: part)
  }

  /// The date that goes with a weekday: `mardi 2 décembre`, `mardi le 2 décembre`, `mardi 2`.
  private func dateOfWeekday(_ index: Int) -> (date: (date: CalendarDate, relation: TimeRelation), end: Int)? {
    var next = index + 1
    if word(next) == "," { next += 1 }
    if word(next) == "le" { next += 1 }
    guard next < tokens.count else { return nil }
    if let (date, relation, end) = dayAndMonth(at: next) { return ((date, relation), end) }
    if let date = dayInList(at: next) { return (date, next + 1) }
    guard next == index + 1, tokens[next].kind != .word, let day = dayNumber(next), !isCounted(next + 1),
      !["h", "heures", "heure", ":", "h.", "/", "ans", "%"].contains(word(next + 1)),
      next + 1 >= tokens.count || tokens[next + 1].kind == .punctuation || tokens[next + 1].isWord
    else { return nil }
    return ((CalendarDate(day: day), .bare), next + 1)
  }

  /// A capital that some papers give to dates: `le Mardi 2 Décembre 2025`.
  private func isCapitalisedDate(_ index: Int) -> Bool {
    ["ce", "même"].contains(word(index - 1)) || partAfter(index + 1) != nil || dateOfWeekday(index) != nil
  }

  /// `mardi gras`, `vendredi saint`, `lundi de Pâques`: days of the feast, whose date moves.
  private func isFeast(_ index: Int) -> Bool {
    switch word(index + 1) {
    case "gras", "saint", "noir": true
    case "de", "des":
      ["cendres", "rameaux"].contains(word(index + 2)) || isA(.holiday, index + 2)
        || (word(index + 2) == "l'" || word(index + 2) == "la") && isA(.holiday, index + 3)
    default: false
    }
  }

  private func habit(_ weekday: Weekday, at index: Int) -> TimePhrase? {
    var start = index
    if isFree(index - 1), isA(.ordinal, index - 1), word(index - 2) == "les" { start = index - 1 }
    if isFree(start - 1), word(start - 1) == "les" { start -= 1 }
    if isFree(start - 1), ["tous", "toutes"].contains(word(start - 1)) { start -= 1 }
    if let (part, end) = partAfter(index + 1) {
      return TimePhrase(start..<end, .everyWeekday(weekday), part: part)
    }
    return TimePhrase(start..<index + 1, .everyWeekday(weekday))
  }

  /// `a été retrouvé le lundi matin`, `ont débuté le mardi soir`: a deed that is done is of one day, where its hour is told as well.
  private func followsDeed(_ start: Int) -> Bool {
    let participle = word(start - 1)
    guard TenseForms.looksLikeParticiple(participle) else { return false }
    if TenseForms.movements.contains(participle), TenseForms.beings.contains(word(start - 2)) { return true }
    return (2...4).contains { TenseForms.havings.contains(word(start - $0)) }
  }

  /// An article with what singles one day out: `le lundi où`, `le mardi de la finale`.
  /// `le samedi de 9 h à 12 h` is any.
  private func isSingled(_ end: Int) -> Bool {
    if word(end) == "de", end + 1 < tokens.count,
      tokens[end + 1].kind == .number || tokens[end + 1].kind == .alphanumeric
    {
      return false
    }
    return ["où", "de", "du", "d'", "qui", "précédant"].contains(word(end))
  }

  /// `le deuxième dimanche de mars`, `le dernier samedi d’avril 2027`, and the habit `le premier lundi du mois`.
  private func nthWeekday(_ weekday: Weekday, at index: Int) -> TimePhrase? {
    guard isFree(index - 1) else { return nil }
    let isLast = word(index - 1) == "dernier"
    let ordinal = tokens[index - 1].leadingNumber.map { ["e", "er", "ème"].contains($0.suffix) ? $0.value : 0 }
    guard let number = isLast ? -1 : ordinal ?? NumberWords.ordinals[word(index - 1)],
      number == -1 || (1...5).contains(number)
    else { return nil }
    let (start, _, _) = determined(index - 1)
    if word(index + 1) == "du", word(index + 2) == "mois", word(index + 3) != "de" {
      return TimePhrase(start..<index + 3, .everyWeekday(weekday))
    }
    guard ["de", "d'"].contains(word(index + 1)), isA(.month, index + 2),
      let month = CalendarWords.months[word(index + 2)]
    else { return nil }
    var date = CalendarDate(month: month)
    var end = index + 3
    if let (year, yearEnd) = yearAfter(end) { (date.year, end) = (year, yearEnd) }
    return TimePhrase(start..<end, .nthWeekday(number, weekday, of: date))
  }

  /// `du lundi au vendredi`: a habit, on both sides.
  private func isHabitRange(_ index: Int) -> Bool {
    (word(index - 1) == "du" && word(index + 1) == "au" && isA(.weekday, index + 2))
      || (word(index - 1) == "au" && isA(.weekday, index - 2) && word(index - 3) == "du")
  }
}
