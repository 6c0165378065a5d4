import Newsroom
import Testing

@Suite("Accounts side by side")
struct AccountFinderTests {
  @Test("are words of one speaker that several sources quote, the earliest first")
  func words() {
    let told = ToldArchive([
      (
        "Gazette Bêta", "2025-03-04T12:00", "Deux",
        ["« Nous ne partirons pas d’ici », a lancé Anna Morel aux journalistes."]
      ),
      ("Radio Alpha", "2025-03-04T09:30", "Un", ["« Nous ne partirons pas d’ici », a dit Anna Morel à Valbourg."]),
      ("Radio Alpha", "2025-03-04T10:00", "Encore", ["« Nous ne partirons pas d’ici », a répété Anna Morel."]),
    ])
    #expect(told.accounts == ["Anna Morel: Radio Alpha, Gazette Bêta"])
    #expect(told.archive.accounts.first?.isFirstCertain == true)
  }

  @Test("are events that several sources date alike")
  func events() {
    let told = ToldArchive([
      (
        "Radio Alpha", "2025-03-04", "Un", ["Le pont de Valbourg s’est effondré le 3 mars 2025 sous un convoi de bois."]
      ),
      (
        "Gazette Bêta", "2025-03-04", "Deux",
        ["Le 3 mars 2025, le pont de Valbourg s’est effondré sous un convoi de bois."]
      ),
    ])
    #expect(told.accounts == ["event: Radio Alpha, Gazette Bêta"])
    // Neither tells its hour.
    #expect(told.archive.accounts.first?.isFirstCertain == false)
  }

  @Test("are nothing of two speakers, of one source, or of far days")
  func nothing() {
    func accounts(_ a: String, _ b: String, source: String = "Gazette Bêta", day: String = "2025-03-04") -> [String] {
      ToldArchive([("Radio Alpha", "2025-03-04", "Un", [a]), (source, day, "Deux", [b])]).accounts
    }
    let anna = "« Nous ne partirons pas d’ici », a dit Anna Morel."
    #expect(accounts(anna, "« Nous ne partirons pas d’ici », a dit Luc Roux.") == [])
    #expect(accounts(anna, anna, source: "Radio Alpha") == [])
    #expect(accounts(anna, anna, day: "2025-03-14") == [])
  }
}
