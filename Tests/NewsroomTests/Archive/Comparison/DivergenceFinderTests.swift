import Newsroom
import Testing

@Suite("Divergences")
struct DivergenceFinderTests {
  @Test("set a claim to hold a place against the word that it is fought for")
  func control() {
    let told = ToldArchive([
      ("Radio Alpha", "2025-03-04T21:00", "La ville", ["L’armée russe a revendiqué mardi la prise de Zelenivka."]),
      (
        "Gazette Bêta", "2025-03-05T07:30", "Au front",
        ["L’armée ukrainienne assure que les combats se poursuivent à Zelenivka, quartier par quartier."]
      ),
    ])
    #expect(told.divergences == ["Zelenivka: armée russe | armée ukrainienne"])
    let versions = told.archive.divergences.first?.versions ?? []
    #expect(versions.map(\.stance) == [.claims, .contradicts])
    #expect(versions.flatMap(\.statements).map { told.source($0.telling) } == ["Radio Alpha", "Gazette Bêta"])
  }

  @Test("set a loss that is denied against the capture that was claimed")
  func loss() {
    let told = ToldArchive([
      ("Radio Alpha", "2025-03-04", "Un", ["La Russie affirme avoir pris la ville de Zelenivka."]),
      ("Gazette Bêta", "2025-03-04", "Deux", ["L’armée ukrainienne dément avoir perdu Zelenivka, près du fleuve."]),
    ])
    #expect(told.divergences == ["Zelenivka: Russie | armée ukrainienne"])
  }

  @Test("set a denial against what was said in mostly the same words")
  func words() {
    let told = ToldArchive([
      (
        "Radio Alpha", "2025-03-04", "Un",
        ["Le syndicat Solidarité Marine affirme que la direction a signé un accord sur les salaires."]
      ),
      ("Gazette Bêta", "2025-03-05", "Deux", ["Jeanne Kervella dément avoir signé un accord sur les salaires."]),
    ])
    #expect(told.divergences.count == 1)
    #expect(told.divergences.first?.hasSuffix("| Jeanne Kervella") == true)
  }

  @Test(
    "are nothing where one side speaks, sides are of one nation, or the days are far apart",
    arguments: [
      ("La Russie affirme avoir pris la ville de Zelenivka.", "Le Kremlin salue une victoire.", "2025-03-05"),
      (
        "La Russie affirme avoir pris Zelenivka.", "L’armée russe assure que les combats se poursuivent à Zelenivka.",
        "2025-03-05"
      ),
      (
        "La Russie affirme avoir pris Zelenivka.",
        "L’armée ukrainienne assure que les combats se poursuivent à Zelenivka.", "2025-04-05"
      ),
      (
        "La Russie affirme avoir pris Zelenivka.",
        "L’armée ukrainienne assure que les combats se poursuivent à Tchernove.", "2025-03-05"
      ),
      (
        "Anna Morel a dit que la décision serait prise à Zelenivka.",
        "Luc Roux assure que les combats se poursuivent à Zelenivka.", "2025-03-05"
      ),
      (
        "« Il y a la présence, il y a le contrôle, il y a l’administration », explique Anna Morel à Zelenivka.",
        "L’armée ukrainienne assure que les combats se poursuivent à Zelenivka.", "2025-03-05"
      ),
      ("Anna Morel affirme que la récolte sera bonne.", "Luc Roux dément avoir quitté son parti.", "2025-03-05"),
    ])
  func nothing(first: String, second: String, day: String) {
    let told = ToldArchive([
      ("Radio Alpha", "2025-03-04", "Un", [first]), ("Gazette Bêta", day, "Deux", [second]),
    ])
    #expect(told.divergences == [])
  }
}
