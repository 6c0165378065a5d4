import Newsroom
import Testing

@Suite("Captions")
struct BoilerplatePassCaptionsTests {
  @Test(
    "with the source of the picture behind them go",
    arguments: [
      "La carrière d’Arvel, en mars 2025. Ph : DR",
      "La carrière d’Arvel, en mars 2025. Ph. Hugo Tassin",
      "La carrière d’Arvel, en mars 2025. KEYSTONE",
      "La carrière d’Arvel, en mars 2025. Getty Images",
      "La carrière d’Arvel, en mars 2025. (Illustration)",
      "La carrière d’Arvel, en mars 2025. Archives L’Écho d’Arvel",
      "La carrière d’Arvel, en mars 2025. HUGO TASSIN POUR « L’ÉCHO D’ARVEL »",
      "La carrière d’Arvel (illustration). Hugo Tassin / stock.adobe.com",
      "La carrière d’Arvel, en mars 2025 - Capture d’écran Facebook",
      "Un chargeur dans la carrière d’Arvel - AFP",
      "Malo Tassin (Arvel) face à Orens - Icon Sport",
      "Yvette Cournon. Capture d’écran Canal Arvel",
      "Les camions attendent devant la carrière d’Arvel, lundi matin Hugo TASSIN AFP",
      "Les camions attendent devant la carrière d’Arvel, le 28 novembre 2025 AFP",
    ])
  func captions(line: String) {
    #expect(!keptText(quarryPage(line)).contains { line.contains($0) }, "\(keptText(quarryPage(line)))")
  }

  @Test(
    "are no sentences that an agency signs, and no names with a dash between",
    arguments: [
      "Le préfet a reçu les habitants le 28 novembre 2025, avec l’agence.",
      "Les négociations reprendront lundi à Lausanne. (AFP)",
      "Il a été condamné à dix ans de prison. AFP",
      "Orens – Arvel",
      "Le chargeur transporte 300 tonnes par jour - et douze hommes.",
    ])
  func sentences(line: String) {
    #expect(keptText(quarryPage(line)).contains(line), "\(setAside(quarryPage(line)))")
  }

  @Test("over the credit of a picture go, the last sentence of a text stays")
  func overCredit() {
    let caption = "La carrière d’Arvel est fermée depuis l’été."
    let head = quarryPage("").replacing(
      "Publié le", with: "\(caption)\nPhoto : Radio Arvel / Hugo Tassin\nPublié le")
    #expect(setAside(head).contains("caption: \(caption)"))
    let foot = quarryPage("") + "\nElle votera contre le projet.\nAFP PHOTO / HUGO TASSIN"
    #expect(keptText(foot).contains("Elle votera contre le projet."))
  }

  @Test("of a film, with its length between strokes, go as a player’s")
  func film() {
    let row = "La carrière va rouvrir / Le journal de midi / 2 min. / vendredi à 12:35"
    #expect(setAside(quarryPage(row)).contains("player: \(row)"))
    #expect(entries(quarryPage(row)).isEmpty)
  }

  @Test("under a byline and over a plain credit go, a standfirst over one stays")
  func plainCredit() {
    let caption = "La carrière d’Arvel est fermée depuis l’été."
    let head = quarryPage("").replacing("à 10h31\n", with: "à 10h31\n\(caption)\nPhoto : Hugo Tassin\n")
    #expect(setAside(head).contains("caption: \(caption)"))
    let standfirst = quarryPage("").replacing("Publié le", with: "\(caption)\nPhoto : Hugo Tassin\nPublié le")
    #expect(keptText(standfirst).contains(caption))
  }

  @Test("that name a thing in marks are no title where one stands over the byline")
  func named() {
    let caption = "Le « Fier d’Arvel » a repris ses tours devant la carrière. (L’Écho d’Arvel/Hugo Tassin)"
    let page = quarryPage("").replacing("Publié le", with: "\(caption)\nPublié le")
    #expect(keptText(page).first == "La carrière d’Arvel rouvrira au printemps")
    #expect(setAside(page).contains("caption: \(caption)"))
  }
}
