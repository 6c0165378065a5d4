internal import Prose

/// Organisations, and countries where they act.
extension CastWork {
  mutating func findBodies() {
    for sheet in sheets.indices {
      findBodyPhrases(sheet)
      findEmployers(sheet)
    }
    for sheet in sheets.indices {
      for candidate in sheets[sheet].candidates.indices where isOpen(sheet, candidate) {
        switch sheets[sheet].candidates[candidate].sort {
        case .known(let name): settleKnown(name, sheet, candidate)
        case .run: settleBody(sheet, candidate)
        case .capitals: break
        }
      }
    }
  }

  /// `le directeur général de Voltalis`, `analyste chez Voltalis`: whom a person works for.
  private mutating func findEmployers(_ sheet: Int) {
    let page = sheets[sheet]
    for phrase in roles[sheet].all {
      for candidate in phrase.candidates where isOpen(sheet, candidate) {
        let range = page.candidates[candidate].tokens
        guard case .run = page.candidates[candidate].sort, EmployerRoles.lemmas.contains(phrase.lemma),
          ["de", "d'", "chez"].contains(page.word(range.lowerBound - 1)), !page.looksLikePerson(candidate),
          !page.tokens[range.lowerBound].isA(.portfolio),
          page.tokens[range.lowerBound].shape != .capitals || range.count == 1,
          people.resolve(range.map { page.tokens[$0].folded }, gender: nil) == nil
        else { continue }
        settle(sheet, candidate, as: .body(bodies.add(.init(name: page.written(range), isCountry: false))))
      }
    }
  }

  private mutating func settleKnown(_ name: KnownName, _ sheet: Int, _ candidate: Int) {
    let page = sheets[sheet]
    let range = page.candidates[candidate].tokens
    switch name.kind {
    case .organisation, .medium:
      guard !name.isAmbiguous || page.acts(range) else { return }
      let body = bodies.add(.init(name: page.written(range), isCountry: false, known: name.bearer, rank: name.rank))
      settle(sheet, candidate, as: .body(body))
    case .metonym:
      guard !name.isAmbiguous || page.acts(range) else { return }
      let body = bodies.add(.init(name: page.written(range), isCountry: false, known: name.bearer, rank: name.rank))
      settle(sheet, candidate, as: .body(body))
    case .country(let index), .capital(let index):
      guard page.acts(range) else { return }
      let body = bodies.add(.init(name: name.name, isCountry: true, known: name.bearer, country: index))
      settle(sheet, candidate, as: .body(body))
    case .place: break
    }
  }

  /// Acronyms and unknown names that show by their words or by what they do that they are bodies.
  private mutating func settleBody(_ sheet: Int, _ candidate: Int) {
    let page = sheets[sheet]
    let range = page.candidates[candidate].tokens
    guard isBody(page, candidate) else { return }
    let body = bodies.add(.init(name: page.written(range), isCountry: false))
    settle(sheet, candidate, as: .body(body))
  }

  private func isBody(_ page: Sheet, _ candidate: Int) -> Bool {
    let range = page.candidates[candidate].tokens
    if page.isEponym(before: range.lowerBound) { return false }
    if page.isA(.organisationHead, range.lowerBound - 1), page.tokens[range.lowerBound - 1].shape == .lower {
      return true
    }
    if range.count == 1, page.tokens[range.lowerBound].shape == .capitals {
      guard !Acronyms.things.contains(page.word(range.lowerBound)), !Acronyms.isRoman(page.word(range.lowerBound))
      else {
        return false
      }
      return page.hasArticle(before: range.lowerBound) || page.acts(range) || page.word(range.lowerBound - 1) == "("
    }
    if range.count > 1, page.isBodyName(range), !page.isPlaceFramed(range) {
      return !page.candidates[candidate].opensSentence || page.acts(range)
    }
    return page.word(range.upperBound) == "(" && page.isAcronymInBrackets(range.upperBound + 1)
  }
}

extension Sheet {
  func isAcronymInBrackets(_ index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].shape == .capitals && word(index + 1) == ")"
  }
}
