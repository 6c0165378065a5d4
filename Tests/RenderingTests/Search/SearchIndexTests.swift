import Newsroom
import Rendering
import Testing

@Suite("Search index")
struct SearchIndexTests {
  @Test(
    "takes the forms of a word as one",
    arguments: [
      ["attaque", "attaques", "attaquer", "attaquee", "attaquees", "attaquent"],
      ["ukrainien", "ukrainienne", "ukrainiennes"],
      ["president", "presidents", "presidente"], ["journal", "journaux"], ["europeen", "europeennes"],
    ])
  func stems(_ forms: [String]) {
    #expect(Set(forms.map(SearchStem.of)).count == 1)
  }

  @Test(
    "leaves short words, figures and other scripts as they are", arguments: ["mer", "g20", "2025", "київ", "onu"])
  func whole(_ word: String) {
    #expect(SearchStem.of(word) == word)
  }

  private static func scripts() -> [String: String] {
    SiteTests.pages().filter { $0.key.hasPrefix("recherche/") }
  }

  @Test("is scripts that each call one function, none heavier than 100 kB")
  func form() throws {
    let scripts = Self.scripts()
    #expect(scripts.keys.sorted() == ["recherche/index.js", "recherche/mots-0.js", "recherche/textes-0.js"])
    #expect(try #require(scripts["recherche/index.js"]).hasPrefix("digestSearch.index({"))
    #expect(try #require(scripts["recherche/mots-0.js"]).hasPrefix("digestSearch.words(0,\""))
    #expect(try #require(scripts["recherche/textes-0.js"]).hasPrefix("digestSearch.texts(0,[["))
    #expect(scripts.values.allSatisfy { $0.utf8.count <= 100_000 })
  }

  @Test("lists each stem once, in order, without the words that stand everywhere")
  func words() throws {
    let script = try #require(Self.scripts()["recherche/mots-0.js"])
    // Each line begins with the number of letters that it shares with the one before, in one letter.
    let digits = (0x21...0x7E).map { Character(Unicode.Scalar(UInt8($0))) }.filter { !"\"\\<|".contains($0) }
    var stems: [String] = []
    for line in script.dropFirst("digestSearch.words(0,\"".count).dropLast(3).split(separator: "|") {
      let shared = try #require(line.first.flatMap(digits.firstIndex))
      stems.append((stems.last ?? "").prefix(shared) + String(line.dropFirst().prefix { $0 != " " }))
    }
    #expect(stems == Set(stems).sorted())
    #expect(stems.contains("valbourg") && stems.contains("s:le-fanal") && stems.contains("a:anna-morel"))
    #expect(!stems.contains("le") && !stems.contains("dans"))
  }

  @Test("has the updates of a live page one by one, each with its paragraph")
  func documents() throws {
    let script = try #require(Self.scripts()["recherche/textes-0.js"])
    #expect(
      script.contains(
        "[\"La cote d’alerte dépassée\",\"articles/2025-12-02-direct-crue.html\",5,\"Le Fanal\",\"2025-12-02T06:58\",\"L’échelle du moulin indiquait 5,12 m à l’aube.\"]"
      ))
  }

  @Test("finds the actors of a very long paragraph in those pieces of it that name them")
  func longParagraphs() throws {
    let filling = String(repeating: "La pluie tombe sur la vallée depuis le matin. ", count: 300)
    let article = SampleArticle(
      "2025-03-01-x", title: "X", source: "Le Relais", published: "2025-03-01",
      paragraphs: [
        "⟦Paul Rivière⟧{person Paul Rivière} a parlé. \(filling)⟦Anna Morel⟧{person Anna Morel} a parlé."
      ])
    let site = Site(archive: Archive([article.archived]), settings: SiteSettings(title: "Revue"))
    let script = try #require(site.pages().first { $0.path == "recherche/mots-0.js" })
    let lines = String(decoding: script.contents, as: UTF8.self).split(separator: "|")
    func documents(of name: String) throws -> Substring {
      try #require(lines.first { $0.contains(name) }).drop { $0 != " " }
    }
    #expect(try documents(of: "paul-riviere") != documents(of: "anna-morel"))
  }

  @Test("has the title of a live page with its summary, which no update has")
  func liveTitles() throws {
    let script = try #require(Self.scripts()["recherche/textes-0.js"])
    #expect(
      script.contains(
        "[\"Crue de la Loise : suivez la journée\",\"articles/2025-12-02-direct-crue.html\",0,\"Le Fanal\""))
    #expect(script.contains("Trois quartiers ont été évacués dans la nuit."))
  }
}
