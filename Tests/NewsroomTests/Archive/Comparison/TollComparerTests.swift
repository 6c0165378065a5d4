import Newsroom
import Testing

@Suite("Tolls side by side")
struct TollComparerTests {
  @Test("are those of one place that differ, the earliest first")
  func differ() {
    let told = ToldArchive([
      (
        "Radio Alpha", "2025-03-04T09:10", "Explosion à Valréas",
        ["L’explosion de mardi à Valréas a fait 5 morts, selon les pompiers."]
      ),
      (
        "Gazette Bêta", "2025-03-04T12:30", "Valréas en deuil",
        ["À Valréas, le bilan de l’explosion de mardi est monté à 7 morts et 12 blessés."]
      ),
      ("Journal Gamma", "2025-03-04T18:00", "Valréas, le soir", ["Sept morts à Valréas : la ville se tait."]),
    ])
    #expect(told.tolls == ["Valréas, dead: Radio Alpha 5, Gazette Bêta 7, Journal Gamma 7"])
    #expect(
      told.archive.tolls.first.map { $0.figures.map { told.core($0.telling) } } == ["5 morts", "7 morts", "Sept morts"])
  }

  @Test("are nothing where the figures agree, or the places, days or fates differ")
  func nothing() {
    func tolls(_ a: String, _ b: String, on day: String = "2025-03-04") -> [String] {
      ToldArchive([
        ("Radio Alpha", "2025-03-04T09:10", "Fait divers", [a]), ("Gazette Bêta", day, "Nouvelles", [b]),
      ]).tolls
    }
    #expect(tolls("On compte 5 morts à Valréas.", "On compte cinq morts à Valréas.") == [])
    #expect(tolls("On compte 5 morts à Valréas.", "On compte 7 morts à Orange.") == [])
    #expect(tolls("On compte 5 morts à Valréas.", "On compte 7 blessés à Valréas.") == [])
    #expect(tolls("On compte 5 morts à Valréas.", "On compte 7 morts à Valréas.", on: "2025-03-20") == [])
    #expect(tolls("On compte 5 morts à Valréas.", "La guerre a fait 14 000 morts à Valréas.") == [])
    #expect(tolls("On compte 5 morts en France.", "On compte 7 morts en France.") == [])
    #expect(
      tolls("La tempête du 1er mars a fait 5 morts à Valréas.", "L’incendie du 3 mars a fait 7 morts à Valréas.") == [])
    #expect(tolls("On compte 5 morts.", "On compte 7 morts.") == [])
  }
}
