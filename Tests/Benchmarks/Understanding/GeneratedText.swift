/// News texts of any length, made of invented sentences of every kind that the rules look for.
enum GeneratedText {
  private static let people = [
    "Anna Morel", "Karim Benhaddou", "Lucie Vandamme", "Yannick Le Goff", "Fatou Ndiaye", "Rémy Castaing",
  ]
  private static let roles = [
    "la maire de Valmont", "le préfet de la région", "la porte-parole du syndicat", "le ministre des Transports",
  ]
  private static let sentences = [
    "« Nous irons jusqu’au bout, quoi qu’il en coûte », a déclaré PERSON, ROLE, mardi soir à Valmont.",
    "Selon ROLE, PERSON, les négociations reprendront jeudi 14 mars dans la capitale.",
    "PERSON a assuré que les lignes seraient rouvertes d’ici à la fin de la semaine, après trois mois de travaux.",
    "La veille, une centaine de manifestants avaient bloqué le pont de Saint-Aubin pendant plus de deux heures.",
    "Le conseil régional, qui finance le projet depuis 2019, n’a pas répondu à nos questions.",
    "Interrogé par la radio locale, PERSON s’est dit « très inquiet » pour les habitants de Port-Ellis.",
    "En juillet dernier, le tribunal administratif avait suspendu l’arrêté pris par ROLE.",
    "« C’est une décision juste », a réagi PERSON, ajoutant qu’elle « ne changera rien au calendrier ».",
    "Le trafic a repris lentement vendredi matin entre Valmont et la frontière belge.",
  ]

  /// A text of at least a number of bytes, the same for the same seed.
  static func article(bytes: Int, seed: Int) -> String {
    var text = "Valmont : les négociations reprennent\n\nPublié le 12 mars 2025 à 18h30\n\n"
    var number = seed
    while text.utf8.count < bytes {
      number = (number &* 1_103_515_245 &+ 12_345) & 0x7FFF_FFFF
      let sentence = sentences[(number >> 8) % sentences.count]
        .replacing("PERSON", with: people[(number >> 4) % people.count])
        .replacing("ROLE", with: roles[(number >> 12) % roles.count])
      text += sentence + ((number >> 16) % 3 == 0 ? "\n\n" : " ")
    }
    return text
  }
}
