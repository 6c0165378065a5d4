internal import Prose

/// A noun that heads a body’s name with what goes with it: `ministère russe de la Défense`, `28ème brigade`.
struct BodyPhrase {
  var range: Range<Int>
  /// The head, folded.
  var head: Word
  var words: Set<Word>
  var country: Int?
  /// The names among its complements.
  var candidates: [Int]
  /// It has a definite article, or a capital that no sentence explains.
  var isDefinite: Bool
  /// Something tells it from others of its kind: a name, a nationality, a number.
  var isSpecific: Bool
  /// The bearer of the lists whose name it opens with: `Conseil d’État vaudois`.
  var known: Int?
}

extension Sheet {
  /// Every phrase of a body, in order, the outer one of two.
  func bodyPhrases() -> [BodyPhrase] {
    // A town is among the nouns of places.
    guard text.has(.organisationHead) || text.has(.placeHead) else { return [] }
    var phrases: [BodyPhrase] = []
    var index = 0
    while index < tokens.count {
      if tokens[index].isA(.organisationHead) || isCity(index), !isGuardOfSeals(index), !isOrderOfThings(index),
        let phrase = bodyPhrase(at: index)
      {
        phrases.append(phrase)
        // « deux pompiers du Sdis » speaks of no body, but of one inside.
        index = phrase.isDefinite ? max(phrase.range.upperBound, index + 1) : index + 1
      } else {
        index += 1
      }
    }
    return phrases
  }

  /// Where a long name ends whose acronym stands in brackets after it: what lies between belongs to it, `et aux musulmans (GSIM)`.
  private func acronymEnd(from end: Int, head: Word) -> Int? {
    var index = end
    while index < tokens.count, index < end + 9, tokens[index].kind == .word {
      if tokens[index].isA([.auxiliary, .speechVerb, .agentVerb, .relative, .subjectPronoun, .possessive, .weekday]),
        // « pour la recherche » is a noun.
        !isA(.article, index - 1) || isA([.relative, .possessive], index)
      {
        return nil
      }
      index += 1
    }
    return index > end && word(index) == "(" && (isAcronymInBrackets(index + 1) || isSpokenAcronym(index + 1, of: head))
      ? index : nil
  }

  /// `la Ville de Lens`: with its capital the body that runs the town.
  private func isCity(_ index: Int) -> Bool {
    word(index) == "ville" && tokens[index].shape == .capitalised && ["la", "cette"].contains(word(index - 1))
      && ["d'", "de", "du"].contains(word(index + 1))
  }

  /// `la garde des Sceaux` is a minister.
  private func isGuardOfSeals(_ index: Int) -> Bool { word(index) == "garde" && word(index + 2) == "sceaux" }

  /// `l’ordre public`, `l’ordre du jour`: no body of that name.
  private func isOrderOfThings(_ index: Int) -> Bool {
    // « la cour de l’école » is a yard.
    if word(index) == "cour", ["de", "du"].contains(word(index + 1)) {
      let yard = ["la", "l'"].contains(word(index + 2)) ? index + 3 : index + 2
      if Self.yards.contains(word(yard)) { return true }
    }
    return word(index) == "ordre"
      && (word(index + 1) == "public" || word(index + 1) == "du" && word(index + 2) == "jour")
  }

  private static let yards: WordSet = [
    "caserne", "collège", "école", "établissement", "ferme", "gendarmerie", "hôpital", "immeuble", "lycée", "mairie",
    "maison", "mosquée", "prison", "récréation", "usine",
  ]

  /// Leaves off what says no more than where one is: `le commandement de la région`.
  private func trimVague(_ complements: inout Complements, after last: Int) {
    guard complements.end > last + 1, Self.vague.contains(word(complements.end - 1)) else { return }
    var end = complements.end - 1
    while end > last + 1, isA([.article, .preposition], end - 1) { end -= 1 }
    complements.words.removeAll { $0 == word(complements.end - 1) }
    complements.end = end
  }

  private static let vague: WordSet = [
    "canton", "commune", "département", "île", "pays", "province", "région", "secteur", "ville", "village", "zone",
  ]

  /// Services that each department has one of.
  private static let departmental: WordSet = ["samu", "sdis", "smur"]

  private static let quarters: WordSet = ["centre", "est", "nord", "ouest", "sud"]

  private func bodyPhrase(at head: Int) -> BodyPhrase? {
    var known: Int?
    var first = head
    var last = head
    var hasCapital = false
    if let owner = candidate(holding: head) {
      let run = candidates[owner]
      // The head stands first, « Union syndicale », or last, « Rowing Club ».
      guard run.tokens.lowerBound == head || run.tokens.upperBound == head + 1, !isEponym(before: run.tokens.lowerBound)
      else { return nil }
      switch run.sort {
      // « la sous-préfète, Marine Morel »: a first name without an article, and a surname.
      case .run: if tokens[head].isA(.firstName), run.tokens.count > 1, !isA(.article, head - 1) { return nil }
      // « la Cour suprême du Canada », « le Parti communiste chinois » are others than the lists’.
      case .known(let name): if case .organisation = name.kind { known = name.bearer } else { return nil }
      case .capitals: return nil
      }
      last = run.tokens.upperBound - 1
      first = run.tokens.lowerBound
      hasCapital = !run.opensSentence
    } else if tokens[head].shape != .lower {
      return nil
    }
    var complements = complements(after: last, ofPerson: false)
    trimVague(&complements, after: last)
    if hasCapital, let end = missionEnd(head, complements.end) {
      complements.words.append(word(end - 1))
      complements.end = end
    }
    // « le groupement Est », « la brigade Nord »
    if complements.end > head, Self.quarters.contains(word(complements.end)), tokens[complements.end].isCapitalised {
      complements.words.append(word(complements.end))
      complements.end += 1
    }
    if known != nil {
      guard complements.end > last + 1, complements.country != nil || Self.endsLikeRegion(word(last + 1)) else {
        return nil
      }
    }
    if let end = acronymEnd(from: complements.end, head: tokens[head].folded) { complements.end = end }
    var start = first
    var hasNumber = false
    // « le Sdis 47 »: of the department with that number
    if complements.end == head + 1, Self.departmental.contains(word(head)), tokens.indices.contains(head + 1),
      tokens[head + 1].kind == .number, (2...3).contains(word(head + 1).utf8.count)
    {
      complements.end = head + 2
      hasNumber = true
    }
    if isA(.ordinal, start - 1) || (start > 0 && tokens[start - 1].kind == .alphanumeric) {
      start -= 1
      hasNumber = true
    } else if ["haut", "haute", "haut-", "grand", "grande"].contains(word(start - 1)), tokens[start - 1].isCapitalised {
      start -= 1
    }
    let article = word(start - 1)
    let isPlural = article == "les" || article == "des" || article == "aux"
    let isDefinite =
      ["le", "la", "l'", "du", "au"].contains(article) || isPlural
      || (hasCapital && article != "une" && article != "un")
    return BodyPhrase(
      range: start..<complements.end, head: tokens[head].folded, words: Set(complements.words),
      country: complements.country, candidates: complements.candidates, isDefinite: isDefinite,
      isSpecific: complements.isSpecific || hasNumber || last > first || (hasCapital && complements.end > last + 1),
      known: known)
  }

  /// `Haut-Commissariat au plan`, `Secrétariat général aux affaires`: what such a body is for.
  private func missionEnd(_ head: Int, _ end: Int) -> Int? {
    guard word(head).hasSuffix("commissariat") || ["délégation", "secrétariat"].contains(word(head)),
      ["au", "aux"].contains(word(end)), tokens.indices.contains(end + 1), tokens[end + 1].kind == .word,
      !isA([.functionWord, .weekday, .month, .timeUnit], end + 1)
    else { return nil }
    return end + 2
  }

  /// `vaudois`, `neuchâtelois`, `lyonnais`: adjectives of towns and regions.
  private static func endsLikeRegion(_ folded: Word) -> Bool {
    ["ois", "oise", "ais", "aise", "ien", "ienne", "in", "ine", "and", "ande"].contains { folded.hasSuffix($0) }
  }
}
