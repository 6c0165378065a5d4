internal import Prose

/// Finds the time expressions of a reading and gives them their values.
struct TimeFinder {
  func find(in reading: Reading) -> [TimeExpression] { [] }
}
