/// The calendar in French: what each word of the lists stands for.
///
/// Months and weekdays have their accentless forms too, as headlines in capitals write them.
package enum CalendarWords {
  /// 1 to 12.
  package static let months: WordMap<Int> = [
    "janvier": 1, "février": 2, "fevrier": 2, "mars": 3, "avril": 4, "mai": 5, "juin": 6, "juillet": 7, "août": 8,
    "aout": 8, "septembre": 9, "octobre": 10, "novembre": 11, "décembre": 12, "decembre": 12,
  ]

  /// `mi-novembre`, one word for the tokenizer.
  static let midMonths: WordMap<Int> = WordMap(months.entries.map { (Word("mi-\($0)"), $1) })

  /// Short forms, which are months only beside a number; a full stop may follow.
  package static let shortMonths: WordMap<Int> = [
    "janv": 1, "jan": 1, "févr": 2, "fév": 2, "avr": 4, "juil": 7, "juill": 7, "sept": 9, "sep": 9, "oct": 10,
    "nov": 11, "déc": 12,
  ]

  /// In the singular, as dates have them.
  package static let weekdayNames: WordMap<Weekday> = [
    "lundi": .monday, "mardi": .tuesday, "mercredi": .wednesday, "jeudi": .thursday, "vendredi": .friday,
    "samedi": .saturday, "dimanche": .sunday,
  ]

  /// Short forms, which are weekdays only before a date: `jeu. 3 mars`.
  package static let shortWeekdays: WordMap<Weekday> = [
    "lun": .monday, "mar": .tuesday, "mer": .wednesday, "jeu": .thursday, "ven": .friday, "sam": .saturday,
    "dim": .sunday,
  ]

  /// Singular and plural; the plural is always a habit (`les lundis`).
  static let weekdays: WordMap<Weekday> = WordMap(
    weekdayNames.entries + weekdayNames.entries.map { (Word("\($0)s"), $1) })

  package static let seasons: WordMap<Season> = [
    "printemps": .spring, "été": .summer, "eté": .summer, "automne": .autumn, "hiver": .winter,
  ]

  static let partsOfDay: WordMap<PartOfDay> = [
    "aube": .morning, "matin": .morning, "matinée": .morning, "matins": .morning,
    // Quebec and Belgium.
    "avant-midi": .morning,
    "midi": .noon, "mi-journée": .midday,
    "après-midi": .afternoon, "apres-midi": .afternoon, "aprem": .afternoon,
    "soir": .evening, "soirée": .evening, "soirs": .evening, "crépuscule": .evening, "crepuscule": .evening,
    "nuit": .night, "nuitée": .night, "nuits": .night, "minuit": .night,
    "journée": .day,
  ]

  static let units: WordMap<TimeUnit> = [
    "seconde": .second, "secondes": .second,
    "minute": .minute, "minutes": .minute, "min": .minute, "mn": .minute,
    "heure": .hour, "heures": .hour, "h": .hour,
    "jour": .day, "jours": .day, "journées": .day,
    "semaine": .week, "semaines": .week,
    "quinzaine": .fortnight, "quinzaines": .fortnight,
    "week-end": .weekend, "week-ends": .weekend, "weekend": .weekend, "weekends": .weekend,
    "mois": .month,
    "trimestre": .quarter, "trimestres": .quarter,
    "semestre": .halfYear, "semestres": .halfYear,
    "an": .year, "ans": .year, "année": .year, "années": .year, "annee": .year, "annees": .year,
    "décennie": .decade, "décennies": .decade,
    "siècle": .century, "siècles": .century,
    "millénaire": .millennium, "millénaires": .millennium,
  ]

  /// Words that are a duration by themselves: terms of office, halves of a unit.
  static let wholeDurations: WordMap<TimeAmount> = [
    "demi-heure": TimeAmount(30, .minute), "demi-journée": TimeAmount(12, .hour), "demi-siècle": TimeAmount(50, .year),
    "quinquennat": TimeAmount(5, .year), "septennat": TimeAmount(7, .year), "sexennat": TimeAmount(6, .year),
    "biennat": TimeAmount(2, .year),
  ]
}
