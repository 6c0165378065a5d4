import Newsroom
import Testing

@Suite("Updates written as forms")
struct EntryFieldsTests {
  @Test("have their time, headline and text behind the names of their parts")
  func fields() {
    let page = """
      Crue de l’Orle : la soirée en direct
      Heure : 18h05
      Titre : Le pont rouvert
      Texte : La circulation a repris dans les deux sens, dit la mairie d’Orle.
      Heure : 16h30
      Titre : Les écoles fermeront demain
      Texte : Les élèves resteront chez eux mercredi, a décidé la préfète.
      """
    #expect(entries(page) == ["18:05 Le pont rouvert", "16:30 Les écoles fermeront demain"])
    #expect(keptText(page).contains("La circulation a repris dans les deux sens, dit la mairie d’Orle."))
    #expect(setAside(page).contains("page-label: Titre :"))
  }

  @Test("a text that names its hour so is no update, and a headline elsewhere keeps its first word")
  func others() {
    let page = """
      Crue de l’Orle : la soirée en direct
      18h05
      Titre : l’Orle sacrée devant Vassan
      Le club a battu Vassan dans la soirée, devant mille spectateurs.
      16h30
      Les écoles fermeront demain
      Les élèves resteront chez eux mercredi, a décidé la préfète.
      """
    #expect(entries(page).first == "18:05 Titre : l’Orle sacrée devant Vassan")
  }
}
