internal import Prose

/// Finds the dated statements of a reading.
struct EventFinder {
  func find(in reading: Reading, times: [TimeExpression], cast: Cast, quotations: [Quotation]) -> [Event] { [] }
}
