internal import Prose

/// One line of a page that is not blank, and what can be told of it without knowing its neighbours.
struct PageLine: Sendable {
  /// From the first to the last character that is not white space.
  let range: TextRange
  /// Its words, as indices into the page’s.
  let words: Range<Int>
  /// The blank lines between it and the line before.
  let blankLinesBefore: Int
  /// The index of the first word after a list mark; the first word where there is no mark.
  let body: Int
  /// Words made of letters.
  let wordCount: Int
  let letters: Int
  let capitals: Int
  /// Ends with `.`, `!`, `?` or `…`, closing marks aside.
  let endsSentence: Bool
  /// Ends with a full stop, closing marks aside.
  let endsWithStop: Bool
  let endsWithQuotationMark: Bool
  /// Ends with a comma, or with a word after which every sentence goes on: `de`, `la`, `que`.
  let endsOpen: Bool
  /// Opens with a small letter, or with a mark that no line opens with: `,`, `)`.
  let continues: Bool
  let opensWithComma: Bool
  let opensWithCapital: Bool
  let hasFiniteVerb: Bool
  /// Speaks to the reader: `vous`, `votre`.
  let addressesReader: Bool

  init(range: TextRange, words: Range<Int>, blankLinesBefore: Int, all: [PageWord]) {
    self.range = range
    self.words = words
    self.blankLinesBefore = blankLinesBefore
    body = Self.bodyStart(words, all)
    var wordCount = 0
    var letters = 0
    var capitals = 0
    var hasFiniteVerb = false
    var addressesReader = false
    for word in all[words] where word.kind == .letters {
      wordCount += 1
      letters += word.letters
      capitals += word.capitals
      if word.endsAsVerb || PageVocabulary.finiteVerbs.contains(word.key) && !word.isPreposition {
        hasFiniteVerb = true
      }
      if PageVocabulary.reader.contains(word.key) { addressesReader = true }
    }
    self.wordCount = wordCount
    self.letters = letters
    self.capitals = capitals
    self.hasFiniteVerb = hasFiniteVerb
    self.addressesReader = addressesReader

    let last = all[words].last { $0.kind != .mark || !PageVocabulary.closingMarks.contains($0.key) }
    let unclosed = all[words].reversed().drop { $0.kind == .mark && PageVocabulary.closingMarks.contains($0.key) }
    // `...` is an ellipsis.
    endsWithStop = unclosed.prefix { $0.key == PageVocabulary.stop }.count == 1
    endsSentence = last.map { PageVocabulary.sentenceEnds.contains($0.key) } ?? false
    endsWithQuotationMark = all[words].last.map { $0.key == PageVocabulary.quotationMark } ?? false
    // `Signalez-la` ends a sentence, `la` does not.
    endsOpen =
      all[words].last.map { last in
        PageVocabulary.openEnds.contains(last.key)
          && (last.spaceBefore || words.count < 2 || all[words.upperBound - 2].key != PageCalendar.hyphen)
      } ?? false
    opensWithCapital = all[words].first.map { $0.isCapitalised } ?? false
    opensWithComma = all[words].first.map { $0.key == PageVocabulary.comma } ?? false
    continues =
      words.isEmpty
      ? false : all[words.lowerBound].isLower || PageVocabulary.continuingMarks.contains(all[words.lowerBound].key)
  }

  var hasBullet: Bool { body > words.lowerBound }

  /// The list mark is a dash, which may open an answer too.
  func hasDash(_ all: [PageWord]) -> Bool { hasBullet && PageVocabulary.listDashes.contains(all[words.lowerBound].key) }

  /// At least eight letters in ten are capitals.
  var isInCapitals: Bool { letters >= 2 && capitals * 10 >= letters * 8 }

  /// A block of prose: long enough for a sentence, and ended like one, or longer than any title.
  var isProse: Bool { wordCount >= 10 && (endsSentence || endsWithQuotationMark) || wordCount >= 35 }

  /// What a title, a heading or a link can look like.
  var looksLikeTitle: Bool {
    (1...32).contains(wordCount) && !endsWithStop && !continues && !hasBullet && !endsOpen
  }

  /// The first word after a list mark, which has a space behind it unless it is a bullet.
  private static func bodyStart(_ words: Range<Int>, _ all: [PageWord]) -> Int {
    guard words.count > 1 else { return words.lowerBound }
    let first = all[words.lowerBound]
    let isBullet = PageVocabulary.bullets.contains(first.key)
    let isDash = PageVocabulary.listDashes.contains(first.key) && all[words.lowerBound + 1].spaceBefore
    return isBullet || isDash ? words.lowerBound + 1 : words.lowerBound
  }
}
