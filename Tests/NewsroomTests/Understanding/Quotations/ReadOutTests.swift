import MarkedText
import Newsroom
import Testing

@Suite("What is read out")
struct ReadOutTests {
  private func speakers(_ paragraphs: String...) -> [String] {
    let annotations = Understanding().annotate(Article(paragraphs: paragraphs.map { Paragraph($0) }))
    return annotations.quotations.map { $0.speaker.map { annotations.actors[$0].name } ?? "-" }
  }

  @Test("is whose letter it was")
  func author() {
    #expect(
      speakers("Me Luc Roux se lève. L’avocat lit une lettre de Marie Berg, la sœur du marin.", "« Il aimait la mer. »")
        == ["Marie Berg"])
    #expect(speakers("Luc Roux relit le message de Marie Berg : « Je pars demain à l’aube. »") == ["Marie Berg"])
  }

  @Test("is nobody’s where nobody reads")
  func noReading() {
    #expect(speakers("Luc Roux a reçu une lettre de Marie Berg. « Je n’y crois pas. »") == ["Luc Roux"])
  }
}
