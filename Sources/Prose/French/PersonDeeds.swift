/// Nouns whose `de` is followed by somebody: `la mort de X`, `le procès de X`, `un but de X`.
package enum PersonDeeds {
  package static let nouns: WordSet = WordSet(
    splitWords(
      """
      absence ace adversaire adversaires agresseur agression allié alliés ami amie amis aplomb appel arrestation arrêt
      arrivée assassin assassinat audition autopsie aveux avocat avocate avocats biographie blessure bonheur bras but calvaire camarade
      camarades candidature carrière cas coéquipier coéquipière coéquipiers collègue collègues compagne compagnon complice
      complices condamnation conjoint corps cousin cousine défense défenseur démission départ dépouille détention
      disciple disparition domicile doublé échappée écrits élection élève enfants entourage épouse époux équipe essai
      essais extradition famille femme fiancé fiancée fille filles film fils frappe frère funérailles garde héritier
      héritière hommage homologue incarcération innocence interpellation intervention investiture libération limogeage
      malheur mandat mari mère meurtre meurtrier mort naissance neveu nièce nomination obsèques œuvre parents partenaire
      partenaires partisan partisans passe pénalité penalty père plainte portrait prédécesseur présidence procès
      proche proches propos récit réélection remplaçant remplacement responsabilité retour retrait rival rivale rivaux roman
      sœur soutien soutiens successeur suicide témoignage tentative tir transformation triplé veuve victoire vie
      visage visite voisin voisine voisins voix
      """))

  /// Verbs of which only a person is the object, in the forms that stand before a name: `a nommé X`, `épouse X`.
  package static let verbs: WordSet = WordSet(
    splitWords(
      """
      auditionné auditionnée démis désigné désignée destitué élu élue épousa épouse épousé incarcéré incarcérée inculpé
      inculpée interpellé interpellée interrogé intronisé investi investie limogé limogée nomma nomme nommé nommée
      promu promue réélu réélue suspecté
      """))
}
