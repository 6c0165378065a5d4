/// Amounts of years and minutes that are no times: ages, penalties, the minutes of a match.
extension TimeGrammar {
  /// `quinze ans de plus que lui`, `deux minutes de moins`: a difference of ages or places.
  private func isDifference(_ end: Int) -> Bool {
    ["de", "d'"].contains(word(end)) && ["plus", "moins"].contains(word(end + 1))
      && ["que", "qu'"].contains(word(end + 2))
  }

  /// `un homme de 53 ans`, `Anna Morel, 53 ans,`, `à l’âge de trois ans`, `les moins de 18 ans`.
  func isAge(_ amount: TimeAmount, _ range: Range<Int>) -> Bool {
    guard [.year, .month, .day, .week].contains(amount.unit) else { return false }
    let start = range.lowerBound
    let before = word(start - 1)
    if amount.unit == .year, isDifference(range.upperBound) { return true }
    if ["âge", "âgé", "âgée", "âgés", "âgées", "agé", "agée", "âges"].contains(before)
      || ["de", "d'"].contains(before) && TimeWords.ages.contains(word(start - 2))
      || before == "," && TimeWords.ages.contains(word(start - 2))
    {
      return true
    }
    guard amount.unit == .year, let count = amount.whole, count <= 120 else { return isBaby(amount, start) }
    // « les cinquante ans de la fusion »: an anniversary.
    if word(start) == "les", ["de", "du", "d'", "des"].contains(word(range.upperBound)) { return true }
    // « a écopé de vingt ans de prison »
    if isSentence(range.upperBound) { return false }
    // « leurs deux années d’enquête »
    let isOwned = !["année", "années"].contains(word(range.upperBound - 1))
    // « nos quarante ans de mariage »: a length, by what they were spent on.
    if isSpent(range.upperBound) { return false }
    if ["ses", "mes", "leurs", "tes", "nos", "vos", "des"].contains(before) && isOwned
      || word(range.upperBound) == "révolus"
    {
      return true
    }
    // « les moins de 18 ans », « les 18-25 ans », « 18 ans et plus »
    if word(start) == "moins" || word(start) == "plus", ["les", "des", "aux"].contains(before) { return true }
    if before == "-" || before == "–" || (word(range.upperBound) == "et" && word(range.upperBound + 1) == "plus") {
      return true
    }
    return isOwner(range, count: count)
  }

  private func isSpent(_ end: Int) -> Bool {
    ["d'", "de"].contains(word(end))
      && [
        "amitié", "bagarre", "carrière", "combat", "enquête", "labeur", "lutte", "mariage", "métier", "pratique",
        "règne", "service", "travail", "vie",
      ].contains(word(end + 1))
  }

  /// `de prison`, `ferme`, `d’emprisonnement`: the length of a sentence.
  private func isSentence(_ end: Int) -> Bool {
    if ["ferme", "incompressibles"].contains(word(end)) { return true }
    return ["d'", "de"].contains(word(end))
      && ["bagne", "détention", "emprisonnement", "inéligibilité", "prison", "probation", "réclusion", "sursis"]
        .contains(
          word(end + 1))
  }

  /// Somebody stands before who has the years: `homme de 53 ans`, `Morel, 53 ans,`, `il a 53 ans`, `à 53 ans`.
  private func isOwner(_ range: Range<Int>, count: Int) -> Bool {
    let start = enumerationStart(range.lowerBound)
    switch word(start - 1) {
    case "de", "d'":
      // « le deuxième enfant, de 12 ans, »
      if word(start - 2) == "," { return TimeWords.persons.contains(word(start - 3)) }
      guard start >= 2, tokens[start - 2].isWord, TimeWords.comparisons[word(start - 2)] == nil else { return false }
      let owner = word(start - 2)
      guard !TimeWords.lasting.contains(owner), !isA([.timeUnit, .preposition, .article], start - 2) else {
        return false
      }
      // Twelve and under may be a length as well as a child’s age: only people have it then.
      return count > 12 || TimeWords.persons.contains(owner) || TimeWords.ages.contains(owner)
    case ",", "(":
      let after = word(range.upperBound)
      // « Anna Morel (DVG), 53 ans, »
      if word(start - 2) == ")", ["", ",", "."].contains(after),
        let open = (4...7).first(where: { word(start - $0) == "(" }), start > open,
        tokens[start - open - 1].isCapitalised
      {
        return true
      }
      // « Lina D., 15 ans, »
      if start >= 3, word(start - 2) == ".", tokens[start - 3].folded.scalarCount == 1,
        tokens[start - 3].isCapitalised, ["", ",", ")"].contains(after)
      {
        return true
      }
      guard start >= 2, tokens[start - 2].isWord else { return false }
      if after == "," || after == ")" { return true }
      guard [".", ":", ";", "", "et"].contains(after) else { return false }
      // « a répondu le capitaine, 31 ans. »: somebody with an article; « après deux mois, trois ans » are lengths.
      return tokens[start - 2].isCapitalised || TimeWords.persons.contains(word(start - 2))
        || (3...4).contains { ["le", "la", "l'", "un", "une"].contains(word(start - $0)) }
          && !isA([.timeUnit, .article], start - 2)
    case "a", "avait", "ai", "ont", "avaient", "aura", "aurait", "ayant":
      return word(start - 2) != "y" && !isShifting(range.upperBound)
    // « n’a que 26 ans », « a déjà 80 ans »
    case "que", "qu'", "déjà", "seulement", "aujourd'hui", "bientôt":
      return ["a", "avait", "ont", "avaient", "aura"].contains(word(start - 2)) && !isShifting(range.upperBound)
    case "à":
      if TimeWords.dying.contains(word(start - 2)) { return true }
      // « condamné en appel à quinze ans » is the length of a sentence.
      if (2...6).contains(where: { TimeWords.condemnations.contains(word(start - $0)) }) { return false }
      return count > 4 && word(start - 2) != "ici" && !TimeWords.settings.contains(word(start - 2))
        && !["de", "d'"].contains(word(range.upperBound))
    default: return false
    }
  }

  /// Where a list of numbers begins that share their unit: `de 4, 7 et 11 ans`, `de trois à cinq ans`.
  private func enumerationStart(_ start: Int) -> Int {
    var first = start
    while first - 2 > 0, [",", "et", "ou", "à"].contains(word(first - 1)),
      tokens[first - 2].kind == .number || isA(.numberWord, first - 2)
    {
      first -= 2
    }
    return first
  }

  private func isShifting(_ end: Int) -> Bool {
    ["plus", "auparavant", "avant", "après", "pour", "d'", "de"].contains(word(end))
  }

  private func isBaby(_ amount: TimeAmount, _ start: Int) -> Bool {
    ["de", "d'"].contains(word(start - 1)) && TimeWords.persons.contains(word(start - 2))
  }

  /// `dix minutes de jeu`, `à cinq minutes de la fin`, `une minute de silence`.
  func isOfAMatch(_ amount: TimeAmount, _ range: Range<Int>) -> Bool {
    guard amount.unit == .minute else { return false }
    let end = range.upperBound
    guard ["de", "d'", "du"].contains(word(end)) else { return false }
    if ["coup", "gong", "jeu", "silence", "terme", "arrêts", "prolongation", "prolongations"].contains(word(end + 1)) {
      return true
    }
    return word(range.lowerBound - 1) == "à" && ["la", "l'", "le"].contains(word(end + 1))
      && ["fin", "pause", "mi-temps", "issue", "coup"].contains(word(end + 2))
  }
}
