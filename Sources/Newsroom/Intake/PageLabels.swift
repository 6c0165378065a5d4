internal import Prose

/// Labels of a page that no list has, told by what they are made of: `Le choix de la rédaction`, `Top articles`.
///
/// Every word of such a line is one that pages have for their own parts, one of them at least of those that news seldom has, and
/// no sentence of the text has that one: an article on a newsletter may have a heading of these words.
struct PageLabels {
  /// The words of the page’s sentences, those aside in which it speaks of itself.
  private let said: Set<WordKey>

  private static let longest = 9

  /// - Complexity: linear in the length of the page.
  init(of page: Page) {
    var said: Set<WordKey> = []
    for line in page.lines.indices
    where page.isUndecided(line) && page.lines[line].isProse && !page.lines[line].addressesReader {
      let words = page.words[page.kept[line]]
      guard !words.contains(where: { HouseVocabulary.house.contains($0.key) }) else { continue }
      for word in words where word.kind == .letters { said.insert(word.key) }
    }
    self.said = said
  }

  func isLabel(_ line: Int, of page: Page) -> Bool {
    if isMoreOfSection(line, of: page) { return true }
    let facts = page.lines[line]
    guard (1...Self.longest).contains(facts.wordCount), !facts.endsWithStop || facts.wordCount >= 3 else {
      return false
    }
    var own = 0
    for word in page.words[page.kept[line]] {
      switch word.kind {
      case .digits: return false
      case .mark: if !Self.marks.contains(word.key) { return false }
      case .letters:
        if Self.own.contains(word.key) {
          if said.contains(word.key) { return false }
          own += 1
        } else if !Self.shared.contains(word.key) {
          return false
        }
      }
    }
    return own > 0
  }

  /// `Plus de Faits divers`
  private func isMoreOfSection(_ line: Int, of page: Page) -> Bool {
    let words = page.words[page.kept[line]]
    guard (3...6).contains(words.count), words.first?.key == Self.more, let of = words.dropFirst().first else {
      return false
    }
    return Self.ofs.contains(of.key) && SectionNames.isSection(words.dropFirst(2).drop { $0.kind == .mark })
  }

  /// Whether a label stands over other articles: `Les + lus`.
  func isOverOthers(_ line: Int, of page: Page) -> Bool {
    isMoreOfSection(line, of: page)
      || isLabel(line, of: page) && page.words[page.kept[line]].contains { Self.others.contains($0.key) }
  }

  /// Words for several articles, in labels over them.
  private static let others = PageVocabulary.keys(
    "actus articles choix dépêches lus lues podcasts recommandations replays sponsorisés sélection top")
  private static let by = WordKey("par")
  private static let more = WordKey("plus")
  private static let ofs = PageVocabulary.keys("d de en")
  /// Marks inside labels: `Les + lus`, `Article(s) lié(s)`, `Mot de passe oublié ?`
  private static let marks = PageVocabulary.keys("+ ( ) ' - : . ? ! … > › → ▶ » | • · / &")
  /// What pages call their parts, and news seldom has.
  private static let own = PageVocabulary.keys(
    "abonné abonnée abonnés abonnées actu actus appli article articles commentaires contenus cookies diaporama diaporamas dépêche dépêches favoris infolettre infolettres infos kiosque lus lues newsletter newsletters notifications offert outbrain podcast podcasts premium publicité publirédactionnel replay replays rubrique rubriques rédaction sommaire sponsorisé sponsorisée sponsorisées sponsorisés taboola tag tags thématique thématiques thème thèmes top"
  )
  /// Other words that labels are made of, which headings have too.
  private static let shared = PageVocabulary.keys(
    "abonnement abordés accès actualité actualités afficher ajouter associé associée associées associés auteur autre autres autrice boîte ce cet cette charte choix commenté commentés compte complet complets complémentaire complémentaires connexe connexes connexion conseillés contenu consulté consultées consultés continu continuer coup cœur dans de derniers dernières des dessous direct dossier dossiers du découvrir déjà e en et exclusif exclusifs externe externes favori fil gratuit gratuite gratuitement gratuits illimité illimitée image images info information informations intégrale intégralité journal journaux l la le lecteurs lecture les lien liens lire liste lié liée liées liés lu ma magazine mail mails manquer meilleur meilleurs mes mon même mêmes ne nos notre numérique nôtres offre offres offrir ou page pages par partager partagés partenaire partenaires pas payant plus populaires pour poursuivre proposés précédent précédents rater recommandation recommandations recommandé recommandée recommandées recommandés relire récent récente récentes récents réservé réservés sa sans section ses similaire similaires site son suite suivant suivants sujet sujets sur sélection sélectionnés sélections texte titres tous tout toute toutes un une vidéo vidéos voir vos votre vu vue vues vus web à"
  )
}
