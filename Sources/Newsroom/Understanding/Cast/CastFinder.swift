internal import Prose

/// Finds the actors and places of a reading, and every mention of them.
struct CastFinder {
  func find(in reading: Reading) -> Cast { Cast() }
}
