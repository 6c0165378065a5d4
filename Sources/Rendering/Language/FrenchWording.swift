package import Newsroom
package import Prose

/// French: the typography of the Imprimerie nationale, with no-break spaces inside « » and before a colon, narrow ones before
/// `;`, `!`, `?` and between thousands.
package struct FrenchWording: Wording {
  package let tag = "fr"
  package let locale = "fr_FR"

  package init() {}

  package func phrase(_ phrase: Phrase) -> String {
    switch phrase {
    case .skipToContent: "Aller au contenu"
    case .skipToMenu: "Aller au menu"
    case .mainMenu: "Menu principal"
    case .chronicle: "Chronologie"
    case .actors: "Acteurs"
    case .places: "Lieux"
    case .sources: "Sources"
    case .search: "Recherche"
    case .method: "Méthode"
    case .youAreHere: "Vous êtes ici"
    case .home: "Accueil"
    case .nothingLoaded: "Rien n’est chargé depuis Internet."
    case .builtOn: "Site établi le"
    case .page: "Page"
    case .pages: "Pages"
    case .pagesBelow: "Pages, en bas"
    case .previousPage: "Page précédente"
    case .nextPage: "Page suivante"
    case .colon: "\u{A0}: "
    case .openQuote: "«\u{A0}"
    case .closeQuote: "\u{A0}»"
    case .backToTop: "Haut de page"
    case .activity: "Activité, jour par jour"
    case .howMany: "Nombre"
    case .activityTable: "Les mêmes chiffres en tableau"
    case .latestDays: "Derniers jours"
    case .allDays: "Les jours"
    case .timeline: "Le fil des événements"
    case .timelineNote:
      "Ce que les textes datent eux-mêmes, rangé au jour où cela s’est passé et non au jour où cela fut publié."
    case .undated: "Sans date établie"
    case .undatedNote: "Ces textes ne disent pas quand ils ont paru."
    case .allUndated: "Tous les textes sans date"
    case .day: "Période"
    case .emptyArchive:
      "Cette archive est encore vide. Déposez des textes dans Content/raw, puis reconstruisez le site."
    case .essentials: "L’essentiel"
    case .byHour: "Heure par heure"
    case .updates: "Le fil du jour"
    case .withoutTime: "Sans heure"
    case .readArticle: "Lire l’article"
    case .articlesOfDay: "Les articles du jour"
    case .quotationsOfDay: "Les mots du jour"
    case .eventsOfDay: "Ce jour-là, raconté d’autres jours"
    case .eventsOfDayNote: "Ce que des textes publiés un autre jour situent à cette date."
    case .onThisPage: "Sur cette page"
    case .newestFirst: "Les plus récents d’abord"
    case .newestFirstNow: "Les points les plus récents sont maintenant les premiers."
    case .oldestFirstNow: "Les points les plus anciens sont de nouveau les premiers."
    case .divergences: "Versions divergentes"
    case .divergencesNote:
      "Ce que l’un affirme et que l’autre conteste, rapproché par un programme. Chaque phrase mène au paragraphe dont elle vient."
    case .oneVersion: "Une version"
    case .otherVersion: "Une autre version"
    case .tolls: "Des chiffres qui diffèrent"
    case .tollsNote:
      "Des nombres donnés pour un même lieu à quelques jours d’écart. Un bilan évolue\u{A0}: la date et l’heure disent lequel est venu après l’autre."
    case .accounts: "Plusieurs sources, un événement"
    case .accountsNote:
      "Les mêmes mots d’une même personne, ou un événement situé à la même date, chez plusieurs sources\u{A0}: de la première à la dernière."
    case .firstToTell: "La première dans ce dossier"
    case .alsoToldBy: "Aussi chez"
    case .dayBefore: "Veille"
    case .dayAfter: "Lendemain"
    case .earlierDay: "Jour précédent"
    case .laterDay: "Jour suivant"
    case .yearBefore: "Année précédente"
    case .yearAfter: "Année suivante"
    case .updatesHere: "points"
    case .otherDays: "Autres jours"
    case .source: "Source"
    case .article: "Article"
    case .livePage: "Page en direct"
    case .paragraph: "Paragraphe"
    case .paragraphShort: "§\u{A0}"
    case .legend: "§\u{A0}: paragraphe · l.\u{A0}: ligne du texte d’origine"
    case .authors: "Par"
    case .originalAddress: "Adresse d’origine"
    case .seeOriginal: "Voir le texte d’origine"
    case .readAlso: "À lire aussi"
    case .inThisArticle: "Dans cet article"
    case .writtenByHand: "Écrit à la main"
    case .sameDay: "Le même jour"
    case .noDate: "Date de publication inconnue"
    case .inDay: "Dans le fil du jour"
    case .peopleInvolved: "Acteurs"
    case .direct: "Citation directe"
    case .reported: "Propos rapportés"
    case .uncertain: "Attribution incertaine"
    case .denied: "Démenti"
    case .unknownSpeaker: "Auteur non nommé"
    case .planned: "Annoncé"
    case .claimed: "Affirmé"
    case .event: "Événement"
    case .untitled: "Sans titre"
    case .persons: "Personnes"
    case .organisations: "Organisations"
    case .countries: "Pays"
    case .person: "Personne"
    case .organisation: "Organisation"
    case .country: "Pays"
    case .alsoWritten: "Aussi écrit"
    case .roles: "Présentation"
    case .quotations: "Citations"
    case .events: "Événements"
    case .citedWith: "Cité avec"
    case .mentionedIn: "Mentionné dans"
    case .notes: "Note de la rédaction"
    case .unsortedLetter: "Autres"
    case .letters: "Lettres"
    case .mostMentioned: "ci-dessous, les plus mentionnés"
    case .place: "Lieu"
    case .mentions: "Mentions"
    case .firstMention: "Première mention"
    case .originalText: "Texte d’origine"
    case .originalTextNote:
      "Le texte tel qu’il a été déposé, ligne par ligne, et ce que chaque ligne est devenue."
    case .line: "Ligne"
    case .lineShort: "l.\u{A0}"
    case .usedIn: "Repris"
    case .setAside: "Écarté"
    case .blankLine: "Ligne vide"
    case .unknownSource: "Source inconnue"
    case .shareOfArticles: "Part des articles"
    case .shareOfQuotations: "Part des citations"
    case .sharedAccounts: "Racontés aussi par d’autres"
    case .firstAccounts: "dont elle est la première"
    case .publishedByDay: "Publié, jour par jour"
    case .quotedBySource: "Qui elle cite"
    case .placesOfSource: "Les lieux qu’elle nomme"
    case .searchLabel: "Chercher un mot, un nom, une phrase"
    case .searchButton: "Chercher"
    case .searchHint:
      "Accents et majuscules sont indifférents. Le dernier mot peut être inachevé."
    case .searchWithoutScript: "Tous les noms et tous les jours, sans rien chercher."
    case .narrow: "Affiner par source, acteur ou date"
    case .byDay: "Par jour"
    case .byName: "De A à Z"
    case .filterSource: "Source"
    case .filterActor: "Acteur"
    case .filterFrom: "Depuis"
    case .filterUntil: "Jusqu’au"
    case .allSources: "Toutes"
    case .allActors: "Tous"
    case .noResults: "Aucun résultat. Essayez moins de mots, ou le début d’un mot."
    case .oneResult: "1 résultat"
    case .manyResults: "{count} résultats"
    case .searching: "Recherche en cours…"
    case .firstOfMonth: "1er"
    case .moreResults: "Afficher la suite"
    case .howItIsMade: "Comment ce site est fait"
    case .howItIsMadeText:
      "Des textes de presse ont été déposés tels quels. Un programme y distingue l’article de ce qui l’entoure, puis relève qui parle, ce qui est dit, quand et où. Il ne récrit rien\u{A0}: chaque phrase de ce site se lit dans un texte d’origine, et un lien y mène."
    case .whatIsAutomatic: "Ce qui est automatique"
    case .whatIsAutomaticText:
      "Tout\u{A0}: le tri des lignes, les dates, les noms, l’attribution des citations, les événements. Une personne peut corriger un texte ou ajouter une note sur un acteur\u{202F}; ce qu’elle écrit a toujours le dernier mot."
    case .limits: "Les limites"
    case .limitsText:
      "Un programme se trompe. Quand il n’est pas sûr de l’auteur d’une parole, il écrit «\u{A0}Attribution incertaine\u{A0}»\u{202F}; quand un texte ne dit pas sa date, il n’en invente pas. Deux personnes du même nom peuvent être confondues, une même personne peut apparaître sous deux noms. Avant de citer, suivez le lien vers le texte."
    case .ledger: "Le compte de chaque caractère"
    case .ledgerText:
      "Aucun caractère des textes déposés ne se perd\u{A0}: il est repris dans un article, ou écarté par une règle qui porte un nom. Les espaces ne sont pas comptés."
    case .kept: "Repris"
    case .charactersBecame: "Ce qu’ils sont devenus"
    case .rule: "Règle"
    case .characters: "Caractères"
    case .share: "Part"
    case .totalKept: "Total repris"
    case .totalSetAside: "Total écarté"
    case .total: "Tous les caractères déposés"
    case .accessibility: "Accessibilité"
    case .accessibilityText:
      "Ce site se lit au clavier, au lecteur d’écran, en grands caractères, sur un petit écran, imprimé, sans JavaScript et sans connexion. Les couleurs suivent le réglage clair ou sombre de l’appareil."
    case .openData: "Les données"
    case .openDataText:
      "Tout ce que le programme a relevé se lit aussi par d’autres programmes\u{A0}: articles, points, acteurs, citations, événements et lieux, chacun avec l’adresse de son paragraphe."
    case .feed: "Les derniers articles"
    case .dataOfArchive: "Toute l’archive"
    case .dataSchema: "Ce que veulent dire ces données"
    case .checked: "Ce qui est vérifié"
    case .checkedText:
      "Chaque changement du programme est essayé dans un vrai navigateur, sur un petit site et sur une archive de 2\u{202F}000 articles. Sont vérifiés"
    case .checkedList:
      "le code des pages (Nu), l’accessibilité (axe, WCAG 2.2 AA) en clair et en sombre sur grand et petit écran, la lecture sans JavaScript, l’absence de tout appel au réseau, les liens, le poids, la recherche, l’impression, les fils, les données et le livre numérique."
    case .contents: "Table des matières"
    case .readmeUnpack:
      "Décompressez d’abord ce fichier dans un dossier\u{A0}: les pages ont besoin les unes des autres."
    case .readmeOpen: "Puis ouvrez index.html dans un navigateur."
    case .readmeOffline:
      "Il ne faut ni serveur ni connexion\u{A0}: rien n’est chargé depuis Internet. Ce dossier peut aussi être déposé tel quel chez n’importe quel hébergeur."
    case .moved: "Cette page a changé d’adresse"
    case .movedText: "Elle se trouve désormais ici\u{A0}:"
    case .notFound: "Page introuvable"
    case .notFoundText:
      "Cette adresse ne mène à rien. La chronologie et la recherche mènent à tout ce que ce site contient."
    }
  }

  // MARK: Numbers

  package func number(_ number: Int) -> String { number.grouped(by: "\u{202F}") }

  /// In French nought and one are singular.
  package func counted(_ count: Int, _ noun: Noun) -> String {
    let (one, many) = forms(of: noun)
    return number(count) + "\u{A0}" + (abs(count) < 2 ? one : many)
  }

  private func forms(of noun: Noun) -> (one: String, many: String) {
    switch noun {
    case .actor: ("acteur", "acteurs")
    case .article: ("article", "articles")
    case .character: ("caractère", "caractères")
    case .country: ("pays", "pays")
    case .day: ("jour", "jours")
    case .event: ("événement", "événements")
    case .line: ("ligne", "lignes")
    case .mention: ("mention", "mentions")
    case .organisation: ("organisation", "organisations")
    case .paragraph: ("paragraphe", "paragraphes")
    case .person: ("personne", "personnes")
    case .place: ("lieu", "lieux")
    case .quotation: ("citation", "citations")
    case .source: ("source", "sources")
    case .text: ("texte", "textes")
    case .update: ("point", "points")
    }
  }

  package func share(_ part: Int, of whole: Int) -> String {
    let tenths = whole == 0 ? 0 : (part * 1_000 + whole / 2) / whole
    if tenths == 0, part > 0 { return "<\u{A0}0,1\u{A0}%" }
    return number(tenths / 10) + (tenths % 10 == 0 ? "" : ",\(tenths % 10)") + "\u{A0}%"
  }

  package func list(_ items: [String]) -> String { items.enumerated(with: " et ") }

  // MARK: Dates

  private static let months = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
    "décembre",
  ]
  private static let shortMonths = [
    "janv.", "févr.", "mars", "avr.", "mai", "juin", "juill.", "août", "sept.", "oct.", "nov.", "déc.",
  ]
  private static let weekdays = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]

  package func month(_ month: Int) -> String { Self.months[month - 1] }

  /// Only the first of a month is an ordinal.
  private func dayNumber(_ date: CivilDate) -> String { date.day == 1 ? "1er" : String(date.day) }

  private func dayAndMonth(_ date: CivilDate) -> String { dayNumber(date) + "\u{A0}" + month(date.month) }

  package func write(_ date: CivilDate, to output: inout Output) {
    output.write(date.day)
    output += (date.day == 1 ? "er\u{A0}" : "\u{A0}").utf8
    output += month(date.month).utf8
    output.append(UInt8(ascii: " "))
    output.write(date.year)
  }

  package func longDate(_ date: CivilDate) -> String {
    Self.weekdays[date.weekday.rawValue] + " " + self.date(date)
  }

  package func shortDate(_ date: CivilDate) -> String {
    dayNumber(date) + "\u{A0}" + Self.shortMonths[date.month - 1]
  }

  package func write(_ time: ClockTime, to output: inout Output) {
    output.write(time.hour)
    output += "\u{A0}h".utf8
    guard time.minute > 0 else { return }
    output += (time.minute < 10 ? "\u{A0}0" : "\u{A0}").utf8
    output.write(time.minute)
  }

  package func hour(_ hour: Int) -> String { "\(hour)\u{A0}h" }

  package func moment(_ moment: Moment) -> String {
    let start = moment.start
    switch moment.precision {
    case .minute: return date(start) + (moment.time.map { " à " + time($0) } ?? "")
    case .partOfDay: return partOfDay(moment.part, of: start)
    case .day: return date(start)
    case .weekend: return "week-end du " + date(start)
    case .week: return "semaine du " + date(start)
    case .month: return month(start.month) + " \(start.year)"
    case .season: return season(moment.part) + " \(start.year)"
    case .quarter: return ordinal(moment.number ?? 1) + " trimestre \(start.year)"
    case .half: return ordinal(moment.number ?? 1) + " semestre \(start.year)"
    case .year: return String(start.year)
    case .decade: return "années \(start.year / 10 * 10)"
    case .century: return "\(start.year / 100 + 1)e siècle"
    }
  }

  private func ordinal(_ number: Int) -> String { number == 1 ? "1er" : "\(number)e" }

  private func partOfDay(_ part: Moment.Part?, of date: CivilDate) -> String {
    switch part {
    case .morning: "matin du " + self.date(date)
    case .midday: "mi-journée du " + self.date(date)
    case .afternoon: "après-midi du " + self.date(date)
    case .evening: "soir du " + self.date(date)
    case .night: "nuit du " + self.date(date)
    default: self.date(date)
    }
  }

  private func season(_ part: Moment.Part?) -> String {
    switch part {
    case .spring: "printemps"
    case .summer: "été"
    case .autumn: "automne"
    default: "hiver"
    }
  }

  package func stamp(_ stamp: DateStamp) -> String {
    date(stamp.date) + (stamp.time.map { " à " + time($0) } ?? "")
  }

  package func span(from first: ClockTime, to last: ClockTime) -> String {
    first == last ? "à " + time(first) : "de " + time(first) + " à " + time(last)
  }

  package func span(from first: CivilDate, to last: CivilDate) -> String {
    if first == last { return "le " + date(first) }
    if (first.year, first.month) == (last.year, last.month) { return "du " + dayNumber(first) + " au " + date(last) }
    if first.year == last.year { return "du " + dayAndMonth(first) + " au " + date(last) }
    return "du " + date(first) + " au " + date(last)
  }

  package func timeZone(_ name: String) -> String {
    guard let city = name.split(separator: "/").last, name.contains("/") else { return "heure \(name)" }
    let words = city.split(separator: "_").joined(separator: " ")
    // «d’» before a vowel: «heure d’Abidjan».
    let elides = words.folded.first.map { "aeiou".contains($0) } ?? false
    return (elides ? "heure d’" : "heure de ") + words
  }

  // MARK: Sentences

  package func dayTitle(_ date: CivilDate) -> String { capitalised(longDate(date)) + "\u{A0}: minute par minute" }

  package func published(_ stamp: DateStamp) -> String { "Publié le " + self.stamp(stamp) }

  package func modified(_ stamp: DateStamp) -> String { "mis à jour le " + self.stamp(stamp) }

  package func basis(_ basis: Publication.Basis) -> String? {
    switch basis {
    case .given, .none: nil
    case .text: "d’après le texte"
    case .url: "d’après l’adresse d’origine"
    case .filename: "d’après le nom du fichier"
    case .weekday: "d’après le jour de la semaine"
    }
  }

  package func page(_ number: Int, of count: Int) -> String { "page \(number) sur \(count)" }

  package func labelled(_ label: String, _ text: String) -> String { label + "\u{A0}: " + text }

  package func others(_ count: Int) -> String { "et " + number(count) + (count < 2 ? " autre" : " autres") }

  package func fate(_ fate: Toll.Fate) -> String {
    switch fate {
    case .dead: "nombre de morts"
    case .injured: "nombre de blessés"
    case .missing: "nombre de disparus"
    case .arrested: "nombre d’arrestations"
    case .evacuated: "nombre d’évacués"
    case .demonstrating: "nombre de manifestants"
    }
  }

  package func sharing(_ names: [String]) -> String { "nomme aussi " + list(names) }

  /// Marks inside marks are “ ”.
  package func write(quoted text: String, to output: inout Output) {
    output += "«\u{A0}".utf8
    let start = output.count
    output += text.utf8
    if Self.hasMarks(output, from: start) {
      output.cut(to: start)
      output += Self.withInnerMarks(text).utf8
    }
    output += "\u{A0}»".utf8
  }

  /// Whether there is a « or » in some bytes.
  private static func hasMarks(_ output: borrowing Output, from start: Int) -> Bool {
    var index = start
    while let first = output.firstIndex(from: index, where: { $0 == 0xC2 }), first + 1 < output.count {
      if output[first + 1] == 0xAB || output[first + 1] == 0xBB { return true }
      index = first + 1
    }
    return false
  }

  private static func withInnerMarks(_ text: String) -> String {
    var quoted = ""
    quoted.reserveCapacity(text.utf8.count + 8)
    var rest = text.unicodeScalars[...]
    while let mark = rest.firstIndex(where: { $0 == "«" || $0 == "»" }) {
      var before = rest[..<mark]
      let opens = rest[mark] == "«"
      rest = rest[rest.index(after: mark)...]
      // The space inside of a mark goes with it.
      if opens {
        if let space = rest.first, Self.spaces.contains(space) { rest.removeFirst() }
      } else {
        if let space = before.last, Self.spaces.contains(space) { before.removeLast() }
      }
      quoted.unicodeScalars += before
      quoted += opens ? "“" : "”"
    }
    quoted.unicodeScalars += rest
    return quoted
  }

  /// The spaces that stand inside of quotation marks.
  private static let spaces: [Unicode.Scalar] = ["\u{A0}", "\u{202F}", " "]

  package func summary(articles: Int, sources: Int, actors: Int, first: CivilDate?, last: CivilDate?) -> String {
    var sentence = counted(articles, .article)
    if sources > 0 { sentence += " de " + counted(sources, .source) }
    if let first, let last {
      sentence += (articles < 2 ? ", publié " : ", publiés ") + span(from: first, to: last)
    }
    if actors > 0 { sentence += ", où parlent ou agissent " + counted(actors, .actor) }
    return sentence + "."
  }

  /// Intake’s rules, by their names.
  private static let rules = [
    "address": "adresse",
    "advertisement": "publicité",
    "author-note": "présentation de l’auteur",
    "button": "bouton de la page",
    "byline": "signature",
    "byte-order-mark": "marque d’ordre des octets",
    "caption": "légende d’image",
    "comments": "commentaires des lecteurs",
    "cookies": "avis sur les cookies",
    "credit": "crédit d’image",
    "daily-item": "rendez-vous du jour",
    "embed": "message intégré",
    "follow-us": "invitation à suivre",
    "header": "en-tête du fichier",
    "house-notice": "avis de la maison",
    "inset": "titre ou légende entre deux paragraphes",
    "invisible-character": "caractère invisible",
    "link-note": "note sur un lien",
    "listening": "lecteur audio",
    "live-furniture": "habillage de page en direct",
    "markup": "balise",
    "navigation": "navigation",
    "newsletter": "lettre d’information",
    "page-foot": "pied de page",
    "page-head": "tête de page",
    "page-label": "étiquette de la page",
    "paywall": "réservé aux abonnés",
    "photo-count": "nombre de photos",
    "player": "lecteur vidéo",
    "reader-call": "appel aux lecteurs",
    "reading-time": "temps de lecture",
    "related-link": "renvoi à un autre article",
    "related-links": "renvois à d’autres articles",
    "repeated-entry": "point répété",
    "repeated-paragraph": "paragraphe répété",
    "repeated-title": "titre répété",
    "section": "nom de rubrique",
    "share-button": "bouton de partage",
    "summary-label": "intitulé du résumé",
    "tags": "mots-clés",
    "template-residue": "reste de gabarit",
    "update-note": "note de mise à jour",
  ]

  package func rule(_ name: String) -> String { Self.rules[name] ?? name }

  package func use(_ use: LedgerEntry.Use) -> String {
    switch use {
    case .title: "titre"
    case .summary: "point de résumé"
    case .headline: "titre d’un point"
    case .time: "heure"
    case .source: "source"
    case .date: "date"
    case .paragraph: "paragraphe"
    case .removed: "écarté"
    }
  }
}
