/// A unit in which time is counted or named.
package enum TimeUnit: Hashable, Sendable {
  case second
  case minute
  case hour
  case day
  /// Saturday and Sunday.
  case weekend
  case week
  /// `quinzaine`: fifteen days, as French counts two weeks.
  case fortnight
  case month
  case quarter
  /// `semestre`.
  case halfYear
  case year
  case decade
  case century
  case millennium

  /// Whether a count of it stands after the `T` of an ISO 8601 duration.
  package var isClock: Bool {
    switch self {
    case .second, .minute, .hour: true
    default: false
    }
  }
}
