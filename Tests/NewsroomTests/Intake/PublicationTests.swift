import Newsroom
import Prose
import Testing

@Suite("Dates of publication")
struct PublicationTests {
  /// A page about nothing much, with a line between its title and its text.
  private static func page(
    _ line: String, lead: String = "Le conseil communal de Morlange a voté le budget des écoles."
  ) -> String {
    "Morlange vote son budget sans débat\n\(line)\n\(lead)\nLa séance a duré moins d’une heure, selon plusieurs élus présents.\n"
  }

  private static func published(_ text: String, fileName: String? = nil, url: String? = nil, date: String? = nil)
    -> String
  {
    let hints = IntakeHints(date: date.flatMap(DateStamp.init), url: url, fileName: fileName, today: testDay)
    let article = Intake().read(RawText(text), hints: hints).article
    return [article.published.value?.description ?? "—", article.published.basis.rawValue].joined(separator: " ")
      + (article.modified.map { " → \($0)" } ?? "")
  }

  @Test(
    "are read as French, Belgian, Swiss, Quebec and African papers write them",
    arguments: [
      ("Publié le 16 mai 2022 à 6h00, mis à jour le 16 mai 2022 à 9h12", "2022-05-16T06:00 text → 2022-05-16T09:12"),
      ("Publié le 16 mai à 6h00, mis à jour le 17 mai 2022", "2022-05-16T06:00 text → 2022-05-17"),
      ("Le 02/12/2025 à 10:31", "2025-12-02T10:31 text"),
      (
        "Direct terminé le 2 décembre 2025 à 21h15\nDirect démarré le 2 décembre 2025 à 5h00",
        "2025-12-02T05:00 text → 2025-12-02T21:15"
      ),
      ("Retrouvez ici toutes les informations sur la crue de la vallée du mardi 2 décembre 2025", "2025-12-02 text"),
      ("Publié le mardi 02 décembre 2025 à 10h31", "2025-12-02T10:31 text"),
      ("PUBLIE LE 2 DECEMBRE 2025", "2025-12-02 text"),
      ("2 déc. 2025", "2025-12-02 text"),
      ("10:31 - 2 décembre 2025", "2025-12-02T10:31 text"),
      ("10h31, le 2 décembre 2025", "2025-12-02T10:31 text"),
      ("Posté le 1er févr. 2024 – 7 h", "2024-02-01T07:00 text"),
      ("Mis en ligne le 3/04/2024 à 09:05", "2024-04-03T09:05 text"),
      ("Publié: 08.11.2025, 22:48", "2025-11-08T22:48 text"),
      ("Publié hier à 18 h 20", "— none"),
      ("Il y a 3 heures", "— none"),
      ("Modifié le 5 juin 2023 à 14:00", "2023-06-05T14:00 text"),
      ("Dernière mise à jour : 2023-06-05 14:00", "2023-06-05T14:00 text"),
      ("Par Anna Morel, le 2 décembre 2025", "2025-12-02 text"),
      (
        "De notre correspondante Anna Morel - 2 déc. 2025 à 06:45 | mis à jour le 2 déc. 2025 à 11:02 - Temps de lecture : 4 min",
        "2025-12-02T06:45 text → 2025-12-02T11:02"
      ),
      ("Rédaction | 14 mars 2025 | 3 min de lecture", "2025-03-14 text"),
      ("Publié jeudi 25 septembre à 11h", "2025-09-25T11:00 weekday"),
      ("Publié le 31 février 2025", "— none"),
      ("Publié le lundi 2 décembre 2025", "— none"),
      ("jeudi 14 novembre 2024 • 812 lectures", "2024-11-14 text"),
      ("Rédigé par Anna Morel, le mardi 2 décembre 2025 à 17:45", "2025-12-02T17:45 text"),
      ("Posté par Anna Morel le 2 décembre 2025 dans Politique", "2025-12-02 text"),
      ("2025-12-02T11:48:00+01:00", "2025-12-02T11:48 text"),
      ("December 2, 2025", "2025-12-02 text"),
      ("2 December 2025", "2025-12-02 text"),
      ("Mardi, 02. décembre 2025", "2025-12-02 text"),
      ("2 décembre 2025 à 11 h 48 min", "2025-12-02T11:48 text"),
      ("Société - 2 décembre 2025 - 3 commentaires", "2025-12-02 text"),
      ("La rédaction - 2 décembre 2025", "2025-12-02 text"),
      ("AFP, publié le mardi 2 décembre 2025 à 18h02, mis à jour à 19h", "2025-12-02T18:02 text"),
      ("ATS, Le Fanal 2.12.2025 18:02", "2025-12-02T18:02 text"),
      ("AFP / Anna Morel, archives du 2 décembre 2024", "— none"),
      ("2025-12-02T11:48", "2025-12-02T11:48 text"),
      ("Temps de lecture : 3 min | 02/12/2025", "2025-12-02 text"),
      ("23 janvier, 2026 à 09:01:12\nPublié le : Vendredi 23 Janvier 2026", "2026-01-23T09:01 text"),
      ("Un sondage publié le 3 juin 2021 par l’institut donnait le maire battu à 51 %.", "— none"),
      ("Source : https://a.example/societe/2025/12/02/morlange_12.html", "2025-12-02 url"),
    ])
  func lines(line: String, expected: String) {
    #expect(Self.published(Self.page(line)) == expected)
  }

  @Test(
    "are told by a lead that names its day, and by none that looks ahead or back",
    arguments: [
      ("Le maire a démissionné ce mardi 2 décembre 2025, à la surprise générale de son conseil.", "2025-12-02 text"),
      ("Le maire a démissionné, mardi 25 novembre, à la surprise générale de tout son conseil.", "2025-11-25 weekday"),
      ("LOMÉ (3 mars 2024) – Le port a rouvert après deux jours de tempête sur la côte.", "2024-03-03 text"),
      ("LOMÉ, 3 mars 2024 (Agence) – Le port a rouvert après deux jours de tempête sur la côte.", "2024-03-03 text"),
      ("LOMÉ (AFP) 3 mars 2024 - Le port a rouvert après deux jours de tempête sur la côte.", "2024-03-03 text"),
      ("Lomé, 3 mars 2024 (AFP) - Le port a rouvert après deux jours de tempête sur la côte.", "2024-03-03 text"),
      ("Lomé | AFP | 03/03/2024 - Le port a rouvert après deux jours de tempête sur la côte.", "2024-03-03 text"),
      ("(Lomé, 3 mars 2024) Le port a rouvert après deux jours de tempête sur la côte du pays.", "2024-03-03 text"),
      ("3 mars 2024 (AFP) - Le port a rouvert après deux jours de tempête sur la côte du pays.", "2024-03-03 text"),
      ("Lomé, Maritime, 3 mars 2024 (AFP) - Le port a rouvert après deux jours de tempête.", "2024-03-03 text"),
      ("Lomé, 3 mars 2024, dix heures du matin : le port rouvre après deux jours de tempête.", "— none"),
      ("Lomé (Togo) a rouvert le 3 mars 2024 son port, après deux jours de tempête sur la côte.", "— none"),
      ("Le procès, qui s’ouvrira mardi 25 novembre, doit durer trois semaines selon le tribunal.", "— none"),
      ("Le village est isolé depuis le lundi 24 novembre, comme plusieurs hameaux de la vallée.", "— none"),
      ("« Revenez mardi 25 novembre », a répondu le guichetier à la file des gens qui attendaient.", "— none"),
      ("Le conseil a voté mardi le budget des écoles après trois heures de débats sans surprise.", "— none"),
    ])
  func leads(lead: String, expected: String) {
    #expect(
      Self.published("Morlange : une journée au conseil\n" + lead + "\nLa séance a été levée dans le calme, vers midi.")
        == expected)
  }

  @Test("take what is given before the text, the text before the address, and the address before the file’s name")
  func order() {
    let text = Self.page("Publié le 2 décembre 2025")
    #expect(Self.published(text, date: "2025-12-03") == "2025-12-03 given")
    #expect(Self.published("Date: 2025-12-04\n" + text) == "2025-12-04 given")
    #expect(
      Self.published(text, fileName: "2025-12-05-a.txt", url: "https://a.example/2025/12/06/b") == "2025-12-02 text")
    let silent = Self.page("Morlange")
    #expect(
      Self.published(silent, fileName: "2025-12-05-a.txt", url: "https://a.example/2025/12/06/b") == "2025-12-06 url")
    #expect(Self.published(silent, fileName: "2025-12-05-a.txt") == "2025-12-05 filename")
    #expect(Self.published(silent, fileName: "20251205_a.txt") == "2025-12-05 filename")
    #expect(Self.published(silent, fileName: "article-40312.txt", url: "https://a.example/40312025") == "— none")
  }
}
