import Newsroom
import Testing

@Suite("Captions that stand twice in a row")
struct RepeatedCaptionsTests {
  private static let caption = "Des camions attendent devant la carrière d’Arvel, le 28 novembre 2025"

  @Test(
    "go with the credit of the second one, whoever took the picture",
    arguments: [
      "\(caption).\n\(caption). — HUGO TASSIN / AFP", "\(caption)\n\n\(caption) - Radio Arvel",
      "\(caption)\n\(caption)\n© Hugo Tassin", "Yvette Cournon\nYvette Cournon — Hugo Tassin/Pigment/SIPA",
      "La carrière d’Arvel, vue du ciel.\n\nLa carrière d’Arvel, vue du ciel.",
    ])
  func captions(lines: String) {
    let page = quarryPage(lines)
    #expect(!keptText(page).contains { $0.hasPrefix("Des camions") || $0.contains("Yvette Cournon —") }, "\(lines)")
    #expect(keptText(page).count == 4, "\(keptText(page))")
  }

  @Test(
    "are no sentences that somebody repeats, and no titles with the paper’s name",
    arguments: [
      "La carrière rouvre.\nLa carrière rouvre - enfin, soupirent les carriers.",
      "Les carriers ont voté la reprise.\nLes carriers ont voté la reprise. La rocade, elle, attendra.",
    ])
  func sentences(lines: String) {
    let page = quarryPage(lines)
    for line in lines.split(separator: "\n") { #expect(keptText(page).contains(String(line)), "\(setAside(page))") }
  }

  @Test("a title that comes again with the paper’s name is the title")
  func title() {
    let page = """
      Vaubry retrouve ses vieilles rames rouges
      Vaubry retrouve ses vieilles rames rouges - Le Fil de Vaubry
      Le tramway de Vaubry a repris lundi ses tours de ville, après huit mois d’arrêt.
      La régie promet une rame toutes les dix minutes à partir de septembre.
      """
    #expect(keptText(page).contains { $0.hasPrefix("Vaubry retrouve ses vieilles rames rouges") })
  }
}
