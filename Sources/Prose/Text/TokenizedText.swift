/// A text with its words and sentences: what every rule of understanding reads.
@usableFromInline
package final class TokenizedText: Sendable {
  @usableFromInline package let text: String
  @usableFromInline package let tokens: [Token]
  /// Each sentence as a range of indices into ``tokens``; together they cover all tokens, in order.
  @usableFromInline package let sentences: [Range<Int>]
  /// What the word lists know of any of the words: a rule that is about words of a class need not look through a text without one.
  @usableFromInline package let classes: WordClasses
  /// Whether any mark may be one of quotation.
  package let mayQuote: Bool

  /// Cuts a text up once.
  ///
  /// - Complexity: linear in the length of the text.
  package init(_ text: String, language: Language) {
    self.text = text
    tokens = Tokenizer(text, language: language).run()
    sentences = SentenceSplitter(tokens: tokens, language: language).sentences()
    var classes: WordClasses = []
    var mayQuote = false
    for token in tokens {
      classes = WordClasses(rawValue: classes.rawValue | token.classes.rawValue)
      if token.mayQuote { mayQuote = true }
    }
    self.classes = classes
    self.mayQuote = mayQuote
  }

  /// Whether any word is of one of some classes.
  @inlinable package func has(_ wanted: WordClasses) -> Bool { !classes.isDisjoint(with: wanted) }

  /// The text of one token, as it is written.
  package func surface(_ index: Int) -> Substring { text[tokens[index].range] }

  /// The folded word of a token as text, of whatever length.
  package func folded(_ index: Int) -> String {
    tokens[index].folded.isWhole ? tokens[index].folded.text : Folding.fold(surface(index).unicodeScalars)
  }

  /// The text from the first to the last of some tokens, as it is written.
  package func surface(_ range: Range<Int>) -> Substring { text[textRange(range)] }

  /// The byte at an offset.
  package func byte(at offset: Int) -> UInt8 { text.utf8[text.utf8.index(text.utf8.startIndex, offsetBy: offset)] }

  /// The bytes from the first to the last of some tokens.
  ///
  /// - Precondition: the range is not empty.
  @inlinable package func textRange(_ range: Range<Int>) -> TextRange {
    TextRange(tokens[range.lowerBound].range.start, tokens[range.upperBound - 1].range.end)
  }

  /// The index of the sentence that holds a token.
  @inlinable package func sentence(of token: Int) -> Int {
    sentences.partition { $0.upperBound > token }
  }

  /// The index of the first token that ends after a byte offset; the count of tokens where there is none.
  @inlinable package func firstToken(endingAfter offset: Int) -> Int {
    tokens.partition { $0.range.end > offset }
  }

  /// The indices of the tokens that lie inside a range of bytes.
  @inlinable package func tokenIndices(in range: TextRange) -> Range<Int> {
    let start = firstToken(endingAfter: range.start)
    var end = start
    while end < tokens.count, tokens[end].range.end <= range.end { end += 1 }
    return start..<end
  }
}
