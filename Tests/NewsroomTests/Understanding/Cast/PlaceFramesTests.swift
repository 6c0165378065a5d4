import Newsroom
import Prose
import Testing

@Suite("Places by what stands around them")
struct PlaceFramesTests {
  private func places(_ text: String) -> [String] {
    Understanding().annotate(Article(paragraphs: [Paragraph(text)])).places.map(\.name)
  }

  @Test(
    "are found",
    arguments: [
      ("Une commerçante d’Alto Serrano a tout perdu.", ["Alto Serrano"]),
      ("A Vazilla, c’est le cas.", ["Vazilla"]), ("Place Paul-Morel, ils étaient six cents.", ["Place Paul-Morel"]),
      ("Elle y a connu la Villa Morvène.", ["Villa Morvène"]),
      ("Le lycée Paul-Morel était fermé.", ["lycée Paul-Morel"]),
      ("Au gymnase de Tourzan, on dort mal.", ["Tourzan"]), ("Il a fui Lurinja avec ses frères.", ["Lurinja"]),
      ("Le texte passe, alors que Bourg-d’Oust l’a rejeté.", ["Bourg-d’Oust"]),
      ("En 2022, le barrage Al Mansira était vide.", ["barrage Al Mansira"]),
      ("Les nappes du Sourès baissent.", ["Sourès"]),
      ("Un bagage a bloqué la gare Morvanne mardi.", ["gare Morvanne"]),
      ("La gare du Nord est fermée.", ["gare du Nord"]),
      ("Au Stade de France, on a chanté.", ["Stade de France"]),
      ("Entre Morvanne et Lyon, il pleut.", ["Morvanne", "Lyon"]),
      ("Un camion brûle sur la RN122, entre Lyon et Morvanne.", ["Lyon", "Morvanne"]),
      ("L’écluse de Morvanne est fermée.", ["Morvanne"]), ("L’usine située à Morvanne est à vendre.", ["Morvanne"]),
      ("L’alerte a été donnée à Domierre (FR).", ["Domierre"]),
      ("La base aérienne de Morvanne a été touchée.", ["Morvanne"]),
      ("Les salariés de Colomiers votent.", ["Colomiers"]),
    ])
  func found(text: String, expected: [String]) { #expect(places(text) == expected) }

  @Test("are none where a paper is read")
  func papers() { #expect(places("L’étude est parue mercredi dans Lumen.") == []) }

  @Test(
    "are none where a kind of house or a quarter of the sky is told",
    arguments: ["Les personnes âgées hébergées en Ehpad sont soignées.", "La présidente de la province Sud est là."])
  func kinds(text: String) { #expect(places(text) == []) }

  @Test("are none where a man is of the nation that has the same name")
  func nation() { #expect(places("Le Suisse Mauro Schorli conserve son maillot.") == []) }
}
