internal import Prose

/// What a narrative has told of so far.
struct Narrative {
  var day: CivilDate?
  var time: NarratedTime?
  /// The last day told of that was not to come.
  var pastDay: CivilDate?
  /// The day that hours belong to: the last told of, but for a day of long ago that is only a name (`la loi du 3 mai 2007`)
  /// or stood in another passage.
  var dayOfHours: CivilDate?
  /// The hour up to which a time of day is of the day after: 12 behind `la nuit de lundi à mardi`, 7 behind another night.
  var nightHours = 0
}

/// One passage with its time phrases, resolved in the order of the text.
struct TimedPassage {
  private let text: TokenizedText
  private let anchor: CivilDate?
  private let isQuebec: Bool
  private let phrases: [TimePhrase]
  private let quoted: [Range<Int>]

  init(_ text: TokenizedText, anchor: CivilDate?, isQuebec: Bool) {
    self.isQuebec = isQuebec
    self.text = text
    self.anchor = anchor
    phrases = TimeGrammar.phrases(in: text)
    quoted = phrases.isEmpty ? [] : text.quotedRanges
  }

  func values(after narrative: inout Narrative) -> [(TimePhrase, TimeValue)] {
    if let day = narrative.dayOfHours, isLongAgo(day) { narrative.dayOfHours = nil }
    guard !phrases.isEmpty else { return [] }
    var results: [(TimePhrase, TimeValue)] = []
    results.reserveCapacity(phrases.count)
    var sentence = -1
    var dayOfSentence: CivilDate?
    var yearOfSentence: Int?
    var nightOfSentence = 0
    // Whether this passage has told of a day itself.
    var toldHere = false
    for (index, phrase) in phrases.enumerated() {
      let own = text.sentence(of: phrase.tokens.lowerBound)
      if own != sentence {
        sentence = own
        dayOfSentence = nil
        yearOfSentence = nil
        nightOfSentence = 0
      }
      let quotation = self.quotation(at: phrase.tokens.lowerBound)
      var context = TimeContext(
        anchor: anchor, narratedDay: narrative.day, narrated: narrative.time,
        dayOfSentence: dayOfSentence ?? (phrase.isHourOrPart ? dayBeside(index) : nil),
        yearOfSentence: phrase.lacksYear ? yearOfSentence ?? yearBeside(index) : nil,
        tense: phrase.dependsOnTense ? ClauseTense(around: phrase.tokens, in: text) : .open)
      context.isQuebec = isQuebec
      if isHabitual(index) {
        // `ouvert tous les jours, de 8 heures à 17 heures`: of no day.
        context.isHabit = true
        results.append((phrase, TimeResolver(context: context).value(of: phrase)))
        continue
      }
      let beside = context.dayOfSentence
      context.nightHours = dayOfSentence != nil ? nightOfSentence : beside == nil ? narrative.nightHours : 0
      if phrase.isHourOrPart { context.narratedDay = narrative.dayOfHours }
      if phrase.leansOnNarrative, dayOfSentence == nil {
        context.keepToPresent(phrase, in: text, past: narrative.pastDay)
      }
      // `à l’arrêt depuis 5 h 30`: today, whatever day another passage told of.
      if quotation == nil, dayOfSentence == nil, lasts(phrase), !toldHere { context.narratedDay = nil }
      if let quotation, phrase.countsFromSpeech, let said = dayOfSaying(quotation) { context.anchor = said }
      if case .clock = phrase.meaning, let last = results.last, closesNight(phrase, after: last.0),
        let day = context.dayOfSentence ?? context.narrativeDay
      {
        context.dayOfSentence = day.adding(days: 1)
      }
      var value = TimeResolver(context: context).value(of: phrase)
      if case .weekday = phrase.meaning, let last = results.last,
        let day = dayJoined(to: last, phrase, tense: context.tense)
      {
        value = TimeValue.day(day).with(part: phrase.part)
      }
      results.append((phrase, value))
      if isAside(phrase) { continue }
      if let told = value.narrated, told.unit == .day {
        dayOfSentence = told.date
        nightOfSentence = nightHours(phrase, on: told.date)
      }
      if let year = phrase.statedYear {
        yearOfSentence = isBackground(phrase) || isApposed(phrase) ? nil : year
      } else if phrase.countsFromSpeech {
        yearOfSentence = nil
      }
      if quotation == nil, let told = value.narrated, !isBackground(phrase),
        narrative.day == nil || !isLookedBackOn(phrase)
      {
        narrative.time = told
        if told.unit == .day {
          toldHere = true
          narrative.day = told.date
          if !isLongAgo(told.date) || !isComplement(phrase) { narrative.dayOfHours = told.date }
          narrative.nightHours = nightHours(phrase, on: told.date)
          if let anchor, told.date <= anchor, !isLongAgo(told.date) { narrative.pastDay = told.date }
        }
      }
    }
    return results
  }

  /// Whether an hour goes with a time that repeats, right before it or behind it: `tous les jours à 18 heures`.
  private func isHabitual(_ index: Int) -> Bool {
    guard case .clock = phrases[index].meaning else { return false }
    func isNear(_ first: TimePhrase, _ second: TimePhrase) -> Bool {
      second.tokens.lowerBound - first.tokens.upperBound <= 3
        && text.sentence(of: first.tokens.lowerBound) == text.sentence(of: second.tokens.lowerBound)
    }
    if index + 1 < phrases.count, phrases[index + 1].repeats, isNear(phrases[index], phrases[index + 1]) { return true }
    // Back over the hours of the same habit.
    var back = index
    while back > 0, index - back < 4, isNear(phrases[back - 1], phrases[back]) {
      back -= 1
      if phrases[back].repeats { return true }
      guard case .clock = phrases[back].meaning else { return false }
    }
    return false
  }

  /// `depuis 5 h 30` in the present.
  private func lasts(_ phrase: TimePhrase) -> Bool {
    let start = phrase.tokens.lowerBound
    guard case .clock = phrase.meaning, start > 0, text.tokens[start - 1].folded == "depuis" else { return false }
    let sentence = text.sentences[text.sentence(of: start)]
    return !text.tokens[max(sentence.lowerBound, start - 14)..<start].contains {
      TenseForms.pluperfectAuxiliaries.contains($0.folded)
    }
  }

  /// The second hour of `de 19 heures à 6 heures`, which is of the day after.
  private func closesNight(_ phrase: TimePhrase, after last: TimePhrase) -> Bool {
    guard case .clock(let end) = phrase.meaning, case .clock(let start) = last.meaning, end.hour < start.hour,
      last.tokens.lowerBound > 0, phrase.tokens.lowerBound == last.tokens.upperBound + 1
    else { return false }
    return text.tokens[last.tokens.upperBound].folded == "à"
      && ["de", "entre"].contains(text.tokens[last.tokens.lowerBound - 1].folded)
  }

  /// More than a month before the day of writing.
  private func isLongAgo(_ day: CivilDate) -> Bool { anchor.map { day.dayNumber < $0.dayNumber - 31 } ?? false }

  /// `la loi du 3 mai 2007`: the date goes with a noun.
  private func isComplement(_ phrase: TimePhrase) -> Bool {
    let before = phrase.tokens.lowerBound - 1
    return before >= 0 && ["d'", "de", "du"].contains(text.tokens[before].folded)
  }

  /// The hour up to which times behind a phrase are of the next day; that day has begun when it is written.
  private func nightHours(_ phrase: TimePhrase, on day: CivilDate) -> Int {
    guard let anchor, day < anchor else { return 0 }
    return switch phrase.meaning {
    case .night: 12
    case .partOfDay(.night, .bare): 7
    default: 0
    }
  }

  /// `le titre, stable la veille, gagnait …`: a neighbouring day within an aside, which what follows is not of.
  private func isAside(_ phrase: TimePhrase) -> Bool {
    guard case .day(_, from: .narrative) = phrase.meaning, phrase.tokens.upperBound < text.tokens.count,
      text.tokens[phrase.tokens.upperBound].folded == ","
    else { return false }
    let start = phrase.tokens.lowerBound
    return (2...3).contains { start - $0 > 0 && text.tokens[start - $0].folded == "," }
  }

  /// `l’aide, entamée en mai 2024, expire le 3 juin`: a year within an aside, which what follows is not of.
  private func isApposed(_ phrase: TimePhrase) -> Bool {
    guard phrase.tokens.upperBound < text.tokens.count, text.tokens[phrase.tokens.upperBound].folded == "," else {
      return false
    }
    for index in (max(0, phrase.tokens.lowerBound - 7)..<phrase.tokens.lowerBound).reversed() {
      let token = text.tokens[index]
      if token.folded == "," { return index > text.sentences[text.sentence(of: index)].lowerBound + 1 }
      if token.isA([.auxiliary, .finiteVerb]) || token.kind != .word { return false }
    }
    return false
  }

  /// The second day of `mercredi et jeudi`, `de lundi à mardi`, `d’ici demain soir et mercredi`: the next after the first, unless a
  /// past tense forbids it.
  private func dayJoined(to last: (TimePhrase, TimeValue), _ phrase: TimePhrase, tense: ClauseTense) -> CivilDate? {
    guard last.0.isBareDay, case .weekday(let weekday, .bare) = phrase.meaning,
      let first = last.1.narrated, first.unit == .day, phrase.tokens.lowerBound == last.0.tokens.upperBound + 1,
      ["et", "ou", "puis", "à", ","].contains(text.tokens[last.0.tokens.upperBound].folded)
    else { return nil }
    let day = weekday.after(first.date)
    // What is counted from today tells more than the verb: it looks ahead or back itself.
    if case .day(let days, from: .speech) = last.0.meaning { return days > 0 ? day : nil }
    if tense == .past, let anchor, day > anchor { return nil }
    return day
  }

  /// `depuis le 3 mars`, `avant mardi`, `d’ici à jeudi`: a limit, not a day that is told of.
  private func isBackground(_ phrase: TimePhrase) -> Bool {
    let before = phrase.tokens.lowerBound - 1
    guard before >= 0 else { return false }
    switch text.tokens[before].folded {
    case "depuis", "avant", "ici", "jusqu'à", "jusqu'au", "jusqu'": return true
    default: break
    }
    guard before > 0 else { return false }
    let first = text.tokens[before - 1].folded
    return first == "jusqu'" || first == "ici"
  }

  /// `Le chauffeur avait dormi dimanche à Lens`: a day that the story looks back on, and does not go on from.
  private func isLookedBackOn(_ phrase: TimePhrase) -> Bool {
    guard case .weekday = phrase.meaning else { return false }
    let sentence = text.sentences[text.sentence(of: phrase.tokens.lowerBound)]
    let before = max(sentence.lowerBound, phrase.tokens.lowerBound - 6)..<phrase.tokens.lowerBound
    return before.contains { isPluperfect($0, before.upperBound) }
  }

  private func isPluperfect(_ index: Int, _ end: Int) -> Bool {
    ["avait", "avaient"].contains(text.tokens[index].folded)
      && (index + 1..<max(index + 1, min(end, index + 4, text.tokens.count))).contains {
        TenseForms.looksLikeParticiple(text.tokens[$0].folded)
      }
  }

  /// The day that follows an hour at once: `à 18 h mardi`, `dans la soirée de ce lundi`.
  private func dayBeside(_ index: Int) -> CivilDate? {
    guard index + 1 < phrases.count else { return nil }
    let next = phrases[index + 1]
    let gap = next.tokens.lowerBound - phrases[index].tokens.upperBound
    guard gap <= 3, next.isDay,
      text.sentence(of: next.tokens.lowerBound) == text.sentence(of: phrases[index].tokens.lowerBound)
    else { return nil }
    return standalone(next).narrated?.date
  }

  /// The year of a date that is joined on: `du 4 mars au 6 avril 2022`, `en mars et juin 2021`.
  private func yearBeside(_ index: Int) -> Int? {
    guard index + 1 < phrases.count else { return nil }
    let next = phrases[index + 1]
    let gap = phrases[index].tokens.upperBound..<next.tokens.lowerBound
    guard gap.count <= 3, gap.count > 0, let year = next.statedYear,
      gap.allSatisfy({ Self.joints.contains(text.tokens[$0].folded) })
    else { return nil }
    // « de septembre à juin 2027 » begins in 2026.
    if ["à", "au"].contains(text.tokens[gap.lowerBound].folded), let first = phrases[index].statedMonth,
      let last = next.statedMonth, first > last
    {
      return year - 1
    }
    return year
  }

  private static let joints: WordSet = [",", "et", "ou", "à", "au", "puis", "-", "–", "en", "le", "de", "du"]

  /// The day on which quoted words were said: the day that stands with their attribution, in the same sentence.
  private func dayOfSaying(_ quotation: Range<Int>) -> CivilDate? {
    let last = text.sentence(of: min(quotation.upperBound, text.tokens.count - 1))
    let after = text.sentences[last]
    let before = text.sentences[text.sentence(of: quotation.lowerBound)]
    let around = before.lowerBound..<max(before.upperBound, after.upperBound)
    for phrase in phrases.overlapping(around, by: \.tokens) where phrase.isDay {
      let start = phrase.tokens.lowerBound
      guard self.quotation(at: start) == nil else { continue }
      if start >= quotation.upperBound, after.contains(start), after.contains(quotation.upperBound) {
        return standalone(phrase).narrated?.date
      }
      if start < quotation.lowerBound, before.contains(start) { return standalone(phrase).narrated?.date }
    }
    return nil
  }

  /// The quotation that holds a token.
  private func quotation(at token: Int) -> Range<Int>? { quoted.overlapping(token..<token + 1) { $0 }.first }

  /// The value of a phrase by the anchor and its own tense alone.
  private func standalone(_ phrase: TimePhrase) -> TimeValue {
    TimeResolver(
      context: TimeContext(anchor: anchor, tense: ClauseTense(around: phrase.tokens, in: text))
    )
    .value(of: phrase)
  }
}

extension TimePhrase {
  fileprivate var isHourOrPart: Bool {
    switch meaning {
    case .clock, .endOfDay, .partOfDay(_, .bare): true
    default: false
    }
  }

  /// Whether its day is the one told of.
  fileprivate var leansOnNarrative: Bool {
    if case .day(_, from: .narrative) = meaning { return true }
    return isHourOrPart
  }

  fileprivate var repeats: Bool {
    switch meaning {
    case .repeated, .everyPartOfDay: true
    default: false
    }
  }

  /// `mardi`, `demain soir`
  fileprivate var isBareDay: Bool {
    switch meaning {
    case .weekday(_, .bare), .day(_, from: .speech): true
    default: false
    }
  }

  /// Whether it names a day.
  fileprivate var isDay: Bool {
    switch meaning {
    case .weekday, .nthWeekday, .day, .night, .period(.day, _): true
    case .calendar(let date, _): date.day != nil
    default: false
    }
  }

  /// Whether it is counted from the day of speech.
  fileprivate var countsFromSpeech: Bool {
    switch meaning {
    case .weekday(_, let relation), .period(_, let relation), .partOfDay(_, let relation):
      [.bare, .this, .last, .next].contains(relation)
    case .day(_, let origin), .shifted(_, _, let origin): origin == .speech
    default: false
    }
  }

  /// Whether its value hangs on the tense of its clause.
  fileprivate var dependsOnTense: Bool {
    switch meaning {
    case .weekday(_, .bare), .weekday(_, .this), .period(.weekend, _), .weekEnding, .night, .season, .fraction, .feast,
      .shifted(_, .later, from: .narrative):
      true
    case .calendar(let date, _), .week(let date), .weekend(let date), .nthWeekday(_, _, let date): date.year == nil
    default: false
    }
  }

  /// Whether a year is missing that the sentence may lend.
  fileprivate var lacksYear: Bool {
    switch meaning {
    case .calendar(let date, .bare), .week(let date), .weekend(let date): date.year == nil && date.month != nil
    case .season(_, nil, .bare), .fraction(_, _, nil, .bare): true
    default: false
    }
  }

  fileprivate var statedMonth: Int? {
    if case .calendar(let date, _) = meaning { date.month } else { nil }
  }

  /// The year that its words give.
  fileprivate var statedYear: Int? {
    switch meaning {
    case .calendar(let date, _): date.year
    case .season(_, let year, _), .fraction(_, _, let year, _), .feast(_, _, let year, _): year
    default: nil
    }
  }
}
