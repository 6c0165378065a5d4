import MarkedText
import Newsroom
import Testing

@Suite("Portraits")
struct PortraitTests {
  private func speakers(title: String, _ paragraphs: String...) -> [String] {
    let annotations = Understanding().annotate(Article(title: title, paragraphs: paragraphs.map { Paragraph($0) }))
    return annotations.quotations.map { $0.speaker.map { annotations.actors[$0].name } ?? "-" }
  }

  private let opening = "Elle arrive à vélo, pose ses outils. Anna Morel répare des orgues depuis dix ans."
  private let friend = "Sa voisine Marie Roux l’a vue grandir. « Elle démontait tout », se souvient Marie Roux."

  @Test("come back to whom they are of in a paragraph that names nobody")
  func focus() {
    #expect(
      speakers(
        title: "Anna Morel, la fée des tuyaux", opening, friend,
        "Le lendemain, elle a tout perdu. « On pleurera après », lâche-t-elle.") == ["Marie Roux", "Anna Morel"])
  }

  @Test("leave words to whoever is named in their paragraph, and to whoever goes on")
  func others() {
    #expect(
      speakers(title: "Anna Morel, la fée des tuyaux", opening, friend, "« Et elle remontait tout », ajoute-t-elle.")
        == ["Marie Roux", "Marie Roux"])
  }

  @Test("are no reports, which name their people first")
  func reports() {
    #expect(
      speakers(
        title: "Anna Morel quitte l’orgue de Lens", "Anna Morel répare des orgues.", friend,
        "Le lendemain, elle a parlé. « On verra », lâche-t-elle.") == ["Marie Roux", "Marie Roux"])
  }
}
