/// Nouns whose `de` is followed by somebody: `la mort de X`, `le procès de X`, `un but de X`.
package enum PersonDeeds {
  package static let nouns: Set<String> = Set(
    splitWords(
      """
      absence agression aplomb appel arrestation arrivée assassinat audition autopsie aveux avocat avocate avocats biographie but
      candidature carrière compagne compagnon condamnation conjoint corps défense démission départ détention disparition
      domicile doublé écrits élection enfants entourage épouse époux équipe extradition famille femme fille filles film fils frère
      funérailles garde hommage incarcération innocence interpellation intervention investiture libération limogeage
      mandat mari mère meurtre mort naissance neveu nièce nomination obsèques œuvre parents partisans passe père plainte
      portrait prédécesseur présidence procès proches propos récit réélection remplacement remplaçant responsabilité retour roman
      soutien successeur suicide témoignage tir veuve victoire vie visage visite voix
      """))
}
