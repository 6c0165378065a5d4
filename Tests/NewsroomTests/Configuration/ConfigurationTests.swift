import Newsroom
import Prose
import Testing

@Suite("Configuration")
struct ConfigurationTests {
  private func read(_ yaml: String) -> (Configuration, [String]) {
    var diagnostics: [Diagnostic] = []
    let configuration = Configuration.read(
      yaml, path: "digest.yml", languages: ["fr", "en"],
      isTimeZone: { $0 == "Europe/Paris" || $0 == "America/Toronto" },
      into: &diagnostics)
    return (configuration, diagnostics.map(\.description))
  }

  @Test("reads every key, and has a default for each")
  func keys() {
    let (configuration, diagnostics) = read(
      """
      title: Ma revue
      description: Une grève suivie jour par jour.
      language: en
      timeZone: America/Toronto
      baseURL: https://exemple.test/revue/
      sources:
        - name: Le Relais
          signatures: [La rédaction du Relais, relais.test]
      """)
    #expect(diagnostics == [])
    #expect(
      configuration
        == Configuration(
          title: "Ma revue", description: "Une grève suivie jour par jour.", language: "en",
          timeZone: "America/Toronto",
          baseURL: "https://exemple.test/revue",
          sources: [KnownSource(name: "Le Relais", signatures: ["La rédaction du Relais", "relais.test"])]))
    #expect(read("").0 == Configuration())
    #expect(read("# rien\n").1 == [])
  }

  @Test(
    "says what is wrong, where",
    arguments: [
      (
        "titre: a",
        "digest.yml:1:1: error: unknown key “titre” (did you mean “title”?); known are title, id, description, language, timeZone, baseURL, sources, cleaning, limits"
      ),
      ("title: a\nlanguage: de", "digest.yml:2:11: error: “language” should be one of fr, en, not “de”"),
      ("timeZone: Paris", "digest.yml:1:11: error: “timeZone” should be a name such as Europe/Paris, not “Paris”"),
      (
        "baseURL: exemple.test",
        "digest.yml:1:10: error: “baseURL” should be an address such as https://example.org/revue, not “exemple.test”"
      ),
      ("sources: a", "digest.yml:1:10: error: “sources” should be a list, each item such as “- name: …”"),
      ("sources:\n  - signatures: a", "digest.yml:2:5: error: a source needs a name"),
      (
        "sources:\n  - name: a\n    signature: b",
        "digest.yml:3:5: error: unknown key “signature” (did you mean “signatures”?); known are name, signatures"
      ),
      (
        "cleaning:\n  off: [newsleter]",
        "digest.yml:2:8: error: there is no rule “newsleter” (did you mean “newsletter”?)"
      ),
      (
        "cleaning:\n  rules:\n  - name: a",
        "digest.yml:3:5: error: the rule “a” needs patterns, such as “patterns: [Le brief du jour]”"
      ),
      (
        "cleaning:\n  rules:\n  - name: a\n    patterns: ['*', '{b']",
        "digest.yml:4:15: error: “*” is no pattern: it would take every line"
      ),
      ("title: a\ntitle: b", "digest.yml:1:1: error: the key “title” stands here twice"),
      (
        "a: b: c",
        "digest.yml:1:5: error: a value with “: ” in it needs quotation marks, such as title: \"Grève : le direct\""
      ),
    ])
  func errors(yaml: String, expected: String) {
    #expect(read(yaml).1.first == expected)
  }

  @Test("switches rules of cleaning off, and adds the user’s own")
  func cleaning() {
    let (configuration, diagnostics) = read(
      "cleaning:\n  off: [related-link]\n  rules:\n  - name: brief\n    reach: label\n    patterns: [Le brief du jour]\n"
    )
    #expect(diagnostics == [])
    let raw = RawText(
      "Grève à Brest\n\nLe brief du jour\n\nLes marins ont voté mardi la reprise du travail.\n\nLire aussi : Une autre page\n"
    )
    let hints = IntakeHints(today: CivilDate(dayNumber: 20_000))
    let ours = Intake(rules: configuration.cleaning.rules).read(raw, hints: hints)
    #expect(ours.ledger.contains { $0.use == .removed(rule: "brief") })
    #expect(!ours.ledger.contains { $0.use == .removed(rule: "related-link") })
    let theirs = Intake().read(raw, hints: hints)
    #expect(!theirs.ledger.contains { $0.use == .removed(rule: "brief") })
    #expect(theirs.ledger.contains { $0.use == .removed(rule: "related-link") })
  }
}
