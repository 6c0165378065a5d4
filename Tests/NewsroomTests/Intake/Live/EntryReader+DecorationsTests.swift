import Newsroom
import Testing

@Suite("What stands beside the times of updates")
struct EntryReaderDecorationsTests {
  private static let texts = [
    "Les équipes ont travaillé toute la nuit sur les lignes, selon la compagnie d’électricité.",
    "Elles rouvriront mercredi, a promis la ministre de l’Éducation devant la presse.",
    "Le passage est rétabli dans les deux sens, malgré les branches qui barrent la route.",
  ]
  private static let headlines = ["Le courant revient au nord", "Les écoles fermées", "La route du lac rouverte"]

  /// A page whose updates are made of a headline and a text.
  private static func page(_ update: (_ number: Int, _ headline: String, _ text: String) -> String) -> String {
    "Verglas : la journée en direct\nDes milliers de foyers restent sans courant, d’après la compagnie d’électricité.\n\n"
      + zip(headlines, texts).enumerated().map { update($0, $1.0, $1.1) }.joined(separator: "\n\n")
  }

  private static let expected = zip(["16:40", "14:05", "11:20"], headlines).map { "\($0) \($1)" }
  private static let hours = ["16h40", "14h05", "11h20"]

  @Test("is no headline before the time")
  func before() {
    let numbered = Self.page { "#\(3 - $0) | \(Self.hours[$0]) GMT | \($1)\n\($2)" }
    #expect(entries(numbered) == Self.expected)
    let barred = Self.page { "\(3 - $0) | \(Self.hours[$0]) | \($1)\n\($2)" }
    #expect(entries(barred) == Self.expected)
    let signed = Self.page { "\(["A.M.", "L.R.", "A.M."][$0]) | \(Self.hours[$0]) | 4 mars\n\($1)\n\($2)" }
    #expect(entries(signed) == Self.expected)
    let labelled = Self.page { "CONFIRMÉ – \(Self.hours[$0]) : \($1)\n\($2)" }
    #expect(entries(labelled) == Self.expected)
    let bracketed = Self.page { "(am) \(Self.hours[$0]) - \($1)\n\($2)" }
    #expect(entries(bracketed) == Self.expected)
  }

  @Test("is no headline behind the time")
  func behind() {
    let coded = Self.page { "\($1)\nAujourd’hui, \(Self.hours[$0]) · agn/mrl\n\($2)" }
    #expect(entries(coded) == Self.expected)
    let barred = Self.page { "\(Self.hours[$0]) | \($1) |\n\($2)" }
    #expect(entries(barred) == Self.expected)
    let signed = Self.page { "\(Self.hours[$0]) - A.M.\n\($1)\n\($2)" }
    #expect(entries(signed) == Self.expected)
  }
}
