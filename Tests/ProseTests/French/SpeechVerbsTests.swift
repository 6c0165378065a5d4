import Prose
import Testing

@Suite("Verbs of speech")
struct SpeechVerbsTests {
  @Test("give their forms a class in the lexicon")
  func classes() {
    let tokens = TokenizedText("a-t-elle affirmé, s’écrièrent, renchérit, table", language: .french).tokens
    #expect(tokens.filter { $0.isA(.speechVerb) }.map(\.folded) == ["affirmé", "écrièrent", "renchérit"])
  }

  @Test("merge the readings of one form: dit is both present and participle")
  func merges() {
    #expect(SpeechVerbs.forms["dit"]?.moods == [.finite, .participle])
    #expect(SpeechVerbs.forms["dit"]?.verb.infinitive == "dire")
  }

  @Test(
    "know what they can do",
    arguments: [
      ("démenti", SpeechVerb.Uses.denies), ("prétend", .weak), ("ajoutait", .continues), ("exclame", .reflexive),
      ("revendiqué", .claims), ("appris", .hears), ("dénonçant", .fragment),
    ])
  func uses(form: String, use: SpeechVerb.Uses) {
    #expect(SpeechVerbs.forms[Word(form)]?.verb.uses.contains(use) == true)
  }
}
