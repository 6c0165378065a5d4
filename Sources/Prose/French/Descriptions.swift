/// Nouns by which a text speaks again of somebody whom it has named: `la cinéaste`, `l’élu`, `le praticien`.
package enum Descriptions {
  /// Nouns that fit anybody, or an occupation that a text need not have told before: `le quadragénaire`, `l’entraîneur`.
  package static let anybody: Set<String> = [
    "acteur", "actrice", "animateur", "animatrice", "artiste", "athlète", "attaquant", "attaquante", "auteur",
    "auteure", "autrice", "buteur", "capitaine", "chanteur", "chanteuse", "chroniqueur", "chroniqueuse", "cinéaste",
    "coach", "comédien", "comédienne", "compositeur", "coureur", "coureuse", "cycliste", "défenseur", "demi",
    "dessinateur", "écrivain", "écrivaine", "entraîneur", "entraîneuse", "essayiste", "femme", "gardien", "gardienne",
    "historien", "historienne", "homme", "humoriste", "intéressé", "intéressée", "joueur", "joueuse", "judoka",
    "milieu", "musicien", "musicienne", "nageur", "nageuse", "octogénaire", "ouvreur", "philosophe", "photographe",
    "pilote", "quadragénaire", "quinquagénaire", "rappeur", "rappeuse", "réalisateur", "réalisatrice", "romancier",
    "romancière", "sélectionneur", "sélectionneuse", "septuagénaire", "sexagénaire", "skieur", "skieuse",
    "sociologue", "sportif", "sportive", "sprinteur", "sprinteuse", "styliste", "technicien", "technicienne",
    "tennisman", "trentenaire", "troisième-ligne", "vice-champion", "vice-championne",
  ]

  /// Nouns that fit those of whom the text has told one of these roles.
  package static let ofRoles: [String: Set<String>] = {
    let groups: [(nouns: [String], roles: [String])] = [
      (
        ["élu", "élue"],
        [
          "adjoint", "adjointe", "bourgmestre", "conseiller", "conseillère", "député", "députée", "échevin",
          "eurodéputé", "eurodéputée", "maire", "mairesse", "président", "présidente", "sénateur", "sénatrice",
        ]
      ),
      (
        ["dirigeant", "dirigeante", "patron", "patronne", "responsable", "chef", "cheffe", "numéro"],
        [
          "administrateur", "administratrice", "chef", "cheffe", "coprésident", "coprésidente", "directeur",
          "directrice", "fondateur", "fondatrice", "gérant", "gérante", "gouverneur", "gouverneure", "manager", "pdg",
          "président", "président-directeur", "présidente", "secrétaire",
        ]
      ),
      (
        ["magistrat", "magistrate", "parquetier", "parquetière"],
        ["avocat", "avocate", "juge", "président", "présidente", "procureur", "procureure", "substitut"]
      ),
      (["juge"], ["magistrat", "magistrate"]),
      (
        ["syndicaliste"],
        ["délégué", "déléguée", "représentant", "représentante", "secrétaire", "coordinateur", "coordinatrice"]
      ),
      (
        ["avocat", "avocate", "conseil", "pénaliste", "défenseur"], ["avocat", "avocate", "bâtonnier", "bâtonnière"]
      ),
      (
        ["praticien", "praticienne", "médecin", "soignant", "soignante", "docteur", "professeur"],
        [
          "chef", "cheffe", "chirurgien", "chirurgienne", "docteur", "docteure", "épidémiologiste", "infectiologue",
          "médecin", "professeur", "professeure", "psychiatre", "urgentiste",
        ]
      ),
      (
        ["scientifique", "chercheur", "chercheuse", "spécialiste", "expert", "experte", "universitaire", "analyste"],
        [
          "analyste", "astrophysicien", "astrophysicienne", "biologiste", "chercheur", "chercheuse", "climatologue",
          "directeur", "directrice", "économiste", "géologue", "historien", "historienne", "infectiologue",
          "politologue", "professeur", "professeure", "psychiatre", "sismologue", "sociologue",
        ]
      ),
      (
        ["officier", "militaire", "gradé", "gendarme", "policier"],
        [
          "capitaine", "colonel", "commandant", "commandante", "commissaire", "général", "lieutenant",
          "lieutenant-colonel",
        ]
      ),
      (
        ["parlementaire"], ["député", "députée", "sénateur", "sénatrice", "eurodéputé", "eurodéputée"]
      ),
      (["diplomate"], ["ambassadeur", "ambassadrice", "consul", "émissaire", "envoyé", "ministre", "représentant"]),
      (["émissaire"], ["envoyé", "envoyée", "négociateur", "négociatrice"]),
      (["édile"], ["bourgmestre", "maire", "mairesse", "syndic"]),
    ]
    var table: [String: Set<String>] = [:]
    for group in groups {
      for noun in group.nouns { table[noun, default: []].formUnion(group.roles) }
    }
    return table
  }()
}
