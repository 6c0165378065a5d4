/// Expressions that a unit heads: `cette semaine`, `l’an dernier`, `premier trimestre`, `XIXe siècle`, `les années 90`.
extension TimeGrammar {
  func unit(at index: Int) -> TimePhrase? {
    let word = word(index)
    if let amount = CalendarWords.wholeDurations[word] {
      if isName(index) { return nil }
      return measured(amount, (["une", "un"].contains(self.word(index - 1)) ? index - 1 : index)..<index + 1)
    }
    guard let unit = CalendarWords.units[word], tokens[index].shape != .mixed, !isName(index) else { return nil }
    switch unit {
    case .month:
      // « mois de juin » is the month’s own rule.
      if ["de", "d'"].contains(self.word(index + 1)), isA(.month, index + 2) { return nil }
    case .year:
      if let phrase = numberedYear(at: index) ?? decade(at: index) { return phrase }
    case .century:
      if let phrase = century(at: index) { return phrase }
      if self.word(index - 1) == "de", self.word(index - 2) == "quart", isFree(index - 2) {
        let start = isFree(index - 3) && self.word(index - 3) == "un" ? index - 3 : index - 2
        return measured(TimeAmount(25, .year), start..<index + 1)
      }
    case .quarter, .halfYear:
      if let phrase = fraction(unit, at: index) { return phrase }
    case .hour:
      if let phrase = idiomaticHour(at: index) { return phrase }
    case .week, .weekend:
      if let phrase = datedWeek(unit, at: index) { return phrase }
    default: break
    }
    if let phrase = portionOfMonth(at: index) { return phrase }
    if word == "jours", self.word(index - 1) == "nos", self.word(index - 2) == "de", isFree(index - 1) {
      return TimePhrase(index - 1..<index + 1, .reference(.present))
    }
    return set(unit, at: index) ?? vagueSpan(unit, at: index) ?? counted(unit, at: index) ?? period(unit, at: index)
  }

  /// `l’année 2001`, `l’an 2000`, `l’année scolaire 2024-2025`.
  private func numberedYear(at index: Int) -> TimePhrase? {
    guard ["an", "année"].contains(word(index)) else { return nil }
    var next = index + 1
    if ["scolaire", "fiscale", "civile", "universitaire", "judiciaire"].contains(word(next)) { next += 1 }
    guard let (year, yearEnd) = yearAfter(next) else { return nil }
    let (start, _, _) = determined(index)
    // « l’année scolaire 2024-2025 » bears the year in which it begins.
    let isPair =
      next > index + 1 && ["-", "–", "/"].contains(word(yearEnd)) && yearAfter(yearEnd + 1)?.year == year + 1
    let end = isPair ? yearEnd + 2 : yearEnd
    let meaning = TimeMeaning.calendar(CalendarDate(year: year), .bare)
    if let (edgeStart, modifier) = edged(start) { return TimePhrase(edgeStart..<end, meaning, modifier: modifier) }
    return TimePhrase(start..<end, meaning)
  }

  /// `les années 90`, `années 1960`, `années quatre-vingt`.
  private func decade(at index: Int) -> TimePhrase? {
    guard word(index) == "années" || word(index) == "annees", index + 1 < tokens.count else { return nil }
    guard let number = tokens[index + 1].plainNumber ?? NumberWords.values[word(index + 1)], number % 10 == 0,
      (10...90).contains(number) || (1_000...2_090).contains(number)
    else { return nil }
    let decade = number < 100 ? (number < 20 ? 200 : 190) + number / 10 : number / 10
    let (start, _, _) = determined(index)
    if let (edgeStart, modifier) = edged(start) {
      return TimePhrase(edgeStart..<index + 2, .decade(decade), modifier: modifier)
    }
    return TimePhrase(start..<index + 2, .decade(decade))
  }

  /// `XIXe siècle`, `le 19ème siècle`, `vingtième siècle`.
  private func century(at index: Int) -> TimePhrase? {
    guard isFree(index - 1), let number = Self.centuryNumber(tokens[index - 1]) else { return nil }
    let (start, _, _) = determined(index - 1)
    if let (edgeStart, modifier) = edged(start) {
      return TimePhrase(edgeStart..<index + 1, .century(number - 1), modifier: modifier)
    }
    return TimePhrase(start..<index + 1, .century(number - 1))
  }

  private static func centuryNumber(_ token: Token) -> Int? {
    if let (number, suffix) = token.leadingNumber {
      return ["e", "è", "ème", "eme", "er", "è"].contains(suffix) && (1...30).contains(number) ? number : nil
    }
    if let number = NumberWords.ordinals[token.folded] { return number }
    for suffix: Word in ["ème", "eme", "er", "e"] where token.folded.hasSuffix(suffix) {
      return roman[token.folded.dropLast(suffix.utf8.count)]
    }
    return roman[token.folded]
  }

  private static let roman: WordMap<Int> = [
    "i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10, "xi": 11, "xii": 12,
    "xiii": 13, "xiv": 14, "xv": 15, "xvi": 16, "xvii": 17, "xviii": 18, "xix": 19, "xx": 20, "xxi": 21,
  ]

  /// `le premier trimestre 2025`, `3e trimestre`, `second semestre de l’année`.
  private func fraction(_ unit: TimeUnit, at index: Int) -> TimePhrase? {
    guard isFree(index - 1) else { return nil }
    let before = tokens[index - 1]
    let number: Int?
    if let (value, suffix) = before.leadingNumber, ["er", "e", "ème", "eme", "nd", "è"].contains(suffix) {
      number = value
    } else {
      // « le dernier trimestre de 2025 » is the year’s, « le dernier trimestre » the one before this.
      let isLast = before.folded == "dernier" && yearAfter(index + 1, skipping: true) != nil
      number = isLast ? (unit == .quarter ? 4 : 2) : NumberWords.ordinals[before.folded]
    }
    guard let number, (1...(unit == .quarter ? 4 : 2)).contains(number) else { return nil }
    let (start, _, _) = determined(index - 1)
    if let (year, end) = yearAfter(index + 1, skipping: true) {
      return TimePhrase(start..<end, .fraction(unit, number, year: year, .bare))
    }
    if let (end, relation) = related(index + 1) {
      return TimePhrase(start..<end, .fraction(unit, number, year: nil, relation))
    }
    // « le premier semestre de l’année », « de l’an dernier »
    if word(index + 1) == "de", ["l'", "cette"].contains(word(index + 2)), ["an", "année"].contains(word(index + 3)) {
      let (end, relation) = related(index + 4) ?? (index + 4, .this)
      let year: TimeRelation = relation == .last ? .preceding : relation == .next ? .following : relation
      return TimePhrase(start..<end, .fraction(unit, number, year: nil, year))
    }
    return TimePhrase(start..<index + 1, .fraction(unit, number, year: nil, .bare))
  }

  /// `la première quinzaine de juin`, `le dernier week-end d’août 2024`: a part of a month.
  private func portionOfMonth(at index: Int) -> TimePhrase? {
    guard ["de", "d'"].contains(word(index + 1)), isFree(index - 1),
      let (month, monthEnd) = monthNumber(index + 2)
        ?? (isA(.month, index + 2) ? CalendarWords.months[word(index + 2)].map { ($0, index + 3) } : nil)
    else { return nil }
    let isLast = ["dernier", "dernière"].contains(word(index - 1))
    let number = tokens[index - 1].leadingNumber?.value ?? NumberWords.ordinals[word(index - 1)]
    guard isLast || number != nil else { return nil }
    let modifier: TimeModifier? =
      isLast || (word(index) == "quinzaine" && number == 2) ? .end : number == 1 ? .start : .mid
    let (start, _, _) = determined(index - 1)
    let (year, end) = yearAfter(monthEnd).map { ($0.year as Int?, $0.end) } ?? (nil, monthEnd)
    return TimePhrase(start..<end, .calendar(CalendarDate(year: year, month: month), .bare), modifier: modifier)
  }

  /// `la semaine du 8 décembre`, `le week-end du 14 mars`, `le week-end des 14 et 15 mars`.
  private func datedWeek(_ unit: TimeUnit, at index: Int) -> TimePhrase? {
    guard ["du", "des"].contains(word(index + 1)) else { return nil }
    let next = isA(.weekday, index + 2) ? index + 3 : index + 2
    let (start, _, _) = determined(index)
    if unit == .weekend, next < tokens.count, dayInList(at: next) != nil,
      let (date, _, end) = dayAndMonth(at: next + 2)
    {
      return TimePhrase(start..<end, .weekend(of: date))
    }
    guard word(index + 1) == "du", let (date, _, end) = dayAndMonth(at: next) else { return nil }
    return TimePhrase(start..<end, unit == .week ? .week(of: date) : .weekend(of: date))
  }

  /// `à l’heure actuelle`, `à l’heure qu’il est`, `pour l’heure`.
  private func idiomaticHour(at index: Int) -> TimePhrase? {
    guard word(index) == "heure", word(index - 1) == "l'", isFree(index - 1) else { return nil }
    // « pour l’heure du dîner » is an hour.
    if word(index - 2) == "pour", !["de", "d'", "du", "des", "où"].contains(word(index + 1)) {
      return TimePhrase(index - 1..<index + 1, .reference(.present))
    }
    guard word(index - 2) == "à" else { return nil }
    switch word(index + 1) {
    case "actuelle": return TimePhrase(index - 1..<index + 2, .reference(.present))
    case "qu'" where word(index + 2) == "il" && word(index + 3) == "est":
      return TimePhrase(index - 1..<index + 4, .reference(.present))
    default: return nil
    }
  }

  /// `chaque jour`, `tous les deux ans`, `par semaine`.
  private func set(_ unit: TimeUnit, at index: Int) -> TimePhrase? {
    switch word(index - 1) {
    case "chaque" where isFree(index - 1):
      return TimePhrase(index - 1..<index + 1, .repeated(TimeAmount(1, unit)))
    case "par" where unit != .weekend && word(index - 2) == word(index):
      // « minute par minute » is a manner of telling.
      return nil
    case "par" where unit != .weekend:
      return TimePhrase(index..<index + 1, .repeated(TimeAmount(1, unit)))
    case "les" where ["tous", "toutes"].contains(word(index - 2)) && isFree(index - 2):
      return TimePhrase(index - 2..<index + 1, .repeated(TimeAmount(1, unit)))
    case "un" where word(index + 1) == "sur", "une" where word(index + 1) == "sur":
      // « un jour sur deux »
      guard isFree(index - 1), isA(.numberWord, index + 2), let count = NumberWords.values[word(index + 2)],
        count > 1
      else { break }
      return TimePhrase(index - 1..<index + 3, .repeated(TimeAmount(count, unit)))
    default: break
    }
    guard let (start, count) = number(before: index), word(start - 1) == "les", isFree(start - 2),
      ["tous", "toutes"].contains(word(start - 2))
    else { return nil }
    return TimePhrase(start - 2..<index + 1, .repeated(TimeAmount(count, unit)))
  }

  /// The calendar’s own: `cette semaine`, `l’an dernier`, `le même jour`, `la prochaine décennie`, `fin de l’année`.
  private func period(_ unit: TimeUnit, at index: Int) -> TimePhrase? {
    if unit == .hour || unit == .minute || unit == .second { return nil }
    var core = index
    var meant: TimeRelation?
    // « la semaine dernière », « la dernière semaine »
    if isFree(index - 1), let before = TimeWords.relations[word(index - 1)], before == .last || before == .next,
      determined(index - 1).start < index - 1 || ["du", "au"].contains(word(index - 2))
    {
      core = index - 1
      meant = before
    }
    let determined = determined(core)
    var start = determined.start
    var end = index + 1
    if let (relatedEnd, after) = related(end), meant == nil, determined.start < core || unit != .day || after == .same {
      if after == .this, determined.relation != .this { return nil }
      // « passé » after a unit may be a verb’s participle: « l’année passée à attendre ».
      if word(end).hasPrefix("pass"), ["à", "en", "au"].contains(word(relatedEnd)) { return nil }
      meant = after
      end = relatedEnd
    }
    if unit == .day, meant == nil || meant == .this || meant == .last || meant == .next {
      return bareDay(index, determined: determined)
    }
    if meant == nil, determined.hasArticle, word(end) == "en", word(end + 1) == "cours" {
      return TimePhrase(start..<end + 2, .period(unit, .this))
    }
    if meant == nil, determined.hasArticle, let whole = wholePeriod(unit, index, start: start) { return whole }
    if unit == .week, let weekend = quebecWeekend(index, end: end, meant: meant) { return weekend }
    let relation = meant ?? determined.relation
    if unit == .week, word(index - 1) == "de", word(index - 2) == "fin", isFree(index - 2) {
      return TimePhrase(index - 2..<end, .weekEnding(relation), modifier: .end)
    }
    if let (edgeStart, modifier) = edged(start) {
      // « la fin du mois », « en fin d’année », « fin de semaine »
      return TimePhrase(edgeStart..<end, .period(unit, relation == .bare ? .this : relation), modifier: modifier)
    }
    if relation == .bare, unit == .weekend, determined.hasArticle || ["du", "au"].contains(word(index - 1)) {
      return TimePhrase(start..<end, .period(unit, .bare))
    }
    guard relation != .bare else { return nil }
    if determined.start == core, meant != nil, !["du", "au", "de", "en"].contains(word(core - 1)), unit != .weekend,
      !isSentenceStart(core)
    {
      return nil
    }
    if start < floor { start = core }
    return TimePhrase(start..<end, .period(unit, relation))
  }

  /// `toute l’année`, a length; `dans l’année`, `au cours de la semaine`, the present one.
  private func wholePeriod(_ unit: TimeUnit, _ index: Int, start: Int) -> TimePhrase? {
    if isFree(start - 1), ["toute", "tout"].contains(word(start - 1)) {
      return TimePhrase(start - 1..<index + 1, .duration(TimeAmount(1, unit)))
    }
    let isWithin =
      ["dans", "durant", "pendant"].contains(word(start - 1))
      || (word(start - 1) == "de" && ["cours", "courant", "long"].contains(word(start - 2)))
    guard isWithin, !["de", "d'", "du", "des", "où", "qui"].contains(word(index + 1)),
      index + 1 >= tokens.count || tokens[index + 1].kind == .punctuation || isA(.functionWord, index + 1)
    else { return nil }
    return TimePhrase(start..<index + 1, .period(unit, .this))
  }

  /// `ce jour`, `à ce jour`; a bare `le jour` says nothing.
  private func bareDay(
    _ index: Int, determined: (start: Int, relation: TimeRelation, hasArticle: Bool)
  ) -> TimePhrase? {
    guard word(index) == "jour" else { return nil }
    if determined.relation == .same { return TimePhrase(determined.start..<index + 1, .period(.day, .same)) }
    guard determined.relation == .this else { return nil }
    if word(determined.start - 1) == "à" { return TimePhrase(determined.start..<index + 1, .reference(.present)) }
    return TimePhrase(determined.start..<index + 1, .period(.day, .this))
  }

  /// Quebec’s week-end: `cette fin de semaine`, `la fin de semaine dernière`. In Europe `en fin de semaine` is the week’s end.
  private func quebecWeekend(_ index: Int, end: Int, meant: TimeRelation?) -> TimePhrase? {
    guard word(index - 1) == "de", word(index - 2) == "fin", isFree(index - 3) else { return nil }
    switch word(index - 3) {
    case "cette": return TimePhrase(index - 3..<end, .period(.weekend, .this))
    case "la" where meant == .last || meant == .next:
      return TimePhrase(index - 3..<end, .period(.weekend, meant ?? .bare))
    default: return nil
    }
  }

  /// `ces derniers jours`, `les trois prochaines semaines`, `ces jours-ci`, `les mois à venir`.
  private func vagueSpan(_ unit: TimeUnit, at index: Int) -> TimePhrase? {
    guard word(index).utf8.last == UInt8(ascii: "s"), !unit.isClock || isFree(index - 1) else { return nil }
    var start = index
    var relation: TimeRelation?
    if isFree(index - 1), let before = TimeWords.pluralRelations[word(index - 1)], before == .last || before == .next {
      start = index - 1
      relation = before
    }
    var end = index + 1
    if relation == nil {
      if word(end) == "-ci", word(start - 1) == "ces" {
        end += 1
        relation = .this
      } else if word(end) == "à", word(end + 1) == "venir" {
        end += 2
        relation = .next
      } else if word(end) == "qui", ["viennent", "venaient"].contains(word(end + 1)) {
        end += 2
        relation = .next
      } else if word(end) == "qui", word(end + 1) == "suivent" || word(end + 1) == "suivirent" {
        end += 2
        relation = .following
      } else if let after = TimeWords.pluralRelations[word(end)] {
        end += 1
        relation = after
      }
    }
    if relation == nil, ["premiers", "premières"].contains(word(index - 1)), isFree(index - 2), unit != .minute,
      ["les", "ces", "des", "aux"].contains(word(index - 2))
    {
      let from = ["les", "ces"].contains(word(index - 2)) ? index - 2 : index - 1
      return TimePhrase(from..<index + 1, .duration(TimeAmount(.some, unit)))
    }
    guard let relation else { return nil }
    var count = TimeAmount.Count.some
    if let (numberStart, number) = number(before: start) {
      start = numberStart
      count = .thousandths(number * 1_000)
    } else if isFree(start - 1), ["quelques", "tout"].contains(word(start - 1)) {
      start -= 1
    }
    if relation == .this, ["ces"].contains(word(start - 1)), isFree(start - 1) {
      return TimePhrase(start - 1..<end, .reference(.present))
    }
    let (from, _, _) = determined(start)
    // « les premiers jours », « derniers jours » without an article is a title.
    guard from < start || count != .some || ["des", "aux"].contains(word(start - 1)) else { return nil }
    return TimePhrase(from..<end, .duration(TimeAmount(count, unit)))
  }
}
