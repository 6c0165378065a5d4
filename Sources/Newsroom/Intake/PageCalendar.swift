internal import Prose

/// The calendar’s words by their keys.
enum PageCalendar {
  static let months: [WordKey: Int] = {
    let names: [(Int, String)] = [
      (1, "janvier janv jan"), (2, "février févr fév"), (3, "mars"), (4, "avril avr"), (5, "mai"), (6, "juin"),
      (7, "juillet juil juill"), (8, "août"), (9, "septembre sept sep"), (10, "octobre oct"), (11, "novembre nov"),
      (12, "décembre déc"),
    ]
    return Dictionary(
      uniqueKeysWithValues: names.flatMap { month, words in PageVocabulary.keys(words).map { ($0, month) } })
  }()

  static let weekdays: [WordKey: Weekday] = {
    let names: [(Weekday, String)] = [
      (.monday, "lundi lun"), (.tuesday, "mardi mar"), (.wednesday, "mercredi mer"), (.thursday, "jeudi jeu"),
      (.friday, "vendredi ven"), (.saturday, "samedi sam"), (.sunday, "dimanche dim"),
    ]
    return Dictionary(
      uniqueKeysWithValues: names.flatMap { day, words in PageVocabulary.keys(words).map { ($0, day) } })
  }()

  /// Weekdays in full, as prose and headings write them.
  static let fullWeekdays = PageVocabulary.keys("lundi mardi mercredi jeudi vendredi samedi dimanche")

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
