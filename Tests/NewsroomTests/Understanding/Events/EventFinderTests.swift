import MarkedText
import Newsroom
import Prose
import Testing

@Suite("Events")
struct EventFinderTests {
  /// Expects exactly the marked statements, each as `value status`, in an article of 5 March 2026, a Thursday.
  private func expectEvents(_ marked: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let text = MarkedText(marked)
    var article = Article(paragraphs: [Paragraph(text.text)])
    article.published = DateStamp("2026-03-05").map { Publication($0, basis: .given) } ?? .unknown
    let found = Understanding().annotate(article).events.map {
      MarkedText.describe(text.text, $0.span.range, "\($0.value) \($0.status.rawValue)")
    }
    #expect(found == text.descriptions, sourceLocation: sourceLocation)
  }

  @Test(
    "are dated statements that read alone",
    arguments: [
      "⟦Un incendie a ravagé mardi la halle de Vernay⟧{2026-03-03 happened}.",
      "⟦Le tribunal de Lorny a condamné le notaire le 12 février 2026⟧{2026-02-12 happened}.",
      "Mais ⟦la mairie de Sablet fermera ses portes vendredi⟧{2026-03-06 planned}.",
      "⟦Lundi, la compagnie Aérolys a annulé tous ses vols⟧{2026-03-02 happened}.",
      "⟦La terre a tremblé mercredi à 5h36 près de Colmiane⟧{2026-03-04T05:36 happened}.",
      "Le préfet a annoncé que ⟦le pont de Brasse rouvrira le 3 avril⟧{2026-04-03 planned}.",
      "Le général Oudry a affirmé que ⟦l’armée avait pris la ville de Tamsa dimanche⟧{2026-03-01 claimed}.",
      "⟦La junte aurait libéré mardi douze détenus⟧{2026-03-03 claimed}.",
      "⟦La société Morvan a démenti lundi toute fraude⟧{2026-03-02 denied}.",
      "⟦Le conseil d’État doit rendre sa décision jeudi⟧{2026-03-05 planned}.",
      "⟦Un car a quitté la route mercredi soir près de Thibes⟧{2026-03-04TEV happened}, a indiqué la gendarmerie.",
      "LOMÉ (APL) - ⟦La police a dispersé lundi une marche⟧{2026-03-02 happened}.",
      "⟦La grève a débuté mardi à 20 heures⟧{2026-03-03T20:00 happened}.",
      "⟦L’enquête a été confiée lundi à la brigade de Lorny⟧{2026-03-02 happened}.",
      "⟦Un incendie s’est déclaré mardi dans un entrepôt⟧{2026-03-03 happened}.",
      "⟦Une marche est prévue vendredi à Lorny⟧{2026-03-06 planned}.",
      "⟦Le musée rouvre vendredi⟧{2026-03-06 planned}.",
      "⟦La ministre a engagé lundi la responsabilité du gouvernement⟧{2026-03-02 happened}.",
      "⟦Une clinique sera ouverte à Lorny dès lundi⟧{2026-03-09 planned}.",
      "12 mai 2024. ⟦Le barrage de Sarny cède⟧{2024-05-12 happened}.",
      "2027 : ⟦la ligne de tram doit ouvrir⟧{2027 planned}.",
      "Les habitants se souviennent de ⟦la prise de Lorny en février 2024⟧{2024-02 happened}.",
    ])
  func found(marked: String) { expectEvents(marked) }

  @Test(
    "are not what somebody said, what leans on another sentence, nor what did not happen",
    arguments: [
      "« Nous avons perdu mardi », a déclaré l’entraîneuse.", "Il est parti lundi pour Dakar.",
      "Mardi, elle a quitté la salle.", "Le maire, élu en 2020, a pris la parole.", "Cette décision a été prise mardi.",
      "Le juge, qui avait été nommé en 2019, est absent.", "La grève dure depuis lundi.",
      "Le tribunal n’a pas rendu sa décision mardi.", "Que s’est-il passé mardi à Lorny ?",
      "Le ministre s’est dit lundi « très inquiet ».", "La mairie emploie trois cents personnes.",
      "Vers 18 heures, un téléphone a sonné.", "La loi du 3 mai 2019 est appliquée avec soin.",
      "La députée a fait savoir lundi son désaccord.", "La ministre s’est montrée mardi très confiante.",
      "La maire s’est déclarée lundi satisfaite du vote.", "Lundi, le président l’avait longuement interrogé.",
      "Le ministre s’est engagé lundi à revoir le texte.",
      "La directrice a souligné mardi l’urgence de la situation.",
    ])
  func none(marked: String) { expectEvents(marked) }
}
