/// Lengths of time, and the days that they lead to: `trois ans`, `il y a dix jours`, `trois jours plus tôt`.
extension TimeGrammar {
  func counted(_ unit: TimeUnit, at index: Int) -> TimePhrase? {
    guard unit != .weekend, !isOtherNoun(index) else { return nil }
    if unit == .hour, let (start, count) = number(before: index) {
      // « deux heures plus tôt que prévu » is a difference.
      let isShifted = word(index + 1) == "plus" && ["tard", "tôt"].contains(word(index + 2))
      if !isShifted, let clock = clockInWords(hours: index, from: start, count: count) { return clock }
      if isNewscast(start, end: index + 1) { return nil }
    }
    guard let found = quantity(before: index, unit: unit) else { return nil }
    var (start, amount) = (found.start, found.amount)
    // « les trois jours », « ses dix ans »: the article belongs to the noun.
    var end = index + 1
    extend(&amount, &end)
    // « les dernières 24 heures »
    if isFree(start - 1), TimeWords.pluralRelations[word(start - 1)] != nil { start -= 1 }
    if isFree(start - 1), word(start - 1) == "ces" || word(start - 1) == "les" { start -= 1 }
    return measured(amount, start..<end, rough: found.rough)
  }

  /// `une quinzaine de manifestants`, `une seconde secousse`, `un jour de fête`: what looks like a unit.
  private func isOtherNoun(_ index: Int) -> Bool {
    switch word(index) {
    case "quinzaine": ["de", "d'"].contains(word(index + 1))
    // « dans un jour de grande forme » tells what kind of day it was.
    case "jour": word(index + 1) == "de" && ["un", "ce"].contains(word(index - 1))
    case "seconde":
      index + 1 < tokens.count && tokens[index + 1].isWord && !isA([.functionWord, .preposition], index + 1)
    default: false
    }
  }

  /// What stands around an amount: comparisons before it, `il y a`, `plus tard`; nil where it is an age or a part of a match.
  func measured(_ amount: TimeAmount, _ core: Range<Int>, rough: Bool = false) -> TimePhrase? {
    var start = core.lowerBound
    var end = core.upperBound
    var modifier: TimeModifier? = rough ? .approximate : nil
    if let (before, found) = comparison(start) {
      start = before
      modifier = found
    }
    if isAge(amount, start..<end) || isOfAMatch(amount, start..<end) { return nil }
    if let since = ago(start), !(["voici", "voilà"].contains(word(since)) && ["que", "qu'"].contains(word(end))) {
      return TimePhrase(since..<end, .shifted(amount, .earlier, from: .speech), modifier: modifier)
    }
    if let (after, direction) = shift(end) {
      end = after
      return TimePhrase(start..<end, .shifted(amount, direction, from: .narrative), modifier: modifier)
    }
    if word(start - 1) == "dans", amount.whole != nil, !amount.unit.isClock, word(start) != "les" {
      return TimePhrase(start..<end, .shifted(amount, .later, from: .speech), modifier: modifier)
    }
    return TimePhrase(start..<end, .duration(amount), modifier: modifier)
  }

  // MARK: Numbers

  /// The whole number before a noun, in digits or words, and where it begins.
  func number(before index: Int) -> (start: Int, value: Int)? {
    guard isFree(index - 1) else { return nil }
    let token = tokens[index - 1]
    if let number = token.plainNumber { return (index - 1, number) }
    guard token.isA(.numberWord), NumberWords.values[token.folded] != nil else { return nil }
    var start = index - 1
    while isFree(start - 1), isA(.numberWord, start - 1) || joinsNumbers(start - 1),
      NumberWords.values[word(start - 1)] != nil || word(start - 1) == "et", index - start < 6
    {
      start -= 1
    }
    return (start, Self.value(of: (start..<index).map(word)))
  }

  /// `vingt et un`, `soixante et onze`; `entre six et huit` are two numbers.
  private func joinsNumbers(_ index: Int) -> Bool {
    word(index) == "et" && isA(.numberWord, index - 1) && ["un", "une", "onze"].contains(word(index + 1))
  }

  /// `deux cent dix`, `mille neuf cent`.
  private static func value(of words: [Word]) -> Int {
    var total = 0
    var hundreds = 0
    for word in words {
      let value = NumberWords.values[word] ?? 0
      switch value {
      case 1_000:
        total += max(1, hundreds) * 1_000
        hundreds = 0
      case 100:
        hundreds = max(1, hundreds) * 100
      default:
        hundreds += value
      }
    }
    return total + hundreds
  }

  /// The amount that stands before a unit: `trois longues`, `une dizaine de`, `quelques`, `des`, `30,4`.
  private func quantity(before index: Int, unit: TimeUnit) -> (start: Int, amount: TimeAmount, rough: Bool)? {
    var next = index
    while isFree(next - 1), TimeWords.fillers.contains(word(next - 1)), index - next < 2 { next -= 1 }
    if let (start, value) = number(before: next) {
      // « un jour » is any day unless something measures it.
      if value == 1, start == next - 1, !isMeasured(start, unit: unit) { return nil }
      return (start, TimeAmount(value, unit), false)
    }
    guard isFree(next - 1) else { return nil }
    let before = tokens[next - 1]
    if before.kind == .number, let thousandths = Self.thousandths(before.folded) {
      return (next - 1, TimeAmount(.thousandths(thousandths), unit), false)
    }
    switch before.folded {
    case "quelques", "plusieurs", "maints": return (next - 1, TimeAmount(.some, unit), false)
    case "demi-douzaine": return nil
    case "des":
      return isMeasured(next - 1, unit: unit) ? (next - 1, TimeAmount(.some, unit), false) : nil
    case "de" where next < index:
      // « pendant de longues années »
      return isMeasured(next - 1, unit: unit) ? (next - 1, TimeAmount(.some, unit), false) : nil
    default: break
    }
    // « une dizaine de jours », « de nombreuses années »
    if ["de", "d'"].contains(before.folded), let rough = NumberWords.rough[word(next - 2)], isFree(next - 2) {
      let hasArticle = isFree(next - 3) && ["une", "la"].contains(word(next - 3))
      return (hasArticle ? next - 3 : next - 2, TimeAmount(rough, unit), true)
    }
    if ["nombreuses", "nombreux"].contains(before.folded), word(next - 2) == "de", isFree(next - 2) {
      return (next - 2, TimeAmount(.some, unit), false)
    }
    if before.folded == "d'", word(next - 2) == "quarts", let (start, value) = number(before: next - 2) {
      return (start, TimeAmount(value * 15, .minute), false)
    }
    if before.folded == "d'", word(next - 2) == "quart", isFree(next - 2) {
      let hasArticle = isFree(next - 3) && word(next - 3) == "un"
      return (hasArticle ? next - 3 : next - 2, TimeAmount(15, .minute), false)
    }
    return nil
  }

  private static func thousandths(_ digits: Word) -> Int? {
    guard digits.isWhole else { return nil }
    let parts = digits.text.split(separator: ",", omittingEmptySubsequences: false)
    guard let whole = parts.first.flatMap({ Int($0.filter(\.isNumber)) }), parts.count <= 2 else { return nil }
    guard parts.count == 2 else { return whole * 1_000 }
    let fraction = (parts[1] + "000").prefix(3)
    return Int(fraction).map { whole * 1_000 + $0 }
  }

  /// Whether what stands before measures time, so that `un jour` and `des mois` are lengths.
  func isMeasured(_ start: Int, unit: TimeUnit) -> Bool {
    if word(start) == "des" || word(start) == "de" {
      return TimeWords.measures.contains(word(start - 1)) || (word(start - 1) == "a" && word(start - 2) == "y")
    }
    guard unit == .day || unit == .second else { return true }
    if word(start - 1) == "d'" { return word(start + 2) != "à" }
    return TimeWords.measures.contains(word(start - 1)) || word(start - 1) == "a"
      || (["de", "d'"].contains(word(start - 1)) && TimeWords.comparisons[word(start - 2)] != nil)
      || shift(start + 2) != nil
  }

  /// `et demi`, `et trois mois`, `20 secondes` after an amount.
  private func extend(_ amount: inout TimeAmount, _ end: inout Int) {
    if word(end) == "et", ["demi", "demie"].contains(word(end + 1)),
      case .thousandths(let count) = amount.parts[0].count
    {
      if amount.unit == .hour {
        amount.parts.append(TimeAmount(30, .minute).parts[0])
      } else {
        amount.parts[0].count = .thousandths(count + 500)
      }
      end += 2
      return
    }
    if amount.unit == .hour, word(end) == "et", word(end + 1) == "quart" {
      amount.parts.append(TimeAmount(15, .minute).parts[0])
      end += 2
      return
    }
    var next = end
    if word(next) == "et" || word(next) == "," { next += 1 }
    guard next + 1 < tokens.count else { return }
    let count = tokens[next].plainNumber ?? (tokens[next].isA(.numberWord) ? NumberWords.values[word(next)] : nil)
    guard let count, let unit = Self.finerUnits[word(next + 1)] ?? CalendarWords.units[word(next + 1)],
      unit != .weekend, unit.isFiner(than: amount.unit)
    else {
      // « 2 heures 30 »
      if next == end, let count, amount.unit == .hour, (1...59).contains(count), !isCounted(next + 1) {
        amount.parts.append(TimeAmount(count, .minute).parts[0])
        end += 1
      }
      return
    }
    amount.parts.append(TimeAmount(count, unit).parts[0])
    end = next + 2
    if unit == .minute, end + 1 < tokens.count, let seconds = tokens[end].plainNumber, (1...59).contains(seconds),
      Self.finerUnits[word(end + 1)] == .second
    {
      amount.parts.append(TimeAmount(seconds, .second).parts[0])
      end += 2
    }
  }

  /// Short units that are units only behind a larger one: `1 min 32 s`.
  private static let finerUnits: WordMap<TimeUnit> = ["s": .second, "sec": .second]

  // MARK: Around an amount

  /// `plus de`, `environ`, `au moins` before an amount: where it begins and what it says.
  private func comparison(_ start: Int) -> (start: Int, modifier: TimeModifier)? {
    guard isFree(start - 1) else { return nil }
    if let modifier = TimeWords.approximations[word(start - 1)] { return (start - 1, modifier) }
    if ["moins", "plus", "maximum", "minimum"].contains(word(start - 1)), word(start - 2) == "au", isFree(start - 2) {
      let isMore = ["moins", "minimum"].contains(word(start - 1))
      return (start - 2, isMore ? .equalOrMore : .equalOrLess)
    }
    guard ["de", "d'"].contains(word(start - 1)), isFree(start - 2) else { return nil }
    guard let modifier = TimeWords.comparisons[word(start - 2)] else { return nil }
    if word(start - 2) == "alentours" || isFree(start - 3) && word(start - 3) == "un" && word(start - 2) == "peu" {
      return nil
    }
    // « on ne tient pas plus de vingt minutes »: the negation is the verb’s.
    if word(start - 3) == "pas", isNegated(start - 3) { return (start - 2, modifier) }
    if ["peu", "pas", "bien", "beaucoup"].contains(word(start - 3)), isFree(start - 3) {
      let isUn = word(start - 3) == "peu" && word(start - 4) == "un" && isFree(start - 4)
      return (isUn ? start - 4 : start - 3, modifier)
    }
    return (start - 2, modifier)
  }

  /// Whether a `pas` closes the negation of a verb.
  private func isNegated(_ index: Int) -> Bool {
    (1...4).contains { ["n'", "ne"].contains(word(index - $0)) }
  }

  /// The start of `il y a`, `voici`, `voilà` before an amount.
  private func ago(_ start: Int) -> Int? {
    var next = start - 1
    while isFree(next),
      ["tout", "juste", "maintenant", "déjà", "exactement", "à", "peine", "seulement"].contains(word(next))
    {
      next -= 1
    }
    guard isFree(next) else { return nil }
    if ["voici", "voilà"].contains(word(next)), start - next == 1 { return next }
    guard word(next) == "a", isFree(next - 1), word(next - 1) == "y" else { return nil }
    return isFree(next - 2) && word(next - 2) == "il" ? next - 2 : next - 1
  }

  /// `plus tôt`, `plus tard`, `auparavant`, and `avant`, `après` with nothing that they govern.
  private func shift(_ end: Int) -> (end: Int, direction: TimeDirection)? {
    switch (word(end), word(end + 1)) {
    case ("plus", "tôt"), ("plus", "tard"):
      // « un mois plus tôt que prévu » is a difference, no day.
      guard !["que", "qu'"].contains(word(end + 2)) else { return nil }
      return (end + 2, word(end + 1) == "tôt" ? .earlier : .later)
    case ("auparavant", _): return (end + 1, .earlier)
    case ("avant", _), ("après", _):
      guard end + 1 >= tokens.count || tokens[end + 1].kind == .punctuation else { return nil }
      return (end + 1, word(end) == "avant" ? .earlier : .later)
    default: return nil
    }
  }
}

extension TimeUnit {
  /// Whether a count of it may follow one of a larger unit: `un an et trois mois`.
  fileprivate func isFiner(than other: TimeUnit) -> Bool { rank < other.rank }

  private var rank: Int {
    switch self {
    case .second: 0
    case .minute: 1
    case .hour: 2
    case .day: 3
    case .weekend: 4
    case .week: 5
    case .fortnight: 6
    case .month: 7
    case .quarter: 8
    case .halfYear: 9
    case .year: 10
    case .decade: 11
    case .century: 12
    case .millennium: 13
    }
  }
}
