import Newsroom
import Prose
import Testing

@Suite("Notes on actors, inside a text")
struct NotedActorsTests {
  private func read(_ text: String, _ notes: ActorNote...) -> [String] {
    let annotations = Understanding(notes: notes).annotate(Article(paragraphs: [Paragraph(text)]))
    return annotations.mentions.map { "\(text[$0.span.range]) = \(annotations.actors[$0.actor].name)" }
  }

  private let anna = ActorNote(
    name: "Anna Morel", kind: .person, aliases: ["A. Morel", "la maire de Vazeille", "Nana"], file: "anna.md")

  @Test("give an alias that stands alone to the actor")
  func aliases() {
    #expect(read("Nana est arrivée.", anna) == ["Nana = Anna Morel"])
    #expect(read("« Non », a dit A. Morel.", anna) == ["A. Morel = Anna Morel"])
    #expect(read("Il plaint la maire de Vazeille.", anna) == ["la maire de Vazeille = Anna Morel"])
    #expect(read("Nana est arrivée.") == [])
  }

  @Test("leave a town in an alias a place")
  func townInAlias() {
    let text = "Il plaint la maire de Vazeille."
    let annotations = Understanding(notes: [anna]).annotate(Article(paragraphs: [Paragraph(text)]))
    #expect(annotations.places.map(\.name) == ["Vazeille"])
  }

  @Test("let a surname after the alias find the actor")
  func surname() {
    #expect(read("Nana parle. Mme Morel sourit.", anna) == ["Nana = Anna Morel", "Morel = Anna Morel"])
  }

  @Test("never cut a longer name")
  func longerNames() {
    let luc = ActorNote(name: "Luc Roux", kind: .person, aliases: ["Roux"], file: "luc.md")
    #expect(read("Paul Roux a ri.", luc) == ["Paul Roux = Paul Roux"])
    #expect(read("Roux a ri.", luc) == ["Roux = Luc Roux"])
  }

  @Test("tell bodies and countries, whatever a rule would say")
  func bodies() {
    let body = ActorNote(name: "Vazor", kind: .organisation, aliases: ["Jean Vazor"], file: "vazor.md")
    #expect(read("Jean Vazor ferme.", body) == ["Jean Vazor = Vazor"])
    let annotations = Understanding(notes: [body]).annotate(Article(paragraphs: [Paragraph("Il craint Vazor.")]))
    #expect(annotations.actors.map(\.kind) == [.organisation])
  }
}
