internal import Prose

/// The time that the verb of a clause speaks of, which tells whether a bare `mardi` is the last one or the next.
enum ClauseTense: Hashable {
  case past
  /// To come: a future, a plan (`est attendu`), or a present that arranges (`se réunit`).
  case future
  /// Nothing says.
  case open

  /// Reads the tense around some tokens: the nearest verb of their own clause, else of the nearest clause of the sentence.
  ///
  /// Clauses end at commas, dashes, brackets, quotation marks and at words that open a subordinate clause.
  init(around phrase: Range<Int>, in text: TokenizedText) {
    let whole = text.sentences[text.sentence(of: phrase.lowerBound)]
    // No verb that tells stands farther off, and a page without full stops stays linear.
    let sentence = whole.clamped(to: max(0, phrase.lowerBound - 80)..<phrase.upperBound + 80)
    let isWeekday = text.tokens[phrase].contains { $0.isA(.weekday) }
    let reader = Reader(tokens: text.tokens, sentence: sentence, isWeekday: isWeekday)
    if let cue = reader.cueBefore(phrase.lowerBound) {
      self = cue
      return
    }
    var start = phrase.lowerBound
    while start > sentence.lowerBound, !reader.isBoundary(start - 1) { start -= 1 }
    var end = phrase.upperBound
    while end < sentence.upperBound, !reader.isBoundary(end), !reader.isJoint(end) { end += 1 }
    if let own = reader.nearest(to: phrase, in: start..<end) {
      self = own
      return
    }
    if reader.isLimit(phrase.lowerBound) {
      self = .future
      return
    }
    if reader.opensWithDeed(start) {
      self = .past
      return
    }
    let after = reader.first(in: end..<sentence.upperBound)
    let before = reader.last(in: sentence.lowerBound..<start)
    // « Mardi, le tribunal rendra … »: an opening phrase belongs to what follows.
    let belongsAhead = start == sentence.lowerBound || reader.partsSubject(start, end)
    self = (belongsAhead ? after ?? before : before ?? after) ?? .open
  }

  private struct Reader {
    let tokens: [Token]
    let sentence: Range<Int>
    /// Of a weekday, which is the last one or the next; a date has a nearest year whatever the words around say.
    let isWeekday: Bool

    func word(_ index: Int) -> Word { sentence.contains(index) ? tokens[index].folded : "" }

    func isBoundary(_ index: Int) -> Bool {
      let token = tokens[index]
      switch token.kind {
      case .quotationMark: return true
      case .punctuation: return [",", ";", ":", "(", ")", "–", "—", "…", "..."].contains(token.folded)
      case .word: return token.isA(.clauseOpener) && FrenchGrammar.clauseBreaks.contains(token.folded)
      default: return false
      }
    }

    /// A conjunction, after which another verb may have another tense.
    func isJoint(_ index: Int) -> Bool {
      switch tokens[index].folded {
      case "et", "ou", "puis": true
      default: false
      }
    }

    /// `d’ici à vendredi`, `un préavis pour mardi`, `renvoyé à lundi`: what comes after them is to come, whatever the verb;
    /// `depuis lundi` and `adopté mardi`, in apposition, have been.
    func cueBefore(_ index: Int) -> ClauseTense? {
      var next = index - 1
      if ["à", "la", "le", "au", "l'"].contains(word(next)), word(next - 1) == "ici" { next -= 1 }
      if word(next) == "ici", word(next - 1) == "d'" { return .future }
      if word(index - 1) == "depuis" { return .past }
      // « mis en délibéré au 14 janvier »
      if !isWeekday, word(index - 1) == "au", word(index - 2) == "délibéré" { return .future }
      // « la dernière alerte date de septembre »
      if ["d'", "de", "du"].contains(word(index - 1)),
        ["datait", "datant", "date", "dataient", "datent"].contains(word(index - 2)), !isDetermined(index - 2)
      {
        return .past
      }
      if isLimitOfSeason(index) { return .future }
      // « relève les tarifs à compter du 1er septembre »
      if ["de", "du", "d'"].contains(word(index - 1)), word(index - 2) == "compter" { return .future }
      if !isWeekday, ["remonte", "remontent", "remontait", "remontant"].contains(word(index - 2)) { return .past }
      // « présenté le 9 septembre, le texte prévoit … »
      if !isWeekday, word(index) == "le", !TenseForms.isAnnounced(word(index - 1)), isApposed(index - 1) {
        return .past
      }
      // « publié en juin », « une erreur commise en septembre »
      if !isWeekday, word(index - 1) == "en", isApposed(index - 2), !TenseForms.isAnnounced(word(index - 2)) {
        return .past
      }
      // « saisi fin décembre », « un accord conclu début mai »
      if !isWeekday, ["courant", "début", "fin", "mi"].contains(word(index)), isApposed(index - 1),
        !TenseForms.isAnnounced(word(index - 1))
      {
        return .past
      }
      // « un dividende payable le 5 juin »
      if TenseForms.dues.contains(word(index - 1)) { return .future }
      guard isWeekday, index > sentence.lowerBound else { return nil }
      if word(index - 1) == "pour" { return .future }
      // « le retour est exclu avant samedi », not « ils avaient fini avant samedi »
      if word(index - 1) == "avant" {
        let isOver = (2...14).contains { TenseForms.pluperfectAuxiliaries.contains(word(index - $0)) }
        if !isOver { return .future }
      }
      if isInOpeningDeed(index) { return .past }
      // « mercredi au plus tard »
      if word(index + 1) == "au", word(index + 2) == "plus", word(index + 3) == "tard" { return .future }
      if isEndOfMeasure(index) || isAnnounced(index) { return .future }
      if word(index - 1) == "à", word(index - 2) != "jusqu'", !isRangeEnd(index) { return .future }
      // « le texte adopté définitivement mardi »
      return isApposed(word(index - 1).hasSuffix("ment") ? index - 2 : index - 1) ? .past : nil
    }

    /// `promet une loi avant l’été`, `annonce un texte pour l’automne`, `le risque reste faible jusqu’à l’automne`; `avait fermé avant l’été` is over.
    private func isLimitOfSeason(_ index: Int) -> Bool {
      // The phrase holds its article.
      guard ["l'", "le"].contains(word(index)), CalendarWords.seasons[word(index + 1)] != nil else { return false }
      let isLimit =
        ["avant", "pour"].contains(word(index - 1)) || word(index - 1) == "à" && word(index - 2) == "jusqu'"
      return isLimit && !(3...14).contains { TenseForms.pluperfectAuxiliaries.contains(word(index - $0)) }
    }

    /// `a suspendu ses vols jusqu’à samedi`, `a décrété un deuil à compter de lundi`
    private func isEndOfMeasure(_ index: Int) -> Bool {
      guard
        word(index - 1) == "à" && word(index - 2) == "jusqu'"
          || word(index - 1) == "de" && ["compter", "partir"].contains(word(index - 2))
      else { return false }
      return (3...12).contains { TenseForms.measures.contains(word(index - $0)) }
    }

    /// `annonce l’ouverture de dix lits lundi`: what was announced, and not when.
    private func isAnnounced(_ index: Int) -> Bool {
      guard let noun = (1...8).first(where: { TenseForms.announced.contains(word(index - $0)) }) else { return false }
      guard ["l'", "la", "le", "une", "un"].contains(word(index - noun - 1)) else { return false }
      return ["annonce", "annoncent", "annoncé", "annonçait", "promet", "promis", "confirme", "confirmé"].contains(
        word(index - noun - 2))
    }

    /// The last day of `de lundi à mercredi`, `de ce lundi 2 à mercredi 4`.
    private func isRangeEnd(_ index: Int) -> Bool {
      (2...4).contains { sentence.contains(index - $0) && tokens[index - $0].isA([.weekday, .deictic]) }
    }

    /// A participle without a helper, of a deed that is done: `le texte, adopté`, `la grève entamée`.
    private func isApposed(_ index: Int) -> Bool {
      if index == sentence.lowerBound, tokens[index].isCapitalised {
        // « Blessé dimanche à Lens, il sera absent »
        return TenseForms.looksLikeDeed(word(index)) && !tokens[index].isA(.tenseCue)
          && !TenseForms.isArrangedAlone(word(index))
      }
      guard sentence.contains(index - 1), tokens[index].kind == .word, TenseForms.looksLikeDeed(word(index)),
        !tokens[index].isA(.tenseCue), !TenseForms.isArrangedAlone(word(index))
      else { return false }
      if tokens[index - 1].kind == .punctuation { return word(index - 1) == "," }
      // « à l’université mardi » is a noun.
      return tokens[index - 1].isWord && !tokens[index - 1].isA([.article, .demonstrative, .preposition])
        && !isDetermined(index) && !(1...4).contains { isHelper(word(index - $0)) }
    }

    /// Whether a clause begins with a deed that is done, behind a comma: `…, blessé à l’entraînement jeudi`.
    func opensWithDeed(_ start: Int) -> Bool {
      word(start - 1) == "," && tokens[start].shape == .lower && TenseForms.looksLikeDeed(word(start))
        && !tokens[start].isA(.tenseCue) && !TenseForms.isArrangedAlone(word(start))
    }

    /// `dont le sondage, en janvier, donnait …`: an aside between a subject and its verb belongs to that verb.
    func partsSubject(_ start: Int, _ end: Int) -> Bool {
      guard word(start - 1) == ",", word(end) == ",", sentence.contains(end + 1) else { return false }
      var opening = start - 1
      while opening > sentence.lowerBound, !isBoundary(opening - 1) { opening -= 1 }
      return opening < start - 1 && last(in: opening..<start - 1) == nil && tense(at: end + 1) != nil
    }

    /// `Battu par Nevers (19-24) samedi soir, le club …`: a deed that is done opens the sentence, and its day stands before the
    /// first comma.
    func isInOpeningDeed(_ index: Int) -> Bool {
      let first = sentence.lowerBound
      guard tokens[first].isCapitalised, TenseForms.looksLikeDeed(word(first)), !tokens[first].isA(.tenseCue),
        !TenseForms.isArrangedAlone(word(first)), index - first < 14
      else { return false }
      return !(first..<index).contains { word($0) == "," || tokens[$0].isA(.auxiliary) || tokens[$0].isA(.relative) }
    }

    /// A form that makes a participle after it a verb of its own tense.
    private func isHelper(_ word: Word) -> Bool {
      TenseForms.beings.contains(word) || TenseForms.havings.contains(word) || TenseForms.isFuture(word)
        || TenseForms.isConditional(word) || ["être", "avoir", "été", "soit", "soient", "-il", "n'"].contains(word)
    }

    /// `jusqu’à vendredi`, `à partir de lundi`, where no past says otherwise.
    func isLimit(_ index: Int) -> Bool {
      if ["jusqu'", "jusqu'à", "jusqu'au"].contains(word(index - 1))
        || (["à", "au", "en"].contains(word(index - 1)) && word(index - 2) == "jusqu'")
      {
        return true
      }
      return isWeekday
        && word(index - 1) == "de" && ["partir", "compter"].contains(word(index - 2))
    }

    func nearest(to phrase: Range<Int>, in clause: Range<Int>) -> ClauseTense? {
      var left = phrase.lowerBound - 1
      var right = phrase.upperBound
      while left >= clause.lowerBound || right < clause.upperBound {
        if left >= clause.lowerBound {
          if let tense = tense(at: left) { return tense }
          // « un glissement provoqué par la pluie dans la nuit de dimanche »
          if isWeekday, word(left + 1) == "par", isApposed(left) { return .past }
          left -= 1
        }
        if right < clause.upperBound {
          if let tense = tense(at: right) { return tense }
          right += 1
        }
      }
      return nil
    }

    func first(in range: Range<Int>) -> ClauseTense? {
      for index in range { if let tense = tense(at: index) { return tense } }
      return nil
    }

    func last(in range: Range<Int>) -> ClauseTense? {
      for index in range.reversed() { if let tense = tense(at: index) { return tense } }
      return nil
    }

    /// What one word says, by itself or with its auxiliary.
    private func tense(at index: Int) -> ClauseTense? {
      let token = tokens[index]
      guard token.kind == .word, token.shape == .lower || index == sentence.lowerBound || token.shape == .capitals
      else { return nil }
      let word = token.folded
      if TenseForms.isConditional(word) {
        // « aurait tué », « serait mort »: hearsay of what has been.
        let isHelper =
          ["aurait", "auraient"].contains(word) || ["serait", "seraient"].contains(word) && !isPromised(at: index)
        return isHelper && participle(after: index) != nil ? .past : .future
      }
      if TenseForms.isFuture(word) {
        // « aura tué » is over by then, and to come all the same.
        return .future
      }
      if isWeekday, TenseForms.looksLikeInfinitive(word), isPlanned(infinitive: index) { return .future }
      let isCue = token.isA(.tenseCue)
      if isCue, TenseForms.modals.contains(word) {
        return (1...3).contains { TenseForms.looksLikeInfinitive(self.word(index + $0)) } ? .future : nil
      }
      // `devait durer jusqu’à vendredi`: over or not, as the day itself tells.
      if ["devait", "devaient"].contains(word) { return .open }
      // « Les Lions ont rendez-vous mardi »
      if isWeekday, word == "rendez-vous", ["a", "ont", "avons"].contains(self.word(index - 1)) { return .future }
      if isCue, TenseForms.havings.contains(word) {
        if word == "a", self.word(index - 1) == "y" { return nil }
        return participle(after: index) != nil || word.utf8.count > 4 ? .past : nil
      }
      if isCue, TenseForms.beings.contains(word) {
        guard let participle = participle(after: index) else { return TenseForms.isPast(word) ? .past : nil }
        if TenseForms.plans.contains(participle), participle != "annoncé" || word == "est" { return .future }
        if TenseForms.arranged.contains(participle), ["est", "sont"].contains(word) { return .future }
        let isReflexive = ["s'", "se", "me", "nous"].contains(self.word(index - 1))
        if isReflexive || TenseForms.movements.contains(participle) || participle == "été" { return .past }
        return TenseForms.isPast(word) ? .past : nil
      }
      // « Le procès a été renvoyé au 12 mars »
      if isCue, !isWeekday, TenseForms.plans.contains(word), self.word(index - 1) == "été" {
        // « La mesure a été annoncée le 3 mars » was so on that day.
        return TenseForms.isAnnounced(word) ? .past : .future
      }
      if isWeekday, ["prochain", "prochaine"].contains(word), index + 1 < sentence.upperBound,
        !tokens[index + 1].isA([.timeUnit, .weekday]), tokens[index + 1].kind == .word
      {
        return .future
      }
      // « la réforme, annoncée le 3 mars » may have been, or be for then: the nearest.
      if isCue, !isWeekday, TenseForms.isAnnounced(word), self.word(index + 1) != "pour", !isPast(helped: index) {
        return .open
      }
      if isCue, TenseForms.plans.contains(word), !isPast(helped: index) {
        // « initialement prévu mardi »: it came otherwise.
        return isWeekday && self.word(index - 1) == "initialement" ? .past : .future
      }
      if TenseForms.looksLikeParticiple(word), !token.isA([.article, .preposition]), isPast(helped: index) {
        return .past
      }
      // « retrouvez-nous », « rendez-vous »: an appeal, for a time to come.
      if ["-nous", "-vous", "rendez-vous"].contains(word), index <= sentence.lowerBound + 1 { return .future }
      if isCue, TenseForms.arrangements.contains(word), index > sentence.lowerBound, !isDetermined(index) {
        return .future
      }
      if ["venir"].contains(word), self.word(index - 1) == "à" { return .future }
      return TenseForms.isPast(word) ? .past : nil
    }

    /// `a assuré que tout serait rétabli`: what was to come when it was said, and no hearsay.
    private func isPromised(at index: Int) -> Bool {
      var opening = index - 1
      while sentence.contains(opening), index - opening < 12, !["que", "qu'"].contains(word(opening)) {
        // « a précisé que la fête, prévue de longue date, serait maintenue »
        if tokens[opening].kind != .word && tokens[opening].kind != .number,
          ![",", "%", "€", "$"].contains(word(opening))
        {
          return false
        }
        opening -= 1
      }
      guard ["que", "qu'"].contains(word(opening)) else { return false }
      // « a annoncé en fin de journée que », « a affirmé … et annoncé que »
      return (1...9).lazy.prefix { tokens.indices.contains(opening - $0) && tokens[opening - $0].kind != .punctuation }
        .contains {
          // « avant d’ajouter que »
          if tokens[opening - $0].isA(.speechVerb), TenseForms.looksLikeInfinitive(word(opening - $0)) { return true }
          return TenseForms.looksLikeParticiple(word(opening - $0))
            && (isPast(helped: opening - $0)
              || tokens[opening - $0].isA(.speechVerb) && ["et", "puis"].contains(word(opening - $0 - 1)))
        }
    }

    /// `a promis de les recevoir`, `invite les élus à se réunir`: an infinitive of what somebody means to be done.
    private func isPlanned(infinitive index: Int) -> Bool {
      var before = index - 1
      while TenseForms.clitics.contains(word(before)) { before -= 1 }
      guard ["de", "d'", "à"].contains(word(before)) else { return false }
      return (1...5).contains {
        // « le médiateur chargé de dénouer » says who he is.
        TenseForms.intentions.contains(word(before - $0)) && !isApposed(before - $0)
      }
    }

    /// The participle that an auxiliary helps, adverbs and negations in between allowed.
    private func participle(after index: Int) -> Word? {
      for next in index + 1..<min(index + 5, sentence.upperBound) {
        let word = word(next)
        if word == "été" {
          return word
        }
        if TenseForms.looksLikeParticiple(word), !tokens[next].isA([.weekday, .partOfDay, .month]) { return word }
        if tokens[next].kind != .word { return nil }
      }
      return nil
    }

    /// `a prévu`, `ont fixé`: somebody planned, in the past.
    private func isPast(helped index: Int) -> Bool {
      (1...3).contains { TenseForms.havings.contains(word(index - $0)) }
    }

    /// `la rencontre`, `une joue`: a noun.
    private func isDetermined(_ index: Int) -> Bool {
      [
        "la", "le", "un", "une", "l'", "cette", "ce", "sa", "son", "leur", "de", "d'", "du", "en", "au", "aux", "par",
        "sans", "avec", "après",
      ].contains(word(index - 1))
    }
  }
}
