/// Words by which reports of trials tell who stands before the court.
package enum TrialWords {
  /// Somebody appears: `comparaît depuis lundi`.
  package static let appearing: WordSet = [
    "comparaissaient", "comparaissait", "comparaissent", "comparaît", "comparait", "comparaîtra", "comparaîtront",
  ]

  /// What becomes of whom a court judges.
  package static let charged: WordSet = [
    "accusé", "accusée", "acquitté", "acquittée", "condamné", "condamnée", "jugé", "jugée", "poursuivi", "poursuivie",
    "relaxé", "relaxée",
  ]

  /// What is asked for against somebody: `dix ans requis contre Paul Morel`.
  package static let demands: WordSet = [
    "requérir", "requiert", "requis", "requise", "requises", "réclamé", "réclamée", "réclamés",
  ]
}
