import MarkedText
import Prose
import Testing

@Suite("Quotation marks")
struct QuotationMarksTests {
  private func found(_ text: String, continuing: Bool = false) -> [String] {
    let tokenized = TokenizedText(text, language: .french)
    return QuotationMarks(tokenized, continuing: continuing).spans.map { String(tokenized.surface($0.contents)) }
  }

  @Test(
    "of every form are paired, whatever space stands inside",
    arguments: [
      "« ⟦Nous partons⟧ », dit-elle.", "«⟦Nous partons⟧», dit-elle.", "«\u{202F}⟦Nous partons⟧\u{A0}», dit-elle.",
      "“⟦Nous partons⟧”, dit-elle.", "\"⟦Nous partons⟧\", dit-elle.", "\" ⟦Nous partons⟧ \", dit-elle.",
      "‹ ⟦Nous partons⟧ ›, dit-elle.", "'⟦Nous partons⟧', dit-elle.", "''⟦Nous partons⟧'', dit-elle.",
      "<<⟦Nous partons⟧>>, dit-elle.", "„⟦Nous partons⟧“, dit-elle.", "»⟦Nous partons⟧«, dit-elle.",
      "‘⟦Nous partons⟧’, dit-elle.", "Il est \"⟦prêt⟧\" et \"⟦serein⟧\".", "Il est ''⟦prêt⟧'' et ''⟦serein⟧''.",
      "« ⟦Nous partons⟧ » et « ⟦nous reviendrons⟧ », dit-elle.",
    ])
  func forms(marked: String) {
    let text = MarkedText(marked)
    #expect(found(text.text) == text.marks.map { String(text.text[$0.range]) })
  }

  @Test(
    "inside others do not close the outer ones",
    arguments: [
      "« ⟦Il m’a dit “non” hier⟧ », dit-elle.", "« ⟦Il m’a dit \"non\" hier⟧ », dit-elle.",
      "« ⟦Il m’a dit « non » hier⟧ », dit-elle.", "“⟦Il m’a dit ‘non’ hier⟧”, dit-elle.",
      "\"⟦Il m’a dit «non» hier⟧\", dit-elle.", "« ⟦Il a parlé de « trahison ⟧».",
    ])
  func nested(marked: String) {
    let text = MarkedText(marked)
    #expect(found(text.text) == text.marks.map { String(text.text[$0.range]).trimmingSpaces })
  }

  @Test(
    "that are mixed or turned round are paired all the same",
    arguments: [
      "Elle a prévenu qu' »⟦il restait une étape⟧ ».", "« ⟦Nous partons⟧ ”, dit-elle.", "“⟦Nous partons⟧\", dit-elle.",
      "Il a évoqué l’« ⟦usure⟧ » et l’\"⟦ennui⟧\".",
      "La Bourse monte (\"0,34%) pour la quatrième fois.",
    ])
  func mixed(marked: String) {
    let text = MarkedText(marked)
    #expect(found(text.text) == text.marks.map { String(text.text[$0.range]) })
  }

  @Test(
    "apostrophes are no marks",
    arguments: [
      "L'équipe d'en face n'a qu'un but.", "C'est l’heure des ‘au revoir et d'autres.", "Les '90 et '91 aussi.",
    ])
  func apostrophes(text: String) {
    #expect(found(text).isEmpty)
  }

  @Test("that nobody closes end with their paragraph, and say so")
  func unclosed() {
    let text = TokenizedText("Elle conclut. « Quel dommage !", language: .french)
    let marks = QuotationMarks(text)
    #expect(marks.spans.map(\.isClosed) == [false])
    #expect(marks.staysOpen)
    #expect(marks.spans.map { String(text.surface($0.contents)) } == ["Quel dommage !"])
  }

  @Test("that nobody closes in a long paragraph end with their sentence")
  func neverSwallows() {
    let filler = String(repeating: "La route reste fermée ce soir. ", count: 500)
    #expect(found("« Quel dommage. \(filler)") == ["Quel dommage."])
    #expect(found("« Quel dommage. \(filler) »") == ["Quel dommage."])
    #expect(found("\"Quel dommage. Elle dit \"non\" et sort.") == ["Quel dommage.", "non"])
  }

  @Test(
    "of a paragraph go on from the one before",
    arguments: [
      ("« ⟦Et nous restons.⟧", true), ("» ⟦Et nous restons⟧ », dit-elle.", true),
      ("⟦Et nous restons⟧ », dit-elle.", true),
    ])
  func continuation(marked: String, continues: Bool) {
    let text = MarkedText(marked)
    #expect(QuotationMarks.continues(in: TokenizedText(text.text, language: .french)) == continues)
    #expect(found(text.text, continuing: true) == text.marks.map { String(text.text[$0.range]) })
  }

  @Test("by the hundred thousand take linear time")
  func many() {
    for run in ["« ", "\" ", "' ", "”", "« a » ", "\"a ", "« a “"] {
      let text = TokenizedText(String(repeating: run, count: 100_000), language: .french)
      let spans = QuotationMarks(text).spans
      #expect(zip(spans, spans.dropFirst()).allSatisfy { $0.tokens.upperBound <= $1.tokens.lowerBound })
    }
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    var text = Substring(self)
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
