import Prose
import Testing

@Suite("Conjugation")
struct ConjugationTests {
  private func form(_ form: Word, of infinitive: String) -> Conjugation.Moods? {
    Conjugation.thirdPerson(of: infinitive).first { $0.form == form }?.moods
  }

  @Test(
    "spells stems as French does",
    arguments: [
      ("annoncer", "annonçait"), ("annoncer", "annonça"), ("exiger", "exigeant"), ("exiger", "exigent"),
      ("répéter", "répète"), ("répéter", "répétait"), ("répéter", "répétera"), ("répéter", "répètera"),
      ("marteler", "martèle"), ("rappeler", "rappelle"), ("rappeler", "rappellera"), ("appuyer", "appuie"),
      ("alléguer", "allègue"), ("alerter", "alerte"), ("rejeter", "rejette"), ("insister", "insistent"),
      ("tempêter", "tempête"), ("exagérer", "exagère"),
      ("dire", "disent"), ("dire", "disant"), ("prévenir", "prévient"), ("soutenir", "soutiennent"),
      ("démentir", "démentait"), ("renchérir", "renchérissait"), ("répondre", "répondent"), ("reprendre", "reprit"),
      ("craindre", "craignent"), ("promettre", "promis"), ("reconnaître", "reconnaît"), ("poursuivre", "poursuit"),
      ("conclure", "conclu"), ("écrire", "écrivait"), ("sourire", "sourit"), ("lire", "lisait"),
      ("vouloir", "voudrait"),
    ])
  func spells(infinitive: String, expected: String) {
    #expect(form(Word(expected), of: infinitive) != nil)
  }

  @Test("makes no form that nobody writes")
  func refuses() {
    #expect(form("alèrte", of: "alerter") == nil)
    #expect(form("annoncait", of: "annoncer") == nil)
    #expect(form("rappele", of: "rappeler") == nil)
    #expect(form("promiss", of: "promettre") == nil)
  }

  @Test("says what a form can be")
  func moods() {
    #expect(form("affirment", of: "affirmer") == [.finite, .plural])
    #expect(form("affirmerait", of: "affirmer") == [.finite, .conditional])
    #expect(form("affirmant", of: "affirmer") == .gerund)
    #expect(form("jugées", of: "juger") == [.participle, .feminine, .plural])
  }
}
