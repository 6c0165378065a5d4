import Newsroom
import Testing

@Suite("Folding")
struct FoldingTests {
  @Test(
    "makes one of what differs in dress alone",
    arguments: [
      ("L’Élysée, à l’œuvre", "l elysee a l oeuvre"), ("Ça ira : 3 fois !", "ca ira 3 fois"),
      ("E\u{301}lyse\u{301}e", "elysee"), ("Łódź, Ångström, Straße", "lodz angstrom strasse"),
      ("rendez-vous", "rendez vous"), ("so\u{AD}pha", "sopha"), ("  ", ""), ("Київ", "київ"), ("5\u{202F}000", "5 000"),
    ])
  func folds(_ text: String, _ expected: String) {
    #expect(text.folded == expected)
  }
}
