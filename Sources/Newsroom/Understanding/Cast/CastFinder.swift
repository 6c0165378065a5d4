internal import Prose

/// Finds the actors and places of a reading, and every mention of them.
///
/// The text is gone through twice. First the names that tell by themselves what they are: full names of people, names of the
/// lists, acronyms with their meaning. Then what only they make clear: surnames alone, roles, headlines in capitals.
struct CastFinder {
  func find(in reading: Reading) -> Cast {
    var work = CastWork(reading)
    work.findPeople()
    work.findBodies()
    work.resolveGenericBodies()
    work.resolveNames()
    work.resolveRoles()
    return work.cast()
  }
}
