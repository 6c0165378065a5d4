internal import Prose

/// Finds what was said in a reading, and who said it.
struct QuotationFinder {
  func find(in reading: Reading, cast: Cast) -> [Quotation] { [] }
}
