import Newsroom
import Testing

@Suite("Cleaning rules")
struct CleaningRulesTests {
  private static let page = """
    La digue de Saint-Ulphace a tenu toute la nuit, ont indiqué les pompiers (nouvelle fenêtre) lundi matin.
    Lire aussi : Crue de la Braye, les écoles rouvrent
    Météo agricole du Perche
    Le niveau de la rivière devrait baisser dans la journée, selon les services de l’État.
    """

  @Test("are switched off by name")
  func disabling() {
    let text = dump(Self.page, rules: .builtIn.disabling(["inset", "link-note", "related-link"]))
    #expect(text.contains("(nouvelle fenêtre) lundi matin."))
    #expect(text.contains("Lire aussi : Crue de la Braye, les écoles rouvrent"))
    #expect(!text.contains("- "))
  }

  @Test("are extended by a user’s own patterns, which come first")
  func adding() throws {
    let own = CleaningRule(name: "weather", reach: .line, patterns: [try PagePattern("météo {agricole|marine} du *")])
    let text = dump(Self.page, rules: .builtIn.adding([own]))
    #expect(text.contains("- weather: Météo agricole du Perche"))
    #expect(CleaningRules.builtIn.adding([own]).names.contains("weather"))
  }

  @Test("read patterns of any length", arguments: [1, 20, 58, 59, 60, 61, 62, 76])
  func long(count: Int) throws {
    let words = (0..<count).map { "mot\($0 % 2 == 0 ? "pair" : "impair")" }.joined(separator: " ")
    let own = CleaningRule(name: "long", reach: .line, patterns: [try PagePattern("avis {bref|long|} \(words) *")])
    func isTaken(_ line: String) -> Bool {
      dump(Self.page + "\n" + line, rules: .builtIn.adding([own])).contains("- long: \(line)")
    }
    #expect(isTaken("Avis long \(words) du soir"))
    #expect(isTaken("Avis \(words)"))
    #expect(!isTaken("Avis \(words.dropLast(4)) du soir"))
    #expect(!isTaken("Avis bref long \(words)"))
  }

  @Test("refuse a pattern that takes every line, or that does not close its braces")
  func malformed() {
    #expect(throws: PagePattern.Failure.matchesEverything) { try PagePattern("*") }
    #expect(throws: PagePattern.Failure.matchesEverything) { try PagePattern("{a|}") }
    #expect(throws: PagePattern.Failure.matchesEverything) { try PagePattern("") }
    #expect(throws: PagePattern.Failure.unbalancedBraces) { try PagePattern("a {b|c") }
    #expect(throws: PagePattern.Failure.unbalancedBraces) { try PagePattern("a} b") }
  }

  @Test("all have names in lower case, joined by hyphens")
  func names() {
    for name in CleaningRules.builtIn.names {
      #expect(!name.isEmpty && name.allSatisfy { $0.isLowercase || $0 == "-" })
    }
  }

  /// Prose around the line, so that it stands inside an article.
  private static func removed(_ line: String) -> Bool {
    let prose = "Le tribunal de Vezins a rendu sa décision lundi dans l’affaire des pesticides de la vallée."
    let other = "Les parties civiles ont annoncé leur intention de faire appel du jugement dans les dix jours."
    return !dump("Titre de la page du jour\n\(prose)\n\(line)\n\(other)").split(separator: "\n").contains {
      $0 == line || $0 == "## " + line
    }
  }

  @Test(
    "set the furniture of pages aside",
    arguments: [
      "Lire aussi", "À LIRE AUSSI : Vezins attend son jugement", "A lire également",
      ">> Plus d'informations à lire ici",
      "Voir aussi - Les images de l’audience", "→ Lire aussi Le pesticide qui divise", "Partager",
      "Partager sur Facebook",
      "Publicité", "La suite après la publicité", "Temps de lecture : 3 min", "3 min de lecture", "© AFP / Anna Morel",
      "Crédit photo : DR", "Photo d’illustration", "(Photo : Anna Morel)", "Article réservé aux abonnés",
      "Il vous reste 62 % de cet article à lire. La suite est réservée aux abonnés.", "Déjà abonné ? Connectez-vous",
      "Abonnez-vous pour lire la suite", "Inscrivez-vous à notre newsletter", "Suivez-nous sur WhatsApp", "#}", "* * *",
      "Tags : justice, pesticides", "#justice #pesticides", "Mots-clés : justice", "Écouter l’article", "Image 2 sur 4",
      "Légende image, Le palais de justice de Vezins", "Réagir | Partager | Imprimer", "Accueil > Justice > Vezins",
      "Ce texte a été traduit par une machine", "14 comments",
      "Ph. : DR", "Début du widget. Passer le widget ?", "Désinscription à tout moment.",
      "Les tribunes publiées ici n’engagent que leurs auteurs.", "12 commentaires - 1 804 vues", "(0 Votes)",
      "Suivez les dernières informations.", "Commenter", "Copier le lien", "https://journal.example/a/b", "Vidéo",
      "Voir plus d’éléments marquants", "Retrouvez toute l’actualité sur notre application", "Offrir cet article",
    ])
  func furniture(line: String) {
    #expect(Self.removed(line))
  }

  @Test(
    "leave sentences alone that only look like furniture",
    arguments: [
      "Partager la route avec les cyclistes reste difficile, a reconnu le préfet lors de sa visite.",
      "La publicité pour les paris sportifs sera interdite, a annoncé le gouvernement mercredi matin.",
      "Lire aussi bien Proust que les journaux : c’est ce qu’il a fait en prison pendant toutes ces années.",
      "La source était polluée depuis des mois, selon le rapport remis au tribunal par les deux experts.",
      "Votre abonnement annuel ouvre lui aussi droit à une compensation, mais elle reste plafonnée à 30 % du prix.",
      "Le groupe a voté contre le texte (Gauche/Verts)",
      "Vous avez dit « impartial » ?", "« Suivez mon regard », a lancé l’avocat aux jurés avant de se rasseoir.",
      "Il a été vu pour la dernière fois vers 21h30 à la gare de Vezins, a précisé la procureure.",
      "Par trois fois, la présidente a dû suspendre l’audience pour ramener le calme dans la salle.",
      "Le commentaire du greffier a surpris, et les abonnés du journal local s’en sont émus auprès de lui.",
      "Vous recevez beaucoup de messages de soutien depuis votre retour ?", "Un jugement sans surprise",
    ])
  func sentences(line: String) {
    #expect(!Self.removed(line))
  }
}
