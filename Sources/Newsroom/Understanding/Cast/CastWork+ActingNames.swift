internal import Prose

/// Companies that a text never introduces: a name that only acts, again and again, where it speaks of `la compagnie`.
extension CastWork {
  private struct Use {
    var count = 0
    var isSubject = false
    var standsAmidSentence = false
    /// The name as it is written, where it stands amid a sentence.
    var name: String?
  }

  /// Adds as bodies the names of one word that stand three times or more, never with an article nor as a place, and once at
  /// least before a verb; their mentions are settled with the other names.
  ///
  /// - Complexity: linear in the number of tokens.
  mutating func findActingNames() {
    guard sheets.contains(where: \.speaksOfCompany) else { return }
    var uses: [Word: Use] = [:]
    var barred: Set<Word> = []
    for sheet in sheets.indices {
      let page = sheets[sheet]
      for candidate in page.candidates.indices where isOpen(sheet, candidate) {
        guard case .run = page.candidates[candidate].sort, case let range = page.candidates[candidate].tokens,
          range.count == 1, let index = range.first, page.mayBeCompany(index)
        else { continue }
        let word = page.word(index)
        if page.isDetermined(index) || page.isPlaceFramed(range) || page.isTown(range) {
          barred.insert(word)
          continue
        }
        var use = uses[word] ?? Use()
        use.count += 1
        if page.isA([.auxiliary, .agentVerb, .finiteVerb, .negation, .reflexive, .speechVerb], index + 1) {
          use.isSubject = true
        }
        if !page.candidates[candidate].opensSentence {
          use.standsAmidSentence = true
          use.name = use.name ?? page.written(range)
        }
        uses[word] = use
      }
    }
    for (word, use) in uses.sorted(by: { $0.key.text < $1.key.text })
    where use.count > 2 && use.isSubject && use.standsAmidSentence && !barred.contains(word)
      && !people.isNamed([word])
    {
      if let name = use.name, places.find(name) == nil { _ = bodies.add(.init(name: name, isCountry: false)) }
    }
  }
}

extension Sheet {
  /// `la compagnie`, `l’entreprise`, in small letters.
  fileprivate var speaksOfCompany: Bool {
    tokens.indices.contains {
      tokens[$0].isA(.firm) && tokens[$0].shape == .lower
        && ["la", "le", "l'"].contains(word($0 - 1))
        && word($0) != "groupe"
    }
  }

  fileprivate func mayBeCompany(_ index: Int) -> Bool {
    tokens[index].shape == .capitalised && tokens[index].folded.utf8.count > 3
      && !isA(
        [
          .firstName, .role, .humanNoun, .functionWord, .sentenceOpener, .demonym, .knownName, .weekday, .month,
          .organisationHead, .placeHead, .famousSurname, .portfolio, .institutionalAdjective,
        ], index)
  }

  /// `le Vazor`, `deux Vazor`, `son Vazor`: a thing that is counted or owned.
  fileprivate func isDetermined(_ index: Int) -> Bool {
    hasArticle(before: index) || isA([.possessive, .demonstrative, .numberWord, .civility], index - 1)
      || isA([.role, .humanNoun], index - 1)
  }
}
