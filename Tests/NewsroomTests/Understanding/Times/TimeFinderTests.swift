import MarkedText
import Newsroom
import Prose
import Testing

@Suite("Times in a text")
struct TimeFinderTests {
  @Test(
    "are counted from the day of publication",
    arguments: [
      // 2 December 2025 was a Tuesday.
      "Le maire a démissionné ⟦hier⟧{DATE 2025-12-01}, et son adjoint ⟦lundi soir⟧{TIME 2025-12-01TEV}.",
      "⟦Ce mardi 2 décembre 2025⟧{DATE 2025-12-02}, la gare a rouvert à ⟦l’aube⟧{TIME 2025-12-02TMO}.",
      "Le conseil se réunira ⟦jeudi⟧{DATE 2025-12-04} vers ⟦18 h 30⟧{TIME 2025-12-04T18:30 APPROX}.",
      "Le procès a commencé ⟦jeudi⟧{DATE 2025-11-27}.",
      "⟦Début novembre⟧{DATE 2025-11 START}, la grève durait depuis ⟦plus de trois semaines⟧{DURATION P3W MORE_THAN}.",
      "La ville avait été prise ⟦il y a dix jours⟧{DATE 2025-11-22}.",
      "Le tournoi aura lieu ⟦ce week-end⟧{DATE 2025-W49-WE} et non ⟦la semaine prochaine⟧{DATE 2025-W50}.",
    ])
  func fromPublication(marked: String) {
    expectTimes(marked, on: "2025-12-02")
  }

  @Test("are found in linear time in a paragraph without end", .timeLimit(.minutes(1)))
  func linear() {
    let line = String(repeating: "« demain » il pleuvra mardi vers 18 h 30 et ", count: 1_500)
    let times = Understanding().annotate(Article(paragraphs: [Paragraph(line)])).times
    #expect(times.count == 4_500)
  }
}
