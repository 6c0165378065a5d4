import Newsroom
import Prose
import Testing

@Suite("Headlines and texts of updates")
struct EntryPassTests {
  private static func page(_ first: String, _ second: String) -> String {
    """
    Verglas : la situation en direct
    Le verglas a privé de courant 200 000 foyers dans la nuit, a annoncé mardi la compagnie d’électricité.
    \(first)
    \(second)
    """
  }

  @Test("are of the day after the first that the page names, where more than one stands above it")
  func daysAboveAMark() {
    let page = """
      Verglas : la situation en direct
      Publié le 2 décembre 2025
      16H55
      Le courant revient au nord de la vallée, annonce la compagnie d’électricité.
      06H27
      Deux cents foyers attendent encore, selon le maire de Vassan, qui ouvre le gymnase.
      MARDI 2 DÉCEMBRE
      16H01
      Les écoles ferment, a décidé la préfète en début d’après-midi.
      12H57
      Le verglas coupe les routes, d’après le service des routes.
      """
    let days = Intake().read(RawText(page), hints: IntakeHints(today: testDay)).article.updates.map {
      $0.date?.description
    }
    #expect(days == ["2025-12-03", "2025-12-03", "2025-12-02", "2025-12-02"])
  }

  @Test("that speak of their own article are updates all the same")
  func ownArticle() {
    let page = Self.page(
      "16h40 : Le courant revient au nord. Nous vous résumons dans cet article ce que vous devez savoir de la panne.",
      "14h05 : Les écoles fermées. Elles rouvriront mercredi, a promis la ministre.")
    #expect(entries(page).count == 2)
  }

  @Test(
    "know what stands between a time and a headline",
    arguments: [
      ("16:40\nVos questions\nFaut-il couper le chauffage ?", "16:40 Faut-il couper le chauffage ?"),
      ("16:40\nLe chiffre\nDeux cents poteaux à terre", "16:40 Deux cents poteaux à terre"),
      ("16:40\nUne longue nuit", "16:40 Une longue nuit"),
      ("16:40\nPause", "16:40 Pause"),
      ("16:40\nVIDÉO\nLes images du drone", "16:40 Les images du drone"),
      ("16:40\nINFO GAZETTE\nLe courant revient au nord", "16:40 Le courant revient au nord"),
      ("16:40\nACTUALISÉ\nLe courant revient au nord", "16:40 Le courant revient au nord"),
      (">> 16:40 : Le courant revient au nord", "16:40 Le courant revient au nord"),
      // A name in small letters opens it.
      ("16:40\neTransit gèle ses tarifs", "16:40 eTransit gèle ses tarifs"),
      // A line that introduces others is no headline.
      ("16:40\nIl est 16 heures, voici les titres de la journée :", "16:40"),
      ("16:40 : Le jour se lève, et voici le point sur les lignes coupées :", "16:40"),
      ("16:40 | L’essentiel\nLe courant revient au nord", "16:40 Le courant revient au nord"),
      ("16:40 45'+2\nLe courant revient au nord", "16:40 Le courant revient au nord"),
      ("il y a 25 min (16:40)\nLe courant revient au nord", "16:40 Le courant revient au nord"),
      ("16:40 FIN DE L’ALERTE ! Le courant revient", "16:40 FIN DE L’ALERTE ! Le courant revient"),
    ])
  func headlines(entry: String, expected: String) {
    let page = Self.page(
      entry + "\nLes équipes ont travaillé toute la nuit sur les lignes, selon la compagnie.",
      "14:05\nLes écoles fermées\nElles rouvriront mercredi, a promis la ministre de l’Éducation.")
    #expect(entries(page) == [expected, "14:05 Les écoles fermées"])
  }

  @Test("take one sentence behind a time for text where the others are texts")
  func texts() {
    let page = """
      Verglas : le point sur la journée
      Des milliers de foyers restent sans courant dans la région, d’après la compagnie d’électricité.
      16h40 - Le courant est revenu au nord. Les équipes passent au sud du fleuve, où les pannes sont plus longues.
      14h05 - Deux écoles restent fermées. Les autres ont rouvert à midi, après une inspection des toits.
      11h20 - Quelques branches barrent encore la route du lac, malgré le passage des équipes.
      """
    #expect(entries(page) == ["16:40", "14:05", "11:20"])
  }

  @Test("take sentences behind times for text where all are, and a few are several")
  func sentencesAlone() {
    let page = """
      Direct : la course autour du lac
      16:58 Victoire de Nils Aubert ! Il arrive seul au port de Vassan.
      16:51 Les coureurs entrent dans le dernier kilomètre.
      16:40 Deux hommes sont à terre. Le meneur repart avec un autre vélo.
      15:47 L’écart est de deux minutes entre les échappés et les autres.
      13:15 Le départ est donné sous un grand soleil.
      """
    #expect(entries(page) == ["16:58", "16:51", "16:40", "15:47", "13:15"])
  }

  @Test("take a long sentence with its stop for text where headlines stand without one")
  func sentenceAmongHeadlines() {
    let page = """
      Verglas : le point sur la journée
      Des milliers de foyers restent sans courant dans la région, d’après la compagnie d’électricité.
      16 h 40 — Le courant revient au nord
      Les équipes passent au sud du fleuve, où les pannes sont plus longues.
      14 h 05 — Un quincaillier du faubourg a vendu en une matinée toutes ses lampes et toutes ses piles, selon la CE.
      13 h 30 — Deux poteaux sont tombés, a dit la CE. Personne n’est blessé.
      11 h 20 — Les écoles fermées
      Elles rouvriront mercredi, a promis la ministre de l’Éducation.
      """
    #expect(entries(page) == ["16:40 Le courant revient au nord", "14:05", "13:30", "11:20 Les écoles fermées"])
  }

  @Test("lose the writers’ initials between the time and them")
  func initials() {
    let page = Self.page(
      "16:40\nB.F.\nLe courant revient au nord\nLes équipes ont travaillé toute la nuit sur les lignes, selon la compagnie.",
      "14:05\nST\nLes écoles fermées\nElles rouvriront mercredi, a promis la ministre de l’Éducation.")
    #expect(entries(page) == ["16:40 Le courant revient au nord", "14:05 Les écoles fermées"])
    #expect(setAside(page).filter { $0.hasPrefix("byline: ") } == ["byline: B.F.", "byline: ST"])
  }

  @Test("are told once where one is pinned over newer ones, whatever buttons stand under it")
  func pinned() {
    let entry = "14:05\nLes écoles fermées\nElles rouvriront mercredi, a promis la ministre de l’Éducation."
    let newest = "16:40\nLe courant revient au nord\nLes équipes ont travaillé toute la nuit sur les lignes."
    let oldest = "11:20\nUn pylône à terre\nIl alimentait trois communes, précise la compagnie."
    let page = Self.page(
      "Message épinglé\n" + entry, [newest, "Commenter (8)", entry, "Commenter (2)", oldest].joined(separator: "\n"))
    #expect(
      entries(page) == ["16:40 Le courant revient au nord", "14:05 Les écoles fermées", "11:20 Un pylône à terre"])
    #expect(keptText(page).count { $0.hasPrefix("Elles rouvriront") } == 1)
  }

  @Test("keep the only sentences of an update that speak of the house")
  func greeting() {
    let page = """
      Verglas : la journée en direct
      Des milliers de foyers restent sans courant dans la région, d’après la compagnie d’électricité.
      16:40
      Le courant est revenu au nord de la ville, où les équipes ont travaillé toute la nuit sur les lignes.
      08:00
      Bonjour et bienvenue dans ce direct. Nos journalistes vous font vivre la journée depuis trois communes.
      """
    #expect(keptText(page).contains { $0.hasPrefix("Bonjour et bienvenue") })
  }
}
