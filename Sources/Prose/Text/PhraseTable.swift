/// Phrases of one word or more, found in tokens by their first word: one look-up a token, however many phrases.
///
/// Accents are left aside, since capitals often go without: `ETATS-UNIS` is `États-Unis`. A word that is written with a
/// capital must have one in the text: `la croix` is not `La Croix`.
package struct PhraseTable: Sendable {
  private struct Part: Hashable {
    /// Folded, without accents.
    let plain: Word
    let isCapitalised: Bool
  }

  private struct Phrase {
    let words: [Part]
    /// The plain form of the second word, which tells most phrases of a first word from the text; none of one word.
    let second: Word
    let entry: Int
  }

  /// The phrases that begin with one word.
  private struct Family {
    /// Folded, without accents.
    let first: Word
    /// The longest first, so that the first that fits is the longest.
    var phrases: [Phrase]
    /// Whether all of them begin with a capital.
    var isCapitalised: Bool
  }

  private var families: [Family] = []
  /// For each place of a word’s hash, and those after it that others had taken, one more than the index of a family; zero where
  /// nothing is. As many as a power of two; at most half of them are taken.
  private var slots = [Int32](repeating: 0, count: 64)
  private var written: Set<Word> = []

  package init() {}

  /// Adds a phrase as it is written, with the number that a match gives back; false where the table has it already.
  @discardableResult
  package mutating func insert(_ phrase: String, entry: Int) -> Bool {
    insert(Self.words(of: phrase), entry: entry)
  }

  /// Adds a phrase that is cut into words already, as the texts will be in which it is sought.
  @discardableResult
  package mutating func insert(_ phrase: TokenizedText, entry: Int) -> Bool {
    insert(phrase.tokens.map { ($0.folded, $0.isCapitalised) }, entry: entry)
  }

  private mutating func insert(_ words: [(folded: Word, isCapitalised: Bool)], entry: Int) -> Bool {
    guard let first = words.first else { return false }
    let plain = words.map { Part(plain: Folding.withoutAccents($0.folded), isCapitalised: $0.isCapitalised) }
    let key = plain[0].plain
    written.insert(first.folded)
    written.insert(key)
    let family = family(beginningWith: key) ?? addFamily(key)
    if families[family].phrases.contains(where: { $0.words == plain }) { return false }
    let second = plain.count > 1 ? plain[1].plain : .none
    if !plain[0].isCapitalised { families[family].isCapitalised = false }
    families[family].phrases.append(Phrase(words: plain, second: second, entry: entry))
    families[family].phrases.sort { $0.words.count > $1.words.count }
    return true
  }

  private func family(beginningWith word: Word) -> Int? {
    var slot = Self.slot(of: word, in: slots.count)
    while slots[slot] != 0 {
      let family = Int(slots[slot]) - 1
      if families[family].first == word { return family }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private mutating func addFamily(_ first: Word) -> Int {
    families.append(Family(first: first, phrases: [], isCapitalised: true))
    if families.count * 2 > slots.count {
      slots = [Int32](repeating: 0, count: slots.count * 2)
      for number in families.indices { enter(number) }
    } else {
      enter(families.count - 1)
    }
    return families.count - 1
  }

  private mutating func enter(_ family: Int) {
    var slot = Self.slot(of: families[family].first, in: slots.count)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int32(family + 1)
  }

  private static func slot(of word: Word, in count: Int) -> Int {
    Int(truncatingIfNeeded: word.tableHash) & (count - 1)
  }

  /// The first words of all phrases, folded, with and without their accents.
  package var firstWords: [Word] { Array(written) }

  /// The longest phrase that begins at a token, as the number of its tokens and its entry.
  package func longestMatch(_ tokens: [Token], at index: Int) -> (count: Int, entry: Int)? {
    let first = Folding.withoutAccents(tokens[index].folded)
    guard let family = family(beginningWith: first), tokens[index].isCapitalised || !families[family].isCapitalised
    else { return nil }
    let second = index + 1 < tokens.count ? Folding.withoutAccents(tokens[index + 1].folded) : .none
    // By their indices: a loop over the phrases themselves would count the words of each.
    for number in families[family].phrases.indices {
      let wanted = families[family].phrases[number].second
      guard wanted.isEmpty || wanted == second, fits(families[family].phrases[number].words, tokens, index) else {
        continue
      }
      return (families[family].phrases[number].words.count, families[family].phrases[number].entry)
    }
    return nil
  }

  /// Whether a phrase stands there whose first two words are those of the text, capitals aside.
  private func fits(_ words: [Part], _ tokens: [Token], _ start: Int) -> Bool {
    guard start + words.count <= tokens.count else { return false }
    for (offset, word) in words.enumerated() {
      let token = tokens[start + offset]
      if word.isCapitalised && !token.isCapitalised { return false }
      if offset > 1 && Folding.withoutAccents(token.folded) != word.plain { return false }
    }
    return true
  }

  /// The words of a phrase, cut and folded as the tokenizer does: an elision is a word of its own.
  private static func words(of phrase: String) -> [(folded: Word, isCapitalised: Bool)] {
    var words: [(Word, Bool)] = []
    var word = String.UnicodeScalarView()
    var isCapitalised = false
    func close() {
      if !word.isEmpty { words.append((Word(String(word)), isCapitalised)) }
      word = String.UnicodeScalarView()
      isCapitalised = false
    }
    for scalar in phrase.unicodeScalars {
      if Folding.isSpace(scalar) {
        close()
      } else if Folding.isApostrophe(scalar) {
        word.append("'")
        // l’, d’ and n’ are elisions; longer ones do not stand in names.
        if word.count == 2 { close() }
      } else if Folding.isHyphen(scalar) {
        word.append("-")
      } else {
        if word.isEmpty { isCapitalised = Folding.isCapital(scalar) }
        word.append(Folding.lowercase(scalar))
      }
    }
    close()
    return words
  }
}
