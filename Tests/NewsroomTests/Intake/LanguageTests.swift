import Newsroom
import Testing

@Suite("The language of a page")
struct LanguageTests {
  @Test(
    "is told by its function words",
    arguments: [
      ("Le conseil a voté le budget dans la nuit, et les élus sont rentrés chez eux sans un mot.", "fr"),
      ("The council voted the budget in the night, and its members went home without a word to us.", "en"),
      ("Der Rat hat in der Nacht den Haushalt beschlossen, und die Mitglieder sind nach Hause gegangen.", "de"),
      ("De raad heeft in de nacht de begroting goedgekeurd, en de leden zijn naar huis gegaan.", "nl"),
    ])
  func tags(text: String, tag: String) {
    #expect(Intake().read(RawText(text), hints: IntakeHints(today: testDay)).article.language == tag)
  }

  @Test("stays open where there is too little to tell", arguments: ["12:30", "Xylo brandt mirko", "日本語の記事です。"])
  func unknown(text: String) {
    #expect(Intake().read(RawText(text), hints: IntakeHints(today: testDay)).article.language == nil)
  }
}
