internal import Prose

/// Bodies named by what they are: `l’armée ukrainienne`, `le parquet de Lille`, and then `le parquet`.
extension CastWork {
  mutating func findBodyPhrases(_ sheet: Int) {
    let page = sheets[sheet]
    for phrase in page.bodyPhrases() {
      if settleLabelled(phrase, sheet) { continue }
      guard phrase.isDefinite, !page.isAnaphor(phrase), !page.isLed(phrase) else { continue }
      let acts = page.acts(phrase.range)
      if phrase.isSpecific {
        guard
          acts
            || OrganisationHeads.bodies.contains(phrase.head) && !OrganisationHeads.weak.contains(phrase.head)
            || page.tokens[phrase.range.lowerBound].isCapitalised
        else {
          continue
        }
        settle(phrase, sheet)
      } else {
        generic.append((sheet, phrase, acts))
      }
    }
  }

  /// `la société Fire`, `l’agence de presse russe Ria`: the name alone is the body’s.
  private mutating func settleLabelled(_ phrase: BodyPhrase, _ sheet: Int) -> Bool {
    let page = sheets[sheet]
    guard OrganisationHeads.labels.contains(phrase.head), let last = phrase.candidates.last,
      // « le pétrolier Boraz » is a ship where no list has a company of that name.
      !page.isBaptised(before: page.candidates[last].tokens.lowerBound),
      page.candidates[last].tokens.upperBound == phrase.range.upperBound || page.hasTail(phrase, last),
      !["de", "d'", "du", "des", "la", "l'", "le", "les"].contains(
        page.word(page.candidates[last].tokens.lowerBound - 1))
    else { return false }
    // A name that the lists have is settled with the others.
    if case .run = page.candidates[last].sort, verdicts[sheet][last] == nil {
      let range =
        page.firm(from: page.candidates[last].tokens)
        ?? page.candidates[last].tokens.lowerBound..<phrase.range.upperBound
      let body = bodies.add(.init(name: page.written(range), isCountry: false))
      settle(sheet, last, as: .body(body), tokens: range)
      for token in page.candidates[last].tokens.upperBound..<range.upperBound {
        if let inner = page.candidate(holding: token), isOpen(sheet, inner) { consumed[sheet].insert(inner) }
      }
    }
    return true
  }

  private mutating func settle(_ phrase: BodyPhrase, _ sheet: Int) {
    let page = sheets[sheet]
    var body = BodyRegister.Body(name: page.written(phrase.range), isCountry: false)
    body.head = phrase.head
    body.words = phrase.words
    body.country = phrase.country
    let acronym = page.acronym(before: phrase.range)
    if let acronym, case .known(let name) = page.candidates[acronym].sort { body.known = name.bearer }
    let index = bodies.add(body)
    if let acronym, verdicts[sheet][acronym] == nil {
      bodies.alias(page.written(page.candidates[acronym].tokens), of: index)
      settle(sheet, acronym, as: .body(index))
    }
    if let known = phrase.known { bodies.derive(index, from: known) }
    sightings.append(Sighting(sheet: sheet, tokens: phrase.range, bearer: .body(index), form: .name))
    for token in phrase.range {
      if let candidate = page.candidate(holding: token), verdicts[sheet][candidate] == nil {
        consumed[sheet].insert(candidate)
      }
    }
    settleSeat(phrase, sheet)
    bindAcronym(after: phrase.range.upperBound, to: index, sheet, head: phrase.head)
  }

  /// `le tribunal d’Évreux`, `la préfecture de l’Eure`: what such a body is of is a place too.
  private mutating func settleSeat(_ phrase: BodyPhrase, _ sheet: Int) {
    guard PlaceHeads.seats.contains(phrase.head) else { return }
    let page = sheets[sheet]
    for candidate in phrase.candidates where verdicts[sheet][candidate] == nil {
      let range = page.candidates[candidate].tokens
      var before = range.lowerBound - 1
      let hasArticle = ["la", "le", "l'", "les"].contains(page.word(before))
      if hasArticle { before -= 1 }
      guard ["de", "d'", "du", "des", "à", "en"].contains(page.word(before)),
        !page.tokens[range.lowerBound].isA([.portfolio, .organisationHead])
      else { continue }
      let name: String
      switch page.candidates[candidate].sort {
      case .known(let known):
        switch known.kind {
        case .place, .capital: name = known.name
        default: continue
        }
      case .run:
        // « l’hôpital de la Timone » is a house; unknown towns have no article.
        guard page.tokens[range.lowerBound].shape != .capitals, !page.isImpersonal(range),
          page.isTown(range) || page.looksLikePlace(range)
            || (range.count == 1 && !hasArticle && ["de", "d'", "à"].contains(page.word(before)))
        else { continue }
        name = page.written(range)
      case .capitals: continue
      }
      guard people.resolve(range.map { page.word($0) }, gender: nil) == nil else { continue }
      sightings.append(Sighting(sheet: sheet, tokens: range, bearer: .place(places.add(name)), form: .name))
    }
  }

  /// `Union syndicale (USS)`: the capitals in brackets are the body’s other name.
  ///
  /// - Parameter head: the noun at the head of the body’s name, where it has one.
  mutating func bindAcronym(after end: Int, to body: Int, _ sheet: Int, head: Word? = nil) {
    let page = sheets[sheet]
    guard page.word(end) == "(",
      page.isAcronymInBrackets(end + 1) || head.map({ page.isSpokenAcronym(end + 1, of: $0) }) ?? false
    else { return }
    let range = end + 1..<end + 2
    bodies.alias(page.written(range), of: body)
    if let owner = page.candidate(startingAt: end + 1), verdicts[sheet][owner] == nil {
      settle(sheet, owner, as: .body(body))
    }
  }

  /// `le parquet` after `le parquet de Lille`: the one body of that head that fits, else a body by itself where it acts.
  mutating func resolveGenericBodies() {
    for (sheet, phrase, acts) in generic {
      let fitting = (bodies.byHead[phrase.head] ?? []).filter { phrase.words.isSubset(of: bodies[$0].words) }
      let page = sheets[sheet]
      if fitting.count == 1, let body = fitting.first {
        if let owner = page.candidate(holding: phrase.range.lowerBound) { consumed[sheet].insert(owner) }
        sightings.append(Sighting(sheet: sheet, tokens: phrase.range, bearer: .body(body), form: .role))
      } else if fitting.isEmpty, acts,
        // « l’association de parents » after the name of one is no other.
        !(page.isKindOfBody(phrase) && bodies.hasNamed),
        // `la compagnie` after the name of one is no other.
        !phrase.words.isEmpty || !OrganisationHeads.companies.contains(phrase.head) || bodies.isEmpty,
        !phrase.words.isEmpty || OrganisationHeads.bare.contains(phrase.head)
          || page.tokens[phrase.range.lowerBound].isCapitalised,
        OrganisationHeads.bodies.contains(phrase.head)
      {
        var body = BodyRegister.Body(name: page.written(phrase.range), isCountry: false)
        body.head = phrase.head
        body.words = phrase.words
        let index = bodies.add(body)
        if let owner = page.candidate(holding: phrase.range.lowerBound) { consumed[sheet].insert(owner) }
        sightings.append(Sighting(sheet: sheet, tokens: phrase.range, bearer: .body(index), form: .name))
        bindAcronym(after: phrase.range.upperBound, to: index, sheet, head: phrase.head)
      }
    }
  }
}

extension Sheet {
  /// `la FPM (Fédération des pêcheurs de mer)`: the capitals before a bracket that holds a name of those initials and no more.
  fileprivate func acronym(before name: Range<Int>) -> Int? {
    let open = name.lowerBound - 1
    guard word(open) == "(", word(name.upperBound) == ")", let owner = candidate(holding: open - 1),
      candidates[owner].tokens == open - 1..<open, tokens[open - 1].shape == .capitals,
      areInitials(word(open - 1), of: name)
    else { return nil }
    return owner
  }

  /// `le chef de la diplomatie iranienne`: the office of one person, whose body is not meant.
  fileprivate func isLed(_ phrase: BodyPhrase) -> Bool {
    var index = phrase.range.lowerBound - 1
    while isA([.article, .preposition], index) { index -= 1 }
    // « le ministre belge de la Justice Stefaan Berg »
    if index < phrase.range.lowerBound - 1, isA(.demonym, index) { index -= 1 }
    // « le ministre de l’Administration territoriale »: its field.
    if index < phrase.range.lowerBound - 1, tokens[phrase.range.lowerBound].isCapitalised,
      ["ministre", "ministère", "portefeuille"].contains(word(index))
    {
      return true
    }
    guard ["diplomatie", "exécutif", "gouvernement"].contains(phrase.head) else { return false }
    return ["chef", "cheffe", "numéro", "patron", "patronne", "porte-parole"].contains(word(index))
  }

  /// `le syndicat Alliance Pompiers nationale`: adjectives in small letters that close the name behind a label.
  fileprivate func hasTail(_ phrase: BodyPhrase, _ last: Int) -> Bool {
    let name = candidates[last].tokens
    return name.count > 1 && name.lowerBound == phrase.range.lowerBound + 1
      && (name.upperBound..<phrase.range.upperBound).allSatisfy {
        tokens[$0].shape == .lower && isA(.institutionalAdjective, $0)
      }
  }

  /// `l’association de parents`, `l’organisation patronale`: a noun by which any body is told of again, and of what kind it is.
  fileprivate func isKindOfBody(_ phrase: BodyPhrase) -> Bool {
    OrganisationHeads.memberships.contains(phrase.head)
      && phrase.candidates.isEmpty && !phrase.words.isEmpty
      && tokens[phrase.range].allSatisfy { $0.shape == .lower }
  }

  /// `le géant américain`, `l’entreprise belge`: a company that was named before, by what it is.
  fileprivate func isAnaphor(_ phrase: BodyPhrase) -> Bool {
    guard tokens[phrase.range.lowerBound].shape == .lower else { return false }
    // « l’organisme fédéral », « l’institut zurichois »
    if OrganisationHeads.anaphors.contains(phrase.head),
      !OrganisationHeads.ownHeads.contains(phrase.head), phrase.candidates.isEmpty, phrase.range.count == 2
    {
      return true
    }
    guard OrganisationHeads.companies.contains(phrase.head) else { return false }
    // `la société d’État`
    if phrase.head == "société", word(phrase.range.upperBound - 1) == "état" { return true }
    if phrase.candidates.isEmpty, phrase.country != nil, phrase.range.count == 2 { return true }
    // « la société de transport », « le groupe pharmaceutique vaudois », which no name tells from others of the kind; « le groupe
    // socialiste » is no company.
    guard phrase.candidates.isEmpty, OrganisationHeads.firms.contains(phrase.head),
      tokens[phrase.range].dropFirst().allSatisfy({ $0.shape == .lower })
    else { return false }
    return phrase.head != "groupe" || isA(.demonym, phrase.range.upperBound - 1)
      || isOfTown(phrase.range.upperBound - 1)
  }

  /// `vaudois`, `lillois`: an adjective of a place.
  private func isOfTown(_ index: Int) -> Bool {
    ["ois", "oise", "ais", "aise"].contains { word(index).hasSuffix($0) }
  }
}
