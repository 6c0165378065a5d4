internal import Prose

/// The words of bylines and lines of publication.
enum MetadataVocabulary {
  /// Ways to say that a text was published, longest first where one opens another.
  static let publishedCues = phrases([
    "article publié", "créé", "direct commencé", "direct débuté", "direct démarré", "live commencé", "live démarré",
    "date de parution", "date de publication", "date de mise en ligne", "date", "diffusé",
    "diffusée",
    "écrit", "en ligne depuis", "en ligne", "mis en ligne", "mise en ligne", "paru", "parue", "parution",
    "première publication",
    "première diffusion", "posté", "postée", "publication", "publié", "publiée", "publiés", "rédigé", "posted",
    "published",
  ])
  static let modifiedCues = phrases([
    "actualisé", "actualisée", "direct clos", "direct terminé", "live terminé", "article actualisé",
    "article mis à jour", "article modifié", "dépêche mise à jour",
    "dernière actualisation", "dernière mise à jour", "dernière modification",
    "dernière maj", "maj",
    "mis à jour", "mise à jour", "mises à jour", "modifié", "modifiée", "modification", "updated",
  ])
  /// Words of no weight between the parts of such a line.
  static let fillers = PageVocabulary.keys(
    "le la à a de du vers , - | • · : . / et ce ✎ ► ( ) [ ] ; > » ⏱ 🕒 🗓 📅 ✍ … ° @ heure heures h en p page")
  /// What pages count of their readers, behind the number and before it.
  static let counted = PageVocabulary.keys("commentaire commentaires fois lectures partages réactions vues")
  static let countedVerbs = PageVocabulary.keys("lu commentaires partages réactions vu vues")
  static let relativeHeads = phrases(["il y a", "depuis"])
  static let units = PageVocabulary.keys(
    "seconde secondes minute minutes min mn heure heures h jour jours semaine semaines mois an ans")
  /// Before and instead of a number of units: `il y a moins d’une minute`, `il y a quelques heures`.
  static let approximations = phrases(["à peine", "environ", "moins d'", "moins de", "plus d'", "plus de", "près de"])
  static let amounts = PageVocabulary.keys("un une deux trois quatre cinq six sept huit neuf dix quelques plusieurs")
  static let instants = phrases([
    "à l'instant", "aujourd'hui", "avant-hier", "hier", "ce matin", "ce midi", "ce soir", "cet après-midi",
  ])
  static let readingTime = phrases(["de lecture", "lecture", "temps de lecture", "lecture estimée", "durée de lecture"])

  /// Before an author’s name.
  static let bylineCues = phrases([
    "article de", "article écrit par", "dépêche fournie par", "information fournie par", "informations fournies par",
    "article rédigé par", "auteur", "auteure", "autrice", "by", "de notre correspondant", "de notre correspondante",
    "de notre envoyé spécial", "de notre envoyée spéciale", "de notre journaliste", "par",
    "propos recueillis par",
    "publié par", "posté par", "recueilli par", "rédigé par", "texte", "texte de", "un article de", "une enquête de",
    "un reportage de",
    "écrit par", "entretien réalisé par", "reportage de", "enquête de",
  ])
  /// Inside a name, in small letters.
  static let particles = PageVocabulary.keys("de du des d l la le van von der den ben bin el al di da ' -")
  static let nameJoints = PageVocabulary.keys("et & , /")
  /// After a name: what its bearer is there, not another author.
  static let roles = PageVocabulary.keys(
    "journaliste correspondant correspondante envoyé envoyée envoyés rédacteur rédactrice stagiaire reporter spécial spéciale spéciaux permanent permanente chef chroniqueur chroniqueuse éditorialiste rédaction photographe vidéaste"
  )
  /// Nouns for what somebody is, as they stand under an author’s name: `Professeure de droit public à Valbon`.
  static let callings = Set(HumanNouns.words.map { WordKey($0.text) }).union(
    PageVocabulary.keys(
      "ancien ancienne chercheur directeur directrice économiste essayiste maître maîtresse ministre philosophe politologue président présidente professeur professeure romancier romancière sociologue"
    ))
  /// Words that open a line of names: `Reportage : Anna Morel`.
  static let formats = PageVocabulary.keys(
    "reportage texte textes récit enquête entretien interview dossier propos photos images vidéo auteur auteurs correspondance"
  )
  static let with = WordKey("avec")
  /// Agencies and papers that sign instead of a person, or beside one.
  static let agencies: [(name: String, words: [WordKey])] = [
    "ACP", "AFP", "Agence Anadolu", "Agence France-Presse", "Agence QMI", "AIB", "AIP", "ANP", "AP", "APA", "APS",
    "ATS", "Associated Press", "BBC", "Belga",
    "Bloomberg", "Keystone-ATS", "La Presse Canadienne", "MAP", "PC", "QMI", "Reuters", "TAP", "Xinhua",
  ].map { ($0, PageScanner($0).words.map(\.key)) }.sorted { $0.words.count > $1.words.count }
  static let newsroomHeads = phrases([
    "la rédaction de", "la rédaction du", "la rédaction des", "la rédaction d'", "rédaction de", "rédaction du",
    "la rédaction",
    "rédaction web", "rédaction",
    "le service web de", "la rédaction web de", "la rédaction numérique de", "notre rédaction", "l'équipe de",
  ])
  static let agencyNouns = PageVocabulary.keys("agence agences")
  /// Before a participle of publication: `seront publiés`.
  static let auxiliaries = PageVocabulary.keys(
    "est été être fut furent sera seraient serait seront sont soient soit était étaient")
  /// What a page calls itself.
  static let pages = PageVocabulary.keys(
    "actualité article contenu dépêche direct entretien information interview live page publication reportage texte version vidéo"
  )
  /// Nouns in the names of papers and stations.
  static let paperNouns = PageVocabulary.keys(
    "actualité actualités courrier dauphiné dépêche écho échos éclair éveil express gazette hebdo indépendant info infos journal lettre liberté matin messager nouvelles nouvelliste observateur observatoire patriote phare presse progrès quotidien radio républicain réveil revue soleil télé temps tribune tv voix"
  )
  static let paperArticles = PageVocabulary.keys("la le les l")
  static let sourceCues = phrases(["source", "sources", "source de l'article", "via"])

  static func phrases(_ texts: [String]) -> [[WordKey]] {
    texts.map { PageScanner($0).words.map(\.key) }.sorted { $0.count > $1.count }
  }
}

extension Array where Element == PageWord {
  /// The end of the longest of some phrases that stands at a word.
  func end(ofAny phrases: [[WordKey]], at start: Int, limit: Int) -> Int? {
    for phrase in phrases where start + phrase.count <= limit {
      if zip(self[start..<(start + phrase.count)], phrase).allSatisfy({ $0.key == $1 }) { return start + phrase.count }
    }
    return nil
  }
}
