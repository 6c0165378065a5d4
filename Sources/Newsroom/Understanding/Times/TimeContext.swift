internal import Prose

/// What the text around an expression lends to its value.
struct TimeContext {
  /// The day that `hier` and `mardi` are counted from; nil where nobody knows it.
  var anchor: CivilDate?
  /// The last day told of, in the same passage or entry.
  var narratedDay: CivilDate?
  /// The last time told of, whatever its grain.
  var narrated: NarratedTime?
  /// The day that the sentence gives to its hours and parts of day.
  var dayOfSentence: CivilDate?
  /// The hour up to which a time of day belongs to the day after the one told of, as a night was told of last.
  var nightHours = 0
  /// The year that the sentence gives to its dates: 2024 in `la prise en 2024 …, en février`.
  var yearOfSentence: Int?
  var tense: ClauseTense
  /// Whether an hour is that of any day: `tous les jours à 8 heures`.
  var isHabit = false
  /// Whether the text is of Quebec, where `la fin de semaine` is the week-end.
  var isQuebec = false

  /// Goes back from a narrated day that is still to come to the last that was not, where an hour or a neighbouring day is
  /// told of in the past, or in no tense at all.
  ///
  /// - Parameter past: the last day told of that was not to come.
  mutating func keepToPresent(_ phrase: TimePhrase, in text: TokenizedText, past: CivilDate?) {
    guard let anchor, let day = narratedDay, day > anchor,
      ClauseTense(around: phrase.tokens, in: text) != .future
    else { return }
    narratedDay = past
  }

  /// The day that `la veille` is counted from.
  var narrativeDay: CivilDate? { narratedDay ?? anchor }
}

/// A time told of, with the unit to which it is known.
struct NarratedTime: Hashable {
  /// Its first day.
  var date: CivilDate
  /// ``TimeUnit/day``, ``TimeUnit/week``, ``TimeUnit/month`` or ``TimeUnit/year``.
  var unit: TimeUnit
}
