/// A time expression as the words alone tell it, before anybody knows what day it was written.
package struct TimePhrase: Hashable, Sendable {
  /// Indices of the tokens it is made of.
  package var tokens: Range<Int>
  package var meaning: TimeMeaning
  /// The part of the day that it names with its day: `lundi soir`.
  package var part: PartOfDay?
  package var modifier: TimeModifier?

  package init(_ tokens: Range<Int>, _ meaning: TimeMeaning, part: PartOfDay? = nil, modifier: TimeModifier? = nil) {
    self.tokens = tokens
    self.meaning = meaning
    self.part = part
    self.modifier = modifier
  }
}

/// What a time expression means, as far as it can be told without its day.
package enum TimeMeaning: Hashable, Sendable {
  /// Years, months and days of the calendar: `mardi 2 décembre`, `février 2022`, `2014`.
  case calendar(CalendarDate, TimeRelation)
  /// The nth such day of a month; -1 is the last.
  case nthWeekday(Int, Weekday, of: CalendarDate)
  /// A day of the week without a date.
  case weekday(Weekday, TimeRelation)
  /// `hier` (-1, from speech), `le lendemain` (1, from the narrative).
  case day(Int, from: TimeOrigin)
  /// `en fin de semaine`: the last days of the week in Europe, the week-end in Quebec.
  case weekEnding(TimeRelation)
  /// The calendar’s own unit around a day: `cette semaine`, `l’an dernier`, `ce week-end`.
  case period(TimeUnit, TimeRelation)
  /// The week that holds a date: `la semaine du 8 décembre`.
  case week(of: CalendarDate)
  /// The week-end of the week that holds a date: `le week-end du 14 mars`.
  case weekend(of: CalendarDate)
  /// A count of units away from a day: `il y a dix jours`, `trois jours plus tard`.
  case shifted(TimeAmount, TimeDirection, from: TimeOrigin)
  /// A time of day: `21 h 45`, `midi`.
  case clock(ClockTime)
  /// The midnight that a day ends with: `jusqu’à minuit`.
  case endOfDay
  /// A part of a day without its day: `ce soir`, `dans la nuit`.
  case partOfDay(PartOfDay, TimeRelation)
  /// The night between two days: `la nuit de lundi à mardi`. The meanings are of single days.
  indirect case night(from: TimeMeaning, to: TimeMeaning)
  case season(Season, year: Int?, TimeRelation)
  /// The nth quarter or half of a year; where the year is nil, of the year of the relation, `preceding` and `following` being
  /// last year and next.
  case fraction(TimeUnit, Int, year: Int?, TimeRelation)
  /// A decade by its first three digits, 199; a century by its first two, 19.
  case decade(Int)
  case century(Int)
  /// A feast, with the days from it: 1 for the Monday of `lundi de Pâques`.
  case feast(Feast, offset: Int, year: Int?, TimeRelation)
  case duration(TimeAmount)
  /// `tous les deux jours`, `par semaine`.
  case repeated(TimeAmount)
  /// `tous les lundis`, `le lundi`.
  case everyWeekday(Weekday)
  /// `chaque été`.
  case everySeason(Season)
  /// `chaque matin`, `le soir`.
  case everyPartOfDay(PartOfDay)
  case reference(TimeReference)
}

/// A date of which a text may leave out any part.
package struct CalendarDate: Hashable, Sendable {
  package var year: Int?
  /// 1 to 12.
  package var month: Int?
  /// 1 to 31.
  package var day: Int?
  package var weekday: Weekday?

  package init(year: Int? = nil, month: Int? = nil, day: Int? = nil, weekday: Weekday? = nil) {
    self.year = year
    self.month = month
    self.day = day
    self.weekday = weekday
  }
}

/// How a named period stands to the day it is counted from.
package enum TimeRelation: Hashable, Sendable {
  /// Nothing says: `mardi`.
  case bare
  /// `ce mardi`, `cette semaine`.
  case this
  /// `mardi dernier`, `la semaine passée`.
  case last
  /// `mardi prochain`, `la semaine prochaine`.
  case next
  /// `le mardi suivant`, `la semaine d’après`: counted from the narrative.
  case following
  /// `la semaine précédente`, `l’année d’avant`.
  case preceding
  /// `ce jour-là`, `cette année-là`, `le même jour`.
  case same
  /// Of no one year: `en été`, `les mois d’hiver`.
  case any
}

/// The way from the day that is counted from.
package enum TimeDirection: Hashable, Sendable {
  case earlier
  case later
}

/// The day that an expression is counted from.
package enum TimeOrigin: Hashable, Sendable {
  /// The day on which it was said or written.
  case speech
  /// The last day told of.
  case narrative
}

/// What points at no day.
package enum TimeReference: String, Hashable, Sendable {
  case past = "PAST_REF"
  case present = "PRESENT_REF"
  case future = "FUTURE_REF"
}
