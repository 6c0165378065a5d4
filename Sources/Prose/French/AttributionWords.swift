/// Words about attribution: what `selon` may not govern, and the turns of several words that mean the same.
package enum AttributionWords {
  /// Turns that open an attribution, as folded words, each followed by whoever is the source.
  package static let phrases: [[Word]] = [
    ["selon"],
    ["d'", "après"],
    ["de", "l'", "avis", "de"], ["de", "l'", "avis", "d'"], ["de", "l'", "avis", "du"], ["de", "l'", "avis", "des"],
    ["de", "l'", "aveu", "même", "de"], ["de", "l'", "aveu", "même", "du"], ["de", "l'", "aveu", "même", "des"],
    ["de", "l'", "aveu", "même", "d'"],
    ["de", "l'", "aveu", "de"], ["de", "l'", "aveu", "du"], ["de", "l'", "aveu", "d'"], ["de", "l'", "aveu", "des"],
    ["aux", "yeux", "de"], ["aux", "yeux", "du"], ["aux", "yeux", "des"], ["aux", "yeux", "d'"],
    ["aux", "dires", "de"], ["aux", "dires", "du"], ["aux", "dires", "des"], ["aux", "dires", "d'"],
    ["au", "dire", "de"], ["au", "dire", "du"], ["au", "dire", "des"], ["au", "dire", "d'"],
    ["à", "en", "croire"], ["a", "en", "croire"],
    ["dixit"],
  ]

  /// ``phrases`` by their first word.
  package static let phrasesByFirst: WordMap<[[Word]]> = WordMap(Dictionary(grouping: phrases) { $0[0] })

  /// What a body publishes, and speaks by: `selon un rapport de la Cour des comptes`.
  package static let publications: WordSet = [
    "alerte", "avis", "baromètre", "bilan", "bulletin", "calculs", "chiffres", "communiqué", "comptage", "décompte",
    "données", "enquête", "estimation", "estimations", "étude", "informations", "note", "prévisions", "projection",
    "projections",
    "rapport", "recensement", "relevé", "relevés", "sondage", "statistiques",
  ]

  /// How somebody puts it: `selon les mots d’Anna Morel`.
  package static let wordings: WordSet = [
    "dires", "expression", "formule", "mot", "mots", "propos", "témoignage", "termes",
  ]

  /// What somebody has worked out: `selon ses propres calculs`.
  package static let reckonings: WordSet = ["calculs", "comptes", "décomptes", "estimations", "informations"]

  /// Nouns after `selon` that are a measure or a rule and no source: `selon les besoins`, `selon la loi`.
  package static let measures: WordSet = [
    "accord", "âge", "âges", "article", "barème", "besoin", "besoins", "calendrier", "capacités", "cas", "catégorie",
    "catégories", "circonstances", "code", "conditions", "configuration", "contexte", "convenance", "coutume",
    "critère", "critères", "degré", "disponibilités", "droit", "endroits", "époques", "formule", "goûts", "gravité",
    "heure", "heures", "humeur", "itinéraire", "jours", "logique", "loi", "méthode", "méthodes", "modalités",
    "modèle", "modèles", "moyens", "niveau", "niveaux", "nombre", "normes", "ordre", "origine", "parcours", "pays",
    "périodes", "plan", "pratique", "principe", "priorités", "procédure", "profil", "profils", "programme",
    "protocole", "quartiers", "régions", "règle", "règlement", "règles", "résultats", "rite", "rites", "rythme",
    "saison", "saisons", "scénario", "scénarios", "schéma", "secteurs", "situation", "stratégie", "système", "taille",
    "tarif", "tarifs", "tradition", "type", "types", "usage", "vœux", "volonté", "zones",
  ]

  /// Verbs whose object may be whoever is told: `a prévenu les habitants que`.
  package static let tellsSomebody: WordSet = [
    "alerter", "assurer", "avertir", "informer", "mettre en garde", "prévenir", "rappeler",
  ]
}
