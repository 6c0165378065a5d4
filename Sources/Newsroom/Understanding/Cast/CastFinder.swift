internal import Prose

/// Finds the actors and places of a reading, and every mention of them.
///
/// What the user’s notes name is settled first. Then the text is gone through twice: first the names that tell by themselves
/// what they are: full names of people, names of the lists, acronyms with their meaning; then what only they make clear:
/// surnames alone, roles, headlines in capitals.
struct CastFinder {
  let noted: NotedActors

  func find(in reading: Reading) -> Cast {
    var work = CastWork(reading)
    work.settleNoted(noted)
    work.findPeople()
    work.findBodies()
    work.resolveGenericBodies()
    work.findPlainNames()
    work.findActingNames()
    work.resolveNames()
    work.findSurnamesThatAreWords()
    work.resolveRoles()
    return work.cast()
  }
}
