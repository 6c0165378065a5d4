/// Finds the words of a text that could be names, in one pass.
package struct NameScanner {
  private let text: TokenizedText
  private let tokens: [Token]
  private let known: KnownNames

  package init(_ text: TokenizedText, known: KnownNames = .french) {
    self.text = text
    tokens = text.tokens
    self.known = known
  }

  /// The candidates, in order and without overlap.
  package func candidates() -> [NameCandidate] {
    var candidates: [NameCandidate] = []
    var index = 0
    var sentence = 0
    while index < tokens.count {
      while text.sentences[sentence].upperBound <= index { sentence += 1 }
      let end = text.sentences[sentence].upperBound
      let token = tokens[index]
      if token.isA(.nameParticle), token.kind == .word, let run = particleRun(at: index, end: end) {
        candidates.append(NameCandidate(tokens: run, sort: .run, opensSentence: false))
        index = run.upperBound
        continue
      }
      guard token.kind == .word, token.isCapitalised || token.isA(.knownName) else {
        index += 1
        continue
      }
      if token.shape == .capitals || token.shape == .capitalised, let stretch = capitalsStretch(at: index) {
        candidates.append(NameCandidate(tokens: stretch, sort: .capitals, opensSentence: true))
        index = stretch.upperBound
      } else if let candidate = candidate(at: index, end: end, opens: opensSentence(index, text.sentences[sentence])) {
        candidates.append(candidate)
        index = candidate.tokens.upperBound
      } else {
        index += 1
      }
    }
    return candidates
  }

  // MARK: Capitals

  /// Three words or more in capitals, or a whole text of them: no capital there says that a word is a name.
  private func capitalsStretch(at start: Int) -> Range<Int>? {
    var end = start
    var words = 0
    var long = 0
    var index = start
    while index < tokens.count {
      let token = tokens[index]
      guard token.kind == .word else {
        // Numbers and marks inside a headline in capitals; never two sentences of ordinary text.
        if token.kind == .quotationMark || token.kind == .number || token.kind == .punctuation, words > 0 {
          index += 1
          continue
        }
        break
      }
      let isSingle = token.folded.scalarCount <= 2 && token.isCapitalised
      guard token.shape == .capitals || isSingle else { break }
      if token.shape == .capitals {
        words += 1
        if token.folded.scalarCount > 3 { long += 1 }
      }
      index += 1
      end = index
    }
    let isWhole = start == 0 && end >= tokens.count - 1
    // Acronyms in a row (`CGT, FO, CFDT`) are short words with marks between them.
    guard (words >= 3 && long * 2 > words) || (isWhole && words >= 1 && tokens.count > 1) else { return nil }
    return start..<end
  }

  // MARK: Runs

  private func candidate(at index: Int, end: Int, opens: Bool) -> NameCandidate? {
    let token = tokens[index]
    let match = known.match(tokens, at: index)
    guard token.isCapitalised else {
      return match.map { NameCandidate(tokens: index..<index + $0.count, sort: .known($0.name), opensSentence: false) }
    }
    // « le Suisse » is a man; the country has another article.
    if let match, case .country = match.name.kind, token.isA(.demonym), index > 0,
      ["au", "ce", "du", "le", "un"].contains(tokens[index - 1].folded)
    {
      return nil
    }
    let startsPerson = isFirstName(index) && continuesName(after: index, end: end)
    if let match, !(startsPerson && match.count == 1), !(match.name.isAmbiguous && opens) {
      let matchEnd = index + match.count
      // Lyon Capitale, SNCF Réseau: what goes on with one capital is another name; with more, a name stands after it.
      let goesOn =
        matchEnd < end && !(matchEnd + 1 < end && tokens[matchEnd + 1].spaceBefore && isNameWord(matchEnd + 1))
        && tokens[matchEnd].spaceBefore && isNameWord(matchEnd) && !startsName(matchEnd, end: end)
        && !tokens[matchEnd].isA(.role) && tokens[matchEnd].shape != .capitals
        // « a raconté à l’AFP Maxime, 24 ans »
        && !(isFirstName(matchEnd) && matchEnd + 1 < end && tokens[matchEnd + 1].folded == ",")
      if !goesOn {
        return NameCandidate(tokens: index..<matchEnd, sort: .known(match.name), opensSentence: opens)
      }
    }
    guard isRunStart(index, opens: opens, startsPerson: startsPerson) else { return nil }
    let runEnd = runEnd(from: index, end: end)
    return NameCandidate(tokens: index..<runEnd, sort: .run, opensSentence: opens)
  }

  /// `Mme d’Aubremont`, `Me de la Roche`: a surname that opens with its particle, after a form of address.
  ///
  /// - Parameter index: of a particle.
  private func particleRun(at index: Int, end: Int) -> Range<Int>? {
    guard !tokens[index].isCapitalised, followsCivility(index) else { return nil }
    var name = index + 1
    while name < end, name < index + 3, tokens[name].isA(.nameParticle), !tokens[name].isCapitalised { name += 1 }
    guard name < end, isNameWord(name), tokens[name].shape == .capitalised || tokens[name].shape == .mixed else {
      return nil
    }
    return index..<runEnd(from: name, end: end)
  }

  /// Whether a capitalised word may begin a name.
  private func isRunStart(_ index: Int, opens: Bool, startsPerson: Bool) -> Bool {
    let token = tokens[index]
    if startsPerson { return true }
    if token.folded.utf8.first == UInt8(ascii: "-") { return false }
    // « l’Américaine Regan Holt »: the first word says of which nation the name’s bearer is.
    // So does « le Vert Paul Morel » of which party.
    // Or of which town: « le Lillois Paul Morel ».
    if token.isA(.demonym) || ["vert", "verte"].contains(token.folded)
      || Self.inhabitants.end(token.folded) && isFirstName(index + 1) && !isFirstName(index), index > 0,
      tokens[index - 1].isA(.article),
      index + 1 < tokens.count,
      tokens[index + 1].spaceBefore, isNameWord(index + 1)
    {
      return false
    }
    if token.folded.hasSuffix("'") {
      // N’Golo, D’Alembert; L’Oréal where no sentence explains the capital.
      guard index + 1 < tokens.count, tokens[index + 1].isCapitalised, !tokens[index + 1].spaceBefore else {
        return false
      }
      return token.folded == "n'" || token.folded == "m'" || (!opens && (token.folded == "d'" || token.folded == "l'"))
    }
    if token.isA([.civility]) && index + 1 < tokens.count && tokens[index + 1].folded == "." { return false }
    if opens, token.isA([.sentenceOpener, .numberWord]), !token.isA(.firstName) { return false }
    // « le MR », a party and no Mister.
    if token.isA(.civility), token.shape == .capitals, index > 0, tokens[index - 1].isA(.article) { return true }
    if token.isA([.functionWord, .weekday, .month, .deictic, .holiday, .civility]) {
      // Le Pen, El Khomri: an article inside a sentence has no capital but in a name.
      return !opens && token.isA(.nameParticle) && continuesName(after: index, end: tokens.count)
    }
    if token.isA(.role) || token.isA(.formerOrFuture) { return false }
    if token.folded.scalarCount == 1, index > 0, tokens[index - 1].kind == .number, !isInitial(index) { return false }
    // « l’ONG Vazor »
    if token.folded == "ong" || isPlatform(index) { return false }
    return true
  }

  private static let inhabitants: Endings = [
    "ain", "aine", "ais", "aise", "éen", "éenne", "ien", "ienne", "ois", "oise",
  ]

  private func runEnd(from start: Int, end: Int) -> Int {
    var next = start + 1
    let startsPerson = isFirstName(start) || isInitial(start)
    while next < end {
      let token = tokens[next]
      let previous = tokens[next - 1]
      if previous.folded.hasSuffix("'"), !token.spaceBefore, token.isCapitalised || isBoundLetter(next - 1, start) {
        next += 1
      } else if startsPerson, next == start + 1, let close = nicknameEnd(at: next, end: end) {
        next = close
      } else if token.folded == ".", !token.spaceBefore, isInitial(next - 1), next + 1 < end, isNameWord(next + 1),
        // « Q. Que pensez-vous … »: the letter of a question, before a sentence.
        !tokens[next + 1].isA([.functionWord, .sentenceOpener]) || next > 1
      {
        next += 2
      } else if token.folded == ".", !token.spaceBefore, isInitial(next - 1), next + 3 < end,
        tokens[next + 1].folded == "-", isInitial(next + 2), tokens[next + 3].folded == "."
      {
        // J.-F. Morel
        next += 3
      } else if token.folded == ".", !token.spaceBefore, next > start + 1, ["jr", "sr"].contains(previous.folded) {
        return next + 1
      } else if token.folded == ".", !token.spaceBefore, startsPerson, next == start + 2, isInitial(next - 1) {
        // « Jean D. », whose name is withheld.
        return next + 1
      } else if startsPerson, next == start + 1, token.folded == "m", token.isCapitalised, token.spaceBefore,
        next + 1 < end, tokens[next + 1].folded == ".", !tokens[next + 1].spaceBefore
      {
        // « Mounia M. », « Anna M. Morel »: an initial, and no form of address.
        guard next + 2 < end, isNameWord(next + 2), !isFirstName(next + 2) else { return next + 2 }
        next += 3
      } else if token.spaceBefore, isNameWord(next) {
        // « le ministre de l’Intérieur Anne Morel »: the field ends where the name begins; « la patronne d’Énergie Polaire »
        // has no article before what is a name.
        if tokens[start].isA(.portfolio), !startsPerson, !isBareComplement(start) || isFirstName(next),
          !isLabelled(start)
        {
          break
        }
        // « le procureur de Nanterre Anne Morel »: a first name begins another name.
        // So it does in « le prix Nobel Anne Morel ».
        if !startsPerson, isGoverned(start) || start > 0 && tokens[start - 1].folded == "prix",
          startsName(next, end: end), !tokens[start].isA(.nameParticle)
        {
          break
        }
        if token.isA(.subjectPronoun) && !token.isA(.firstName) { break }
        if token.isA([.month, .weekday]), !token.isA(.firstName) {
          // « Nguyen Thi Mai Berg »: a month in capitals comes with its day or year.
          let goesOn = token.isA(.month) && next + 1 < end && isNameWord(next + 1)
          guard goesOn || startsPerson && next == start + 1 && isSurnameOfCalendar(next) else { break }
        }
        next += 1
      } else if let joined = particleEnd(at: next, end: end, start: start) {
        next = joined
      } else if token.folded == "/", !token.spaceBefore, next > start + 1, next + 1 < end, isNameWord(next + 1),
        !tokens[next + 1].spaceBefore
      {
        // « Awa Sow/Berg », as married women are named in West Africa.
        next += 2
      } else if token.folded == "&", next + 1 < end, tokens[next + 1].isCapitalised {
        next += 2
      } else {
        break
      }
    }
    return BodyNameTail(tokens: tokens).end(of: start..<next, limit: end)
  }

  /// Right after a noun that says what body bears the name: `l’association Solidarité Voisins`.
  private func isLabelled(_ start: Int) -> Bool {
    start > 0 && tokens[start - 1].shape == .lower && OrganisationHeads.labels.contains(tokens[start - 1].folded)
  }

  /// `M’` in `Lahcen M’bark`: a letter that the rest of the name is bound to, in small letters.
  private func isBoundLetter(_ index: Int, _ start: Int) -> Bool {
    index > start && tokens[index].isCapitalised && ["m'", "n'"].contains(tokens[index].folded)
  }

  /// Past a nickname between marks amid a name, and the word after it: `Gaétan « Ti-Guy » Larose`.
  private func nicknameEnd(at open: Int, end: Int) -> Int? {
    guard tokens[open].kind == .quotationMark,
      let close = (open + 2..<max(open + 2, min(open + 5, end))).first(where: { tokens[$0].kind == .quotationMark }),
      close + 1 < end, isNameWord(close + 1), tokens[close + 1].shape != .capitals,
      (open + 1..<close).allSatisfy({ tokens[$0].kind == .word }), tokens[open + 1].isCapitalised
    else { return nil }
    return close + 2
  }

  /// Right after `de`, without an article.
  private func isBareComplement(_ start: Int) -> Bool {
    start > 0 && (tokens[start - 1].folded == "d'" || tokens[start - 1].folded == "de")
  }

  /// Whether what stands before a run takes a place or a body: `le procureur de Nanterre`.
  private func isGoverned(_ start: Int) -> Bool {
    // « pour Rosy Auguste Morel » holds no place.
    start > 0 && tokens[start - 1].isA([.preposition, .article])
      && !["avec", "contre", "par", "pour", "selon"].contains(tokens[start - 1].folded)
  }

  /// The end of particles and the capitalised word after them: `de Gaulle`, `van der Meer`, `ben Salmane`.
  private func particleEnd(at index: Int, end: Int, start: Int) -> Int? {
    var next = index
    var foreign = false
    while next < end, tokens[next].isA(.nameParticle), !tokens[next].isCapitalised, next - index < 3 {
      if NameParticles.foreign.contains(tokens[next].folded) { foreign = true }
      next += 1
    }
    guard next > index, next < end, isNameWord(next) else { return nil }
    if !foreign {
      // « Victoire de Morel », over a race
      if Self.deeds.contains(tokens[start].folded) { return nil }
      // French particles join a first name alone with a surname: « Dominique de Villepin », not « Anne Morel de Lille ».
      let isTitled = followsCivility(start) || followsRole(start)
      let isNoble = index == start + 2 || (index == start + 1 && !isFirstName(start) && isTitled)
      guard isFirstName(start) || isTitled, !tokens[start].isA([.country, .capital]),
        index == start + 1 || isNoble, !isNoble || endsNobly(next)
      else { return nil }
      if tokens[index].folded == "des" || tokens[index].folded == "les" || tokens[index].folded == "le" { return nil }
      if known.match(tokens, at: next).map({ !$0.name.isAmbiguous }) == true, tokens[index].folded != "d'" {
        return nil
      }
    }
    return next + 1
  }

  /// First names that are nouns of what somebody has, or does.
  private static let deeds: WordSet = ["constance", "grâce", "marine", "prudence", "victoire"]

  private func followsCivility(_ start: Int) -> Bool {
    guard start > 0 else { return false }
    if tokens[start - 1].folded == ".", start > 1 { return tokens[start - 2].isA(.civility) }
    return tokens[start - 1].isA(.civility)
  }

  /// `la chanteuse Zélia de Montferrand`: right after a noun of what somebody is, in small letters.
  private func followsRole(_ start: Int) -> Bool {
    start > 0 && tokens[start - 1].shape == .lower && tokens[start - 1].isA([.role, .humanNoun])
      && !tokens[start - 1].isA(.organisationHead)
  }

  /// `Anne Bouteiller de Kervoal`: whether what follows a whole name and `de` can be the rest of it, and no town or body.
  private func endsNobly(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.shape == .capitalised, !token.isA([.organisationHead, .role, .portfolio, .placeHead, .firstName]) else {
      return false
    }
    return known.match(tokens, at: index) == nil
      && !Towns.contains(Array(Folding.withoutAccents(text.folded(index)).utf8))
  }

  /// A first name, or two joined of which the lists have the first: `Hendrik-Jan`.
  private func isFirstName(_ index: Int) -> Bool {
    guard index < tokens.count else { return false }
    let token = tokens[index]
    // « Pape Diouf » of Dakar, « le Pape François » of Rome.
    if token.folded == "pape", index > 0, tokens[index - 1].isA(.article) { return false }
    if token.isA(.firstName) { return true }
    guard token.shape == .capitalised || token.shape == .mixed,
      let first = token.folded.beforeHyphen
    else { return false }
    return FirstNames.isListed(first)
  }

  /// Whether a first name stands here with more of a name after it.
  private func startsName(_ index: Int, end: Int) -> Bool {
    tokens[index].isA(.firstName) && continuesName(after: index, end: end)
  }

  private func continuesName(after index: Int, end: Int) -> Bool {
    let next = index + 1
    guard next < end else { return false }
    if isNameWord(next), tokens[next].spaceBefore {
      return !tokens[next].isA([.weekday, .month, .subjectPronoun]) || tokens[next].isA(.firstName)
        || isSurnameOfCalendar(next)
    }
    if isInitial(next) { return true }
    var particle = next
    while particle < end, tokens[particle].isA(.nameParticle), !tokens[particle].isCapitalised, particle - next < 3 {
      particle += 1
    }
    guard particle > next, particle < end else { return false }
    return particleEnd(at: next, end: end, start: index) != nil
  }

  /// `Patrick Mai`, `Sarah Avril`: the capital of a month or a weekday that no number goes with, in a language that gives them none.
  private func isSurnameOfCalendar(_ index: Int) -> Bool {
    guard tokens[index].isA([.month, .weekday]), tokens[index].shape == .capitalised else { return false }
    return index + 1 >= tokens.count || tokens[index + 1].kind != .number && tokens[index + 1].kind != .alphanumeric
  }

  private func isNameWord(_ index: Int) -> Bool {
    let token = tokens[index]
    // The `-CI` of `PPA-CI` is cut off like a clitic, and is no word of a name.
    return token.kind == .word && token.isCapitalised && token.folded.utf8.first != UInt8(ascii: "-")
      && !(token.isA(.civility) && token.folded.utf8.count < 4)
  }

  /// `J` in `J. Morel`, `J.-F` in `J.-F. Morel`.
  private func isInitial(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .word, token.isCapitalised else { return false }
    let length = token.folded.scalarCount
    if isPlatform(index) { return false }
    // « 1 E Morel (63e) », an essay in the score of a match.
    if length == 1, index > 0, tokens[index - 1].kind == .number, index + 1 < tokens.count,
      tokens[index + 1].folded != "."
    {
      return false
    }
    return length == 1 || (length == 3 && (token.folded.firstHyphen ?? 0) > 0)
  }

  /// `sur X`, `le réseau social X`: where people write, and no initial.
  private func isPlatform(_ index: Int) -> Bool {
    tokens[index].folded == "x" && index > 0
      && ["sur", "réseau", "social", "plateforme", "compte", "via"].contains(tokens[index - 1].folded)
  }

  /// Whether a quotation mark belongs to what stands before it.
  private func closesQuotation(_ index: Int) -> Bool {
    switch tokens[index].folded {
    case "»", "”", "›": true
    case "\"": !tokens[index].spaceBefore
    default: false
    }
  }

  private func opensSentence(_ index: Int, _ sentence: Range<Int>) -> Bool {
    if index == sentence.lowerBound { return true }
    let previous = tokens[index - 1]
    if previous.kind == .quotationMark { return !closesQuotation(index - 1) }
    guard previous.kind == .punctuation else { return false }
    switch previous.folded {
    case ":", "-", "–", "—", "•", "*", ">", "|", "[", "·", "…", "...", "!", "?", ".": return true
    default: return false
    }
  }
}
