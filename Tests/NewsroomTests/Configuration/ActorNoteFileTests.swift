import Newsroom
import Testing

@Suite("ActorNote files")
struct ActorNoteFileTests {
  @Test("hold a name, and what a person knows of it")
  func reads() {
    var diagnostics: [Diagnostic] = []
    let note = ActorNote.read(
      "---\nname: Anna Morel\nkind: person\naliases: [A. Morel]\nrole: maire de Lens\n---\nElle *dirige* la ville.\n",
      path: "actors/anna.md", into: &diagnostics)
    #expect(
      note
        == ActorNote(
          name: "Anna Morel", kind: .person, aliases: ["A. Morel"], role: "maire de Lens",
          markdown: "Elle *dirige* la ville.\n", file: "actors/anna.md",
          places: ["Anna Morel": FilePlace(line: 2, column: 7), "A. Morel": FilePlace(line: 4, column: 11)]))
    #expect(diagnostics == [])
  }

  @Test(
    "say what is wrong, where",
    arguments: [
      ("Elle.", "a.md:1:1: error: a note on an actor needs a name, such as “name: Anna Morel”"),
      (
        "---\nname: a\nkind: personne\n---\n",
        "a.md:3:7: error: “kind” should be one of person, organisation, country, not “personne” (did you mean “person”?)"
      ),
    ])
  func errors(text: String, expected: String) {
    var diagnostics: [Diagnostic] = []
    #expect(ActorNote.read(text, path: "a.md", into: &diagnostics) == nil)
    #expect(diagnostics.map(\.description) == [expected])
  }
}
