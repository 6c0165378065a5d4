internal import Prose

/// A noun that heads a body’s name with what goes with it: `ministère russe de la Défense`, `28ème brigade`.
struct BodyPhrase {
  var range: Range<Int>
  /// The head, folded.
  var head: String
  var words: Set<String>
  var country: Int?
  /// The names among its complements.
  var candidates: [Int]
  /// It has a definite article, or a capital that no sentence explains.
  var isDefinite: Bool
  /// Something tells it from others of its kind: a name, a nationality, a number.
  var isSpecific: Bool
}

extension Sheet {
  /// Every phrase of a body, in order, the outer one of two.
  func bodyPhrases() -> [BodyPhrase] {
    var phrases: [BodyPhrase] = []
    var index = 0
    while index < tokens.count {
      if tokens[index].isA(.organisationHead), let phrase = bodyPhrase(at: index) {
        phrases.append(phrase)
        index = max(phrase.range.upperBound, index + 1)
      } else {
        index += 1
      }
    }
    return phrases
  }

  private static let quarters: Set<String> = ["centre", "est", "nord", "ouest", "sud"]

  private func bodyPhrase(at head: Int) -> BodyPhrase? {
    var last = head
    var hasCapital = false
    if let owner = candidate(holding: head) {
      let run = candidates[owner]
      guard run.tokens.lowerBound == head, case .run = run.sort, !isEponym(before: head) else { return nil }
      last = run.tokens.upperBound - 1
      hasCapital = !run.opensSentence
    } else if tokens[head].shape != .lower {
      return nil
    }
    var complements = complements(after: last, ofPerson: false)
    // « le groupement Est », « la brigade Nord »
    if complements.end > head, Self.quarters.contains(word(complements.end)), tokens[complements.end].isCapitalised {
      complements.words.append(word(complements.end))
      complements.end += 1
    }
    var start = head
    var hasNumber = false
    if isA(.ordinal, head - 1) || (head > 0 && tokens[head - 1].kind == .alphanumeric) {
      start -= 1
      hasNumber = true
    } else if ["haut", "haute", "haut-", "grand", "grande"].contains(word(head - 1)), tokens[head - 1].isCapitalised {
      start -= 1
    }
    let article = word(start - 1)
    let isPlural = ["les", "des", "aux"].contains(article)
    let isDefinite =
      ["le", "la", "l'", "du", "au"].contains(article) || isPlural
      || (hasCapital && article != "une" && article != "un")
    return BodyPhrase(
      range: start..<complements.end, head: tokens[head].folded, words: Set(complements.words),
      country: complements.country, candidates: complements.candidates, isDefinite: isDefinite,
      isSpecific: complements.isSpecific || hasNumber || hasCapital || last > head)
  }
}
