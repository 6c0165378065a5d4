/// Nouns whose `de` is followed by somebody: `la mort de X`, `le procès de X`, `un but de X`.
package enum PersonDeeds {
  package static let nouns: WordSet = WordSet(
    splitWords(
      """
      absence ace agression aplomb appel arrestation arrêt arrivée assassinat audition autopsie aveux avocat avocate
      avocats biographie but candidature carrière compagne compagnon condamnation conjoint corps défense démission
      départ détention disparition domicile doublé échappée écrits élection enfants entourage épouse époux équipe
      essai essais extradition famille femme fille filles film fils frappe frère funérailles garde hommage
      incarcération innocence interpellation intervention investiture libération limogeage mandat mari mère meurtre
      mort naissance neveu nièce nomination obsèques parents partisans passe pénalité penalty père plainte portrait
      prédécesseur présidence procès proches propos récit réélection remplaçant remplacement responsabilité retour
      roman soutien successeur suicide témoignage tentative tir transformation triplé œuvre veuve victoire vie visage
      visite voix
      """))
}
