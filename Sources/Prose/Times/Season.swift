/// A season, with the letters of TIMEX3.
package enum Season: String, Hashable, Sendable {
  case spring = "SP"
  case summer = "SU"
  case autumn = "FA"
  case winter = "WI"

  /// The month in which it begins, 3, 6, 9 or 12.
  package var firstMonth: Int {
    switch self {
    case .spring: 3
    case .summer: 6
    case .autumn: 9
    case .winter: 12
    }
  }
}
