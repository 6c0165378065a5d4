import Newsroom
import Testing

@Suite("Notes on authors")
struct AuthorNotesTests {
  private static func page(_ foot: String) -> String {
    """
    Aux sources de l’Orve
    Par Anna Morel
    Publié le 2 décembre 2025
    Les sources de l’Orve passent une à une aux mains de groupes industriels, sans que personne s’en émeuve.
    Le Parlement en débattra jeudi, à la demande de quatorze communes de la vallée.
    \(foot)
    """
  }

  @Test(
    "at the foot go, with the name over them",
    arguments: [
      "Anna Morel est journaliste au Courrier, où elle couvre la justice.",
      "Anna Morel, journaliste santé au Courrier, est diplômée de l’école de Montval.",
      "Anna Morel est professeure de droit public à l’université de Montval.",
      "Anna Morel\nJournaliste au Courrier depuis 2009, elle couvre l’eau et les forêts.\nLire plus d’articles",
    ])
  func notes(foot: String) {
    #expect(
      keptText(Self.page(foot)).last
        == "Le Parlement en débattra jeudi, à la demande de quatorze communes de la vallée.")
  }

  @Test(
    "are not made of sentences on others, nor of what the author did",
    arguments: [
      "Paul Duc, journaliste au Courrier, avait révélé l’affaire en mars dernier.",
      "Anna Morel avait demandé dès lundi une réponse au ministère de l’Environnement.",
    ])
  func others(foot: String) {
    #expect(keptText(Self.page(foot)).contains(foot))
  }

  @Test("end at a paragraph on something else")
  func paragraphBehind() {
    let last = "Quatorze maires ont promis mardi de racheter la dernière source, sur la commune de Lorbier."
    let page = Self.page("Anna Morel est journaliste au Courrier. Elle vit à Montval.\n" + last)
    #expect(keptText(page).last == last)
    #expect(!keptText(page).contains { $0.contains("vit à Montval") })
  }

  @Test(
    "stand under the author’s name in the head too",
    arguments: ["Journaliste au service Sports", "Professeure de droit public à l’université de Montval"])
  func head(role: String) {
    let page = """
      « La source n’est pas une marchandise comme les autres »
      Françoise Delmotte
      \(role)
      Publié le 28 mars 2025
      Les sources de l’Orve passent une à une aux mains de groupes industriels, sans que personne s’en émeuve.
      Le Parlement en débattra jeudi, à la demande de quatorze communes de la vallée.
      """
    #expect(!keptText(page).contains(role))
    #expect(dump(page).contains("Françoise Delmotte"))
  }
}
