internal import Prose

/// The calendar’s words by their keys, and the marks that stand in dates.
enum PageCalendar {
  static let months = keyed(CalendarWords.months, CalendarWords.shortMonths)
  static let weekdays = keyed(CalendarWords.weekdayNames, CalendarWords.shortWeekdays)

  /// English names, as the software of some papers writes dates.
  static let englishMonths: [WordKey: Int] = Dictionary(
    uniqueKeysWithValues: [
      "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9,
      "october": 10, "november": 11, "december": 12, "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7,
      "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
    ].map { (WordKey($0), $1) })

  /// Weekdays in full, as prose and headings write them.
  static let fullWeekdays = Set(CalendarWords.weekdayNames.keys.map { WordKey($0.text) })

  /// Accents do not count in a key, so that `août` and `aout` have the same.
  private static func keyed<Value>(_ full: WordMap<Value>, _ short: WordMap<Value>) -> [WordKey: Value] {
    Dictionary((full.entries + short.entries).map { (WordKey($0.word.text), $0.value) }) { first, _ in first }
  }

  static let the = WordKey("le")
  static let this = WordKey("ce")
  static let at = WordKey("à")
  static let hyphen = WordKey("-")
  static let openParenthesis = WordKey("(")
  static let closeParenthesis = WordKey(")")
  static let dateMarks = PageVocabulary.keys("/ . -")
  static let hourMarks = PageVocabulary.keys("h")
  static let ordinalEndings = PageVocabulary.keys("er")
  static let today = ["aujourd", "'", "hui"].map { WordKey($0) }
  static let yesterday = WordKey("hier")
  static let beforeYesterday = ["avant", "-", "hier"].map { WordKey($0) }
  static let hours = PageVocabulary.keys("heure heures")
  static let ofPlace = PageVocabulary.keys("de d du locale française belge suisse normale avancée")
  static let smallWords = PageVocabulary.keys("de l ' d la")
  static let zones = PageVocabulary.keys("gmt tu utc tuc hne hae he hnp hap cet cest est edt")
}
