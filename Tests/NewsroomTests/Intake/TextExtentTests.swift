import Newsroom
import Testing

@Suite("Where a text ends")
struct TextExtentTests {
  private static let text = """
    À Sauvigny, la halle aux grains rouvre après deux ans de travaux
    Par Odile Marchal
    Publié le 4 mars 2026
    La halle aux grains de Sauvigny a rouvert samedi, deux ans après l’incendie de sa charpente.
    Le maire, Luc Ferrand, a salué le travail des charpentiers devant trois cents habitants.
    « On croyait la halle perdue », a confié Yvette Comte, qui tient un étal depuis trente ans.
    """

  @Test("sentences among the titles and buttons of a foot stay out, whatever their words are")
  func foot() {
    let page =
      Self.text + """

        Dans les communes voisines
        Brassac cherche un médecin
        Le marché de Pirel change de jour
        Mon agenda
        Une lettre, une région
        Tout ce qui bouge près de chez soi, le vendredi midi.
        Tester un mois
        """
    #expect(keptText(page).last?.hasPrefix("« On croyait") ?? false)
    #expect(setAside(page).contains("page-foot: Tout ce qui bouge près de chez soi, le vendredi midi."))
  }

  @Test(
    "a paragraph behind a box stays, by its verb, its words or what somebody says in it",
    arguments: [
      "Les commerçants ont promis d’ouvrir aussi le dimanche matin, jusqu’à la fin de l’été.",
      "Pour la charpente, du chêne de la forêt communale, comme au temps de la première halle.",
      "« C’est plus clair qu’avant », sourit la fromagère.",
    ])
  func paragraphs(last: String) {
    let page = Self.text + "\nLire aussi\nBrassac cherche un médecin\nPublicité\n" + last
    #expect(keptText(page).last == last)
  }
}
