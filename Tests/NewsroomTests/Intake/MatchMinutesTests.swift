import Testing

@Suite("Minutes of a match")
struct MatchMinutesTests {
  @Test("are part of the text, as is what happened then")
  func minutes() {
    let page = """
      Coupe du canton : Vassan bat Orens au bout du suspense
      Le club de Vassan jouera la finale de la coupe, après sa victoire contre Orens devant deux mille spectateurs.
      90'+4
      Coup de sifflet final
      Vassan gagne et jouera la finale.
      88'
      But !
      Baldé place sa tête au premier poteau.
      45'
      Mi-temps
      Un but partout entre deux équipes prudentes.
      8'
      Ouverture du score
      Servi par Ferrand, Baldé marque.
      """
    let kept = keptText(page)
    #expect(kept.last == "Servi par Ferrand, Baldé marque.")
    for line in [
      "88'", "But !", "Baldé place sa tête au premier poteau.", "Mi-temps", "Ouverture du score",
      "Servi par Ferrand, Baldé marque.",
    ] {
      #expect(kept.contains { $0.contains(line) }, "\(line): \(setAside(page))")
    }
  }
}
