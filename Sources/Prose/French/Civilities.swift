/// Forms of address, which stand right before a name.
package enum Civilities {
  /// Each form, folded and without full stop, with the gender that it tells; nil for titles of both.
  package static let genders: WordMap<GrammaticalGender?> = [
    "cheikh": .masculine, "dom": .masculine, "don": .masculine, "dr": nil, "dre": .feminine, "frère": .masculine,
    "honorable": nil,
    "lady": .feminine,
    "lord": .masculine, "m": .masculine, "madame": .feminine, "mademoiselle": .feminine, "maître": nil, "me": nil,
    "mgr": .masculine,
    "mlle": .feminine, "mme": .feminine, "monseigneur": .masculine, "monsieur": .masculine, "mr": .masculine,
    "mrs": .feminine,
    "ms": .feminine, "pr": nil, "pre": .feminine, "professeur": nil, "père": .masculine, "sheikh": .masculine,
    "sir": .masculine,
    "sœur": .feminine,
  ]

  /// The trade that a form tells, as the lemma of a role: only counsel is called `Me`.
  package static let callings: WordMap<Word> = [
    "dr": "médecin", "dre": "médecin", "maître": "avocat", "me": "avocat", "mgr": "évêque", "monseigneur": "évêque",
    "pr": "professeur", "pre": "professeur", "professeur": "professeur",
  ]

  /// Of several people: `MM. Duval et Roux`.
  package static let plural: WordSet = ["mm", "mmes", "mes", "drs", "prs", "mesdames", "messieurs"]

  package static let all: [Word] = Array(genders.keys) + plural
}
