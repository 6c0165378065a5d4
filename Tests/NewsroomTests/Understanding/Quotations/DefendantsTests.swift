import MarkedText
import Newsroom
import Testing

@Suite("Those who stand before a court")
struct DefendantsTests {
  private func speakers(_ paragraphs: [String]) -> [String] {
    let annotations = Understanding().annotate(Article(paragraphs: paragraphs.map { Paragraph($0) }))
    return annotations.quotations.map { $0.speaker.map { annotations.actors[$0].name } ?? "-" }
  }

  @Test(
    "are meant by the accused, however far from their name",
    arguments: [
      "Le procès de Luc Roux s’est ouvert lundi.", "Luc Roux comparaît depuis lundi pour incendie.",
      "Dix ans ont été requis contre Luc Roux.", "Luc Roux, 52 ans, est jugé pour vol.",
      "Le boulanger Luc Roux, accusé d’avoir incendié le moulin, est là.",
    ])
  func accused(opening: String) {
    let hearing = "Le greffier Jan Berg lit l’acte. « Je n’ai rien fait », a dit l’accusé."
    #expect(speakers([opening, hearing]) == ["Luc Roux"])
  }

  @Test(
    "are nobody where the text tells of none, or of two",
    arguments: [
      "Luc Roux a accusé le maire.", "Luc Roux a condamné cet acte.", "Luc Roux et Jan Berg comparaissent lundi.",
    ])
  func nobody(opening: String) {
    #expect(
      speakers([opening, "La juge Anna Morel écoute. « Je n’ai rien fait », a dit le prévenu."]) != ["Anna Morel"])
    #expect(speakers(["Anna Morel, jugée pour vol, se tait. « Rien », a dit le prévenu."]) == ["-"])
  }
}
