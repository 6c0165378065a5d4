/// Seats that stand for those who sit there.
package enum Metonyms {
  /// As they are written, without article. They name actors; the building itself is seldom a place of news.
  package static let names: [String] = [
    "Bercy", "Berlaymont", "Buckingham", "Buckingham Palace", "Capitole", "Downing Street", "Élysée", "Foggy Bottom",
    "Hôtel Matignon", "Kremlin", "Maison Blanche", "Maison-Blanche", "Matignon", "Palais-Bourbon", "Palais Bourbon",
    "Palais fédéral", "Pentagone", "Place Beauvau", "place Beauvau", "Place Vendôme", "Quai d’Orsay", "Quai d’Orsay",
    "Quirinal", "Rideau Hall", "Seize rue de la Loi", "Wall Street", "Westminster", "Whitehall",
  ]

  /// Seats of governments that are not those of countries: as subjects of what only people do, they speak for them.
  package static let seats: Set<String> = [
    "Ajaccio", "Barcelone", "Edmonton", "Édimbourg", "Erbil", "Namur", "Nouméa", "Papeete", "Québec",
  ]
}
