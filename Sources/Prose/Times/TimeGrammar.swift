/// Finds the time expressions of a French text, without a thought of when it was written.
///
/// The grammar is driven by heads: a weekday, a month, a unit, a number. At each the one family of rules that it belongs
/// to looks at the words around it, so that all other words cost a test of bits. Each family has its own file. Extents are
/// those of the French TimeBank (Bittar 2010): a simple article belongs to a date (`le 16 juillet`), prepositions and
/// contracted articles do not (`du` in `du 16 juillet`), an hour stands apart from its day.
package struct TimeGrammar {
  let text: TokenizedText
  let tokens: [Token]
  /// The first token that no earlier phrase holds.
  private(set) var floor = 0

  private init(_ text: TokenizedText) {
    self.text = text
    tokens = text.tokens
  }

  /// All time expressions of a text, in order, without overlap.
  ///
  /// - Complexity: linear in the number of tokens.
  package static func phrases(in text: TokenizedText) -> [TimePhrase] {
    var grammar = TimeGrammar(text)
    var phrases: [TimePhrase] = []
    var index = 0
    while index < text.tokens.count {
      if mayHeadTime(text.tokens[index]), let phrase = grammar.phrase(at: index),
        phrase.tokens.lowerBound >= grammar.floor
      {
        phrases.append(phrase)
        grammar.floor = phrase.tokens.upperBound
        index = max(index + 1, grammar.floor)
      } else {
        index += 1
      }
    }
    return phrases
  }

  /// Whether a token is a head of any family: nearly all are not, and are passed by with one look.
  private static func mayHeadTime(_ token: Token) -> Bool {
    switch token.kind {
    case .number, .alphanumeric: true
    case .word: token.isA(heads) || token.isA(.timeAdjective) || token.endsInDigit
    case .quotationMark, .punctuation: false
    }
  }

  private func phrase(at index: Int) -> TimePhrase? {
    let token = tokens[index]
    switch token.kind {
    case .number, .alphanumeric:
      return numericDate(at: index) ?? dayOfMonth(at: index) ?? sharedHour(at: index) ?? clock(at: index)
        ?? year(at: index)
    case .word:
      guard token.isA(Self.heads) else {
        return token.endsInDigit ? wordWithDigits(at: index) : timeAdjective(at: index)
      }
    default:
      return nil
    }
    if token.isA(.numberWord) || token.isA(.ordinal), let date = dayOfMonth(at: index) { return date }
    if token.isA(.weekday) { return weekday(at: index) }
    if token.isA(.deictic), let phrase = deictic(at: index) { return phrase }
    if token.isA(.month) { return month(at: index) }
    if token.isA(.season) { return season(at: index) }
    if token.isA(.partOfDay), let phrase = noon(at: index) ?? partOfDay(at: index) { return phrase }
    if token.isA(.timeUnit) { return unit(at: index) }
    if token.isA(.holiday) { return holiday(at: index) }
    return nil
  }

  private static let heads: WordClasses = [
    .weekday, .deictic, .month, .season, .partOfDay, .timeUnit, .holiday, .numberWord, .ordinal,
  ]
}

// MARK: What every family asks

extension TimeGrammar {
  /// The folded word at an index; empty outside of the text.
  func word(_ index: Int) -> Word { tokens.indices.contains(index) ? tokens[index].folded : "" }

  func isA(_ classes: WordClasses, _ index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].isA(classes)
  }

  /// Whether a token is free to belong to a new phrase.
  func isFree(_ index: Int) -> Bool { index >= floor && index < tokens.count }

  /// Whether a capital makes a word a name: not where a sentence or a quotation begins, and not among capitals.
  func isName(_ index: Int) -> Bool {
    guard tokens[index].shape == .capitalised, index > 0 else { return false }
    guard tokens[index - 1].isWord || tokens[index - 1].kind == .number else { return false }
    return text.sentences[text.sentence(of: index)].lowerBound != index
  }

  /// Whether a word is followed by a noun that is counted: `2000 euros`, `1500 habitants`.
  func isCounted(_ index: Int) -> Bool {
    guard index < tokens.count else { return false }
    let next = tokens[index]
    guard next.isWord else { return ["%", "€", "$", "£", "°"].contains(next.folded) }
    if TimeWords.measuringUnits.contains(next.folded) { return true }
    guard next.shape == .lower, next.folded.utf8.count > 3, !next.isA(Self.openClasses) else { return false }
    return (next.folded.utf8.last == UInt8(ascii: "s") || next.folded.utf8.last == UInt8(ascii: "x"))
      && !TimeWords.notCounted.contains(next.folded)
  }

  private static let openClasses: WordClasses = [.weekday, .month, .partOfDay, .deictic, .season]
}

extension Token {
  /// A whole number without separators; nil for anything else.
  var plainNumber: Int? {
    kind == .number && folded.utf8.count <= 9 ? folded.wholeNumber : nil
  }

  var endsInDigit: Bool { folded.utf8.last.map { (0x30...0x39).contains($0) } ?? false }

  /// The number before a few letters: 1 and `er` of `1er`.
  var leadingNumber: (value: Int, suffix: Word)? {
    guard kind == .alphanumeric, let (value, digits) = folded.leadingDigits else { return nil }
    return (value, folded.dropFirst(digits))
  }
}

extension Word {
  /// The number that it is the digits of.
  var wholeNumber: Int? { leadingDigits.flatMap { $0.count == utf8.count ? $0.value : nil } }

  /// The number that its first bytes are the digits of, with how many they are; nil where there are none, or too many for a
  /// number, and of a long word.
  var leadingDigits: (value: Int, count: Int)? {
    guard isWhole else { return nil }
    var value = 0
    var count = 0
    while count < utf8.count, case let digit = byte(count), (0x30...0x39).contains(digit) {
      count += 1
      guard count <= 18 else { return nil }
      value = value * 10 + Int(digit) - 0x30
    }
    return count > 0 ? (value, count) : nil
  }
}
