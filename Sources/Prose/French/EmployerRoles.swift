/// Roles whose complement is a body, not a place: `directeur général de X`, where `maire de X` tells of a town.
package enum EmployerRoles {
  /// The masculine forms.
  package static let lemmas: Set<String> = [
    "actionnaire", "administrateur", "analyste", "cofondateur", "co-fondateur", "coprésident", "directeur", "dirigeant",
    "économiste", "fondateur", "gérant", "patron", "pdg", "porte-parole", "président-directeur", "salarié", "trésorier",
    "vice-président",
  ]
}
