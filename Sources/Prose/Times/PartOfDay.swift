/// A part of a day, with the letters that TIMEX3 writes after the day’s `T`.
package enum PartOfDay: String, Hashable, Sendable {
  case morning = "MO"
  case midday = "MI"
  /// `vendredi midi` is a time of the clock.
  case noon = "12:00"
  case afternoon = "AF"
  case evening = "EV"
  case night = "NI"
  /// `la journée`: the day itself.
  case day = "DT"
}
