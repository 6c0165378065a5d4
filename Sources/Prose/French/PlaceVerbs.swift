/// Verbs that a place follows without a preposition: `relier Lyon à Turin`, `quitter Gao`.
package enum PlaceVerbs {
  /// Every form of the third person, folded, participles and infinitives included.
  package static let forms: WordSet = WordSet(
    infinitives.flatMap { Conjugation.thirdPerson(of: $0).map(\.form) })

  /// Those of which land and water alone are the object, with their article: `longer la Vologne`.
  package static let ofGround: WordSet = WordSet(
    splitWords("draguer franchir longer ratisser sonder surplomber survoler").flatMap {
      Conjugation.thirdPerson(of: $0).map(\.form)
    })

  private static let infinitives: [String] = splitWords(
    """
    arpenter assiéger atteindre bombarder conquérir contourner desservir dévaster encercler envahir évacuer fuir gagner inonder libérer
    occuper pilonner quitter rallier ravager reconquérir rejoindre relier sillonner survoler traverser visiter
    """)
}
