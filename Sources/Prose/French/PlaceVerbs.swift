/// Verbs that a place follows without a preposition: `relier Lyon à Turin`, `quitter Gao`.
package enum PlaceVerbs {
  /// Every form of the third person, folded, participles and infinitives included.
  package static let forms: Set<String> = Set(
    infinitives.flatMap { Conjugation.thirdPerson(of: $0).map(\.form) })

  private static let infinitives = splitWords(
    """
    assiéger bombarder conquérir desservir encercler envahir évacuer gagner libérer occuper pilonner quitter rallier
    reconquérir relier survoler traverser
    """)
}
