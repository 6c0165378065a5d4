/// Seats that stand for those who sit there.
package enum Metonyms {
  /// As they are written, without article. They name actors; the building itself is seldom a place of news.
  package static let names: [String] = [
    "Bercy", "Berlaymont", "Buckingham", "Buckingham Palace", "Capitole", "Downing Street", "Élysée", "Foggy Bottom",
    "Hôtel Matignon", "Kremlin", "Maison Blanche", "Maison-Blanche", "Matignon", "Palais-Bourbon", "Palais Bourbon",
    "Palais fédéral", "Pentagone", "Place Beauvau", "place Beauvau", "Place Vendôme", "Quai d’Orsay", "Quai d’Orsay",
    "Quirinal", "Rideau Hall", "Seize rue de la Loi", "Wall Street", "Westminster", "Whitehall",
  ]
}
