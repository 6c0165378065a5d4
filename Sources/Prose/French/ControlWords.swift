/// Words by which news tells who holds a town or a place, in any of their forms.
package enum ControlWords {
  /// That it was taken, or is held.
  package static let taking: WordSet = [
    "capture", "captura", "capturer", "capturé", "capturée", "conquis", "conquise", "conquérir", "conquête", "contrôle",
    "contrôlent", "contrôler", "contrôlée", "emparer", "emparé", "emparée", "emparées", "emparés", "emparait", "maître",
    "maîtres", "maîtresse", "pris", "prise", "prises", "prendre", "reconquis", "reconquise", "reconquête", "repris",
    "reprise", "reprendre", "tenir", "tient", "tiennent", "tombé", "tombée",
  ]

  /// That it was lost.
  package static let losing: WordSet = ["cédé", "cédée", "perdre", "perdu", "perdue", "perte"]

  /// That it is fought for; only with one of ``going``.
  package static let fighting: WordSet = [
    "affrontements", "assaut", "assauts", "bat", "bataille", "batailles", "battent", "battre", "combat", "combats",
    "combattent", "combattre", "défendent", "défendre", "opérations", "recherches", "résistance", "résistent",
    "résister",
  ]

  /// That something goes on.
  package static let going: WordSet = [
    "continue", "continuent", "continuer", "cours", "encore", "poursuit", "poursuivent", "poursuivaient", "poursuivre",
    "toujours",
  ]

  /// Nouns that stand for a place named before.
  package static let places: WordSet = ["bourg", "bourgade", "cité", "localité", "village", "ville"]

  /// After `prise de`: other things that are taken.
  package static let otherTakings: WordSet = [
    "bec", "charge", "compte", "conscience", "contact", "décision", "effet", "fonction", "fonctions", "otage", "otages",
    "parole", "part", "pied", "poids", "position", "pouls", "rendez-vous", "sang", "son", "vue",
  ]
}
