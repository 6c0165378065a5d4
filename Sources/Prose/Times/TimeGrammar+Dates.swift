/// Dates of the calendar: `le 16 juillet`, `février 2022`, `2014`, `02/12/2025`.
extension TimeGrammar {
  /// The day of a month: 1 to 31 in digits, `1er`, `premier` or another word.
  func dayNumber(_ index: Int) -> Int? {
    guard index < tokens.count else { return nil }
    let token = tokens[index]
    let value: Int?
    if let (number, suffix) = token.leadingNumber {
      value = suffix == "er" ? number : nil
    } else if token.kind == .number {
      value = token.folded.utf8.count <= 2 ? token.plainNumber : nil
    } else if token.folded == "premier" {
      value = 1
    } else {
      value = token.isA(.numberWord) ? NumberWords.values[token.folded] : nil
    }
    return value.flatMap { (1...31).contains($0) ? $0 : nil }
  }

  /// The month at an index, and the end of its word; short forms (`janv.`) only where they are asked for.
  func monthNumber(_ index: Int, short: Bool = false) -> (month: Int, end: Int)? {
    guard index < tokens.count, tokens[index].isWord, tokens[index].spaceBefore else { return nil }
    if tokens[index].isA(.month) {
      return CalendarWords.months[word(index)].map { ($0, index + 1) }
    }
    guard short, let month = CalendarWords.shortMonths[word(index)] else { return nil }
    return (month, word(index + 1) == "." ? index + 2 : index + 1)
  }

  /// `2 décembre 2025`, `1er mai`, `6 mai dernier`, from its day on.
  func dayAndMonth(at index: Int) -> (date: CalendarDate, relation: TimeRelation, end: Int)? {
    guard let day = dayNumber(index), let (month, monthEnd) = monthNumber(index + 1, short: true) else { return nil }
    var date = CalendarDate(month: month, day: day)
    if let (year, end) = yearAfter(monthEnd) {
      date.year = year
      return (date, .bare, end)
    }
    if let (end, relation) = related(monthEnd), relation == .last || relation == .next || relation == .following {
      return (date, relation, end)
    }
    return (date, .bare, monthEnd)
  }

  /// A phrase that begins with the day of a month: `16 juillet`, and `4` of `du 4 au 6 avril`.
  func dayOfMonth(at index: Int) -> TimePhrase? {
    if let (date, relation, end) = dayAndMonth(at: index) {
      return dated(date, relation, index..<end)
    }
    if let (date, relation) = dayInList(at: index) {
      return dated(date, relation, index..<index + 1)
    }
    return feastByDate(at: index) ?? loneDay(at: index) ?? limitDay(at: index)
  }

  /// `le 14-Juillet`, `le pont du 1er-Mai`: a feast that is called by its date, with a hyphen and a capital.
  private func feastByDate(at index: Int) -> TimePhrase? {
    if let (day, suffix) = tokens[index].leadingNumber, day == 1, suffix.hasPrefix("er-"),
      let month = CalendarWords.months[suffix.dropFirst(3)]
    {
      return dated(CalendarDate(month: month, day: day), .bare, index..<index + 1)
    }
    guard let day = tokens[index].plainNumber, (1...31).contains(day), word(index + 1) == "-",
      index + 2 < tokens.count, !tokens[index + 1].spaceBefore, !tokens[index + 2].spaceBefore,
      tokens[index + 2].isCapitalised, let month = CalendarWords.months[word(index + 2)]
    else { return nil }
    return dated(CalendarDate(month: month, day: day), .bare, index..<index + 3)
  }

  /// The article, the part of the day and the edge around a date.
  private func dated(_ date: CalendarDate, _ relation: TimeRelation, _ core: Range<Int>) -> TimePhrase? {
    // « place du 8-Mai » and « rue du 4 Septembre » are streets.
    if isStreet(before: core.lowerBound) { return nil }
    let (start, _, _) = determined(core.lowerBound)
    if let (part, end) = partAfter(core.upperBound) {
      return TimePhrase(start..<end, .calendar(date, relation), part: part)
    }
    return TimePhrase(start..<core.upperBound, .calendar(date, relation))
  }

  private func isStreet(before index: Int) -> Bool {
    guard ["du", "de"].contains(word(index - 1)) else { return false }
    return [
      "rue", "place", "boulevard", "avenue", "quai", "pont", "square", "métro", "station", "stade", "impasse", "cours",
    ]
    .contains(word(index - 2))
  }

  /// A day whose month follows with a later day: `du 4 au 6 avril`, `les 4, 5 et 6 avril 2024`, `mardi 2 et mercredi 3 mai`.
  func dayInList(at index: Int) -> (date: CalendarDate, relation: TimeRelation)? {
    guard index < tokens.count, tokens[index].kind != .word, let day = dayNumber(index) else { return nil }
    var next = index + 1
    for _ in 0..<6 {
      guard ["au", "et", "à", "ou", ",", "-", "–"].contains(word(next)) else { return nil }
      next += 1
      if ["le", "au", "les"].contains(word(next)) { next += 1 }
      if isA(.weekday, next) { next += 1 }
      if let (date, relation, _) = dayAndMonth(at: next) {
        return (CalendarDate(year: date.year, month: date.month, day: day), relation)
      }
      guard dayNumber(next) != nil else { return nil }
      next += 1
    }
    return nil
  }

  /// `le 15` and `le 1er` without a month: only where the words around leave no other reading.
  private func loneDay(at index: Int) -> TimePhrase? {
    guard tokens[index].kind != .word, let day = dayNumber(index), isFree(index - 1), word(index - 1) == "le"
    else { return nil }
    let date = CalendarDate(day: day)
    if let (part, end) = partAfter(index + 1) {
      return TimePhrase(index - 1..<end, .calendar(date, .bare), part: part)
    }
    if let (end, relation) = related(index + 1), relation == .last || relation == .next {
      return TimePhrase(index - 1..<end, .calendar(date, relation))
    }
    guard ["dès", "depuis", "avant", "après"].contains(word(index - 2)) || isHour(index + 1), endsDay(index + 1)
    else { return nil }
    return TimePhrase(index - 1..<index + 1, .calendar(date, .bare))
  }

  /// `jusqu’au 20`, `à partir du 15`, and both days of `du 7 au 14`.
  private func limitDay(at index: Int) -> TimePhrase? {
    guard tokens[index].kind != .word, let day = dayNumber(index), ["au", "du"].contains(word(index - 1)) else {
      return nil
    }
    let isLimit =
      switch (word(index - 2), word(index - 1)) {
      case ("jusqu'", "au"), ("partir", "du"), ("compter", "du"), ("ici", "au"): endsDay(index + 1)
      case (_, "du"):
        word(index + 1) == "au" && index + 2 < tokens.count && (dayNumber(index + 2) ?? 0) > day && endsDay(index + 3)
      case (_, "au"):
        word(index - 3) == "du" && index >= 2 && (dayNumber(index - 2) ?? 32) < day && endsDay(index + 1)
      default: false
      }
    return isLimit ? TimePhrase(index..<index + 1, .calendar(CalendarDate(day: day), .bare)) : nil
  }

  /// `à 20 h` after a day.
  private func isHour(_ index: Int) -> Bool {
    word(index) == "à" && index + 2 < tokens.count
      && (word(index + 2) == "h" || word(index + 2) == "heures"
        || tokens[index + 1].leadingNumber?.suffix.hasPrefix("h") == true)
  }

  /// Whether nothing that a number could count or place goes on: no noun, no street.
  private func endsDay(_ index: Int) -> Bool {
    guard index < tokens.count else { return true }
    if tokens[index].kind == .punctuation { return !["%", "/", "-", ":", "€"].contains(tokens[index].folded) }
    return isA(.functionWord, index) && !["de", "d'", "du", "des", "et", "ou"].contains(word(index))
  }

  /// A month with or without its year: `en février`, `août 2024`, `octobre 98`, `juin prochain`.
  func month(at index: Int) -> TimePhrase? {
    let isMid = CalendarWords.midMonths[word(index)] != nil
    guard let month = CalendarWords.months[word(index)] ?? CalendarWords.midMonths[word(index)],
      index == 0 || !isGlued(index)
    else { return nil }
    var date = CalendarDate(month: month)
    var end = index + 1
    var relation = TimeRelation.bare
    if let (year, yearEnd) = yearAfter(end, skipping: true) {
      date.year = year
      end = yearEnd
    } else if let year = shortYear(after: end) {
      date.year = year
      end += 1
    } else if let (relatedEnd, after) = related(end) {
      relation = after
      end = relatedEnd
    }
    // « Mars » is a planet, « Avril » a first name, « Mai » a family’s; a capital at the start says nothing.
    if tokens[index].shape == .capitalised, date.year == nil, relation == .bare {
      let isCued = ["en", "fin", "début", "dès", "depuis"].contains(word(index - 1))
      if !isCued, isName(index) || isNameLike(index) { return nil }
    }
    if date.year == nil, relation == .bare, isFigurative(index) { return nil }
    var start = index
    if ["de", "d'"].contains(word(index - 1)), word(index - 2) == "mois", isFree(index - 2) {
      start = index - 2
      let determined = determined(start)
      start = determined.start
      if determined.relation == .this { relation = .this }
    } else if isFree(index - 1), ["ce", "cet"].contains(word(index - 1)) {
      start = index - 1
      relation = .this
    } else if isMid, isFree(index - 1), word(index - 1) == "la" {
      start = index - 1
    }
    if let (edgeStart, modifier) = edged(start) {
      return TimePhrase(edgeStart..<end, .calendar(date, relation), modifier: modifier)
    }
    return TimePhrase(start..<end, .calendar(date, relation), modifier: isMid ? .mid : nil)
  }

  /// Joined to the word before by a hyphen or a stroke: `8-Mai`.
  private func isGlued(_ index: Int) -> Bool {
    !tokens[index].spaceBefore && ["-", "–", "/"].contains(word(index - 1))
  }

  /// A capitalised month at the start that goes on like a name: `Mars est une planète`, `Avril Martin`.
  private func isNameLike(_ index: Int) -> Bool {
    guard index + 1 < tokens.count, tokens[index].shape == .capitalised else { return false }
    let next = tokens[index + 1]
    return next.isWord && (next.isCapitalised || word(index) == "mars")
  }

  /// `en mars` is a month; `poisson d’avril` and `champ de mars` are not.
  private func isFigurative(_ index: Int) -> Bool {
    switch word(index - 2) {
    case "poisson", "poissons", "champ": ["d'", "de"].contains(word(index - 1))
    default: false
    }
  }

  /// A year standing alone: `en 2014`, `fin 2025`, `l’élection de 2027`.
  func year(at index: Int) -> TimePhrase? {
    if tokens[index].folded.utf8.count == 2 { return shortYear(at: index) }
    guard tokens[index].folded.utf8.count == 4, let year = tokens[index].plainNumber, (1_000...2_100).contains(year),
      !isCounted(index + 1), !isPartOfNumber(index)
    else { return nil }
    let date = TimeMeaning.calendar(CalendarDate(year: year), .bare)
    let before = word(index - 1)
    if let (start, modifier) = edged(index) { return TimePhrase(start..<index + 1, date, modifier: modifier) }
    if Self.yearCues.contains(before)
      || before == "de" && ["compter", "partir"].contains(word(index - 2)) && year > 1_199
      || before == "à" && word(index - 2) == "jusqu'" && isClauseEnd(index + 1)
    {
      return TimePhrase(index..<index + 1, date)
    }
    guard (1_900...2_060).contains(year), isYearContext(index) else { return nil }
    return TimePhrase(index..<index + 1, date)
  }

  /// The year of the last century in two digits after a month or a season: `octobre 98`, `été 44`.
  func shortYear(after end: Int) -> Int? {
    guard end < tokens.count, tokens[end].folded.utf8.count == 2, let year = tokens[end].plainNumber, year > 31,
      !isCounted(end + 1)
    else { return nil }
    return 1_900 + year
  }

  /// `en 68`, `depuis 98`: a year of the last century, where nothing is counted.
  private func shortYear(at index: Int) -> TimePhrase? {
    guard let number = tokens[index].plainNumber, number > 31,
      ["en", "depuis", "fin", "début"].contains(word(index - 1)),
      isClauseEnd(index + 1) || isA(.functionWord, index + 1) && !["%", "à"].contains(word(index + 1))
    else { return nil }
    let meaning = TimeMeaning.calendar(CalendarDate(year: 1_900 + number), .bare)
    if let (start, modifier) = edged(index) { return TimePhrase(start..<index + 1, meaning, modifier: modifier) }
    return TimePhrase(index..<index + 1, meaning)
  }

  private static let yearCues: WordSet = [
    "en", "depuis", "dès", "vers", "horizon", "an", "année", "millésime", "courant",
  ]

  private func isPartOfNumber(_ index: Int) -> Bool {
    if ["n°", "no", "numéro", "article", "articles", "loi", "§", "n", "bp", "cs", "°", "€", "$", "+", "=", "#"]
      .contains(word(index - 1))
    {
      return true
    }
    if index > 0, tokens[index - 1].kind == .number, word(index - 1).utf8.count != 4 { return true }
    guard index + 1 < tokens.count else { return false }
    // A code or a version: 2024/16, 1999.5, 2000-X.
    return ["/", "°"].contains(word(index + 1)) && !tokens[index + 1].spaceBefore && index + 2 < tokens.count
      && tokens[index + 2].plainNumber.map { $0 < 1_900 } ?? false
  }

  /// After a noun, a preposition or a bracket, and not before a noun: `le budget 2026`, `de 2014`, `(2019)`.
  private func isYearContext(_ index: Int) -> Bool {
    // « 1998 Naissance à Sion », as tables of a life have it
    guard index > 0 else {
      return isClauseEnd(index + 1) || word(index + 1) == ":"
        || tokens[index + 1].kind == .word && tokens[index + 1].isCapitalised
    }
    let before = tokens[index - 1]
    // « plus de 2000 », « quelque 1950 »
    if TimeWords.approximations[before.folded] != nil { return false }
    if ["de", "d'"].contains(before.folded), TimeWords.comparisons[word(index - 2)] != nil { return false }
    // « de 1900 à 2000 mètres »
    if ["à", "et", "ou"].contains(word(index + 1)), index + 2 < tokens.count, tokens[index + 2].kind == .number,
      isCounted(index + 3)
    {
      return false
    }
    // « il faut remonter à 2013 »
    if before.folded == "à", word(index - 2).hasPrefix("remont") { return true }
    if ["à", "au"].contains(before.folded),
      !["de", "entre"].contains(where: { item in (max(0, index - 5)..<index).contains { word($0) == item } })
    {
      return isClauseEnd(index + 1)
    }
    return before.isWord || ["(", ",", "/", "-", "–", "'", "’"].contains(before.folded)
  }

  private func isClauseEnd(_ index: Int) -> Bool { index >= tokens.count || tokens[index].kind == .punctuation }

  /// Dates in digits: `02/12/2025`, `02.12.2025`, `2025-12-02`.
  func numericDate(at index: Int) -> TimePhrase? {
    guard tokens[index].kind == .number else { return nil }
    let parts: [Int?]
    let end: Int
    if tokens[index].folded.utf8.count >= 8 {
      // « 2.008.000 » is a number with groups.
      let written = tokens[index].folded.text.split(separator: ".")
      guard written.count == 3, written[1].utf8.count <= 2 else { return nil }
      parts = written.map { Int($0) }
      end = index + 1
    } else {
      guard index + 4 < tokens.count, ["/", "-"].contains(word(index + 1)), word(index + 3) == word(index + 1),
        (index + 1...index + 4).allSatisfy({ !tokens[$0].spaceBefore })
      else { return nil }
      parts = [tokens[index].plainNumber, tokens[index + 2].plainNumber, tokens[index + 4].plainNumber]
      end = index + 5
    }
    guard parts.count == 3, var day = parts[0], let month = parts[1], var year = parts[2] else { return nil }
    if day > 999 { swap(&day, &year) }
    if year < 100 { year += year < 50 ? 2_000 : 1_900 }
    guard (1_900...2_100).contains(year), CivilDate(year: year, month: month, day: day) != nil else { return nil }
    let (start, _, _) = determined(index)
    return TimePhrase(start..<end, .calendar(CalendarDate(year: year, month: month, day: day), .bare))
  }

  /// `mi-2026`, `T1 2025`, `S2 2024`.
  func wordWithDigits(at index: Int) -> TimePhrase? {
    let word = word(index)
    if word.hasPrefix("mi-"), let year = word.dropFirst(3).wholeNumber, (1_000...2_999).contains(year) {
      let start = isFree(index - 1) && self.word(index - 1) == "la" ? index - 1 : index
      return TimePhrase(start..<index + 1, .calendar(CalendarDate(year: year), .bare), modifier: .mid)
    }
    guard word.utf8.count == 2, let number = word.dropFirst(1).wholeNumber, let (year, end) = yearAfter(index + 1)
    else {
      return nil
    }
    switch word.utf8.first {
    case UInt8(ascii: "t") where (1...4).contains(number):
      return TimePhrase(index..<end, .fraction(.quarter, number, year: year, .bare))
    case UInt8(ascii: "s") where (1...2).contains(number):
      return TimePhrase(index..<end, .fraction(.halfYear, number, year: year, .bare))
    default: return nil
    }
  }
}
