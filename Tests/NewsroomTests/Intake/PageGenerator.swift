/// Writes pages no paper would print: the parts of real ones in any order, with the characters that scraping leaves.
struct PageGenerator {
  private var random: SplitMix

  init(seed: UInt64) { random = SplitMix(state: seed &* 0x9E37_79B9 &+ 7) }

  mutating func page() -> String {
    var text = random.chance(1, in: 8) ? "\u{FEFF}" : ""
    for _ in 0..<random.below(30) {
      let count = 1 + random.below(3)
      text += (0..<count).map { _ in part() }.joined(separator: random.chance(1, in: 3) ? "" : " ")
      text += String(repeating: Self.ends[random.below(Self.ends.count)], count: 1 + random.below(2))
    }
    return text
  }

  private mutating func part() -> String { Self.parts[random.below(Self.parts.count)] }

  private static let ends = ["\n", "\n", "\n\n", "\r\n", "\u{2028}", " ", "\u{A0}\n", "\u{C}"]

  private static let parts = [
    "Lire aussi", "Le tribunal de Morlange a rendu jeudi sa décision dans l’affaire des cuves de la vallée.",
    "SÉISME EN MER10:31", "12:21UN BILAN PROVISOIRE", "13h04 - Les secours arrivent sur place.", "Live 12:47", "HIER",
    "Mardi 2 décembre 2025", "Publié le 2 décembre 2025 à 10h31", "Par Anna Morel", "• Un premier point", "- un autre",
    "« Nous ne savons rien", "de plus », dit-elle.", ", a ajouté le maire", "(nouvelle fenêtre)", "© AFP", "#}",
    "{% if %}",
    "<p>Un <b>mot</b></p>", "Abonnez-vous à notre newsletter", "Votre adresse e-mail", "Minute par minute",
    "Titre: Essai",
    "Date: hier", "https://journal.example/2025/12/02/a", "\u{200B}", "so\u{AD}leil", "e\u{301}te\u{301}", "***", "»",
    ".", "!",
    "Commentaires (3)", "La rédaction du Phare", "Source : Le Phare", "1/3", "   ", "\t", "😀", "\u{0}", "\u{1C}", "日本語",
    "12:3",
    "Il y a 3 heures", "Temps de lecture : 3 min", "Un intertitre court", "M. Duval (photo : DR)", "[Vidéo]", "07:0",
    "25:00",
  ]
}

/// Sebastiano Vigna’s SplitMix64: the same numbers on every machine.
struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }
  mutating func chance(_ hits: Int, in all: Int) -> Bool { below(all) < hits }
}
