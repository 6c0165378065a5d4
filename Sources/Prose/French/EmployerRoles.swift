/// Roles whose complement is a body, not a place: `directeur général de X`, where `maire de X` tells of a town.
package enum EmployerRoles {
  /// The masculine forms.
  package static let lemmas: WordSet = [
    "actionnaire", "administrateur", "analyste", "cofondateur", "co-fondateur", "coprésident", "directeur", "dirigeant",
    "économiste", "fondateur", "gérant", "patron", "pdg", "porte-parole", "président-directeur", "salarié", "trésorier",
    "vice-président",
  ]

  /// Those of which that is so where the name has an article, as no town has: `la présidente de la Fapir`.
  package static let ofNamesWithArticle: WordSet = lemmas.union([
    "adhérent", "chef", "coordinateur", "coordonnateur", "délégué", "leader", "militant", "président", "secrétaire",
  ])

  /// Roles that companies and clubs have as well as people, by their masculine forms.
  package static let ofBodies: WordSet = [
    "actionnaire", "allié", "bailleur", "champion", "chimiste", "créancier", "exploitant", "investisseur", "leader",
    "producteur",
    "promoteur", "propriétaire", "repreneur", "successeur", "vainqueur",
  ]
}
