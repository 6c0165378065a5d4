internal import Prose

/// What the house says of itself and asks of its readers, told from what news says.
extension BoilerplatePass {
  /// A sentence that tells news, though it opens as furniture does: `Aucun commentaire n’a été fait par la ville.`
  ///
  /// What a page says of itself speaks to the reader, opens with a request, or names the page or what belongs to it.
  func isStatement(_ line: Int, against rule: String, _ page: Page) -> Bool {
    let facts = page.lines[line]
    guard Self.speakingRules.contains(rule), facts.endsWithStop, facts.wordCount >= 6 else { return false }
    let words = page.words[page.kept[line]]
    if facts.addressesReader
      || words.contains(where: { HouseVocabulary.ofPages.contains($0.key) || HouseVocabulary.requests.contains($0.key) }
      )
    {
      return false
    }
    let pairs = zip(words, words.dropFirst())
    // `La page demandée n’existe pas.`
    if let (_, noun) = pairs.first(where: { _ in true }), HouseVocabulary.pages.contains(noun.key),
      words.contains(where: { HouseVocabulary.missing.contains($0.key) })
    {
      return false
    }
    // `Modifier l’article 16 suppose …`: a subject, and no button.
    if let first = words.first(where: { $0.kind == .letters }), HouseVocabulary.commands.contains(first.key) {
      return facts.hasFiniteVerb
    }
    return !namesItself(words)
      && !pairs.contains { HouseVocabulary.thisOrOurs.contains($0.key) && HouseVocabulary.parts.contains($1.key) }
  }

  /// A few words that ask the reader to do something: `Lisez la suite sur un autre appareil`, `Réutiliser ce contenu`.
  ///
  /// - Parameter hasTitle: whether a line that may be the page’s title stands before; a title may speak to the reader too.
  func buttonRule(_ line: Int, hasTitle: Bool, of page: Page) -> String? {
    let facts = page.lines[line]
    let words = page.words[label(line, page)]
    guard rules.isEnabled("button"), (1...9).contains(facts.wordCount), !facts.endsWithStop, var first = words.first
    else { return nil }
    // `Embarquez avec nous : « … »` offers what stands in the marks; without a colon somebody says it.
    if words.contains(where: { $0.key == PageVocabulary.quotationMark }) {
      let isOffer =
        hasTitle && HouseVocabulary.appeals.contains(first.key) && words.contains { $0.key == PageVocabulary.colon }
      return isOffer && words.last?.key != PageVocabulary.stop ? "button" : nil
    }
    // `S’abonner`, `Se connecter`, `Je m’inscris`.
    let verbs = words.dropFirst().prefix(3)
    let isReflexive = HouseVocabulary.reflexives.contains(first.key)
    if isReflexive, let verb = verbs.first(where: { $0.letters > 2 }) { first = verb }
    guard facts.isInCapitals || words.first?.isCapitalised ?? false else { return nil }
    guard !isLabelOfMore(line, of: page) else { return nil }
    let isCommand = HouseVocabulary.commands.contains(first.key)
    // Behind an article `compte` and `offre` are nouns.
    if isCommand, facts.wordCount <= 4, hasTitle { return "button" }
    guard !facts.hasFiniteVerb else { return nil }
    if facts.wordCount <= (isReflexive ? 8 : 5), isCommand { return "button" }
    return hasTitle && HouseVocabulary.appeals.contains(first.key) ? "button" : nil
  }

  /// A paragraph in which the house speaks to its readers of itself: its newsletter, its charter, its cookies.
  ///
  /// - Parameter hasTitle: as for buttons.
  func noticeRule(_ line: Int, hasTitle: Bool, of page: Page) -> String? {
    let facts = page.lines[line]
    let words = page.words[page.kept[line]]
    guard rules.isEnabled("house-notice"), facts.wordCount <= 90 else { return nil }
    if !facts.isProse || !facts.hasFiniteVerb || facts.addressesReader, isBet(words) { return "house-notice" }
    // `Notre journal ne dépend que de ses lecteurs`.
    if line > 0, (4...16).contains(facts.wordCount), !facts.endsWithStop,
      words.contains(where: { HouseVocabulary.ours.contains($0.key) }),
      words.contains(where: { HouseVocabulary.houses.contains($0.key) }),
      !words.contains(where: { $0.key == PageVocabulary.quotationMark })
    {
      return "house-notice"
    }
    // A sentence over the title asks for consent; news of cookies have a title.
    if !hasTitle, !facts.looksLikeTitle, !isLabelOfMore(line, of: page),
      words.contains(where: { HouseVocabulary.consents.contains($0.key) })
    {
      return "house-notice"
    }
    if hasTitle, isRequest(words, facts), !isLabelOfMore(line, of: page) { return "house-notice" }
    guard facts.addressesReader else { return nil }
    // A question to somebody who is interviewed speaks to him, and ends with its mark.
    let asks = words.last.map { HouseVocabulary.questionEnds.contains($0.key) } ?? false
    let isAppeal = words.first.map { HouseVocabulary.appeals.contains($0.key) } ?? false
    guard !words.contains(where: { $0.key == PageVocabulary.quotationMark }),
      !asks || isAppeal && words.last?.key != HouseVocabulary.questionMark
    else {
      return nil
    }
    guard !isLabelOfMore(line, of: page) else { return nil }
    let found = Set(words.lazy.map(\.key).filter { HouseVocabulary.notices.contains($0) })
    let isPlain = facts.wordCount <= 14 && !found.isDisjoint(with: HouseVocabulary.strongNotices)
    // `Cet article vous est offert`.
    let isOfPage =
      facts.wordCount <= 16
      && words.contains { HouseVocabulary.house.contains($0.key) || HouseVocabulary.pages.contains($0.key) }
    let isOfUpdate =
      isUnderTime(line, of: page)
      || PageDates(page.words).clock(at: words.startIndex, limit: words.endIndex) != nil
    return found.count >= 2 || isPlain || namesItself(words) && !isOfUpdate
      || isOfPage && hasTitle && !facts.endsWithStop
      ? "house-notice" : nil
  }

  /// An offer to bet, which has to warn of it: `100 € offerts (18+)`, `Misez sur le derby, jouer comporte des risques`.
  private func isBet(_ words: ArraySlice<PageWord>) -> Bool {
    zip(words, words.dropFirst()).contains { first, second in
      first.number == Self.majority && second.key == Self.plus && !second.spaceBefore
        || first.key == Self.play && second.key == Self.bears
    }
  }

  /// A request to the readers in few words: `Une question ? Posez-la`, `Veuillez réessayer.`, `Consultez nos tarifs.`
  private func isRequest(_ words: ArraySlice<PageWord>, _ facts: PageLine) -> Bool {
    guard facts.wordCount <= Self.longestRequest, !words.contains(where: { $0.key == PageVocabulary.quotationMark })
    else { return false }
    if words.contains(where: { HouseVocabulary.please.contains($0.key) }) { return true }
    let first = words.first { $0.kind == .letters }
    if first.map({ HouseVocabulary.appeals.contains($0.key) }) ?? false,
      words.contains(where: { HouseVocabulary.ours.contains($0.key) })
        || facts.addressesReader && words.contains(where: { HouseVocabulary.houses.contains($0.key) })
    {
      return true
    }
    // The request behind a question or a call.
    return zip(words, words.dropFirst()).contains {
      PageVocabulary.sentenceEnds.contains($0.key) && $0.key != PageVocabulary.stop && $1.isCapitalised
        && HouseVocabulary.appeals.contains($1.key)
    }
  }

  /// All that an update has may be a greeting of the house.
  func isUnderTime(_ line: Int, of page: Page) -> Bool {
    guard line > 0, page.lines[line - 1].wordCount <= 1, !page.kept[line - 1].isEmpty else { return false }
    let words = page.kept[line - 1]
    return PageDates(page.words).clock(at: words.lowerBound, limit: words.upperBound) != nil
  }

  /// `Ce site`, `notre journal`.
  private func namesItself(_ words: ArraySlice<PageWord>) -> Bool {
    zip(words, words.dropFirst()).contains {
      HouseVocabulary.thisOrOurs.contains($0.key)
        && (HouseVocabulary.pages.contains($1.key) || HouseVocabulary.houses.contains($1.key))
    }
  }

  /// Thanks to the readers of a live page, which belong to it, unless they ask for something.
  func isFarewell(_ line: Int, _ page: Page) -> Bool {
    let words = page.words[page.kept[line]]
    return page.lines[line].hasFiniteVerb && HouseVocabulary.thanks.contains(words.first?.key ?? WordKey())
      && !words.contains { HouseVocabulary.notices.contains($0.key) }
  }

  func mentionsHouse(_ line: Int, _ page: Page) -> Bool {
    page.words[page.lines[line].words].contains { HouseVocabulary.house.contains($0.key) }
  }

  /// The age from which one may bet.
  private static let majority = 18
  private static let plus = WordKey("+")
  private static let play = WordKey("jouer")
  private static let bears = WordKey("comporte")
  /// The most words of a request.
  private static let longestRequest = 16
  /// Rules whose patterns open as sentences may.
  private static let speakingRules: Set<String> = [
    "advertisement", "author-note", "comments", "cookies", "listening", "live-furniture", "navigation", "newsletter",
    "page-foot", "paywall", "player", "reader-call", "related-link", "related-links", "share-button",
  ]
}
