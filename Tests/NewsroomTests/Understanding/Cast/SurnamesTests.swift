import Newsroom
import Prose
import Testing

@Suite("Surnames that are words")
struct SurnamesTests {
  /// How often the one person of a text is named, by a surname alone as well.
  private func mentions(_ text: String) -> [String] {
    let annotations = Understanding().annotate(Article(paragraphs: [Paragraph(text)]))
    return annotations.mentions.filter { annotations.actors[$0.actor].kind == .person && $0.form == .name }
      .map { String(text[$0.span.range]) }
  }

  @Test(
    "are names of who was named in full",
    arguments: [
      ("Anne Cousin a parlé. « Oui », a insisté Cousin.", ["Anne Cousin", "Cousin"]),
      ("Anne Boulanger a parlé. Boulanger a promis un budget.", ["Anne Boulanger", "Boulanger"]),
      ("Luc Petit a perdu. Petit ne viendra pas.", ["Luc Petit", "Petit"]),
      ("Luc Maire est élu. M. Maire siégera lundi.", ["Luc Maire", "Maire"]),
      ("Luc Marin est là. D’après Marin, tout va bien.", ["Luc Marin", "Marin"]),
    ])
  func named(text: String, names: [String]) {
    #expect(mentions(text) == names)
  }

  @Test(
    "are words behind a determiner, in a longer name and where nothing else explains the capital",
    arguments: [
      ("Anne Cousin est venue. Le Cousin a fermé.", ["Anne Cousin"]),
      ("Luc Grand est venu. Grand bémol : il pleut.", ["Luc Grand"]),
      ("Luc Maire est élu. La foule salue le Maire.", ["Luc Maire"]),
      ("Luc Maire est élu. Le maire siège.", ["Luc Maire"]),
      ("Luc et Anne Boulanger sont là. « Oui », dit Boulanger.", ["Anne Boulanger", "Boulanger"]),
      ("Luc Boulanger et Anne Boulanger sont là. « Oui », dit Boulanger.", ["Luc Boulanger", "Anne Boulanger"]),
    ])
  func words(text: String, names: [String]) {
    #expect(mentions(text) == names)
  }
}
