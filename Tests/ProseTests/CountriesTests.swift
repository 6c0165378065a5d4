import Prose
import Testing

@Suite("Countries")
struct CountriesTests {
  @Test(
    "are told by their adjectives in all forms",
    arguments: [
      ("russe", "Russie"), ("ukrainiennes", "Ukraine"), ("français", "France"), ("nord-coréen", "Corée du Nord"),
      ("grecques", "Grèce"), ("burkinabè", "Burkina Faso"), ("britanniques", "Royaume-Uni"),
    ])
  func demonyms(adjective: String, country: String) {
    #expect(Country.byDemonym[Word(adjective)].map { Country.all[$0].name } == country)
  }

  @Test("have three cells a row, and no name twice")
  func table() {
    #expect(Country.all.count > 180)
    let names = Country.all.flatMap { [$0.name] + $0.aliases }
    #expect(Set(names).count == names.count)
    #expect(Country.all.allSatisfy { $0.demonyms.allSatisfy { $0 == $0.lowercased() } })
  }
}
