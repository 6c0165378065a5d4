/// Times of day: `21 h 45`, `5h36`, `20:30`, `10 heures`, `midi`.
extension TimeGrammar {
  /// A clock that begins with a number.
  func clock(at index: Int) -> TimePhrase? {
    guard let (hour, minute, end) = clockDigits(at: index), !isNewscast(index, end: end) else { return nil }
    guard hour <= 24, !(hour == 24 && minute != 0), !isLength(index, hour: hour, end: end),
      let time = ClockTime(hour: hour % 24, minute: minute)
    else { return span(at: index, hour: hour, minute: minute, end: end) }
    return dayTime(time, index..<end)
  }

  /// Whole hours in words or before the word: `dix-huit heures`, `à 10 heures 30`, `trois heures du matin`.
  func clockInWords(hours index: Int, from start: Int, count: Int) -> TimePhrase? {
    guard (0...24).contains(count), word(index) != "h" else { return nil }
    var end = index + 1
    var minute = 0
    if end < tokens.count, let minutes = tokens[end].plainNumber ?? NumberWords.values[word(end)],
      (1...59).contains(minutes)
    {
      minute = minutes
      end += 1
      if ["minutes", "min", "mn"].contains(word(end)) { end += 1 }
    } else if word(end) == "et", ["demie", "quart"].contains(word(end + 1)) {
      minute = word(end + 1) == "quart" ? 15 : 30
      end += 2
    }
    guard !isNewscast(start, end: end), let time = ClockTime(hour: count % 24, minute: minute) else { return nil }
    let half = dayHalf(end)
    guard half != nil || isClockContext(start, end: end) else { return nil }
    return dayTime(time, start..<end)
  }

  /// `midi` and `minuit` as times: `à midi`, `vers minuit et demi`.
  func noon(at index: Int) -> TimePhrase? {
    guard ["midi", "minuit"].contains(word(index)), !isName(index),
      Self.clockCues.contains(accented(index - 1)) || word(index - 1) == "depuis" || isRange(index)
        || isStroke(index - 1)
        || ["est", "était"].contains(word(index - 1)) && word(index - 2) == "il"
    else { return nil }
    // « du midi au soir », « le midi » are parts of any day; « de midi à minuit » is not.
    let isHalf = word(index + 1) == "et" && ["demi", "demie"].contains(word(index + 2))
    let isQuarter = word(index + 1) == "et" && word(index + 2) == "quart"
    let minute = isHalf ? 30 : isQuarter ? 15 : 0
    if word(index) == "minuit", minute == 0, closesDay(index) {
      return TimePhrase(index..<index + 1, .endOfDay)
    }
    guard let time = ClockTime(hour: word(index) == "midi" ? 12 : 0, minute: minute) else { return nil }
    return TimePhrase(
      index..<(minute == 0 ? index + 1 : index + 3), .clock(time), modifier: Self.clockModifier(word(index - 1)))
  }

  private func isRange(_ index: Int) -> Bool { ["et", "à", "entre"].contains(word(index - 1)) }

  /// `jusqu’à minuit`, `de 18 h à minuit`, `entre 20 heures et minuit`: the midnight that ends the day.
  private func closesDay(_ index: Int) -> Bool {
    if word(index - 1) == "avant" || ["à", "a"].contains(word(index - 1)) && word(index - 2) == "jusqu'" {
      return true
    }
    // « le guichet ferme à minuit »
    if word(index - 1) == "à", (2...5).contains(where: { Self.closings.contains(word(index - $0)) }) { return true }
    guard ["et", "à"].contains(word(index - 1)) else { return false }
    return (2...6).contains { distance in
      ["entre", "de"].contains(word(index - distance))
        && (index - distance + 1..<index - 1).contains { ["h", "heures", "midi"].contains(word($0)) || isHourWord($0) }
    }
  }

  private static let closings: WordSet = [
    "achevé", "achevée", "achève", "achèvera", "clos", "close", "clôt", "expire", "expirera", "expirait", "ferme",
    "fermait", "ferment", "fermera", "fermeront", "fermé", "fermée", "termine", "terminé", "terminée", "terminera",
  ]

  private func isHourWord(_ index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].leadingNumber?.suffix.hasPrefix("h") == true
  }

  /// A word, and `à` for the `A` of papers whose capitals have no accents: `A 18 heures, …`.
  private func accented(_ index: Int) -> Word {
    word(index) == "a" && tokens[index].isCapitalised ? "à" : word(index)
  }

  /// `sur le coup de`, `aux environs de`, `à partir de`, `à compter de` before a time of day.
  private func isStroke(_ index: Int) -> Bool {
    ["de", "d'"].contains(word(index))
      && ["alentours", "compter", "coup", "coups", "environs", "partir"].contains(word(index - 1))
  }

  /// A bare hour that shares the unit of a later one: `8` of `de 8 à 10 heures`, `entre 8 et 10 h`.
  func sharedHour(at index: Int) -> TimePhrase? {
    guard let hour = tokens[index].plainNumber, (0...24).contains(hour),
      (word(index - 1) == "de" && word(index + 1) == "à") || (word(index - 1) == "entre" && word(index + 1) == "et"),
      index + 3 < tokens.count, let last = tokens[index + 2].plainNumber, (hour...24).contains(last),
      ["h", "heures"].contains(word(index + 3)), !["de", "d'"].contains(word(index + 4)),
      let time = ClockTime(hour: hour % 24, minute: 0)
    else { return nil }
    return TimePhrase(index..<index + 1, .clock(time))
  }

  private func dayTime(_ time: ClockTime, _ core: Range<Int>) -> TimePhrase {
    let modifier = Self.clockModifier(word(core.lowerBound - 1))
    guard let (isAfternoon, end) = dayHalf(core.upperBound) else {
      return TimePhrase(core, .clock(time), modifier: modifier)
    }
    let hour = isAfternoon && time.hour < 12 ? time.hour + 12 : time.hour
    return TimePhrase(
      core.lowerBound..<end, .clock(ClockTime(hour: hour, minute: time.minute) ?? time), modifier: modifier)
  }

  private static func clockModifier(_ before: Word) -> TimeModifier? {
    ["vers", "environ", "quasiment"].contains(before) ? .approximate : nil
  }

  /// `du matin`, `de l’après-midi`, `du soir` after an hour.
  private func dayHalf(_ end: Int) -> (isAfternoon: Bool, end: Int)? {
    switch (word(end), word(end + 1), word(end + 2)) {
    case ("du", "matin", _): (false, end + 2)
    case ("du", "soir", _): (true, end + 2)
    case ("de", "l'", "après-midi"): (true, end + 3)
    default: nil
    }
  }

  /// The digits of a clock: `21 h 45`, `21h45`, `21h`, `20:30`.
  private func clockDigits(at index: Int) -> (hour: Int, minute: Int, end: Int)? {
    if let (hour, suffix) = tokens[index].leadingNumber {
      guard suffix.hasPrefix("h"), tokens[index].folded.utf8.count <= 8 else { return nil }
      var rest = suffix.dropFirst(1)
      for unit: Word in ["minutes", "min", "mn", "m"] where rest.hasSuffix(unit) {
        rest = rest.dropLast(unit.utf8.count)
      }
      if rest.isEmpty {
        guard let minute = minuteDigits(index + 1) else { return (hour, 0, index + 1) }
        return (hour, minute, index + 2)
      }
      guard rest.utf8.count == 2, let minute = rest.wholeNumber, (0...59).contains(minute) else { return nil }
      return (hour, minute, index + 1)
    }
    guard let hour = tokens[index].plainNumber, tokens[index].folded.utf8.count <= 2 else { return nil }
    if word(index + 1) == "h" {
      guard let minute = minuteDigits(index + 2) else { return (hour, 0, index + 2) }
      return (hour, minute, Self.minuteSigns.contains(word(index + 3)) ? index + 4 : index + 3)
    }
    if index + 1 < tokens.count, let (zero, _) = tokens[index + 1].leadingNumber, zero < 0 { return nil }
    guard word(index + 1) == ":", index + 2 < tokens.count, !tokens[index + 1].spaceBefore,
      !tokens[index + 2].spaceBefore, tokens[index].folded.utf8.count == 2 || hour < 10,
      let minute = minuteDigits(index + 2), word(index - 1) != ":", word(index + 3) != ":"
    else { return nil }
    return (hour, minute, index + 3)
  }

  private static let minuteSigns: [Word] = ["min", "mn"]

  private func minuteDigits(_ index: Int) -> Int? {
    guard index < tokens.count, tokens[index].folded.utf8.count == 2, let minute = tokens[index].plainNumber,
      (0...59).contains(minute)
    else { return nil }
    return minute
  }

  /// Whether the hours are a length: `en 3 h 20`, `2h30 de débats`, `48h`.
  private func isLength(_ index: Int, hour: Int, end: Int) -> Bool {
    if ["en", "pendant", "durant", "sous", "quelque", "chaque"].contains(word(index - 1)) { return true }
    // « ont été retenus 1h30 », « a duré 2 h 10 »
    if hour < 7, Self.lasting.contains(word(index - 1)) { return true }
    // « 24h/24 », « 12 h sur 24 », not « rétablie à 19 h 30 sur une voie »
    if word(end) == "/" || word(end) == "sur" && end + 1 < tokens.count && tokens[end + 1].kind == .number {
      return true
    }
    // « plus de 12 h », « près de 3 h 20 »
    if ["de", "d'"].contains(word(index - 1)), TimeWords.comparisons[word(index - 2)] != nil { return true }
    // « 3 h de route », « 2h30 d’attente »: a noun follows, without article.
    if ["de", "d'"].contains(word(end)), end + 1 < tokens.count, tokens[end + 1].shape == .lower,
      !["la", "le", "l'", "ce", "cet", "cette", "un", "une"].contains(word(end + 1))
    {
      return true
    }
    return hour > 24
  }

  /// Forms of verbs that say how long.
  private static let lasting: WordSet = [
    "bloqué", "bloquée", "bloquées", "bloqués", "couru", "discuté", "dormi", "dure", "durent", "durera", "dureront",
    "durait",
    "duraient", "duré", "durée", "marché", "parlé", "patienté", "retenu", "retenue", "retenues", "retenus", "roulé",
    "travaillé",
  ]

  private func span(at index: Int, hour: Int, minute: Int, end: Int) -> TimePhrase? {
    guard word(end) != "/", word(end) != "sur", word(index + 1) != ":" else { return nil }
    var amount = TimeAmount(hour, .hour)
    if minute > 0 { amount.parts.append(TimeAmount(minute, .minute).parts[0]) }
    var end = end
    if minute > 0, end + 1 < tokens.count, let seconds = tokens[end].plainNumber, (0...59).contains(seconds),
      ["s", "sec", "secondes"].contains(word(end + 1))
    {
      amount.parts.append(TimeAmount(seconds, .second).parts[0])
      end += 2
    }
    return measured(amount, index..<end)
  }

  /// `le journal de 20 heures`, `le 20h de France 2`: a programme.
  func isNewscast(_ index: Int, end: Int) -> Bool {
    switch word(index - 1) {
    case "le": true
    case "du", "au": !isA(.weekday, end) && dayHalf(end) == nil
    case "de":
      ["journal", "jt", "édition", "flash", "matinale"].contains(word(index - 2))
        || ["télévisé", "radio"].contains(word(index - 2)) && word(index - 3) == "journal"
    default: false
    }
  }

  /// Participles of what is made so long and no longer.
  private static let limits: WordSet = [
    "limité", "limitée", "limités", "limitées", "porté", "portée", "portés", "portées", "ramené", "ramenée", "ramenés",
    "ramenées", "réduit", "réduite", "réduits", "réduites",
  ]

  private func isClockContext(_ start: Int, end: Int) -> Bool {
    var cue = start - 1
    if ["environ", "les"].contains(word(cue)) { cue -= 1 }
    let before = accented(cue)
    if isStroke(cue) { return true }
    // « à 14 heures au lieu de 8 heures », not « trois heures au lieu de cinq heures »
    if word(cue) == "de", word(cue - 1) == "lieu" { return Self.clockCues.contains(word(cue - 5)) }
    // « un stationnement limité à deux heures »
    if before == "à", Self.limits.contains(word(cue - 1)) { return false }
    // « elle a passé neuf heures en mer »
    if before == "passé", Self.helpers.contains(word(cue - 1)) { return false }
    // « 13 heures GMT », « 18 heures locales »
    if ["gmt", "locale", "locales", "pile", "précises", "tu", "tuc", "utc"].contains(word(end)) { return true }
    if word(end) == "(", word(end + 1) == "heure" { return true }
    // « depuis 7 heures ce matin »
    if before == "depuis", isA([.deictic, .weekday, .demonstrative], end) { return true }
    // « les électeurs attendent depuis 7 heures »: lengths are written out, or are round ones.
    if before == "depuis", cue == start - 1, let hour = tokens[start].plainNumber, (5...23).contains(hour), hour != 12 {
      return !["de", "d'", "que", "qu'"].contains(word(end))
    }
    // « 18 heures. Le cortège s’ébranle. »
    if isSentenceStart(start), tokens[start].kind == .number, end < tokens.count, [".", ",", ":"].contains(word(end)) {
      return true
    }
    // « il n’était pas dix heures que la place débordait »
    if before == "pas", ["est", "était"].contains(word(cue - 1)), word(cue - 3) == "il" { return true }
    // « il est 15 heures »
    if ["est", "était"].contains(before), word(cue - 1) == "il" { return !["de", "d'"].contains(word(end)) }
    if Self.clockCues.contains(before) || isA([.weekday, .deictic, .partOfDay, .month], cue) {
      // « à trois heures de route », « après dix heures de débats », « après vingt heures sans sommeil »
      return !["de", "d'", "sans"].contains(word(end))
    }
    if ["de", "et"].contains(before) {
      return (before == "de" && word(end) == "à")
        || (before == "et" && (0..<5).contains { word(start - 2 - $0) == "entre" })
    }
    return before == "," && end < tokens.count && tokens[end].kind == .punctuation
      && start >= 2 && isA([.weekday, .month, .deictic], start - 2)
  }

  private static let helpers: WordSet = [
    "a", "ai", "aura", "auraient", "aurait", "auront", "avaient", "avait", "avoir", "avons", "ayant", "ont",
  ]

  private static let clockCues: WordSet = [
    "à", "vers", "dès", "avant", "après", "pile", "entre", "passé",
  ]
}
