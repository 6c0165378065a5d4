import Testing

@Suite("The cast of whole texts")
struct CastTextsTests {
  @Test("is found in the texts that the rules were written by")
  func worked() {
    expect(CastTexts.all, people: 0.97, bodies: 0.92, places: 0.95, roles: 0.95)
  }

  @Test("is found among small towns, seats and names of many languages")
  func regions() {
    expect(CastTexts.regions, people: 0.97, bodies: 0.92, places: 0.95, roles: 0.9)
  }

  @Test("is found in texts that were kept aside")
  func keptAside() {
    expect(CastTextsKeptAside.all, people: 0.95, bodies: 0.85, places: 0.9, roles: 0.8)
  }

  @Test("is found in texts that were written after the rules")
  func last() {
    expect(CastTextsKeptAside.last, people: 0.95, bodies: 0.85, places: 0.9, roles: 0.8)
  }

  private func expect(_ texts: [String], people: Double, bodies: Double, places: Double, roles: Double) {
    let tallies = castTallies(texts)
    for (name, tally, bar) in [
      ("people", tallies.people, people), ("bodies", tallies.bodies, bodies), ("places", tallies.places, places),
      ("roles", tallies.roles, roles),
    ] {
      #expect(tally.f1 >= bar, "\(name) \(tally.f1): missed \(tally.misses), extra \(tally.extras)")
    }
  }
}
